// Every value prints letter for letter wherever it stands, in HTML and in Markdown that is parsed back.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderText, toHtml, toMarkdown } from './render-text.ts'

const read = (name: string): unknown => parse(readFileSync(path.join(import.meta.dirname, name), 'utf8'))
const values = [...(read('values.yaml') as string[]), '长'.repeat(2000), 'a_b*'.repeat(500)]
const positions = read('positions.yaml') as Record<string, string>

/** Line breaks may be drawn as breaks or as new blocks; all else is compared as it is. */
function same(text: string): string {
  return text.replaceAll(/[\r\n\u241e]+/g, '\n').replace(/^\n+|\n+$/g, '').replaceAll('\n', ' ')
}

function between(text: string): string {
  const start = text.indexOf('【')
  const end = text.indexOf('】', start)
  return text.slice(start + 1, end === -1 ? 0 : end).replace(/^后/, '').replace(/后$/, '')
}

function wordsOfMarkdown(markdown: string): string {
  const words: string[] = []
  for (const token of new MarkdownIt({ html: true }).parse(markdown, {})) {
    if (token.type === 'html_block' && !/^<!--/.test(token.content)) words.push(token.content)
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak' || child.content === '<br>' && child.type === 'html_inline') words.push('\u241e')
      else if (child.type !== 'html_inline') words.push(child.content)
    }
    if (token.type !== 'inline') words.push('\u241e')
  }
  return words.join('')
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

function wordsOfHtml(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)![1]!
  return main.replaceAll(/<br>/g, '\u241e').replaceAll(/>\n</g, '><').replaceAll(/<[^>]*>/g, '\u241e').replaceAll('\u241e\u241e', '\u241e').replaceAll(/&[#\w]+;/g, (entity) => entities[entity]!)
}

describe.each(Object.entries(positions))('%s', (_name, template) => {
  it('prints every value as it is', async () => {
    for (const v of values) {
      const between1 = { line: ['【', v, '】'] }
      const view = { v, l: [v], m: { value: v }, s: between1, t: { columns: ['甲', '乙'], rows: [[between1, v]] }, g: [{ label: v, value: between1 }] }
      const { document, diagnostics } = await renderText(template, view, { p: '{{this}}' })
      expect(diagnostics).toEqual([])
      const wanted = same(v)
      expect(same(between(wordsOfHtml(await toHtml(document)))), `HTML: ${v}`).toBe(wanted)
      expect(same(between(wordsOfMarkdown(toMarkdown(document)))), `Markdown: ${toMarkdown(document)}`).toBe(wanted)
    }
  })
})
