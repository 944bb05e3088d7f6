// The answer of guifan analyze: offices compared, where one stands out, indicators, and what was not looked at.
import { comparisonNames, countedIn, outlierNames, standingNames, type Analysis, type Compared, type Comparison, type Outlier } from '../app/analysis.ts'
import { devolvedText } from './devolved-text.ts'
import { indented } from './indented.ts'
import { basisText } from './basis-text.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'
import { percentText } from '../util/percent.ts'

const mostOutliers = 20

function comparisonText({ of, all, hits, offices }: Comparison, session: Session): string {
  const { say } = session
  const counted = countedIn(of)
  type Row = Compared & { officeName: string }
  return `${say(comparisonNames[of])}  ${say({ zh: `各街镇合计 ${all} ${counted.zh}里 ${hits} ${counted.zh}，${all > 0 ? percentText(hits / all) : '—'}`, en: `all offices: ${hits} of ${all}, ${all > 0 ? percentText(hits / all) : '—'}` })}\n${table([
    { title: say({ zh: '街镇', en: 'OFFICE' }), cell: ({ officeName }: Row) => officeName },
    { title: say({ zh: `${counted.zh}数`, en: counted.en }), cell: (row: Row) => String(row.all) },
    { title: say({ zh: '比例', en: 'SHARE' }), cell: (row: Row) => (row.standing === 'few' ? '—' : percentText(row.share)) },
    { title: say({ zh: '大约在', en: 'BETWEEN' }), cell: ({ low, high }: Row) => `${percentText(low)}–${percentText(high)}` },
    { title: say({ zh: '同样事项全区', en: 'SAME SERVICES' }), cell: ({ expected }: Row) => percentText(expected) },
    { title: say({ zh: '比全区', en: 'AGAINST ALL' }), cell: ({ standing }: Row) => say(standingNames[standing]) },
  ], offices, session.room)}`
}

function outlierText({ what, officeName, serviceName, atName, all, hits, share, elsewhere, median }: Outlier, { say }: Session): string {
  const hours = median === undefined ? '' : say({ zh: `，一半要等 ${median.toFixed(1)} 小时以上`, en: `, half wait more than ${median.toFixed(1)} hours` })
  return say({ zh: `  ${officeName}「${serviceName}」${atName}：${outlierNames[what].zh} ${hits}/${all}（${percentText(share)}，别处 ${percentText(elsewhere)}）${hours}\n`, en: `  ${officeName} "${serviceName}" ${atName}: ${outlierNames[what].en} ${hits}/${all} (${percentText(share)}, elsewhere ${percentText(elsewhere)})${hours}\n` })
}

function indicatorsText({ indicators, indicatorsWithoutRecords }: Analysis, session: Session): string {
  const { say } = session
  if (indicators.length === 0) return ''
  type Row = Analysis['indicators'][number]
  const rows = table([
    { title: say({ zh: '指标', en: 'INDICATOR' }), cell: ({ name }: Row) => name },
    { title: say({ zh: '值', en: 'VALUE' }), cell: ({ value, unit, few }: Row) => (few !== undefined ? say({ zh: `不到 ${few} 条，不写`, en: `under ${few}, withheld` }) : value === null ? '—' : `${value.toFixed(2)} ${unit}`) },
    { title: say({ zh: '目标', en: 'TARGET' }), cell: ({ target }: Row) => (target === undefined ? '' : String(target)) },
    { title: say({ zh: '分子/分母', en: 'OF' }), cell: ({ numerator, denominator }: Row) => (numerator === null ? '' : `${Number(numerator.toFixed(1))}${denominator === null ? '' : `/${Number(denominator.toFixed(1))}`}`) },
  ], indicators, session.room)
  const without = indicatorsWithoutRecords.length > 0 ? say({ zh: `没有那样的记录或那一列，没有算的指标：${indicatorsWithoutRecords.join('、')}。`, en: `Indicators without such records or columns: ${indicatorsWithoutRecords.join(', ')}.` }) : ''
  return `${say({ zh: '指标（按标准里的算法）', en: 'Indicators, by the formulas of the standards' })}\n${rows}${without === '' ? '' : indented(without, session)}\n`
}

export function analysisText(found: Analysis, session: Session): string {
  const { say } = session
  const { officeName, from, to, cases, done, comparisons, outliers, devolved } = found
  return [
    cases === 0 ? '' : say({ zh: `${officeName ? `${officeName}，` : ''}${from} 至 ${to}：收件 ${cases} 件，办结 ${done} 件。\n\n`, en: `${officeName ? `${officeName}, ` : ''}${from} to ${to}: ${cases} cases, ${done} of them decided.\n\n` }),
    ...comparisons.filter(({ all }) => all > 0).map((one) => `${comparisonText(one, session)}\n`),
    cases === 0 ? '' : outliers.length > 0 ? say({ zh: `要去看一看的（同样的事，比别处明显多）：\n`, en: 'To look at (surely more often than elsewhere for the same thing):\n' }) : say({ zh: '没有哪个街镇的环节、交接、材料明显和别处不同。\n', en: 'No office surely differs from the others in its steps, handovers or materials.\n' }),
    ...outliers.slice(0, mostOutliers).map((one) => outlierText(one, session)),
    outliers.length > mostOutliers ? say({ zh: `  还有 ${outliers.length - mostOutliers} 处，--json 里有全部。\n`, en: `  ${outliers.length - mostOutliers} more: --json has all.\n` }) : '',
    cases === 0 ? '' : '\n', devolved ? devolvedText(devolved, session) : '', indicatorsText(found, session),
    basisText(found, session),
  ].join('')
}
