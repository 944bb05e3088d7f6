// Devolved matters by their records: what each was promised and got, how its problems were answered, and which of them get surely less than the others.
import { problemFields, supportFields, type ProblemCounts, type SupportCounts } from '../kinds/devolution-counts.ts'
import { standingOut, type Spot } from './compare.ts'

export interface CountedSupport extends SupportCounts {
  devolution: string
  office: string
  kind: string
}

export interface CountedProblems extends ProblemCounts {
  devolution: string
  office: string
}

export interface MatterCounts {
  devolution: string
  support: SupportCounts
  kinds: (SupportCounts & { kind: string })[]
  problems: ProblemCounts
}

/** Support that did not come by its day, or answers that did not; `all` are those that were due. */
export interface WeakMatter {
  devolution: string
  what: 'support' | 'answers'
  /** Of support. */
  kind?: string
  all: number
  hits: number
  share: number
  /** Share of the other matters. */
  elsewhere: number
}

function sumOf<Field extends string>(rows: readonly Readonly<Record<Field, number>>[], fields: readonly Field[]): Record<Field, number> {
  return Object.fromEntries(fields.map((field) => [field, rows.reduce((sum, row) => sum + row[field], 0)])) as Record<Field, number>
}

export const sumOfSupport = (rows: readonly SupportCounts[]): SupportCounts => sumOf(rows, supportFields)
export const sumOfProblems = (rows: readonly ProblemCounts[]): ProblemCounts => sumOf(rows, problemFields)

const idsOf = (rows: readonly { devolution: string }[]): string[] => [...new Set(rows.map(({ devolution }) => devolution))].sort()

export function mattersOf(supports: readonly CountedSupport[], problems: readonly CountedProblems[]): MatterCounts[] {
  return idsOf([...supports, ...problems]).map((devolution) => {
    const own = supports.filter((row) => row.devolution === devolution)
    const kinds = [...new Set(own.map(({ kind }) => kind))].map((kind) => ({ kind, ...sumOfSupport(own.filter((row) => row.kind === kind)) }))
    return { devolution, support: sumOfSupport(own), kinds, problems: sumOfProblems(problems.filter((row) => row.devolution === devolution)) }
  })
}

/** Matters are held against each other as offices are: one that is weak by chance alone is not named. Each kind of support apart, since money is slower than accounts. */
export function weakMatters(supports: readonly CountedSupport[], problems: readonly CountedProblems[]): WeakMatter[] {
  const matters = mattersOf(supports, problems)
  const support = matters.flatMap(({ devolution, kinds }) => kinds.map(({ kind, due, onTime }): Spot => ({ office: devolution, service: '', at: kind, all: due, hits: due - onTime })))
  const answers = matters.map(({ devolution, problems: { due, onTime } }): Spot => ({ office: devolution, service: '', at: '', all: due, hits: due - onTime }))
  return [
    ...standingOut(support).map(({ office, at, all, hits, share, elsewhere }): WeakMatter => ({ devolution: office, what: 'support', kind: at, all, hits, share, elsewhere })),
    ...standingOut(answers).map(({ office, all, hits, share, elsewhere }): WeakMatter => ({ devolution: office, what: 'answers', all, hits, share, elsewhere })),
  ]
}
