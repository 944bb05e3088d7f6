// Reads a regular expression into a tree. What can't be matched in a time that grows with the text alone (looking ahead, referring back) is refused.

export type PatternNode =
  | { type: 'char'; test: (char: string) => boolean }
  | { type: 'start' | 'end' }
  | { type: 'sequence'; parts: PatternNode[] }
  | { type: 'choice'; parts: PatternNode[] }
  | { type: 'repeat'; part: PatternNode; least: number; most: number }

export type PatternFault = 'tooLong' | 'wrong' | 'unsupported' | 'tooLarge'

const maxLength = 200

class Reader {
  private at = 0
  private readonly source: readonly string[]

  constructor(source: string) {
    this.source = [...source]
  }

  choice(): PatternNode | PatternFault {
    const parts: PatternNode[] = []
    for (;;) {
      const part = this.sequence()
      if (typeof part === 'string') return part
      parts.push(part)
      if (this.source[this.at] !== '|') return parts.length === 1 ? part : { type: 'choice', parts }
      this.at++
    }
  }

  private sequence(): PatternNode | PatternFault {
    const parts: PatternNode[] = []
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const atom = this.atom()
      if (typeof atom === 'string') return atom
      parts.push(this.repeated(atom))
    }
    return { type: 'sequence', parts }
  }

  private atom(): PatternNode | PatternFault {
    const char = this.source[this.at++]!
    if (char === '^') return { type: 'start' }
    if (char === '$') return { type: 'end' }
    if (char === '(') return this.group()
    if (char === '[') return this.charOf(this.classText())
    if (char === '\\') return this.escape()
    return char === '.' ? { type: 'char', test: (one) => !/[\r\n\u2028\u2029]/.test(one) } : { type: 'char', test: (one) => one === char }
  }

  private group(): PatternNode | PatternFault {
    if (this.source[this.at] === '?') {
      if (this.source[this.at + 1] !== ':') return 'unsupported'
      this.at += 2
    }
    const inner = this.choice()
    this.at++
    return inner
  }

  private classText(): string {
    const from = this.at - 1
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    return this.source.slice(from, ++this.at).join('')
  }

  private escape(): PatternNode | PatternFault {
    const from = this.at - 1
    const char = this.source[this.at++]!
    if (/[1-9kbB]/.test(char)) return 'unsupported'
    if (/[pP]/.test(char) || (char === 'u' && this.source[this.at] === '{')) while (this.source[this.at++] !== '}');
    else this.at += char === 'u' ? 4 : char === 'x' ? 2 : char === 'c' ? 1 : 0
    return this.charOf(this.source.slice(from, this.at).join(''))
  }

  /** One character is no work for any engine: a class means what it means everywhere else. */
  private charOf(source: string): PatternNode {
    const expression = new RegExp(`^${source}$`, 'u')
    return { type: 'char', test: (char) => expression.test(char) }
  }

  private repeated(part: PatternNode): PatternNode {
    const [mark] = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.source.slice(this.at, this.at + 24).join('')) ?? []
    if (mark === undefined) return part
    this.at += mark.length
    // Whether it takes as much or as little as it can makes no difference to whether it matches.
    if (this.source[this.at] === '?') this.at++
    const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(mark) ?? []
    if (least === undefined) return { type: 'repeat', part, least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Infinity }
    return { type: 'repeat', part, least: Number(least), most: most ? Number(most) : comma ? Infinity : Number(least) }
  }
}

/** What is no regular expression to JavaScript (with the flag `u`) is none here either. */
export function readPattern(source: string): PatternNode | PatternFault {
  if (source.length > maxLength) return 'tooLong'
  try {
    new RegExp(source, 'u')
  } catch {
    return 'wrong'
  }
  return new Reader(source).choice()
}
