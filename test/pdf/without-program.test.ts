// Typesetting on a computer that does not load the engine's program: the same pages to the byte, the same faults; neither checked nor marked, and so said.
import { beforeAll, expect, it } from 'vitest'
import type { BackendContext } from '../../src/render/backends/backend.ts'
import { typstFiles } from '../../src/render/backends/pdf.ts'
import { findingsOf } from '../../src/render/backends/typst/typst-findings.ts'
import { openNative } from '../../src/render/backends/typst/typst-native.ts'
import { sheetFiles } from '../../src/render/backends/typst/typst-booklet.ts'
import { compileWithWasm } from '../../src/render/backends/typst/typst-wasm.ts'
import { ownContext } from './own-context.ts'
import { documentOf, paragraph, sampleDocument } from './sample-document.ts'

let context: BackendContext
let natively: Awaited<ReturnType<typeof openNative>>

beforeAll(async () => {
  context = await ownContext()
  natively = await openNative()
}, 60_000)

async function both(files: ReadonlyMap<string, string | Uint8Array>) {
  return { native: await natively({ files, fonts: context, promise: 'none', together: Infinity }), wasm: await compileWithWasm(files, context) }
}

it('sets every block on the same pages, to the byte', async () => {
  const { native, wasm } = await both(await typstFiles(sampleDocument(), context))
  expect(wasm.faults).toEqual([])
  expect(wasm.pages).toBe(native.pages)
  expect(Buffer.compare(wasm.bytes!, native.bytes!)).toBe(0)
})

it('sets what an earlier document left nothing of', async () => {
  const { native, wasm } = await both(await typstFiles(documentOf([paragraph('只有一句话。')]), context))
  expect(wasm.pages).toBe(1)
  expect(Buffer.compare(wasm.bytes!, native.bytes!)).toBe(0)
})

it('lays pages of another PDF on sheets', async () => {
  const { bytes } = await compileWithWasm(await typstFiles(sampleDocument(), context), context)
  const { native, wasm } = await both(sheetFiles(sampleDocument(), bytes!, [2, 3]))
  expect(wasm.pages).toBe(2)
  expect(Buffer.compare(wasm.bytes!, native.bytes!)).toBe(0)
})

const broken: [string, Record<string, string>][] = [
  ['a theme that stops', { 'theme/forms.typ': '#panic("no")\n' }],
  ['a bracket that is never closed', { 'theme/chart.typ': '#let chart(data, frame) = [\n' }],
  ['a font that is not there', { 'theme/fonts.typ': '#let body-fonts = ("No Such Font",)\n#let heading-fonts = ("No Such Font",)\n' }],
  ['a picture that is not there', { 'main.typ': '#set document(title: "甲")\n\n#image("photo.png")\n' }],
  ['a file of the computer', { 'main.typ': '#read("/etc/passwd")\n' }],
]

it.each(broken)('tells %s in the same words at the same place', async (_, changes) => {
  const files = await typstFiles(sampleDocument(), context)
  for (const [path, source] of Object.entries(changes)) files.set(path, source)
  const { native, wasm } = await both(files)
  const told = (faults: typeof wasm.faults): unknown => findingsOf(faults).map(({ code, message, place }) => ({ code, message: message.en, file: place.file, line: place.range?.start.line }))
  expect(native.faults.length).toBeGreaterThan(0)
  expect(told(wasm.faults)).toEqual(told(native.faults))
})
