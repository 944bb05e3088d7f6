// Texts that nobody would write, and texts that a tired hand might: pieces of YAML in any order, the sample with slips in it, bytes at random.
import fc from 'fast-check'

/** What YAML reads as more than a letter, what a Chinese keyboard makes of it, and what comes from other programs. */
const pieces = [
  'a', 'kind', 'id', 'service', 'name', 'materials', '低保', ': ', ':', '：', '- ', '-', '－', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '\r\n', '\r', '\t', ' ', '\u3000', '\u00a0',
  '"', "'", '“', '”', '‘', '{', '}', '[', ']', '｛', '］', ',', '，', '、', '#', ' #', '# ', '&a', '*a', '&a ', '*a ', '!x ', '!!str ', '!!binary ', '!!set ', '!', '|\n', '|-\n', '>\n', '|2\n', '---\n', '...\n', '%YAML 1.1\n', '%TAG ! x\n',
  '? ', '<<: ', '~', 'null', 'true', '0123', '1e999', '0x1F', '0b11', '.inf', '-0', '12345678901234567890', '1.0', '2026-02-30', '@', '`', '\\', '\\u12', '\u0085', '\u2028', '\ufeff', '\0', '\u0007', '😀', '\ud800', '__proto__: ',
] as const

const piece = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) })

/** One run of pieces over and over: what takes a time that grows faster than the text shows here. */
const repeated = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 50, max: 40_000 })).map(([parts, times]) => {
  const run = parts.join('')
  return run.repeat(Math.min(times, Math.floor(900_000 / (3 * Math.max(1, run.length)))))
})

const short = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

export const anyText = fc.oneof({ weight: 12, arbitrary: short }, { weight: 1, arbitrary: fc.tuple(short, repeated, short).map((parts) => parts.join('')) })

interface Slip {
  /** Where, as a part of the text. */
  at: number
  removed: number
  added: string
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  added: fc.array(piece, { maxLength: 3 }).map((parts) => parts.join('')),
})

/** A file of `texts` with up to eight slips, and sometimes cut short. */
export function withSlips(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.record({ text: fc.constantFrom(...texts), slips: fc.array(slip, { minLength: 1, maxLength: 8 }) }).map(({ text, slips }) =>
    slips.reduce((before, { at, removed, added }) => {
      const from = Math.floor(at * before.length)
      return before.slice(0, from) + added + before.slice(from + removed)
    }, text))
}

export const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.tuple(fc.constantFrom('name: 低保\n', 'kind: service\n'), fc.uint8Array({ maxLength: 6 })).map(([text, bytes]) => Buffer.concat([Buffer.from(text), bytes])),
  short.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
)
