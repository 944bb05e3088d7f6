// guifan as a language server: the requests of an editor, answered by the same engine that checks and prints.
import * as lsp from 'vscode-languageserver/node'
import { complete } from '../app/editor/complete.ts'
import type { EditorView, EditorWorkspace } from '../app/editor/editor-workspace.ts'
import { hover } from '../app/editor/hover.ts'
import { mendsAt, mendsOfFile } from '../app/editor/mends.ts'
import { findDefinition, findReferences, type Site } from '../app/editor/navigate.ts'
import { idAt, renameAt } from '../app/editor/rename-here.ts'
import type { Spot } from '../app/editor/subject.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { Findings } from './findings.ts'
import { fromPosition, fromRange, toCompletions, toHover, toRange, toRenameEdit, toWorkspaceEdit, type Say } from './lsp-shapes.ts'
import { createOpenFiles, type OpenFile, type OpenFiles } from './open-files.ts'

export interface LanguageServerCall {
  cwd: string
  workspace?: string
  asOf?: string
  version: string
  say: Say
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
}

const capabilities: lsp.ServerCapabilities = {
  positionEncoding: lsp.PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: lsp.TextDocumentSyncKind.Full, save: true },
  completionProvider: { triggerCharacters: ['/', '#', '"', '[', '{', ' '] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll] },
}

interface Serving {
  connection: lsp.Connection
  files: OpenFiles
  findings: Findings
  say: Say
}

/** What keeps a request from being answered is told to the editor's log; the editor goes on. */
async function answer<Result>({ connection, say }: Serving, work: () => Promise<Result | null>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    const text = error instanceof UsageError ? say(error.text) : say({ zh: `guifan 出错了，这一次没有结果：${String(error)}`, en: `guifan failed and has no answer this time: ${String(error)}` })
    connection.console.error(error instanceof UsageError || !(error instanceof Error) ? text : `${text}\n${error.stack}`)
    return null
  }
}

const toLocation = (files: OpenFiles, workspace: EditorWorkspace) => ({ file, range }: Site): lsp.Location => ({ uri: files.addressOf(workspace, file), range: toRange(range) })

const spotOf = ({ file, mark }: OpenFile, position: lsp.Position): Spot => {
  const { line, column } = fromPosition(position)
  return { file, line, column: line === 1 ? Math.max(1, column - mark) : column }
}

function onSpot<Result>(serving: Serving, work: (view: EditorView, spot: Spot, open: OpenFile) => Result | undefined, which: 'view' | 'lastView' = 'view') {
  return ({ textDocument, position }: lsp.TextDocumentPositionParams): Promise<Result | null> => answer(serving, async () => {
    const open = serving.files.get(textDocument.uri)
    return open ? (work(await open.workspace[which](), spotOf(open, position), open) ?? null) : null
  })
}

/** Right after a change: who asks for mends gets all of the file; for the lamp that an editor shows by itself, what is known at once is enough: it asks again when findings come. */
async function findingsNow({ findings }: Serving, { workspace, file }: OpenFile, isAsked: boolean): Promise<readonly Diagnostic[]> {
  if (findings.areOld(workspace)) {
    const inFile = isAsked ? await workspace.findingsIn(file) : await workspace.textFindings(file)
    if (inFile) return inFile
    await findings.settled(workspace)
  }
  return findings.of(workspace)
}

async function codeActions(serving: Serving, { textDocument, range, context }: lsp.CodeActionParams): Promise<lsp.CodeAction[]> {
  const { files, findings, say } = serving
  const open = files.get(textDocument.uri)
  if (!open) return []
  const { workspace, file } = open
  const diagnostics = await findingsNow(serving, open, context.triggerKind !== lsp.CodeActionTriggerKind.Automatic)
  const addressOf = (name: string): string => files.addressOf(workspace, name)
  const wants = (kind: string): boolean => !context.only || context.only.some((one) => kind === one || kind.startsWith(`${one}.`))
  const single = wants(lsp.CodeActionKind.QuickFix) ? mendsAt(diagnostics, file, fromRange(range)) : []
  const all = wants(lsp.CodeActionKind.SourceFixAll) ? mendsOfFile(workspace, diagnostics, file) : []
  return [
    ...single.map(({ diagnostic, fix, changes }): lsp.CodeAction => ({
      title: say(fix.description), kind: lsp.CodeActionKind.QuickFix, isPreferred: !fix.unsafe, diagnostics: [findings.shown(workspace, diagnostic)], edit: toWorkspaceEdit(changes, addressOf),
    })),
    ...(all.length > 0 ? [{ title: say({ zh: '改好这个文件里只有一种改法的地方，排好字段', en: 'Mend what has one right answer in this file, and put its fields in order' }), kind: lsp.CodeActionKind.SourceFixAll, edit: toWorkspaceEdit(all, addressOf) }] : []),
  ]
}

function listenToFiles(serving: Serving): void {
  const { connection, files, findings } = serving
  const changed = (address: string, text: string): Promise<unknown> => answer(serving, async () => {
    const open = await files.set(address, text)
    if (open) findings.soon(open.workspace)
    return null
  })
  connection.onDidOpenTextDocument(({ textDocument: { uri, text } }) => void changed(uri, text))
  connection.onDidChangeTextDocument(({ textDocument: { uri }, contentChanges }) => void changed(uri, contentChanges.at(-1)?.text ?? ''))
  const again = (workspace: EditorWorkspace): void => {
    workspace.touch()
    findings.soon(workspace)
  }
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    const open = files.get(uri)
    if (open) again(open.workspace)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const workspace = files.close(uri)
    if (workspace) again(workspace)
  })
  connection.onDidChangeWatchedFiles(() => files.workspaces().forEach(again))
}

/** Why it can't be renamed is shown where the new id was typed. */
async function renameFor(serving: Serving, { textDocument, position, newName }: lsp.RenameParams, canMove: boolean): Promise<lsp.WorkspaceEdit | null> {
  const open = serving.files.get(textDocument.uri)
  if (!open) return null
  const { workspace } = open
  try {
    const planned = await renameAt(workspace, await workspace.view(), spotOf(open, position), newName)
    return toRenameEdit(planned, (file) => serving.files.addressOf(workspace, file), canMove)
  } catch (error) {
    if (error instanceof UsageError) throw new lsp.ResponseError(lsp.LSPErrorCodes.RequestFailed, serving.say(error.text))
    throw error
  }
}

function listenToQuestions(serving: Serving, canMove: () => boolean): void {
  const { connection, files, say } = serving
  connection.onCompletion(onSpot(serving, (view, spot, { mark }) => {
    const found = complete(view, spot)
    return found && toCompletions(found, spot.line === 1 ? mark : 0)
  }, 'lastView'))
  connection.onHover(onSpot(serving, (view, spot) => {
    const found = hover(view, spot)
    return found && toHover(found, say)
  }))
  connection.onDefinition(onSpot(serving, (view, spot, { workspace }) => {
    const site = findDefinition(view, spot)
    return site && toLocation(files, workspace)(site)
  }))
  connection.onReferences((params) => onSpot(serving, (view, spot, { workspace }) => findReferences(view, spot, params.context.includeDeclaration).map(toLocation(files, workspace)))(params))
  connection.onPrepareRename(onSpot(serving, (view, spot) => {
    const found = idAt(view, spot)
    return found && { range: toRange(found.range), placeholder: found.id }
  }))
  connection.onRenameRequest((params) => renameFor(serving, params, canMove()))
  connection.onCodeAction((params) => answer(serving, () => codeActions(serving, params)))
}

/** Never ends by itself: the process ends when the editor says so, or when its end of the pipe closes. */
export async function serveLanguage(call: LanguageServerCall): Promise<never> {
  const connection = lsp.createConnection(lsp.ProposedFeatures.all, call.input, call.output)
  const files = createOpenFiles(call)
  const serving: Serving = { connection, files, say: call.say, findings: new Findings(connection, files, call.say) }
  let client: lsp.ClientCapabilities['workspace']
  connection.onInitialize(({ capabilities: { workspace } }) => {
    client = workspace
    return { capabilities, serverInfo: { name: 'guifan', version: call.version } }
  })
  connection.onInitialized(() => {
    if (client?.didChangeWatchedFiles?.dynamicRegistration) void connection.client.register(lsp.DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{yaml,yml}' }] })
  })
  listenToFiles(serving)
  listenToQuestions(serving, () => client?.workspaceEdit?.resourceOperations?.includes('rename') === true)
  connection.listen()
  return new Promise<never>(() => undefined)
}
