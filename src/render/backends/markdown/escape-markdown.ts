// Escapes text so that a Markdown reader shows exactly these characters.

/** Everything that could begin markup within a line, on any of the common readers (`$` is mathematics on some). */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&|~#$^]/g, '\\$&')
}

function encoded(spaces: string): string {
  return [...spaces].map((space) => `&#${space.codePointAt(0)};`).join('')
}

/** Escapes what only means something at the beginning of a line, and keeps spaces that a reader would trim. Takes finished inline Markdown. */
export function escapeLine(line: string): string {
  return line
    .replace(/^[+\-=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^\s+/u, encoded)
    .replace(/\s+$/u, encoded)
}

/** A paragraph's lines: each escaped, a backslash where a line breaks. */
export function escapeLines(text: string): string {
  const lines = text.split('\n')
  return lines.map((line, index) => escapeLine(line) + (index < lines.length - 1 ? '\\' : '')).join('\n')
}

/** The same in a table's cell, where a line can't break. */
export function escapeCell(text: string): string {
  return text.split('\n').map((line) => line.replace(/^\s+/u, encoded).replace(/\s+$/u, encoded)).join('<br>')
}

export function escapeAddress(href: string): string {
  return `<${href.replaceAll(/[<>\\\s]/g, (char) => encodeURIComponent(char))}>`
}
