// What the facts of an appraisal show to be wrong: data that lacks, places that can't be decided, more pay than there is.
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const appraisalFindings = {
  poolCoversThePay: {
    code: 'GF4815',
    name: 'pool-covers-the-pay',
    severity: 'error',
    requirement: ['C-11', 'C-13'],
    docs: {
      zh: { why: '照系数发出去的钱比核定的总额多，发不下来，也收不回来。', mend: '改小每1系数的金额，或者不写 --per，按总额分；系数和名额不能为了凑数去改。' },
      en: { why: 'What the coefficients come to is more than the sum that was granted: it can’t be paid.', mend: 'Lower the amount of one coefficient, or leave --per out and share the sum; never bend coefficients or places to fit.' },
    },
    messages: {
      over: {
        zh: ({ pool, paid, over, perOne }) => `激励总额 ${pool} 元，照每1系数 ${perOne} 元要发 ${paid} 元，超 ${over} 元。`,
        en: ({ pool, paid, over, perOne }) => `The pool is ${pool} yuan; at ${perOne} yuan for a coefficient of 1, ${paid} would be paid: ${over} too much.`,
      },
    },
  },
  appraisalIsComplete: {
    code: 'GF4816',
    name: 'appraisal-is-complete',
    severity: 'warning',
    requirement: ['C-09'],
    docs: {
      zh: { why: '缺了数据就定等次，对本人不公平，申诉时也说不清。', mend: '补上缺的实绩、得分或者评分份数，再算一遍。' },
      en: { why: 'A grade without the data is unfair, and can’t be defended in an appeal.', mend: 'Add the actual values, marks or ratings that lack, and reckon again.' },
    },
    messages: {
      missing: {
        zh: ({ office, people, all, most }) => `${office}：${all} 人里 ${people} 人数据不全，没有定等次；缺得最多的是${most}。`,
        en: ({ office, people, all, most }) => `${office}: ${people} of ${all} people lack data and have no grade; what lacks most: ${most}.`,
      },
    },
  },
  placesAreDecided: {
    code: 'GF4817',
    name: 'places-are-decided',
    severity: 'warning',
    requirement: ['C-12'],
    docs: {
      zh: { why: '最后一个名额有几个人同分，机器不替人挑。', mend: '由主管按方案商定给谁，或者都不给，把理由写进会议记录。' },
      en: { why: 'Several people have the same total at the last place, and no program chooses between them.', mend: 'Decide by the scheme who gets it, or nobody, and write the reason down.' },
    },
    messages: {
      tied: {
        zh: ({ office, grade, people, left }) => `${office}：“${grade}”还剩 ${left} 个名额，${people} 人同分，先都没有占。`,
        en: ({ office, grade, people, left }) => `${office}: ${left} place(s) of "${grade}" are left for ${people} people with the same total; none was given.`,
      },
    },
  },
} as const satisfies Record<string, FindingDefinition>
