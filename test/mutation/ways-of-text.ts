// Ways of breaking the text of a file and the words in it: what a Chinese keyboard does, what was tried out and left, what nobody may print.
import { isMap, isScalar, type Scalar, type YAMLMap } from 'yaml'
import { set, type Change, type Definition, type Path, type Value, type Way } from './way.ts'

/** Fields at the top whose value is plain text on one line, with that line's position. */
function* plainFields({ document }: Definition): Generator<{ key: string; text: string; start: number }> {
  const map = document.contents as YAMLMap<Scalar, unknown>
  for (const pair of isMap(map) ? map.items : []) {
    if (!isScalar(pair.value) || (pair.value as Scalar).type !== 'PLAIN' || typeof pair.value.value !== 'string') continue
    yield { key: String((pair.key as Scalar).value), text: pair.value.value, start: (pair.key as Scalar).range![0] }
  }
}

/** A change of the line of a field. */
function onLine(start: number, key: string, change: (line: string) => string): Change {
  return {
    at: [key],
    text(source) {
      const end = source.indexOf('\n', start)
      return source.slice(0, start) + change(source.slice(start, end)) + source.slice(end)
    },
  }
}

/** Every text of a definition that people write freely. */
function* prose(value: Value, at: Path = []): Generator<{ at: Path; text: string }> {
  if (typeof value === 'string') {
    if (['do', 'say', 'note', 'purpose', 'means', 'why', 'text', 'look', 'pass', 'fail', 'stem', 'explain'].includes(String(at.at(-1)))) yield { at, text: value }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* prose(item, [...at, Array.isArray(value) ? Number(key) : key])
  }
}

function inProse(name: string, codes: string[], change: (text: string) => string | undefined): Way {
  return {
    name,
    codes,
    *places({ value }) {
      for (const { at, text } of prose(value)) {
        const broken = change(text)
        if (broken !== undefined && broken !== text) yield { edit: set(at, broken), at }
      }
    },
  }
}

/** Of nobody: region, a day that was, and the check digit that follows from them. */
const invented = '110101199003070' + '134'
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const idNumber = invented.slice(0, 17) + '10X98765432'[weights.reduce((sum, weight, index) => sum + weight * Number(invented[index]), 0) % 11]

export const waysOfText: Way[] = [
  {
    name: 'a full-width colon after a field',
    codes: ['GF111'],
    *places(definition) {
      for (const { key, start } of plainFields(definition)) yield onLine(start, key, (line) => line.replace(/: /, '：'))
    },
  },
  {
    name: 'no space after the colon of a field',
    codes: ['GF116', 'GF102'],
    *places(definition) {
      for (const { key, start } of plainFields(definition)) yield onLine(start, key, (line) => line.replace(/: +/, ':'))
    },
  },
  {
    name: 'words behind a # are lost',
    codes: ['GF110'],
    *places(definition) {
      for (const { key, text, start } of plainFields(definition)) if (/\p{Script=Han}/u.test(text)) yield onLine(start, key, (line) => line.replace(/: (.*?)( +#.*)?$/, ': $1 #二号楼'))
    },
  },
  inProse('a text is what somebody tried out', ['GF610'], () => 'ssssssss'),
  inProse('a bracket is not closed', ['GF611'], (text) => (text.includes('（') ? undefined : `${text}（示例`)),
  inProse('an identity card number stands in a text', ['GF602'], (text) => `${text} ${idNumber}`),
  {
    name: 'a clause asks as only a law may',
    codes: ['GF606'],
    kinds: ['clause'],
    *places({ value }) {
      for (const { at, text } of prose(value)) if (at[0] === 'set') yield { edit: set(at, `${text}，必须提前说`), at }
    },
  },
  {
    name: 'a word that the glossary replaces',
    codes: ['GF605'],
    // The words of tests and lessons are people's own.
    kinds: ['service', 'procedure', 'material', 'post', 'clause'],
    *places({ value }, sample) {
      const terms = sample.definitions.filter(({ kind }) => kind === 'glossary').flatMap((one) => one.value.terms as Value[])
      for (const { at, text } of prose(value)) {
        if (['sources', 'approval', 'changes'].includes(String(at[0]))) continue
        const term = terms.find(({ term: word, aliases }) => aliases?.length > 0 && text.includes(word) && !aliases.some((alias: string) => word.includes(alias)))
        if (term) yield { edit: set(at, text.replace(term.term, term.aliases[0])), at }
      }
    },
  },
]
