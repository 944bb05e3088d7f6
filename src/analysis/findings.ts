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
  forecastBeatsBaseline: {
    code: 'GF4804',
    name: 'forecast-beats-baseline',
    severity: 'warning',
    requirement: ['D-13'],
    docs: {
      zh: { why: '一个预测方法如果还不如照搬上周同一天，就没有从记录里看出什么；拿它排班是自欺。', mend: '照基线用就行；等记录多几个月再试，或者在工作日历里补上集中办理期。' },
      en: { why: 'A method that forecasts no better than repeating last week has seen nothing in the records; planning by it is self-deception.', mend: 'Use the baseline as it is; try again when the log is some months longer, or write the campaigns into the calendar.' },
    },
    messages: {
      notBetter: {
        zh: ({ office, model, mae, base }) => `${office}：试过的方法里最好的“${model.zh}”平均每天差 ${mae} 个号，没有好过照搬上周同一天的 ${base} 个，所以照搬上周。`,
        en: ({ office, model, mae, base }) => `${office}: the best method tried, ${model.en}, is off by ${mae} tickets a day, no better than the ${base} of repeating last week; so last week is repeated.`,
      },
    },
  },
} as const satisfies Record<string, FindingDefinition>
