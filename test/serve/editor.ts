// A real client of `guifan lsp`: starts it on a copy of the sample and talks to it over standard input and output, as an editor does.
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as lsp from 'vscode-languageserver-protocol/node'

const program = path.join(import.meta.dirname, '../../bin/run.js')

export interface Editor {
  connection: lsp.ProtocolConnection
  /** Of the server's process. */
  pid: number
  /** What the server wrote to the editor's log. */
  log: string[]
  address(file: string): string
  open(file: string, text?: string): string
  change(file: string, text: string): void
  /** The findings of a file, once they satisfy `wanted`. */
  findings(file: string, wanted: (found: lsp.Diagnostic[]) => boolean): Promise<lsp.Diagnostic[]>
  at(file: string, position: lsp.Position): lsp.TextDocumentPositionParams
  close(): Promise<number | null>
}

/** Line and column of the place that `|` marks, and the text without it. */
export function marked(text: string): { text: string; position: lsp.Position } {
  const offset = text.indexOf('|')
  const before = text.slice(0, offset).split(/\r\n|\n/)
  return { text: text.slice(0, offset) + text.slice(offset + 1), position: { line: before.length - 1, character: before.at(-1)!.length } }
}

/** Where these words stand in a text; `shift` characters after their beginning. */
export function find(text: string, words: string, shift = 1): lsp.Position {
  const offset = text.indexOf(words) + shift
  const before = text.slice(0, offset).split(/\r\n|\n/)
  return { line: before.length - 1, character: before.at(-1)!.length }
}

export async function startEditor(root: string, flags: readonly string[] = []): Promise<Editor> {
  const child: ChildProcess = spawn(process.execPath, [program, 'lsp', '--stdio', '--lang', 'zh-CN', ...flags], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const connection = lsp.createProtocolConnection(child.stdout!, child.stdin!)
  const told = new Map<string, lsp.Diagnostic[]>()
  const log: string[] = []
  let wake: (() => void)[] = []
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    told.set(uri, diagnostics)
    for (const one of wake.splice(0)) one()
  })
  connection.onNotification(lsp.LogMessageNotification.type, ({ message }) => void log.push(message))
  connection.onRequest(lsp.RegistrationRequest.type, () => undefined)
  connection.listen()
  await connection.sendRequest(lsp.InitializeRequest.type, { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } })
  await connection.sendNotification(lsp.InitializedNotification.type, {})
  const address = (file: string): string => pathToFileURL(path.join(root, file)).href
  let version = 0
  return {
    connection,
    pid: child.pid!,
    log,
    address,
    open(file, text = readFileSync(path.join(root, file), 'utf8')) {
      void connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri: address(file), languageId: 'yaml', version: ++version, text } })
      return text
    },
    change(file, text) {
      void connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, { textDocument: { uri: address(file), version: ++version }, contentChanges: [{ text }] })
    },
    async findings(file, wanted) {
      for (;;) {
        const found = told.get(address(file)) ?? []
        if (wanted(found)) return found
        await new Promise<void>((resolve) => (wake = [...wake, resolve]))
      }
    },
    at: (file, position) => ({ textDocument: { uri: address(file) }, position }),
    async close() {
      await connection.sendRequest(lsp.ShutdownRequest.type)
      await connection.sendNotification(lsp.ExitNotification.type)
      return ended
    },
  }
}
