// The language server under a real client: how long an editor waits for each answer.
import { readFileSync } from 'node:fs'
import * as lsp from 'vscode-languageserver-protocol/node'
import { find, startEditor, type Editor } from '../../test/serve/editor.ts'
import { corpus, sample, two, verdict, type Group, type Row } from '../group.ts'
import { countFiles, generateCorpus } from '../generate-corpus.ts'
import { median } from '../measure.ts'

const files = 300
const rounds = 9
/** In milliseconds: an answer that comes sooner seems to come at once. */
const goal = 100
/** What an editor is given to think of after a change, in milliseconds. */
const rest = 1500
const service = 'services/zuidi-shenghuo-baozhang.yaml'

interface Request {
  what: string
  ask(editor: Editor, text: string): Promise<unknown>
}

const at = (editor: Editor, text: string, words: string, shift = 1): lsp.TextDocumentPositionParams => editor.at(service, find(text, words, shift))
const send = ({ connection }: Editor, { method }: { method: string }, params: object): Promise<unknown> => connection.sendRequest(method, params)

const rename = (id: string): Request['ask'] => (editor, text) => send(editor, lsp.RenameRequest.type, { ...at(editor, text, id), newName: `${id}-xin` })

const mends = (triggerKind: lsp.CodeActionTriggerKind): Request['ask'] => (editor, text) => send(editor, lsp.CodeActionRequest.type, {
  textDocument: { uri: editor.address(service) }, range: { start: { line: 0, character: 0 }, end: find(text, 'promisedLimit:') }, context: { diagnostics: [], triggerKind },
})

const requests: readonly Request[] = [
  { what: 'choices', ask: (editor, text) => send(editor, lsp.CompletionRequest.type, at(editor, text, 'material: ', 'material: '.length)) },
  { what: 'explanation of a value that offices change', ask: (editor, text) => send(editor, lsp.HoverRequest.type, at(editor, text, 'promisedLimit:')) },
  { what: 'to the definition', ask: (editor, text) => send(editor, lsp.DefinitionRequest.type, at(editor, text, 'jingan-zixun-tousu')) },
  { what: 'all references, in some sixty files', ask: (editor, text) => send(editor, lsp.ReferencesRequest.type, { ...at(editor, text, 'jingan-zixun-tousu'), context: { includeDeclaration: true } }) },
  { what: 'what can be renamed', ask: (editor, text) => send(editor, lsp.PrepareRenameRequest.type, at(editor, text, 'jingan-zixun-tousu')) },
  { what: 'renaming what a few files name', ask: rename('dibao-shenhe-queren-banfa') },
  { what: 'renaming what some sixty files name', ask: rename('jingan-zixun-tousu') },
  { what: 'mends, for the lamp', ask: mends(lsp.CodeActionTriggerKind.Automatic) },
  { what: 'mends that are asked for', ask: mends(lsp.CodeActionTriggerKind.Invoked) },
]

/** In milliseconds. */
interface Taken {
  wall: number
  /** What the server's main thread was at work itself; NaN where the system does not tell. */
  work: number
}

function worked({ pid }: Editor): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

async function timed(editor: Editor, text: string, { ask }: Request): Promise<Taken> {
  const [begun, before] = [performance.now(), worked(editor)]
  if ((await ask(editor, text)) === null) throw new Error('There was no answer: nothing was measured.')
  return { wall: performance.now() - begun, work: worked(editor) - before }
}

function row(what: string, taken: readonly Taken[]): Row {
  const times = taken.map(({ wall }) => wall)
  const middle = median(times)
  const share = two(middle / goal)
  return {
    what, goal: '≤ 1', measured: verdict(share, middle <= goal),
    figures: `${Math.round(middle)} ms, longest ${Math.round(Math.max(...times))} ms; at work ${Math.round(median(taken.map(({ work }) => work)))} ms`,
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function unchanged(editor: Editor, text: string, request: Request): Promise<Taken[]> {
  const times: Taken[] = []
  for (let turn = 0; turn < rounds; turn++) times.push(await timed(editor, text, request))
  return times
}

/** The text is another one each time, and the question follows it at once. */
async function afterChange(editor: Editor, text: string, request: Request): Promise<Taken[]> {
  const times: Taken[] = []
  for (let turn = 0; turn < rounds; turn++) {
    const now = `# ${turn}\n${text}`
    editor.change(service, now)
    times.push(await timed(editor, now, request))
    await pause(rest)
  }
  return times
}

export const languageServer: Group = {
  name: 'lsp',
  title: 'In an editor',
  about: [
    `A client over standard input and output (that of the tests) has one service of the sample open, which generated ones fill up to ${files} files; each question is asked ${rounds} times of a server that has been asked everything once. The measure is the`,
    `median as a share of ${goal} ms, wall time, which other work on the machine lengthens; "at work" is the processor time of the server's main thread meanwhile, which it does not. "After a change": the text has just changed, and the question is the first one after it.`,
  ].join('\n'),
  async measure() {
    const workspace = corpus('lsp')
    await generateCorpus(sample, workspace, files - countFiles(sample))
    const editor = await startEditor(workspace, ['--as-of', '2026-11-23'])
    try {
      const text = editor.open(service)
      for (const { ask } of requests) await ask(editor, text)
      const rows: Row[] = []
      for (const request of requests) rows.push(row(request.what, await unchanged(editor, text, request)))
      for (const request of requests) rows.push(row(`${request.what}; after a change`, await afterChange(editor, text, request)))
      return rows
    } finally {
      await editor.close()
    }
  },
}
