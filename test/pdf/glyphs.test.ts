// Which characters can be printed: from the fonts themselves, quickly, and said in words.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { diagnose } from '../../src/diagnostics/definition.ts'
import { intersectRanges, mergeRanges, readFontFile } from '../../src/render/font-file.ts'
import { coverageOf, glyphFinding, glyphMessage, missingGlyphs } from '../../src/render/glyphs.ts'

const resolve = createRequire(import.meta.url).resolve
const bytes = readFileSync(join(dirname(resolve('@expo-google-fonts/noto-serif-sc/package.json')), '400Regular/NotoSerifSC_400Regular.ttf'))
const font = readFontFile(bytes)!
const coverage = coverageOf(font.ranges)

it('reads family and characters of a font file', () => {
  expect(font.families).toContain('Noto Serif SC')
  expect(missingGlyphs('最低生活保障 ABC abc 012 “”‘’《》、。①●■□→√×·—…％㎡', coverage)).toEqual([])
})

it('finds what is missing, each once and in the order of the text', () => {
  expect(missingGlyphs('𠮷野家𠮷📞\u0007', coverage)).toEqual([0x20bb7, 0x1f4de, 7])
  expect(missingGlyphs('\ud800', coverage)).toEqual([0xd800])
})

it('does not ask for a shape of marks that have none, nor of boxes that we draw', () => {
  expect(missingGlyphs('a\u200bb\ufeffc\ufe0f\r\n\t☐☑', coverage)).toEqual([])
})

it('lets the fonts of a workspace add to ours', () => {
  expect(missingGlyphs('𠮷', coverageOf(font.ranges, [[0x20bb7, 0x20bb7]]))).toEqual([])
})

it('takes no file for a font that is none', () => {
  for (const other of [new Uint8Array(), new TextEncoder().encode('kind: service'), bytes.subarray(0, 4000), new TextEncoder().encode('wOF2aaaaaaaaaaaaaaaaaaaa')]) expect(readFontFile(other)).toBeUndefined()
})

it('joins and intersects ranges', () => {
  expect(mergeRanges([[5, 9], [1, 3], [4, 4], [12, 12]])).toEqual([[1, 9], [12, 12]])
  expect(intersectRanges([[1, 9], [12, 20]], [[3, 13], [19, 30]])).toEqual([[3, 9], [12, 13], [19, 20]])
})

it('names the character, its code and the mend in both languages', () => {
  const { message, code } = diagnose(glyphFinding, { messageId: glyphMessage(0x20bb7), data: { code: 0x20bb7 }, place: { file: 'offices/x.yaml', document: 0, pointer: '/name', at: 'value' } })
  expect(code).toBe('GF704')
  expect(message.zh).toContain('“𠮷”（U+20BB7）')
  expect(message.zh).toContain('fonts:')
  expect(message.en).toContain('U+20BB7')
  expect(glyphMessage(7)).toBe('control')
})
