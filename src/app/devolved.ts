// Devolved matters by their records: support against what was promised, answers to problems, and what the matter's own reviews look at.
import { mattersOf, weakMatters } from '../analysis/devolution.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { nameOf } from '../documents/name-of.ts'
import type { Entity, Model } from '../model/model.ts'
import type { Records } from '../records/open-records.ts'
import { devolvedFormulas } from './analysis-words.ts'
import type { DevolvedMatters, DevolvedMatter } from './analysis.ts'
import { measuresOf } from './measures.ts'

/** Those that any review of the matter has looked at. */
function reviewedIndicators(model: Model, { value }: Entity<'devolution'>): Entity<'indicator'>[] {
  const named = (value.reviews ?? []).flatMap(({ results = [] }) => results.flatMap(({ indicator }) => model.follow(indicator, 'indicator') ?? []))
  return [...new Set(named)]
}

async function casesOf(records: Records, service: string, office: string | undefined): Promise<DevolvedMatter['cases']> {
  const { caseCount } = await import('../records/devolution-figures.ts')
  const { own, all } = await caseCount(records, service, office)
  return own > 0 ? { own, all } : undefined
}

/** Undefined where there are no records of support or problems. `on` is the day on which everything is judged. */
export async function devolvedOf(records: Records, base: Model, on: string, office: string | undefined): Promise<DevolvedMatters | undefined> {
  if (!records.has('支撑') && !records.has('问题')) return undefined
  const { devolutionPeriod, problemRows, supportRows, waitingProblems } = await import('../records/devolution-figures.ts')
  const isAsked = (row: { office: string }): boolean => office === undefined || row.office === office
  const [allSupports, allProblems] = [await supportRows(records, on), await problemRows(records, on)]
  const [supports, problems] = [allSupports.filter(isAsked), allProblems.filter(isAsked)]
  const period = await devolutionPeriod(records)
  const matters: DevolvedMatter[] = []
  for (const counts of mattersOf(supports, problems)) {
    const entity = base.get('devolution', counts.devolution)!
    const service = base.follow(entity.value.matter, 'service')?.id
    const scope = { ...(office === undefined ? {} : { office }), devolution: { id: entity.id, service: service ?? '' } }
    const measured = await measuresOf(records, reviewedIndicators(base, entity), base, period.to ?? on, scope)
    const cases = service === undefined || !records.has('办件') ? undefined : await casesOf(records, service, office)
    matters.push({ ...counts, name: entity.value.name, from: nameOf(base, entity.value.from), indicators: measured.filter((one) => one !== undefined), ...(cases ? { cases } : {}) })
  }
  const known = new Set(matters.map(({ devolution }) => devolution))
  return {
    on, from: period.from, to: period.to, matters, supports, problems, waiting: (await waitingProblems(records, on)).filter(isAsked),
    weak: weakMatters(allSupports, allProblems).filter(({ devolution }) => known.has(devolution)).map((one) => ({ ...one, name: base.get('devolution', one.devolution)!.value.name, from: nameOf(base, base.get('devolution', one.devolution)!.value.from) })),
    formulas: devolvedFormulas(on), gaps: gapsOf(records, period.apart),
  }
}

function gapsOf(records: Records, apart: number): Localized[] {
  return [
    ...(['支撑', '问题'] as const).filter((table) => !records.has(table)).map((table) => ({ zh: `没有给“${table}”记录，下沉事项的${table === '支撑' ? '支撑到没到' : '问题答复'}没有看。`, en: `Without "${table}" records nothing is said of the ${table === '支撑' ? 'support' : 'answers'} of devolved matters.` })),
    ...(apart > 0 ? [{ zh: `有 ${apart} 个问题没有写是哪个下沉事项，没有算在下沉事项里。`, en: `${apart} problems name no devolved matter and count for none.` }] : []),
  ]
}
