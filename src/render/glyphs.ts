// Finds characters that no font can print, before anything is printed: on paper they would be empty boxes.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import type { CodeRange } from './font-file.ts'
import { mergeRanges } from './font-file.ts'

/** What the fonts can print; made once by `coverageOf`. */
export interface Coverage {
  /** One bit a code point of the basic plane, for the many that are common. */
  basic: Uint8Array
  /** The others. */
  ranges: readonly CodeRange[]
}

/** Marks without a shape of their own, which no font needs to have: joiners, directions, variation selectors. */
const invisible: readonly CodeRange[] = [[0x9, 0xa], [0xd, 0xd], [0xad, 0xad], [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x2064], [0x2066, 0x2069], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xe0100, 0xe01ef]]
/** Boxes that we draw ourselves. */
const drawn: readonly CodeRange[] = [[0x2610, 0x2611]]

/** The fonts that are joined can each print some of the text: the workspace's own, then ours. */
export function coverageOf(...fonts: readonly (readonly CodeRange[])[]): Coverage {
  const ranges = mergeRanges([...fonts.flat().map(([first, last]): CodeRange => [first, last]), ...invisible, ...drawn])
  const basic = new Uint8Array(0x2000)
  for (const [first, last] of ranges) for (let code = first; code <= Math.min(last, 0xffff); code++) basic[code >> 3]! |= 1 << (code & 7)
  return { basic, ranges: ranges.filter(([, last]) => last > 0xffff) }
}

/** Code points of the text that cannot be printed, each once, in the order of the text. */
export function missingGlyphs(text: string, coverage: Coverage): number[] {
  let missing: Set<number> | undefined
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdfff) {
      if ((coverage.basic[unit >> 3]! & (1 << (unit & 7))) === 0) (missing ??= new Set()).add(unit)
      continue
    }
    const code = text.codePointAt(index)!
    if (code > 0xffff) index++
    if (code <= 0xffff || !coverage.ranges.some(([first, last]) => first <= code && code <= last)) (missing ??= new Set()).add(code)
  }
  return missing ? [...missing] : []
}

export const glyphFinding: FindingDefinition = {
  code: 'GF704',
  name: 'glyph-is-printable',
  severity: 'error',
  docs: {
    zh: {
      why: '字体里没有的字，印出来是一个空框；人名、地名错一个字，文书就不能用。',
      mend: '在 guifan.yaml 的 fonts: 里加入有此字的字体文件；或者换成常用的写法。',
    },
    en: {
      why: 'A character that no font has is printed as an empty box; with one character of a name missing a document is of no use.',
      mend: 'Add a font file that has the character to `fonts:` in guifan.yaml, or write it in a common form.',
    },
  },
  messages: {
    missing: {
      zh: ({ code }) => `“${shown(code)}”（${codeName(code)}）在所用的字体里没有，印出来会是空框。请在 guifan.yaml 的 fonts: 里加入有此字的字体，或者换一个字。`,
      en: ({ code }) => `No font in use has “${shown(code)}” (${codeName(code)}): it would be printed as an empty box. Add a font that has it to fonts: in guifan.yaml, or use another character.`,
    },
    control: {
      zh: ({ code }) => `这里有一个看不见的控制字符（${codeName(code)}），印不出来，多半是复制时带来的。请删去它。`,
      en: ({ code }) => `There is an invisible control character here (${codeName(code)}) that cannot be printed; it was probably copied along. Delete it.`,
    },
  },
}

/** Which message of GF704 suits the character. */
export function glyphMessage(code: number): 'missing' | 'control' {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff) || (code & 0xfffe) === 0xfffe ? 'control' : 'missing'
}

export function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function shown(code: number): string {
  return String.fromCodePoint(code)
}
