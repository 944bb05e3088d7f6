// Findings of an appraisal's facts, each with its figures, at the scheme that they were judged by.
import { appraisalFindings } from '../analysis/appraisal-findings.ts'
import type { Budget, GradePlaces, Graded } from '../analysis/grading.ts'
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

interface Judged {
  name: string
  people: readonly Graded[]
  places: readonly GradePlaces[]
}

function incomplete({ name, people }: Judged, names: Readonly<Record<string, string>>, place: Diagnostic['place']): Diagnostic[] {
  const without = people.filter(({ why }) => why === 'incomplete')
  if (without.length === 0) return []
  const counts = new Map<string, number>()
  for (const { score } of without) for (const id of score.missing) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0]!
  return [diagnose(appraisalFindings.appraisalIsComplete, { messageId: 'missing', data: { office: name, people: without.length, all: people.length, most: names[most] ?? most }, place })]
}

function tied({ name, people, places }: Judged, place: Diagnostic['place']): Diagnostic[] {
  return places.flatMap(({ grade, places: most, given }) => {
    const waiting = people.filter(({ why, reached }) => why === 'tie' && reached === grade)
    return waiting.length === 0 || most === undefined ? [] : [diagnose(appraisalFindings.placesAreDecided, { messageId: 'tied', data: { office: name, grade, people: waiting.length, left: most - given }, place })]
  })
}

export function appraisalDiagnostics(offices: readonly Judged[], { pool, perOne, paid, keptBack, left }: Budget, names: Readonly<Record<string, string>>, place: Diagnostic['place']): Diagnostic[] {
  const over = left !== undefined && left < 0 ? [diagnose(appraisalFindings.poolCoversThePay, { messageId: 'over', data: { pool, paid: Math.round((paid + keptBack) * 100) / 100, over: -left, perOne }, place })] : []
  return [...over, ...offices.flatMap((office) => [...incomplete(office, names, place), ...tied(office, place)])]
}
