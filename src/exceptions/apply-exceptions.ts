// Findings that somebody answers for are set aside, each by the entry that was made for it.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Subject } from './subject.ts'

/** An entry of exceptions.yaml, as far as it is known what it is about. */
export interface Entry {
  /** Code of the rule. */
  rule: string
  target: string
  path?: string
  fingerprint?: string
  reason: string
  owner: string
  until: string
  /** The file that it stands in, and its number there, from 0. */
  file: string
  index: number
}

export interface Answered {
  kept: Diagnostic[]
  excepted: Diagnostic[]
  used: Set<Entry>
  /** Subjects of what is kept, without their fingerprints: what changed since its entry was written is among them. */
  open: Set<string>
}

const keyOf = (...parts: (string | undefined)[]): string => parts.join('\u0000')

export const siteOf = ({ rule, target, path = '' }: Pick<Entry, 'rule' | 'target' | 'path'>): string => keyOf(rule, target, path)

function groupBy(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const known = groups.get(key(entry))
    if (known) known.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}

const covers = ({ path }: Entry, subject: Subject): boolean => path === undefined || subject.path === path || subject.path.startsWith(`${path}/`)

/**
 * An entry with a fingerprint stands for one finding: of two that are alike it answers for one. One written by hand, without a fingerprint,
 * answers for all that its rule finds at its path or below. `subjectOf` gives undefined for what can't be excepted.
 */
export function applyExceptions(found: readonly Diagnostic[], entries: readonly Entry[], subjectOf: (diagnostic: Diagnostic) => Subject | undefined): Answered {
  const answered: Answered = { kept: [], excepted: [], used: new Set(), open: new Set() }
  const exact = groupBy(entries.filter(({ fingerprint }) => fingerprint !== undefined), (entry) => keyOf(siteOf(entry), entry.fingerprint))
  const wide = groupBy(entries.filter(({ fingerprint }) => fingerprint === undefined), ({ rule, target }) => keyOf(rule, target))
  for (const diagnostic of found) {
    const subject = subjectOf(diagnostic)
    const entry = subject && (exact.get(keyOf(siteOf(subject), subject.fingerprint))?.shift() ?? wide.get(keyOf(subject.rule, subject.target))?.find((one) => covers(one, subject)))
    if (entry) answered.used.add(entry)
    else if (subject) answered.open.add(siteOf(subject))
    ;(entry ? answered.excepted : answered.kept).push(diagnostic)
  }
  return answered
}
