// Findings, places and choices in the shapes of the language server protocol, which counts lines and columns from 0.
import * as lsp from 'vscode-languageserver/node'
import type { Choice, Choices } from '../app/editor/complete.ts'
import type { HoverText } from '../app/editor/hover.ts'
import type { TextChange } from '../app/editor/mends.ts'
import type { EditorRename } from '../app/editor/rename-here.ts'
import type { Diagnostic, Localized, Position, Range, Severity } from '../diagnostics/diagnostic.ts'

export type Say = (text: Localized) => string
/** The address of a file of the workspace as the editor knows it. */
export type AddressOf = (file: string) => string

const toPosition = ({ line, column }: Position): lsp.Position => ({ line: line - 1, character: column - 1 })

export const toRange = ({ start, end }: Range): lsp.Range => ({ start: toPosition(start), end: toPosition(end) })

export const fromPosition = ({ line, character }: lsp.Position): Position => ({ line: line + 1, column: character + 1 })

export const fromRange = ({ start, end }: lsp.Range): Range => ({ start: fromPosition(start), end: fromPosition(end) })

const severities: Record<Severity, lsp.DiagnosticSeverity> = { error: lsp.DiagnosticSeverity.Error, warning: lsp.DiagnosticSeverity.Warning, info: lsp.DiagnosticSeverity.Information }
const startOfFile: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

export function toDiagnostic({ code, severity, message, place, related }: Diagnostic, say: Say, addressOf: AddressOf): lsp.Diagnostic {
  return {
    range: toRange(place.range ?? startOfFile),
    severity: severities[severity],
    code,
    source: say({ zh: '规范', en: 'guifan' }),
    message: say(message),
    relatedInformation: related.map((one) => ({ location: { uri: addressOf(one.place.file), range: toRange(one.place.range ?? startOfFile) }, message: say(one.message) })),
  }
}

const kinds: Record<Choice['type'], lsp.CompletionItemKind> = {
  definition: lsp.CompletionItemKind.Reference, entry: lsp.CompletionItemKind.EnumMember, value: lsp.CompletionItemKind.Value, key: lsp.CompletionItemKind.Field,
}

/** Found by what it is called as well as by its id; in the order given. `mark` is the column that the editor gives to a byte order mark on this line. */
export function toCompletions({ range, choices }: Choices, mark: 0 | 1): lsp.CompletionItem[] {
  const { start, end } = toRange(range)
  const place: lsp.Range = { start: { ...start, character: start.character + mark }, end: { ...end, character: end.character + mark } }
  return choices.map(({ text, name, type, says }, index) => ({
    label: text.replace(/: $/, ''),
    labelDetails: { description: name },
    detail: name,
    kind: kinds[type],
    filterText: name === '' ? text : `${text} ${name}`,
    sortText: String(index).padStart(5, '0'),
    textEdit: { range: place, newText: text },
    ...(says ? { documentation: says } : {}),
  }))
}

export function toHover({ range, paragraphs }: HoverText, say: Say): lsp.Hover {
  return { range: toRange(range), contents: { kind: lsp.MarkupKind.Markdown, value: paragraphs.map(say).join('\n\n') } }
}

export function toWorkspaceEdit(changes: readonly TextChange[], addressOf: AddressOf): lsp.WorkspaceEdit {
  const byFile: Record<string, lsp.TextEdit[]> = {}
  for (const { file, range, text } of changes) (byFile[addressOf(file)] ??= []).push({ range: toRange(range), newText: text })
  return { changes: byFile }
}

/** A file is renamed only for an editor that can: others keep its name. */
export function toRenameEdit({ changes, moved }: EditorRename, addressOf: AddressOf, canMove: boolean): lsp.WorkspaceEdit {
  const edit = toWorkspaceEdit(changes, addressOf)
  if (!moved || !canMove) return edit
  const texts = Object.entries(edit.changes ?? {}).map(([uri, edits]): lsp.TextDocumentEdit => ({ textDocument: { uri, version: null }, edits }))
  return { documentChanges: [...texts, { kind: 'rename', oldUri: addressOf(moved.from), newUri: addressOf(moved.to) }] }
}
