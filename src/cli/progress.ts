// How far long work has come: a bar on a terminal, a line an item elsewhere; always on standard error.
import { displayWidth } from '../util/text.ts'
import type { Session } from './session.ts'

export interface Progress {
  /** Nothing to say of a step without a label: only the bar moves. */
  update(done: number, total: number, label?: string): void
  /** Leaves the line free for what is printed next. */
  end(): void
}

const barWidth = 24

function cut(text: string, width: number): string {
  let shown = ''
  for (const char of text) {
    if (displayWidth(shown + char) > width - 1) return `${shown}…`
    shown += char
  }
  return shown
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? barWidth : Math.floor((done / total) * barWidth)
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${done}/${total} `
}

export function createProgress(session: Session): Progress {
  let drawn = false
  return {
    update(done, total, label) {
      if (!session.interactive) {
        if (label !== undefined) session.err(`[${done}/${total}] ${label}\n`)
        return
      }
      drawn = true
      const head = bar(done, total)
      session.err(`\r\u001b[K${head}${cut(label ?? '', session.width - head.length - 1)}`)
    },
    end() {
      if (drawn) session.err('\r\u001b[K')
      drawn = false
    },
  }
}
