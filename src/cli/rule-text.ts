// A finding's definition in the language of the run: for `rules` and `explain`.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import type { Localized, Severity } from '../diagnostics/diagnostic.ts'
import type { Session } from './session.ts'

export interface RuleData {
  id: string
  name: string
  severity: Severity
  requirement: string[]
  why: string
  mend: string
  help: string
}

const severities: Record<Severity, Localized> = { error: { zh: '要改', en: 'error' }, warning: { zh: '请看一看', en: 'warning' }, info: { zh: '提示', en: 'note' } }

export function severityText(severity: Severity, session: Session): string {
  return session.say(severities[severity])
}

export function ruleData({ code, name, severity, requirement, docs }: FindingDefinition, session: Session): RuleData {
  const { why, mend } = session.locale === 'en' ? docs.en : docs.zh
  return { id: code, name, severity, requirement: [...(requirement ?? [])], why, mend, help: code.startsWith('X-') ? 'docs/custom-rules.md' : `docs/rules/${name}.md` }
}
