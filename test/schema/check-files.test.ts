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

  it.each([
    ['a list where fields belong', 'service', { visits: [{ count: 1 }, { online: 1 }] }, '“到现场次数”不是列表，要写成“名称: 内容”，一行一项，前面不写“-”。', undefined],
    ['several words as one', 'service', { channels: ['窗口办理，移动端网上申请'] }, '请分开写，用英文逗号加空格隔开：窗口办理, 移动端网上申请', undefined],
    ['a word with what is not seen in it', 'service', { caseType: '承诺\u200b件' }, '“办件类型”的“承诺件”里夹着看不见的字符', '承诺件'],
    ['entries that are numbered', 'service', { rights: '1、知道还缺什么 2、知道哪天办好' }, '“申请人的权利”是列表：每项一行，前面写英文的“-”再空一格，写成“- 知道还缺什么”。', undefined],
    ['entries after full-width hyphens', 'service', { rights: '－ 知道还缺什么 － 知道哪天办好' }, '写成“- 知道还缺什么”。', undefined],
    ['words in braces where a list belongs', 'service', { channels: { 窗口办理: null, 快递申请: null } }, '或者写成 [窗口办理, 快递申请]。', undefined],
    ['a list in round brackets', 'service', { channels: '（窗口办理、快递申请）' }, '或者写成 [窗口办理, 快递申请]。', undefined],
    ['a text where a list of entries with fields belongs', 'service', { consult: '021-0000-0000' }, '或者写成 [{name: …, phone: …}]。', undefined],
    ['a time in Chinese numbers', 'service', { promisedLimit: '二十五个工作日' }, '您是不是想写 25个工作日？', '25个工作日'],
    ['a time without its unit', 'service', { promisedLimit: 25 }, '“承诺办结时限”不能写成“25”。应写：', undefined],
    ['a code that is too short', 'organization', { uscc: 1165 }, '“统一社会信用代码”不能写成“1165”。应写：', undefined],
  ] as [string, string, Record<string, Json>, string, string | undefined][])('says what to do about %s', async (_, kind, fields, says, mend) => {
    const { diagnostics } = await checkFiles([file({ kind, id: 'yi', name: '一项', ...fields })])
    const own = diagnostics.filter(({ place }) => place.pointer.startsWith(`/${Object.keys(fields)[0]}`))
    expect(own.map(({ message }) => message.zh)).toEqual([expect.stringContaining(says)])
    expect(own[0]!.fix?.edits[0]?.text).toBe(mend)
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
