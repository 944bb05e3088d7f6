// A requirement restored from the source article, and what in the standards serves it. Data only.
export interface Requirement {
  /** Pillar and number: G, A, B, C, D. */
  id: string
  zh: string
  en: string
  /** Where it stands in the standards: `kind/field[/field]`, each a field of that kind's schema. */
  fields: readonly string[]
  /** Names of document types that print it. */
  documents?: readonly string[]
  /** Commands that serve it, beside those that every standard has. */
  commands?: readonly string[]
  /** What, taken out of the sample, is found missing, and by which rule: only then the requirement counts as served. `kind/id`, or `kind/id#path`. */
  removal?: { of: string; code: string }
}
