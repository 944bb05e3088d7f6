// What an unquoted word of YAML 1.2 (core schema) stands for, and whether a number still says what was written.

const numberPattern = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/
const specialNumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** Only words that begin so can be anything but text; saves the patterns for every other word. */
function mayBeSpecial(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45 || code === 43 || code === 46 || code === 126 || code === 110 || code === 78 || code === 116 || code === 84 || code === 102 || code === 70
}

export function plainScalar(word: string): string | number | boolean | null {
  if (!mayBeSpecial(word.charCodeAt(0))) return word
  switch (word) {
    case '~': case 'null': case 'Null': case 'NULL': return null
    case 'true': case 'True': case 'TRUE': return true
    case 'false': case 'False': case 'FALSE': return false
  }
  if (numberPattern.test(word)) return Number(word)
  // Infinity is no value of JSON; kept as text and found by losesAsNumber.
  return word
}

/** Keys whose value is a name made of digits, so that a zero at its end means something. */
const textKey = /(?:version|code|phone|tel|fax|no|article|clause|id)$/i

/** What would print instead, when the number does not print as it was written; undefined when nothing is lost. */
export function losesAsNumber(word: string, key: string): string | undefined {
  if (specialNumber.test(word)) return '无穷大 / not a number'
  if (!numberPattern.test(word)) return undefined
  const printed = String(Number(word))
  if (printed === word) return undefined
  const harmless = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14})?$/.test(word) && word.replace(/\.?0+$/, '') === printed.replace(/\.?0+$/, '')
  if (harmless && !textKey.test(key) && !word.endsWith('.')) return undefined
  return printed
}
