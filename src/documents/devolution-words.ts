// A devolved matter in words: who does and who answers, what support came and what is owed.
import type { Support } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import type { View } from './document-type.ts'
import { nameOf } from './name-of.ts'

type Devolution = Entity<'devolution'>
type Office = Entity<'office'>

/** Doing is one thing, answering for it another; what one body has alone stands in one line. */
export function dutyLines(model: Model, office: Office | undefined, { value: { duty } }: Devolution): string[] {
  const parts: readonly (readonly [string, string | undefined])[] = [['办理', duty.does], ['负责', duty.answers], ['监督', duty.supervises], ['应诉', duty.lawsuits]]
  const labels = new Map<string, string[]>()
  for (const [label, who] of parts) if (who) labels.set(nameOf(model, who, office), [...(labels.get(nameOf(model, who, office)) ?? []), label])
  return [...labels].map(([name, own]) => `${own.join('、')}：${name}`)
}

/** 已到位, 欠着, or 过期没到: a day that is over and nothing said is told too. */
export function supportState({ done, by }: Support, date: string): string {
  if (done === true) return '到位'
  if (by !== undefined && by < date) return '过期没到'
  return done === false ? '没到' : '没有写'
}

export function admissionLines({ value: { admission } }: Devolution): string[] {
  if (!admission) return []
  const { docNo, date, heard } = admission
  return [`${docNo}，${date}`, ...(heard ? [`${heard.date}听取意见：${heard.opinion}（${heard.taken}${heard.why ? `：${heard.why}` : ''}）`] : [])]
}

/** Rows of a table: kind, what, how much, by when, has it come, whom to ask. */
export function supportRow(model: Model, support: Support): View[] {
  const { what, item, owed, by, contact, replyWithin } = support
  return [what, nameOf(model, item), owed ?? '', by ?? '', supportState(support, model.asOf), [contact ?? '', replyWithin ? `${replyWithin}答复` : ''].filter((text) => text !== '').join('，')]
}
