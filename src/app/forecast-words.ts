// How the coming weeks are foreseen, and what the logs do not say: under the answer of guifan forecast and in its reports.
import { leastWeeks } from '../analysis/forecast.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { holidaysUnknown } from './basis.ts'
import type { OfficeForecast } from './forecasts.ts'

export const forecastFormulas: readonly Localized[] = [
  { zh: '先除去放假、节后、调休上班、集中办理期的影响（倍数是那样的日子和前后八个平常的同一星期几比，取中间的一个），照星期几的规律往后推，再乘回来。放假没有号的当关门。', en: 'What holidays, days after them, shifted workdays and campaigns do is taken out (the middle one of how such days compare with eight ordinary ones of their weekday before and after), the rhythm of the week goes on, and they are put back. A holiday without tickets is closed.' },
  { zh: '三种方法都拿最近 8 周一周一周地试，只用那天以前知道的；平均每天差得最少的才用，没有一种好过照搬上周的，就照搬上周。', en: 'Three methods are tried week by week on the last 8 weeks, knowing only what was known then; the one that missed least is used, and last week is repeated where none is better than that.' },
  { zh: '“大约在”是试的时候五天里有四天落在的范围；没有见过的事（搬迁、停电、新政策）不在里面。', en: 'BETWEEN is where four of five tried days lay; what was never seen (a move, a power cut, a new policy) is not in it.' },
]

/** Years that have no calendar, and those whose holidays were not announced. */
export interface UnknownYears {
  without: readonly number[]
  open: readonly number[]
}

/** Of one office the days themselves, of several how many. */
function missingDays(offices: readonly OfficeForecast[]): Localized[] {
  const lacking = offices.filter(({ gaps }) => gaps.length > 0)
  if (lacking.length === 0) return []
  if (offices.length > 1) return [{ zh: `缺记录的日子：${lacking.map(({ name, gaps }) => `${name} ${gaps.length} 天`).join('、')}；这些天没有当成 0。`, en: `Days missing: ${lacking.map(({ name, gaps }) => `${name} ${gaps.length}`).join(', ')}; they do not count as 0.` }]
  const [{ gaps }] = lacking as [OfficeForecast]
  return [{ zh: `缺 ${gaps.length} 天的记录（${gaps.slice(0, 5).join('、')}${gaps.length > 5 ? ' 等' : ''}），这些天没有当成 0。`, en: `${gaps.length} days are missing (${gaps.slice(0, 5).join(', ')}${gaps.length > 5 ? ' …' : ''}); they do not count as 0.` }]
}

export function forecastGaps(offices: readonly OfficeForecast[], tooShort: readonly string[], { without, open }: UnknownYears): Localized[] {
  const campaigns = [...new Set(offices.flatMap(({ unknownCampaigns }) => unknownCampaigns))]
  return [
    ...(tooShort.length > 0 ? [{ zh: `记录不到 ${leastWeeks} 周，没有算：${tooShort.join('、')}。`, en: `Left out, with less than ${leastWeeks} weeks: ${tooShort.join(', ')}.` }] : []),
    ...(campaigns.length > 0 ? [{ zh: `记录里还没有过“${campaigns.join('”“')}”，不知道会多来几成，照平常算了。`, en: `The log has never seen ${campaigns.join(', ')}: how many more come is not known, and the days count as ordinary.` }] : []),
    ...missingDays(offices), ...holidaysUnknown(without),
    ...(open.length > 0 ? [{ zh: `${open.join('、')} 年放假安排还没有公布，那年的日子只按周末算。`, en: `The holidays of ${open.join(', ')} are not announced yet: only weekends are known.` }] : []),
  ]
}
