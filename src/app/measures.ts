// What the indicators come to in the records of one office or of all, or of one devolved matter.
import { formulaText, targetOf } from '../documents/indicator-words.ts'
import { nameOf } from '../documents/name-of.ts'
import type { Indicator } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import type { IndicatorFigure, Scope } from '../records/indicator-sql.ts'
import type { Records } from '../records/open-records.ts'
import type { Measure } from './analysis.ts'

/** The target is that of the year of `date`. */
function measureOf({ id, numerator, denominator, value }: IndicatorFigure, indicator: Indicator, date: string, model: Model): Measure {
  const { name, unit, minCount } = indicator
  const target = targetOf(indicator, date)
  const measure = { id, name: name ?? id, formula: formulaText(indicator, (text) => nameOf(model, text)), unit, ...(target === undefined ? {} : { target }) }
  return minCount !== undefined && (denominator ?? numerator) < minCount ? { ...measure, numerator: null, denominator: null, value: null, few: minCount } : { ...measure, numerator, denominator, value }
}

/** In the order of `indicators`; undefined where its records were not read. */
export async function measuresOf(records: Records, indicators: readonly Entity<'indicator'>[], model: Model, date: string, scope: Scope = {}): Promise<(Measure | undefined)[]> {
  const { indicatorFigure } = await import('../records/indicator-sql.ts')
  const found: (Measure | undefined)[] = []
  for (const { value } of indicators) {
    const figure = await indicatorFigure(records, value, scope)
    found.push(figure && measureOf(figure, value, date, model))
  }
  return found
}
