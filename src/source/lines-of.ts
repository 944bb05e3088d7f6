// The lines of a file, for the code frame of a finding.
import { readFileSync } from 'node:fs'
import { decodeText } from './decode-text.ts'

/** Without line breaks; none for a file that is gone or holds no UTF-8 text. */
export function linesOf(path: string): string[] {
  try {
    const decoded = decodeText(readFileSync(path))
    return 'text' in decoded ? decoded.text.split(/\r\n|\n|\r/) : []
  } catch {
    // The finding says itself that the file cannot be read; a frame adds nothing.
    return []
  }
}
