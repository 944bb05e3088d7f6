// Plain text helpers: order that is the same on every machine, nearest word, other ways to write the same, width on a terminal.

/** Compares by UTF-16 unit, so that no locale changes an order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; stops counting above `limit`. */
export function editDistance(a: string, b: string, limit = 4): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous: number[] = []
  let current = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(current[j]! + 1, next[j - 1]! + 1, current[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, previous[j - 2]! + 1)
      next.push(best)
    }
    previous = current
    current = next
  }
  return current[b.length]!
}

/** The one nearest word within a third of the length (at least 2 edits), or undefined. Ties go to the first in code order. */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3))
  let best: string | undefined
  let distance = limit + 1
  for (const choice of choices) {
    const d = editDistance(word, choice, limit)
    if (d < distance || (d === distance && d <= limit && best !== undefined && compareText(choice, best) < 0)) [best, distance] = [choice, d]
  }
  return distance <= limit ? best : undefined
}

/** The one choice within `limit` edits that no other equals; undefined where two are as near. */
export function onlyNearest(word: string, choices: Iterable<string>, limit = Math.max(2, Math.floor(word.length / 3))): string | undefined {
  const near = [...choices].map((choice) => ({ choice, distance: editDistance(word, choice, limit) })).filter(({ distance }) => distance <= limit)
  near.sort((a, b) => a.distance - b.distance || compareText(a.choice, b.choice))
  return near.length > 1 && near[0]!.distance === near[1]!.distance ? undefined : near[0]?.choice
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const nothing = /[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/u

/** Columns that a text takes on a terminal: Chinese characters and full-width marks take two. Marks of ambiguous width (“…” ①) take one, as terminals of today draw them. */
export function displayWidth(text: string): number {
  let width = 0
  for (const char of text) width += char < '\u0300' ? 1 : nothing.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

export const hanPattern = /\p{Script=Han}/u

/** Full-width letters, digits and marks as ASCII, without spaces around them. */
export function inOneForm(text: string): string {
  return text.normalize('NFKC').trim()
}

/** As an id is written: small letters, hyphens between words, no quotes of a text around it. */
export function inIdForm(text: string): string {
  return inOneForm(text).replace(/^[“”‘’「」]+|[“”‘’「」]+$/g, '').toLowerCase().replace(/[-_\s—–]+/g, '-')
}
