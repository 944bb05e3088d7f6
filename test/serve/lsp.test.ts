// `guifan lsp` as an editor sees it: a real client over standard input and output, on the sample.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as lsp from 'vscode-languageserver-protocol/node'
import { copyOfSample } from '../app/workspace-on-disk.ts'
import { find, marked, startEditor, type Editor } from './editor.ts'

const service = 'services/zuidi-shenghuo-baozhang.yaml'
const fresh = 'services/xin-shixiang.yaml'
let root: string
let editor: Editor
let text: string

beforeAll(async () => {
  root = copyOfSample()
  editor = await startEditor(root, ['--as-of', '2026-11-23'])
  text = editor.open(service)
})
afterAll(async () => {
  expect(await editor.close()).toBe(0)
})

const request = <R>(type: { method: string }, params: object): Promise<R> => editor.connection.sendRequest<R>(type.method, params)

/** What may be written where `|` stands, in a file that is not saved yet. */
async function choices(half: string, file = fresh): Promise<lsp.CompletionItem[]> {
  const { text: typed, position } = marked(half)
  editor.open(file, typed)
  const found = await request<lsp.CompletionItem[] | null>(lsp.CompletionRequest.type, editor.at(file, position))
  await editor.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: { uri: editor.address(file) } })
  return found ?? []
}
const labels = (items: readonly lsp.CompletionItem[]): string[] => items.map(({ label, detail }) => (detail ? `${label} ${detail}` : label))

async function hoverText(file: string, position: lsp.Position): Promise<string> {
  const found = await request<lsp.Hover | null>(lsp.HoverRequest.type, editor.at(file, position))
  return (found?.contents as lsp.MarkupContent | undefined)?.value ?? ''
}

const inRoot = (uri: string): string => path.relative(root, fileURLToPath(uri)).split(path.sep).join('/')
const textAt = (file: string, { start, end }: lsp.Range): string => readFileSync(path.join(root, file), 'utf8').split('\n')[start.line]!.slice(start.character, end.character)

test('findings come as one types, without saving, and go when they are mended', async () => {
  editor.change(service, text.replace('status: 草案', 'status: 草稿'))
  const [found] = await editor.findings(service, (all) => all.length > 0)
  expect(found).toMatchObject({ severity: lsp.DiagnosticSeverity.Error, source: '规范', range: { start: find(text, 'status: 草案', 'status: '.length) } })
  expect(found!.message).toContain('草稿')
  editor.change(service, text)
  await editor.findings(service, (all) => all.length === 0)
})

test('a half-typed file has findings in words and never ends the server', async () => {
  for (const half of ['kind: service\nid: xin\nmaterials:\n  - {material: ', '{{{{', '\u0000', 'a: *b\n? [', '- - -\n  : :\n', '"']) {
    editor.open(fresh, half)
    for (const line of [0, 1, 2, 3]) {
      await hoverText(fresh, { line, character: 5 })
      await request(lsp.CompletionRequest.type, editor.at(fresh, { line, character: 12 }))
      await request(lsp.DefinitionRequest.type, editor.at(fresh, { line, character: 3 }))
    }
    const found = await editor.findings(fresh, (all) => all.length > 0)
    expect(found[0]!.message).toMatch(/\p{Script=Han}/u)
    await editor.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: { uri: editor.address(fresh) } })
  }
  expect(editor.log).toEqual([])
})

test('ids are chosen by what they are called', async () => {
  const materials = await choices('kind: service\nid: xin\nmaterials:\n  - {material: hu|')
  expect(labels(materials)).toContain('hukou-bu 居民户口簿')
  expect(materials.find(({ label }) => label === 'hukou-bu')).toMatchObject({ filterText: 'hukou-bu 居民户口簿', textEdit: { newText: 'hukou-bu', range: { start: { line: 3, character: 15 }, end: { line: 3, character: 17 } } } })
  expect(labels(await choices('kind: overlay\nid: x\nscope: |'))).toContain('linfen-road 临汾路街道')
  expect(labels(await choices('kind: service\nid: xin\nbases:\n  - dibao-shenhe-queren-banfa#|'))).toEqual(expect.arrayContaining([expect.stringMatching(/^dibao-shenhe-queren-banfa#30/)]))
})

test('allowed values and missing keys are offered with their Chinese titles', async () => {
  expect(labels(await choices('kind: service\nstatus: |'))).toEqual(['草案', '征求意见', '已批准', '现行', '暂停', '废止'].map((word) => `${word} 状态`))
  const keys = labels(await choices('kind: service\nid: xin\nname: 新事项\n|'))
  expect(keys).toContain('owner 责任岗位（必填）')
  expect(keys.some((key) => key.startsWith('name '))).toBe(false)
  expect(labels(await choices('|'))).toEqual(['kind 种类（必填）'])
  expect(labels(await choices('kind: |'))).toContain('service 服务事项')
})

test('steps and situations of the same definition are chosen by name, also while the file is broken', async () => {
  const { text: typed, position } = marked(text.replace('situations: [zhongbing]', 'situations: [|'))
  editor.change(service, typed)
  const found = await request<lsp.CompletionItem[]>(lsp.CompletionRequest.type, editor.at(service, position))
  expect(labels(found)).toContain('zhongcan 重残人员单人户')
  editor.change(service, text)
})

test('an explanation tells the field, the value, its layer and who has it otherwise', async () => {
  const limit = await hoverText(service, find(text, 'promisedLimit:'))
  expect(limit).toContain('承诺办结时限')
  expect(limit).toMatch(/现在是：.+（统一标准，services\/zuidi-shenghuo-baozhang\.yaml）/)
  expect(limit).toMatch(/临汾路街道：.+（街镇的差异，overlays\/linfen-road\.yaml）/)
  const owner = await hoverText(service, find(text, 'jiuzhu-biaozhun-gang'))
  expect(owner).toContain('责任岗位')
  expect(owner).toMatch(/岗位「.+」/)
})

test('a reference leads to its definition, a part of one too, and a local difference to what it changes', async () => {
  const define = (file: string, position: lsp.Position) => request<lsp.Location>(lsp.DefinitionRequest.type, editor.at(file, position))
  const clause = await define(service, find(text, 'jingan-zixun-tousu'))
  expect(inRoot(clause.uri)).toBe('clauses/jingan.yaml')
  expect(textAt(inRoot(clause.uri), clause.range)).toBe('jingan-zixun-tousu')
  const article = await define(service, find(text, 'dibao-shenhe-queren-banfa#30'))
  expect(inRoot(article.uri)).toMatch(/^bases\//)
  const situation = await define(service, find(text, '[zhongbing]', 2))
  expect(textAt(service, situation.range)).toBe('zhongbing')
  const overlay = 'overlays/linfen-road.yaml'
  const local = editor.open(overlay)
  const changed = await define(overlay, find(local, 'promisedLimit'))
  expect([inRoot(changed.uri), textAt(service, changed.range)]).toEqual([service, 'promisedLimit'])
})

test('references are found in every file, local differences too', async () => {
  const found = await request<lsp.Location[]>(lsp.ReferencesRequest.type, { ...editor.at(service, find(text, 'zuidi-shenghuo-baozhang')), context: { includeDeclaration: true } })
  const files = found.map(({ uri }) => inRoot(uri))
  expect(files).toEqual(expect.arrayContaining([service, 'overlays/linfen-road.yaml']))
  for (const { uri, range } of found) expect(textAt(inRoot(uri), range)).toContain('zuidi-shenghuo-baozhang')
})

test('another id changes everything that names it, unsaved texts too, and says why where it can not be', async () => {
  const position = find(text, 'jingan-zixun-tousu')
  const unsaved = `# 还没有保存\n${text}`
  editor.change(service, unsaved)
  const here = { ...position, line: position.line + 1 }
  expect(await request(lsp.PrepareRenameRequest.type, editor.at(service, here))).toMatchObject({ placeholder: 'jingan-zixun-tousu', range: { start: { line: here.line } } })
  const edit = await request<lsp.WorkspaceEdit>(lsp.RenameRequest.type, { ...editor.at(service, here), newName: 'jingan-zixun' })
  expect(Object.keys(edit.changes!).map(inRoot)).toContain('clauses/jingan.yaml')
  for (const [uri, edits] of Object.entries(edit.changes!)) {
    const lines = (inRoot(uri) === service ? unsaved : readFileSync(fileURLToPath(uri), 'utf8')).split('\n')
    for (const { range: { start, end }, newText } of edits) expect([lines[start.line]!.slice(start.character, end.character), newText]).toEqual(['jingan-zixun-tousu', 'jingan-zixun'])
  }
  await expect(request(lsp.RenameRequest.type, { ...editor.at(service, here), newName: '咨询' })).rejects.toThrow('不能作编号')
  await expect(request(lsp.RenameRequest.type, { ...editor.at(service, find(unsaved, 'status: ', 8)), newName: 'x' })).rejects.toThrow('没有能改的编号')
  editor.change(service, text)
})

test('what has one right answer is offered as a mend, and mends the text', async () => {
  const wrong = text.replace('status: 草案', 'status：草案')
  editor.change(service, wrong)
  const [found] = await editor.findings(service, (all) => all.length > 0)
  const actions = await request<lsp.CodeAction[]>(lsp.CodeActionRequest.type, { textDocument: { uri: editor.address(service) }, range: found!.range, context: { diagnostics: [found] } })
  const mend = actions.find(({ kind }) => kind === lsp.CodeActionKind.QuickFix)!
  expect(mend.title).toMatch(/\p{Script=Han}/u)
  const [edit] = mend.edit!.changes![editor.address(service)]!
  const lines = wrong.split('\n')
  const { start, end } = edit!.range
  lines[start.line] = lines[start.line]!.slice(0, start.character) + edit!.newText + lines[end.line]!.slice(end.character)
  expect(lines.join('\n')).toBe(text)
  expect(actions.some(({ kind }) => kind === lsp.CodeActionKind.SourceFixAll)).toBe(true)
  editor.change(service, text)
  await editor.findings(service, (all) => all.length === 0)
})

const fixAll = async (): Promise<lsp.CodeAction | undefined> => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  const actions = await request<lsp.CodeAction[]>(lsp.CodeActionRequest.type, { textDocument: { uri: editor.address(service) }, range: whole, context: { diagnostics: [], only: [lsp.CodeActionKind.SourceFixAll] } })
  return actions[0]
}

test('mending all of a file puts its fields in order too, as validate --fix does, and nothing is offered where nothing is to do', async () => {
  const [status, owner] = text.split('\n').filter((line) => /^(status|owner):/.test(line))
  const cases = [text.replace(`${status}\n${owner}`, `${owner}\n${status}`), text.replace(`${status}\n${owner}`, `${owner}\n${status!.replace(': ', '：')}`)]
  for (const wrong of cases) {
    editor.change(service, wrong)
    if (wrong.includes('：草案')) await editor.findings(service, (all) => all.length > 0)
    const edits = (await fixAll())!.edit!.changes![editor.address(service)]!
    expect(edits).toHaveLength(1)
    const { range: { start, end }, newText } = edits[0]!
    const lines = wrong.split('\n')
    expect([...lines.slice(0, start.line), newText + lines[end.line]!.slice(end.character), ...lines.slice(end.line + 1)].join('\n')).toBe(text)
    expect(end.line - start.line).toBe(1)
  }
  editor.change(service, text)
  await editor.findings(service, (all) => all.length === 0)
  expect(await fixAll()).toBeUndefined()
})

test('the lamp of an editor shows mends of the text before everything is checked', async () => {
  const wrong = text.replace('status: 草案', 'status：草案')
  editor.change(service, wrong)
  const colon = find(wrong, 'status：', 'status'.length)
  const actions = await request<lsp.CodeAction[]>(lsp.CodeActionRequest.type, { textDocument: { uri: editor.address(service) }, range: { start: colon, end: colon }, context: { diagnostics: [], triggerKind: lsp.CodeActionTriggerKind.Automatic } })
  expect(actions.map(({ kind }) => kind)).toContain(lsp.CodeActionKind.QuickFix)
  editor.change(service, text)
  await editor.findings(service, (all) => all.length === 0)
})

test('who asks for mends right after a change has those of the rules too', async () => {
  const wrong = text.replace('app: 随申办（示例路径）', 'app: 随申办(示例路径）')
  editor.change(service, wrong)
  const bracket = find(wrong, '随申办(', '随申办'.length)
  const actions = await request<lsp.CodeAction[]>(lsp.CodeActionRequest.type, { textDocument: { uri: editor.address(service) }, range: { start: bracket, end: bracket }, context: { diagnostics: [], triggerKind: lsp.CodeActionTriggerKind.Invoked } })
  const mend = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'GF611')
  expect(mend?.edit?.changes?.[editor.address(service)]?.map(({ newText }) => newText)).toEqual(['（'])
  editor.change(service, text)
  await editor.findings(service, (all) => all.length === 0)
})

test('a byte order mark, Windows line ends and characters of two units do not move anything', async () => {
  const windows = `\ufeff${text.replace('name: 最低生活保障申请确认', 'name: "𠮷最低生活保障申请确认" # 𠮷').replaceAll('\n', '\r\n')}`
  editor.change(service, windows)
  const owner = find(windows, 'owner: ', 8)
  expect(await hoverText(service, owner)).toContain('责任岗位')
  editor.change(service, windows.replace('kind: service', 'kind: servise'))
  await editor.findings(service, (all) => all.some(({ range }) => range.start.line === 0 && range.start.character === 'kind: '.length))
  editor.change(service, text)
  await editor.findings(service, (all) => all.length === 0)
})

test('what another program writes is seen when the editor says so', async () => {
  writeFileSync(path.join(root, fresh), 'kind: service\n')
  await editor.connection.sendNotification(lsp.DidChangeWatchedFilesNotification.type, { changes: [{ uri: editor.address(fresh), type: lsp.FileChangeType.Created }] })
  await editor.findings(fresh, (all) => all.length > 0)
})

test('a file outside of every workspace is left alone', async () => {
  const elsewhere = editor.address('../elsewhere.yaml')
  await editor.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri: elsewhere, languageId: 'yaml', version: 1, text: 'a: [' } })
  expect(await request(lsp.HoverRequest.type, { textDocument: { uri: elsewhere }, position: { line: 0, character: 0 } })).toBeNull()
})
