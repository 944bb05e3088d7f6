// What figures and records show to be wrong.
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const analysisFindings = {
  staffingIsStable: {
    code: 'GF4801',
    name: 'staffing-is-stable',
    severity: 'error',
    requirement: ['D-07'],
    docs: {
      zh: { why: '来的人比窗口办得过来的还多，队伍只会越排越长，等候时间算不出来。', mend: '增加窗口，或者减少每件的办理时间、分流高峰时段的人。' },
      en: { why: 'More people come than the counters can serve: the line only grows, and no waiting time can be told.', mend: 'Open more counters, shorten the handling, or draw people away from the peak.' },
    },
    messages: {
      unstable: {
        zh: ({ load, counters, fewest }) => `到达强度 A=${load} ≥ 窗口数 c=${counters}，队列不稳定：队伍只会越排越长。至少要开 ${fewest} 个窗口。`,
        en: ({ load, counters, fewest }) => `The load A=${load} is no less than the number of counters c=${counters}: the line is not stable and only grows. At least ${fewest} counters are needed.`,
      },
      unstableAt: {
        zh: ({ office, whenChinese, arrivals, handling, load, counters, fewest }) => `${office} ${whenChinese}：每小时来 ${arrivals} 人、每件 ${handling} 分钟，到达强度 A=${load} ≥ 窗口数 c=${counters}，队列不稳定，等多久算不出来。至少要开 ${fewest} 个窗口，或者分流这段时间的人。`,
        en: ({ office, whenEnglish, arrivals, handling, load, counters, fewest }) => `${office}, ${whenEnglish}: ${arrivals} people an hour at ${handling} minutes each make a load of A=${load}, no less than the c=${counters} counters: the line is not stable, and no waiting time can be told. Open ${fewest} counters at least, or draw people to other times.`,
      },
    },
  },
} as const satisfies Record<string, FindingDefinition>
