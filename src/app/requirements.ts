// Where each of the 82 requirements has its home: kinds, fields, rules, documents, commands, and the finding that comes when that is taken away.
import type { Localized } from '../diagnostics/diagnostic.ts'
import { requirements } from '../kinds/requirements/index.ts'
import { findings } from './findings.ts'

export interface RequirementRow {
  id: string
  text: string
  textEn: string
  kinds: string[]
  /** `kind/field[/field]`. */
  fields: string[]
  /** Codes of the rules that were written for it. */
  rules: string[]
  documents: string[]
  commands: string[]
  /** The code that is found when what serves it is taken out of the sample; none where there are only fields for it. */
  served?: string
  /** What was taken out: `kind/id`, or `kind/id#path`. */
  removed?: string
  [column: string]: unknown
}

/** Said of a requirement that has a home, but whose absence nothing would find. */
export const fieldsOnly: Localized = { zh: '仅有字段', en: 'fields only' }

/** In the order of the article. */
export function requirementRows(): RequirementRow[] {
  return requirements.map(({ id, zh, en, fields, documents = [], commands = [], removal }) => ({
    id,
    text: zh,
    textEn: en,
    kinds: [...new Set(fields.map((field) => field.slice(0, field.indexOf('/'))))],
    fields: [...fields],
    rules: findings.filter(({ requirement }) => requirement?.includes(id)).map(({ code }) => code),
    documents: [...documents],
    commands: [...commands],
    ...(removal ? { served: removal.code, removed: removal.of } : {}),
  }))
}
