// How a finding is declared: code, name, severity, why, mend and the words of its messages; and how a finding is made of it.
import type { Diagnostic, Fix, Localized, Place, Related, Severity } from './diagnostic.ts'

/** Data that a message needs, each value printable. */
export type MessageData = Record<string, unknown>
// Messages read their own fields; what they read is checked by each rule's cases, not by a type per message.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Message = (data: any) => string

export interface FindingDefinition {
  /** `GF` and three or four digits; never used twice. */
  code: string
  /** Kebab-case, the good state: `id-is-unique`. */
  name: string
  severity: Severity
  /** Ids of ../docs requirements that this serves. */
  requirement?: readonly string[]
  /** No exception may silence it: it is about people's safety or privacy, or about the exceptions themselves. */
  always?: true
  docs: Localized<{ why: string; mend: string }>
  messages: Record<string, Localized<Message>>
}

/** Faults of the tool, of a text and of its form (GF0xx–GF2xx) hide what stands behind them: no exception may silence those either. */
export function mayBeExcepted({ code, always }: FindingDefinition): boolean {
  return !always && !/^GF[012]\d\d$/.test(code)
}

export interface FindingDetail {
  messageId: string
  data?: MessageData
  place: Place
  related?: Related[]
  fix?: Fix | null
  severity?: Severity
  /** Where one case breaks other requirements than the finding names for all. */
  requirement?: readonly string[]
}

/** Makes one finding of a definition. Throws when the definition has no such message: that is a bug, not a user's fault. */
export function diagnose(definition: FindingDefinition, detail: FindingDetail): Diagnostic {
  const words = definition.messages[detail.messageId]
  if (!words) throw new Error(`${definition.code} has no message "${detail.messageId}"`)
  const data = detail.data ?? {}
  return {
    code: definition.code,
    name: definition.name,
    severity: detail.severity ?? definition.severity,
    messageId: detail.messageId,
    data,
    message: { zh: words.zh(data), en: words.en(data) },
    place: detail.place,
    related: detail.related ?? [],
    fix: detail.fix ?? null,
    requirement: detail.requirement ?? definition.requirement ?? [],
  }
}
