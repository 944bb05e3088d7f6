// A fault of a text -> a Diagnostic with its file, lines and columns.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { LineIndex } from './line-index.ts'
import { mendWords } from './mend-words.ts'
import type { TextFault } from './text-fault.ts'

export function toDiagnostics(faults: readonly TextFault[], file: string, text: string): Diagnostic[] {
  if (faults.length === 0) return []
  const lines = new LineIndex(text)
  return faults.map((fault) => toDiagnostic(fault, file, lines))
}

function toDiagnostic(fault: TextFault, file: string, lines: LineIndex): Diagnostic {
  const { definition, messageId, start, end, document = 0, pointer = '', at = 'value' } = fault
  const place = (from: number, to: number, where = pointer): Place => ({ file, document, pointer: where, at, range: lines.range(from, to) })
  const line = lines.position(fault.related?.[0]?.start ?? start).line
  const fixed = fault.edits && fault.mend && !fault.guessed
  return diagnose(definition, {
    messageId,
    data: { line, ...fault.data },
    place: place(start, end),
    related: (fault.related ?? []).map((part) => {
      const words = definition.messages[part.messageId]!
      return { place: place(part.start, part.end, part.pointer), message: { zh: words.zh({}), en: words.en({}) } }
    }),
    fix: fixed ? { description: mendWords[fault.mend!], edits: fault.edits!.map((edit) => ({ place: place(edit.start, edit.end), text: edit.text })) } : null,
  })
}
