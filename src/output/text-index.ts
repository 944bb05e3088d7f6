// search.js: what every printed document says, for the search of the catalogue. A line that stands in many documents is kept once, and so is a section.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isObject } from '../util/json.ts'
import { compareText } from '../util/text.ts'

export interface TextSection {
  /** Of its heading, from 1; 0 for what stands before the first. */
  level: number
  id: string
  title: string
  lines: readonly string[]
}

/** As it lies on the disk. Lists of numbers are runs in base 36, each as its distance from the end of the run before and, where it is longer than one, `+` and how much longer. */
export interface StoredTexts {
  lines: string[]
  /** The level, then the numbers of the title and of the lines below it; between them the id of the heading and `#`, where it is not `s` and the number of the section in its document. */
  sections: string[]
  /** The numbers of the sections of each document, by its key. */
  documents: Record<string, string>
}

export interface TextIndex {
  has(key: string): boolean
  /** What was said under this key is forgotten. */
  add(key: string, sections: readonly TextSection[]): void
  addAll(stored: StoredTexts, wanted?: (key: string) => boolean): void
  /** Depends on what was added alone, not on the order. */
  stored(): StoredTexts
}

export const textsName = 'search.js'
const call = 'guifanTexts('

/** One document in all its formats and shapes. */
export function textKey({ office, document, subject }: { office: string; document: string; subject?: string }): string {
  return [office, document, ...(subject === undefined ? [] : [subject])].join('/')
}

function packRuns(numbers: readonly number[]): string {
  const runs: string[] = []
  let last = 0
  for (let at = 0; at < numbers.length; at++) {
    const start = numbers[at]!
    const first = at
    while (numbers[at + 1] === numbers[at]! + 1) at++
    runs.push((start - last).toString(36) + (at > first ? `+${(at - first).toString(36)}` : ''))
    last = numbers[at]!
  }
  return runs.join(' ')
}

function unpackRuns(text: string): number[] {
  const numbers: number[] = []
  let last = 0
  for (const run of text === '' ? [] : text.split(' ')) {
    const [distance, more = '0'] = run.split('+', 2)
    const start = last + Number.parseInt(distance!, 36)
    last = start + Number.parseInt(more, 36)
    for (let number = start; number <= last; number++) numbers.push(number)
  }
  return numbers
}

/** Numbers words in the order in which they come. */
function createNumbers(): { of(word: string): number; words(): string[] } {
  const numbers = new Map<string, number>()
  return {
    of(word) {
      const known = numbers.get(word) ?? numbers.size
      numbers.set(word, known)
      return known
    },
    words: () => [...numbers.keys()],
  }
}

interface NumberedSection {
  level: number
  /** None where it is the usual one. */
  id: string
  /** Of its title and its lines. */
  numbers: number[]
}

function unpackSection(text: string): NumberedSection {
  const end = text.lastIndexOf('#')
  return { level: Number(text[0]), id: text.slice(1, Math.max(1, end)), numbers: unpackRuns(text.slice(Math.max(1, end + 1))) }
}

const packSection = ({ level, id, numbers }: NumberedSection): string => `${level}${id === '' ? '' : `${id}#`}${packRuns(numbers)}`

/** The id of a heading that has no name of its own. */
const numbered = (place: number): string => (place === 0 ? '' : `s${place}`)

/** What one document says; undefined where there is none, or it names what is not there. */
export function textIn({ lines, sections, documents }: StoredTexts, key: string): TextSection[] | undefined {
  if (!Object.hasOwn(documents, key)) return undefined
  const found: TextSection[] = []
  for (const [place, number] of unpackRuns(documents[key]!).entries()) {
    const section = sections[number]
    if (section === undefined) return undefined
    const { level, id, numbers } = unpackSection(section)
    const [title, ...below] = numbers.map((one) => lines[one])
    if (title === undefined || !below.every((line) => line !== undefined)) return undefined
    found.push({ level, id: id === '' ? numbered(place) : id, title, lines: below })
  }
  return found
}

export function createTextIndex(): TextIndex {
  const lines = createNumbers()
  const sections = createNumbers()
  const documents = new Map<string, number[]>()
  const index: TextIndex = {
    has: (key) => documents.has(key),
    add(key, said) {
      documents.set(key, said.map(({ level, id, title, lines: below }, place) => {
        const numbers = [...new Set([title, ...below].map((line) => lines.of(line)))]
        return sections.of(packSection({ level, id: id === numbered(place) ? '' : id, numbers }))
      }))
    },
    addAll(stored, isWanted = () => true) {
      for (const key of Object.keys(stored.documents).filter(isWanted)) {
        const found = textIn(stored, key)
        if (found) index.add(key, found)
      }
    },
    stored() {
      // Numbered anew, in an order that the order of the work does not change.
      const words = lines.words()
      const packed = sections.words()
      const orderedLines = createNumbers()
      const orderedSections = createNumbers()
      const renumbered = new Map<number, number>()
      const renumber = (number: number): number => {
        const known = renumbered.get(number)
        if (known !== undefined) return known
        const { numbers, ...rest } = unpackSection(packed[number]!)
        const now = orderedSections.of(packSection({ ...rest, numbers: numbers.map((one) => orderedLines.of(words[one]!)) }))
        renumbered.set(number, now)
        return now
      }
      const entries = [...documents].sort(([a], [b]) => compareText(a, b)).map(([key, numbers]) => [key, packRuns(numbers.map(renumber))])
      return { lines: orderedLines.words(), sections: orderedSections.words(), documents: Object.fromEntries(entries) as Record<string, string> }
    },
  }
  return index
}

const isWords = (value: unknown): value is string[] => Array.isArray(value) && value.every((word) => typeof word === 'string')

export function isStoredTexts(value: unknown): value is StoredTexts & Record<string, never> {
  return isObject(value) && isWords(value.lines) && isWords(value.sections) && isObject(value.documents) && isWords(Object.values(value.documents))
}

/** A script, because a page that is opened from a folder may load nothing else. Two marks that end a line in older browsers are written by number. */
export function textsScript(stored: StoredTexts): string {
  return `${call}${JSON.stringify(stored).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')})\n`
}

/** Of an earlier run in this folder; nothing where there are none, or they are not ours to trust. */
export async function readTexts(folder: string): Promise<StoredTexts | undefined> {
  try {
    const script = await readFile(path.join(folder, textsName), 'utf8')
    const value: unknown = JSON.parse(script.slice(call.length, script.lastIndexOf(')')))
    return script.startsWith(call) && isStoredTexts(value) ? value : undefined
  } catch {
    return undefined
  }
}
