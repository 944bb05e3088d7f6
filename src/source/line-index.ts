// Offset -> line and column. Knows \n, \r\n and a lone \r, as YAML does.
import type { Position, Range } from '../diagnostics/diagnostic.ts'

export class LineIndex {
  readonly starts: number[] = [0]

  constructor(text: string) {
    const breaks = /\r\n|\n|\r/g
    while (breaks.exec(text)) this.starts.push(breaks.lastIndex)
  }

  /** Counts from 0. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  position(offset: number): Position {
    const line = this.lineAt(offset)
    return { line: line + 1, column: offset - this.starts[line]! + 1 }
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(Math.max(start, end)) }
  }
}
