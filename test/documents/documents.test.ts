// Every document of a small workspace as it should read, and what must hold of all of them.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/documents/index.ts'
import { printDocument, workspace } from './print-document.ts'

it('the workspace of these tests has no findings', () => {
  expect(workspace.diagnostics.map(({ code, place, message }) => `${code} ${place.file} ${place.pointer} ${message.zh}`)).toEqual([])
})

/** Of each kind that documents are about: one that says everything, one that says only what it must. */
const subjects: { [kind: string]: { full: string; least: string } } = {
  service: { full: 'buzhu', least: 'dengji' },
  bundle: { full: 'kanbing', least: 'zuishao' },
  'care-plan': { full: 'peihu', least: 'zuishao-chufang' },
  post: { full: 'daoban', least: 'zhuren' },
  'emergency-plan': { full: 'taifeng', least: 'zuishao-zhuanhuan' },
  appraisal: { full: 'geren', least: 'zhongxin-zuishao' },
  devolution: { full: 'buzhu-xiafang', least: 'zuishao-xiafang' },
  collaboration: { full: 'kunnan-xietong', least: 'zuishao-xietong' },
  ladder: { full: 'jiu-ji', least: 'zuishao-ji' },
  quiz: { full: 'wenqing-ti', least: 'zuishao-ti' },
}

/** Types that are about only some of a kind. */
const own: { [type: string]: { full: string; least: string } } = { evaluation: { full: 'zhongxin', least: 'zhongxin-zuishao' } }

describe.each(documents.map(({ name, subject }) => ({ name, ...(own[name] ?? (subject && subjects[subject])) })))('$name', ({ name, full, least }) => {
  it('reads as expected', async () => {
    const { markdown, diagnostics } = await printDocument(name, 'jia-jie', full)
    expect(diagnostics).toEqual([])
    await expect(markdown).toMatchFileSnapshot(path.join(import.meta.dirname, name, 'expected.md'))
  })

  it('prints a definition that says only what it must', async () => {
    const { markdown, diagnostics } = await printDocument(name, 'jia-jie', least)
    expect(diagnostics).toEqual([])
    expect(markdown).not.toMatch(/undefined|null|\[object|NaN/)
  })

  it('warns on the page that it is a sample', async () => {
    const { document } = await printDocument(name, 'jia-jie', full)
    expect(document.head.warning).toBe('样例，不作办事依据')
  })

  it('is the office’s own: no other office’s name, address or telephone', async () => {
    const { markdown } = await printDocument(name, 'yi-zhen', full)
    expect(markdown).toContain('乙镇')
    expect(markdown).not.toMatch(/甲街道|甲路|0000-0001|0000-0002/)
  })

  it('names things: no id stands on the page', async () => {
    const { markdown } = await printDocument(name, 'jia-jie', full)
    const words = markdown.replaceAll(/```mermaid[\s\S]*?```|\]\(#[^)]*\)|<a id="[^"]*">/g, '')
    expect(words.match(/\b(jia-jie|buzhu|jiuzhu-banfa|shouli|shenhe|minzheng|hedui|weituoshu|shenfenzheng|hukou-bu|piaoju|office|yinbing|yiban|shoujian|buyu|songda|kanbing|mingxin|lianban-biao|huafei|peihu|kanqing|bangban|zhuren|shouru-shengming|chengnuo-shu)\b/g)).toBeNull()
    const ids = new Set([...workspace.office('jia-jie').model.every()].map(({ id }) => id))
    expect(words.match(/\b[a-z][a-z0-9-]*\b/g)?.filter((word) => ids.has(word)) ?? []).toEqual([])
  })
})

describe.each(documents.filter(({ card }) => card).map(({ name, subject }) => ({ name, ...subjects[subject!] })))('the card of $name', ({ name, full, least }) => {
  it('reads as expected', async () => {
    const { markdown, diagnostics } = await printDocument(name, 'jia-jie', full, {}, true)
    expect(diagnostics).toEqual([])
    await expect(markdown).toMatchFileSnapshot(path.join(import.meta.dirname, name, 'expected-card.md'))
  })

  it('is printed of a definition that says only what it must', async () => {
    const { markdown, diagnostics } = await printDocument(name, 'jia-jie', least, {}, true)
    expect([diagnostics, markdown.match(/undefined|null|\[object|NaN/)]).toEqual([[], null])
  })
})
