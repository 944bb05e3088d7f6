// Text in Typst source, case by case.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Inline } from '../../src/render/document.ts'
import { typstSources } from '../../src/render/backends/typst/typst-source.ts'
import { documentOf } from './sample-document.ts'

interface Case {
  title: string
  inlines: Inline[]
  contains?: string[]
  lacks?: string[]
}

const cases = parse(readFileSync(new URL('cases/text.yaml', import.meta.url), 'utf8')) as Case[]

describe('text in Typst', () => {
  it.each(cases)('$title', ({ inlines, contains = [], lacks = [] }) => {
    const written = inlines.map((inline) => (inline.type === 'text' ? { ...inline, text: String(inline.text) } : inline))
    const source = [...typstSources(documentOf([{ type: 'paragraph', children: written }])).values()].find((file) => file.includes('{ paragraph('))!
    for (const piece of contains) expect(source).toContain(piece)
    for (const piece of lacks) expect(source).not.toContain(piece)
  })
})
