// What goes in beside honest files: kinds nobody knows, documents that are no definitions, settings of odd shapes, faults that the text has already.
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { checkSettings } from '../../src/schema/check-settings.ts'
import { checkFiles } from '../../src/schema/check-files.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import type { Json } from '../../src/util/json.ts'

const file = (...values: Json[]): SourceFile => ({
  path: 'a.yaml', absolutePath: '/a.yaml', layer: { path: '.', absolutePath: '/' }, documents: values.map((value, index) => ({ index, value })),
})
const brief = ({ code, place }: Diagnostic) => `${code} ${place.document} ${place.pointer}`
const material = { kind: 'material', id: 'yi', name: '材料', type: '其他', origin: '申请人自备' }

describe('checkFiles', () => {
  it('names the documents that have findings', async () => {
    const { diagnostics, invalid } = await checkFiles([file(material, { ...material, type: '别的' }, null, [], 'x', 7)])
    expect(diagnostics.map(brief)).toEqual(['GF204 1 /type', 'GF114 2 ', 'GF114 3 ', 'GF114 4 ', 'GF114 5 '])
    expect([...invalid]).toEqual(['a.yaml#1', 'a.yaml#2', 'a.yaml#3', 'a.yaml#4', 'a.yaml#5'])
  })

  it.each(['constructor', '__proto__', 'toString', 'guifan', 'common', '', '../service'])('has no kind %j', async (kind) => {
    expect((await checkFiles([file({ ...material, kind })])).diagnostics.map(brief)).toEqual(['GF114 0 /kind'])
  })

  it('survives keys that every object has', async () => {
    const value = JSON.parse('{"kind":"material","id":"yi","name":"材","type":"其他","origin":"申请人自备","__proto__":1,"hasOwnProperty":2,"constructor":3}') as Json
    expect((await checkFiles([file(value)])).diagnostics.map(brief)).toEqual(['GF202 0 /__proto__', 'GF202 0 /constructor', 'GF202 0 /hasOwnProperty'])
  })

  it('says once what the text itself was blamed for, and still says the rest', async () => {
    const reported = { code: 'GF113', place: { file: 'a.yaml', document: 0, pointer: '/validFor', at: 'value' } } as Diagnostic
    const value = { ...material, validFor: 30, keep: '看完还' }
    expect((await checkFiles([file(value)], [reported])).diagnostics.map(brief)).toEqual(['GF204 0 /keep'])
    expect((await checkFiles([file({ ...material, validFor: 30 })], [reported])).invalid).toEqual(new Set(['a.yaml#0']))
  })

  it('offers what was meant', async () => {
    const meant = async (value: Json) => (await checkFiles([file(value)])).diagnostics.map(({ message }) => message.zh.match(/(?:想写|请写成) ?“?([\w\u4e00-\u9fff-]+)/)?.[1])
    expect(await meant({ ...material, kind: '材料' })).toEqual(['material'])
    expect(await meant({ ...material, kind: 'materials' })).toEqual(['material'])
    expect(await meant({ ...material, checkpoints: [] })).toEqual(['checkPoints'])
    expect(await meant({ ...material, check_points: [] })).toEqual(['checkPoints'])
    expect(await meant({ ...material, 检查点: [] })).toEqual(['checkPoints'])
    expect(await meant({ ...material, type: '申请' })).toEqual(['申请表'])
    expect(await meant({ ...material, zzzzzz: 1 })).toEqual([undefined])
  })

  it('mends a Chinese field name', async () => {
    const { diagnostics } = await checkFiles([file({ ...material, 出具单位: '公安机关' })])
    expect(diagnostics[0]!.fix?.edits).toEqual([{ place: { file: 'a.yaml', document: 0, pointer: '/出具单位', at: 'key' }, text: 'issuer' }])
  })
})

describe('checkSettings', () => {
  const settings = { name: '标准', version: '1.0.0', status: '草案', owner: 'zhongxin-zhuren' }

  it.each([
    [settings, []], [null, ['GF203 0 ']], [[settings], ['GF203 0 ']], [{ ...settings, rules: { GF4001: 'off' } }, []], [{ ...settings, rules: [] }, ['GF203 0 /rules']],
    [{ ...settings, kind: 'guifan' }, ['GF202 0 /kind']], [{ ...settings, extends: '..' }, []], [{ ...settings, asOf: 20261123 }, ['GF205 0 /asOf']],
  ] as [Json, string[]][])('%j', async (value, expected) => {
    expect((await checkSettings('guifan', file(value))).map(brief)).toEqual(expected)
  })

  it('leaves alone a file that could not be read', async () => {
    expect(await checkSettings('guifan', { ...file(), guessed: [] })).toEqual([])
  })
})
