// 数据指标手册 with the values of a period: each indicator as the records give it, against its target, with what it was counted from.
import type { View } from '../../documents/document-type.ts'
import { indicatorBookView, type Measured } from '../../documents/indicator-book.ts'
import { targetOf } from '../../documents/indicator-words.ts'
import type { Indicator } from '../../kinds/index.ts'
import type { Model } from '../../model/model.ts'
import type { Analysis, Measure } from '../analysis.ts'
import { basisLines } from './basis-lines.ts'
import type { Report } from './print-reports.ts'


const short = (number: number): number => Math.round(number * 100) / 100

function verdictOf(indicator: Indicator, value: number, date: string): { verdict: string; act?: string } {
  const { direction, warn } = indicator
  const target = targetOf(indicator, date)
  const alarmed = warn && (direction === '越高越好' ? value <= warn.at : direction === '越低越好' && value >= warn.at)
  const met = target === undefined || direction === '越接近目标越好' ? undefined : direction === '越高越好' ? value >= target : value <= target
  const parts = [met === undefined ? '' : met ? '达到目标' : `没达到，差 ${short(Math.abs(value - target!))}`, alarmed ? '要管' : '']
  return { verdict: parts.filter((text) => text !== '').join('；'), ...(alarmed ? { act: `到了要管的数：${warn.do}` } : {}) }
}

function wordsOf(indicator: Indicator, figure: Measure, date: string): { text: string; counted: string; verdict: string; act?: string } {
  const { numerator, denominator, value, few } = figure
  if (numerator === null) return { text: '不给', counted: '', verdict: `不到 ${few} 条，不评` }
  const counted = denominator === null ? `数出来 ${short(numerator)}` : `分子 ${short(numerator)}，分母 ${short(denominator)}`
  if (value === null) return { text: '—', counted, verdict: indicator.formula.ifZero ? `分母是0：${indicator.formula.ifZero}` : '分母是0' }
  return { text: `${short(value)}${indicator.unit}`, counted, ...verdictOf(indicator, value, date) }
}

function chartOf(figures: readonly { indicator: Indicator; figure: Measure }[], date: string): View | undefined {
  const rows = figures.flatMap(({ indicator, figure }) => {
    const target = targetOf(indicator, date)
    return indicator.unit !== '%' || figure.value === null || figure.value < 0 ? [] : [{ name: indicator.name, value: short(figure.value), ...(target === undefined ? {} : { target }) }]
  })
  return rows.length > 0 ? { kind: 'bars', unit: '%', valueName: '这一期', targetName: '目标', rows } : undefined
}

export function indicatorReport({ office, officeName, from, to, cases, indicators, indicatorsWithoutRecords, gaps, records, comparisons }: Analysis, model: Model): Report {
  const figures = indicators.map((figure) => ({ indicator: model.get('indicator', figure.id)!.value, figure }))
  const offices = [...new Set(comparisons.flatMap((comparison) => comparison.offices.map(({ officeName }) => officeName)))]
  const of = officeName ?? (offices.length === 1 ? offices[0]! : `${offices.length} 个街镇合计`)
  const chart = chartOf(figures, to)
  const measured: Measured = {
    of, period: `${from} 至 ${to}`, values: new Map(figures.map(({ indicator, figure }) => [figure.id, wordsOf(indicator, figure, to)])), ...(chart ? { chart } : {}),
    notes: [
      ...(officeName === undefined ? [] : [`只数${officeName}的记录；下面“数据”写的是整个文件。`]),
      `${cases > 0 ? `收件 ${cases} 件；` : ''}每个指标的算法和用到的字段在后面各表里，目标用 ${to.slice(0, 4)} 年的。`,
      ...(indicatorsWithoutRecords.length > 0 ? [`没有那样的记录或那一列，没有算：${indicatorsWithoutRecords.join('、')}。`] : []),
      ...basisLines({ formulas: [], gaps, records }),
    ],
  }
  return { template: 'indicator-book', path: `${office === undefined ? '' : `${office}/`}indicator-book`, of, title: '数据指标手册', view: indicatorBookView({ model }, measured) }
}
