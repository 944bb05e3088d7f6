// What a roster shows a team to lack: the four diagnoses of its numbers, its staying, its spread and its ability, and what follows from them.
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const teamFindings = {
  teamIsComplete: {
    code: 'GF4807',
    name: 'team-is-complete',
    severity: 'warning',
    requirement: ['B-03'],
    docs: {
      zh: { why: '定好的岗位空着，活就压在在岗的人身上，先乱的是高峰时段。', mend: '先补缺得最多的岗位；暂时补不上的，调剂、轮岗或者分流。' },
      en: { why: 'Posts that stand empty put their work on those who are there; the peaks suffer first.', mend: 'Fill the post that lacks most; until then lend people, rotate or draw work away.' },
    },
    messages: {
      short: {
        zh: ({ office, planned, there, missing, percent, posts, most }) => `${office}：定岗 ${planned} 人，在岗 ${there} 人，缺 ${missing} 人（${percent}%，界线 ${most}%）。缺在：${posts}。`,
        en: ({ office, planned, there, missing, percent, posts, most }) => `${office}: ${planned} posts, ${there} people, ${missing} missing (${percent}%, the limit is ${most}%). Missing in: ${posts}.`,
      },
    },
  },
  teamFitsTheCap: {
    code: 'GF4808',
    name: 'team-fits-the-cap',
    severity: 'error',
    requirement: ['B-05'],
    docs: {
      zh: { why: '总量是控制数：超了的人没有编制和经费。', mend: '核对花名册里的离职日；确实超了的，报上级调整总量，或者在总量内调整岗位。' },
      en: { why: 'The cap is a limit: for people beyond it there is neither place nor money.', mend: 'Check the days of leaving in the roster; if it is so, have the cap changed or the posts arranged within it.' },
    },
    messages: {
      over: {
        zh: ({ office, there, cap, over }) => `${office}：在岗 ${there} 人，编制总量 ${cap} 人，超 ${over} 人。`,
        en: ({ office, there, cap, over }) => `${office}: ${there} people, the cap is ${cap}, ${over} too many.`,
      },
    },
  },
  teamStays: {
    code: 'GF4809',
    name: 'team-stays',
    severity: 'warning',
    requirement: ['B-03'],
    docs: {
      zh: { why: '人走得多，刚教会的就没了，群众每次见到的都是新手。', mend: '问走的人为什么走（待遇、压力、没有出路），对照岗位的减压办法和去向改。' },
      en: { why: 'Where many leave, what was taught goes with them, and residents always meet beginners.', mend: 'Ask those who leave why (pay, pressure, no way on) and mend relief and moves of the posts.' },
    },
    messages: {
      leaving: {
        zh: ({ office, left, average, percent, most }) => `${office}：一年里走了 ${left} 人，平均在岗 ${average} 人，流失率 ${percent}%（界线 ${most}%）。`,
        en: ({ office, left, average, percent, most }) => `${office}: ${left} of ${average} people on average left within a year: ${percent}% (the limit is ${most}%).`,
      },
    },
  },
  teamIsSpreadEvenly: {
    code: 'GF4810',
    name: 'team-is-spread-evenly',
    severity: 'warning',
    requirement: ['B-03'],
    docs: {
      zh: { why: '同样多的居民，有的街镇人手少一大截，服务就两样。', mend: '在全区总量里调剂；先看这个街镇的办件量、老龄化是不是也高。' },
      en: { why: 'Where as many residents have far fewer people to serve them, service differs from street to street.', mend: 'Shift posts within the district; see first whether cases and age of this office are high too.' },
    },
    messages: {
      low: {
        zh: ({ office, there, population, rate, overall, percent, most }) => `${office}：${population} 名居民有 ${there} 人，每万人 ${rate} 人，全区平均 ${overall} 人，低 ${percent}%（界线 ${most}%）。`,
        en: ({ office, there, population, rate, overall, percent, most }) => `${office}: a staff of ${there} for ${population} residents, ${rate} for every 10,000; all offices together have ${overall}: ${percent}% fewer (the limit is ${most}%).`,
      },
    },
  },
  policyIsMastered: {
    code: 'GF4811',
    name: 'policy-is-mastered',
    severity: 'warning',
    requirement: ['B-03'],
    docs: {
      zh: { why: '只会一件一件办，不会把几项政策合起来用，群众就要一次次来。', mend: '照培训计划先上政策综合运用的课，疑难件由骨干带着判。' },
      en: { why: 'Who knows matters one by one and can’t put policies together makes residents come again and again.', mend: 'Teach the courses on policy first, and let hard cases be judged with an experienced colleague.' },
    },
    messages: {
      weak: {
        zh: ({ office, assessed, below, percent, most, names }) => `${office}：岗位要求政策综合运用（${names}）的，评过 ${assessed} 人，${below} 人没有达到（${percent}%，界线 ${most}%）。`,
        en: ({ office, assessed, below, percent, most, names }) => `${office}: of ${assessed} people assessed in the combined use of policy (${names}), ${below} are below what their post needs (${percent}%, the limit is ${most}%).`,
      },
    },
  },
  generationsJoin: {
    code: 'GF4812',
    name: 'generations-join',
    severity: 'warning',
    requirement: ['B-04'],
    docs: {
      zh: { why: '老的一起退、新的还没有站住，经验就断了：这是双向的挤压。', mend: '早配师徒，把老同志的案例写进标准和课程，招人时看年龄结构。' },
      en: { why: 'When the old leave together while the young have not settled, experience breaks off: a squeeze from both sides.', mend: 'Pair mentors early, write down the cases of the old hands, and mind the ages when taking people on.' },
    },
    messages: {
      aged: {
        zh: ({ office, known, aged, percent, from, most, newcomers }) => `${office}：${known} 人里 ${from} 岁及以上的 ${aged} 人（${percent}%，界线 ${most}%）${newcomers > 0 ? `，进来不到一年的占 ${newcomers}%` : ''}。`,
        en: ({ office, known, aged, percent, from, most, newcomers }) => `${office}: of ${known} people ${aged} are ${from} or older (${percent}%, the limit is ${most}%)${newcomers > 0 ? `; ${newcomers}% came within the year` : ''}.`,
      },
    },
  },
  postHasSuccessor: {
    code: 'GF4813',
    name: 'post-has-successor',
    severity: 'warning',
    requirement: ['B-20', 'B-21'],
    docs: {
      zh: { why: '带头的岗位没有人接得上，一走就空。', mend: '从最接近的人里列后备，照缺的能力排课、替班。' },
      en: { why: 'A leading post that nobody can take over stands empty when its holder goes.', mend: 'Put the nearest in reserve, and teach and let them stand in for what they lack.' },
    },
    messages: {
      nobody: {
        zh: ({ office, post, feeders, near, reserves }) => `${office}「${post}」：来路上的 ${feeders} 人里没有人现在就接得上，快要够的 ${near} 人${reserves}。`,
        en: ({ office, post, feeders, near, reservesEnglish }) => `${office}, ${post}: of the ${feeders} people on the way to it none is ready; ${near} nearly are${reservesEnglish}.`,
      },
    },
  },
  peopleMeetTheirPosts: {
    code: 'GF4814',
    name: 'people-meet-their-posts',
    severity: 'warning',
    requirement: ['B-12', 'B-13'],
    docs: {
      zh: { why: '一项能力缺的人太多，不是个人的事，是没有教到。', mend: '照培训计划集中上课；同时看岗位要求的等级是不是定高了。' },
      en: { why: 'Where too many lack one competency, it is no matter of persons: it was not taught.', mend: 'Teach it to all of them together; see also whether the post asks for too high a level.' },
    },
    messages: {
      gap: {
        zh: ({ office, post, competency, assessed, below, percent, most }) => `${office}「${post}」：“${competency}”评过 ${assessed} 人，${below} 人低于岗位要求（${percent}%，界线 ${most}%）。`,
        en: ({ office, post, competency, assessed, below, percent, most }) => `${office}, ${post}: of ${assessed} people assessed in "${competency}", ${below} are below what their post needs (${percent}%, the limit is ${most}%).`,
      },
    },
  },
} as const satisfies Record<string, FindingDefinition>
