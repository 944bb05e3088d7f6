// What each building block becomes in each format: cases are data.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderText, toDocx, toHtml, toMarkdown } from '../render/render-text.ts'

interface BackendCase {
  title: string
  template: string
  view?: unknown
  html: string[]
  notHtml?: string[]
  md: string[]
  docx: string[]
}

const folder = path.join(import.meta.dirname, 'cases')

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const cases = parse(readFileSync(path.join(folder, name), 'utf8')) as BackendCase[]
  it.each(cases)('$title', async ({ template, view, html, notHtml, md, docx }) => {
    const { document, diagnostics } = await renderText(template, view ?? {})
    expect(diagnostics).toEqual([])
    const page = await toHtml(document)
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
    for (const part of html) expect(main).toContain(part)
    for (const part of notHtml ?? []) expect(main).not.toContain(part)
    for (const part of md) expect(toMarkdown(document)).toContain(part)
    const word = await toDocx(document)
    for (const part of docx) expect(word).toContain(part)
  })
})

describe('one HTML file', () => {
  const template = '# 甲\n\n{{toc "目录"}}\n\n{{box}}乙\n\n| 甲 |\n|---|\n| 1 |'

  it('asks for nothing from outside, and every jump lands', async () => {
    const { document } = await renderText(template, {})
    const page = await toHtml({ ...document, head: { ...document.head, warning: '样例，不作办事依据' } })
    expect(page.match(/(?:src|href|url\()\s*=?\s*["']?(?!#|data:,)[^"'\s>]*:\/\//g)).toBeNull()
    expect(page).not.toMatch(/@import|<script|<img|<iframe|<link(?! rel="icon" href="data:,")/)
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('<a class="skip" href="#content">')
  })

  it('carries the warning of a sample on the screen and in the head of every printed page', async () => {
    const { document } = await renderText(template, {})
    const page = await toHtml({ ...document, head: { ...document.head, warning: '样例，不作办事依据' } })
    expect(page).toContain('<p class="warning">样例，不作办事依据</p>')
    expect(page).toMatch(/@top-center \{ content: "样例\\ff0c 不作办事依据"/)
  })

  it('cannot be broken out of by a name in the head or foot', async () => {
    const { document } = await renderText(template, {})
    const evil = '"}</style><script>alert(1)</script>'
    const page = await toHtml({ ...document, title: evil, head: { left: evil, right: evil, warning: evil }, foot: { ...document.foot, number: evil } })
    expect(page).not.toContain('<script')
    expect(page.match(/<\/style>/g)).toHaveLength(1)
  })

  it('is the same twice', async () => {
    const pages = await Promise.all([1, 2].map(async () => toHtml((await renderText(template, {})).document)))
    expect(pages[0]).toBe(pages[1])
  })

  it('has no column that a long line to write on makes wider than a telephone', async () => {
    const page = await toHtml((await renderText(template, {})).document)
    expect(page).toContain('minmax(0, 1fr)')
    expect(page.replaceAll('minmax(0, 1fr)', '')).not.toMatch(/\b1fr\b/)
  })
})
