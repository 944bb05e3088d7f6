// The registry of variants: other shapes that a document is printed in, saying the same, or of it what is needed most. One row a variant.
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { DocumentSubject, DocumentType, ViewRecord } from '../documents/document-type.ts'
import { englishLabels, labelledInEnglish } from '../documents/english-labels.ts'
import { documents } from '../documents/index.ts'
import type { BackendName } from '../render/backends/index.ts'
import type { Document, VariantName } from '../render/document.ts'
import { withGlosses } from '../render/gloss-labels.ts'
import { largePrint } from '../render/large-print.ts'
import { pocketCard } from '../render/pocket-card.ts'

export interface Variant {
  name: VariantName
  title: Localized
  /** The first is printed where none is asked for. */
  formats: readonly [BackendName, ...BackendName[]]
  isFor(type: DocumentType): boolean
  /** Printed by a template of its own, that says less. */
  retold?: { template: string; view(type: DocumentType, subject: DocumentSubject): ViewRecord }
  /** What the shape makes of the blocks; what it makes of the page, each backend knows. */
  arrange?(document: Document): Document
}

const card: Omit<Variant, 'name' | 'title'> = { formats: ['pdf'], isFor: (type) => type.card !== undefined, retold: { template: 'card', view: (type, subject) => type.card!(subject) }, arrange: pocketCard }

const table: Record<VariantName, Omit<Variant, 'name'>> = {
  'large-print': { title: { zh: '大字版', en: 'large print' }, formats: ['html', 'pdf'], isFor: ({ reader }) => reader === 'resident', arrange: largePrint },
  'bilingual': { title: { zh: '双语标题版', en: 'English headings' }, formats: ['html', 'pdf', 'docx', 'md'], isFor: ({ name }) => labelledInEnglish.has(name), arrange: (document) => withGlosses(document, { words: englishLabels }) },
  'pocket': { title: { zh: '口袋卡', en: 'pocket card' }, ...card },
  'pocket-sheet': { title: { zh: '口袋卡拼页', en: 'sheet of pocket cards' }, ...card },
  'poster': { title: { zh: '墙贴', en: 'wall poster' }, formats: ['pdf'], isFor: ({ name }) => name === 'flowchart' },
  'booklet': { title: { zh: '对折小册', en: 'booklet' }, formats: ['pdf'], isFor: () => true },
  'archive': { title: { zh: '存档版', en: 'archive copy' }, formats: ['pdf'], isFor: () => true },
}

export const variants: readonly Variant[] = Object.entries(table).map(([name, row]) => ({ name: name as VariantName, ...row }))

/** Of the words of a call, what a variant does not go with: throws a UsageError that says what it goes with. */
export function refuseOthers({ name, title, formats, isFor }: Variant, types: readonly DocumentType[], asked: readonly BackendName[]): void {
  const type = types.find((one) => !isFor(one))
  if (type) {
    const having = documents.filter(isFor)
    throw new UsageError({
      zh: `“${type.title.zh}”没有${title.zh}。有${title.zh}的是：${having.map((one) => `${one.title.zh}（${one.name}）`).join('、')}。`,
      en: `There is no ${title.en} of the ${type.title.en} (${type.name}). There is one of: ${having.map((one) => one.name).join(', ')}.`,
    })
  }
  const format = asked.find((one) => !formats.includes(one))
  if (format === undefined) return
  throw new UsageError({
    zh: `${title.zh}（${name}）不能印成 ${format}。请写 --format ${formats.join(',')}。`,
    en: `${title.en} (${name}) is not printed as ${format}. Write --format ${formats.join(',')}.`,
  })
}

/** As a manifest names it; undefined for a variant that this guifan has not. */
export function variantOf(name: string | undefined): Variant | undefined {
  return variants.find((one) => one.name === name)
}
