// The lines of a file, for the code frame of a finding.
import { lstatSync, readFileSync } from 'node:fs'
import { decodeText } from './decode-text.ts'

/** Without line breaks; none for a file that is gone or holds no UTF-8 text, and none for a link: what it leads to may not be ours to show. */
export function linesOf(path: string): string[] {
  try {
    if (!lstatSync(path).isFile()) return []
    const decoded = decodeText(readFileSync(path))
    return 'text' in decoded ? decoded.text.split(/\r\n|\n|\r/) : []
  } catch {
    // The finding says itself that the file cannot be read; a frame adds nothing.
    return []
  }
}
