// Headings and labels in English beside the Chinese ones: none is lacking where a document has them, and what the definitions say stays as it is.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { englishLabels, labelledInEnglish } from '../../src/documents/english-labels.ts'
import { documents } from '../../src/documents/index.ts'
import { subjectsOf } from '../../src/documents/subjects.ts'
import { writeMarkdown } from '../../src/render/backends/md.ts'
import type { Cell } from '../../src/render/document.ts'
import { everyBlock, plainText } from '../../src/render/document-text.ts'
import { withGlosses } from '../../src/render/gloss-labels.ts'
import { toDocx, toHtml } from '../render/render-text.ts'
import { printDocument, workspace } from './print-document.ts'

/** What the definitions say: a label that stands there word for word is theirs, not the template's. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/[？?]$/, ''), ...[...value.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words!)]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => [key, ...valuesOf(item)]) : []
}

const { model } = workspace.office('jia-jie')
const office = model.get('office', 'jia-jie')!
const values = new Set([...model.every()].flatMap(({ value }) => valuesOf(value)))
const types = documents.filter(({ name }) => labelledInEnglish.has(name))
const printed = types.flatMap(({ name, subject, isFor }): { name: string; id?: string }[] => {
  return subject ? subjectsOf(model, office, subject).filter((about) => isFor?.(about, model) ?? true).map(({ id }) => ({ name, id })) : [{ name }]
})
const wordsOf = (cell: Cell | undefined): string => (cell?.children ?? []).map((block) => (block.type === 'paragraph' ? plainText(block.children) : '')).join('')

it.each(['guide', 'notice', 'checklist', 'flowchart', 'manual'])('there are English headings for %s', (name) => {
  expect(types.map((type) => type.name)).toContain(name)
})

describe.each(printed)('$name $id', ({ name, id }) => {
  it('lacks no heading and no label in English', async () => {
    const missing = new Set<string>()
    const { document } = await printDocument(name, 'jia-jie', id)
    const made = withGlosses(document, { words: englishLabels, onMissing: (label) => missing.add(label) })
    expect([...missing].filter((label) => !values.has(label))).toEqual([])
    // The labels of this table stand in its first column.
    const elements = [...everyBlock(made.blocks)].flatMap((block) => (block.type === 'table' && wordsOf(block.head[0]?.[0]).startsWith('要素') ? block.body : []))
    expect(elements.map(([label]) => wordsOf(label)).filter((label) => !/\n[A-Z]/.test(label))).toEqual([])
  })
})

describe('a document with English headings', () => {
  const bilingual = async (name: string) => withGlosses((await printDocument(name, 'jia-jie', 'buzhu')).document, { words: englishLabels })

  it.each(['guide', 'notice', 'checklist', 'flowchart'])('reads as expected: %s', async (name) => {
    await expect(writeMarkdown(await bilingual(name))).toMatchFileSnapshot(path.join(import.meta.dirname, name, 'expected-bilingual.md'))
  })

  it('says the same but for the English', async () => {
    const { document } = await printDocument('guide', 'jia-jie', 'buzhu')
    const han = (text: string): string => text.replaceAll(/[^\p{Script=Han}]/gu, '')
    expect(han(writeMarkdown(await bilingual('guide')))).toBe(han(writeMarkdown(document)))
  })

  it('explains the symbols of its chart in English too', async () => {
    expect(await toHtml(await bilingual('flowchart'))).toContain('>补正、退回 correction, return</text>')
  })

  it('tells a screen reader and Word which words are English', async () => {
    const document = await bilingual('guide')
    expect(await toHtml(document)).toContain('带什么材料 <span class="gloss" lang="en">Evidence to bring</span></h2>')
    expect(await toDocx(document)).toMatch(/<w:rStyle w:val="Gloss"\/><\/w:rPr><w:t xml:space="preserve">Evidence to bring</)
  })
})
