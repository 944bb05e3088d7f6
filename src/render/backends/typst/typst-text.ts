// Writes text as Typst string literals, so that no character of a value can be taken for markup.

/** Runs of Latin letters, digits and signs longer than this get places where a line may break, so that they cannot leave their column. */
const longRun = /[!-~]{15,}/g
const breakAfter = /([/._?&=,;:@-]|[!-~]{12}(?=[!-~]{3}))/g

/** A string literal. The text is one line; see `textExpression` for text with line breaks. */
export function literal(text: string): string {
  return `"${clean(text).replace(longRun, (run) => run.replace(breakAfter, '$1\u200b')).replace(/["\\]/g, '\\$&').replaceAll('\u200b', '\\u{200b}')}"`
}

/** A literal for addresses, names and labels, where nothing may be added. */
export function exactLiteral(text: string): string {
  return `"${clean(text).replace(/["\\]/g, '\\$&')}"`
}

/** What no PDF may hold is left out: control characters, the byte order mark, halves of characters. */
function clean(text: string): string {
  return text.replaceAll('\t', '  ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff\u2028\u2029]|\p{Surrogate}/gu, '')
}

/** Text with its line breaks, and with ☐ and ☑, which are in no font, drawn. */
export function textExpression(text: string): string {
  const parts = text.split(/(\r\n|[\n\r\u0085\u2028\u2029]|☐|☑)/).filter((part) => part !== '')
  return join(parts.map((part) => {
    if (part === '☐') return 'tick-box(false)'
    if (part === '☑') return 'tick-box(true)'
    return /^[\n\r\u0085\u2028\u2029]/.test(part) ? 'linebreak()' : literal(part)
  }))
}

/** One expression of several: their content one after the other. */
export function join(expressions: readonly string[]): string {
  if (expressions.length === 0) return '[]'
  return expressions.length === 1 ? expressions[0]! : `{ ${expressions.join('; ')} }`
}

/** A Typst array; the comma at the end keeps an array of one an array. */
export function array(items: readonly string[]): string {
  return items.length === 0 ? '()' : `(${items.join(', ')},)`
}
