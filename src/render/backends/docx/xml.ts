// Text as XML, and what is left out of it because XML cannot hold it.

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For text and for attributes in double quotes; control characters and halves of characters are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => named[character]!)
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu, '')
}

/** An attribute for each value that is there: ` w:val="1"`. */
export function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)).join('')
}
