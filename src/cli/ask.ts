// Asks on a terminal; elsewhere nobody would answer.
import { createInterface } from 'node:readline'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { exitCodes } from './exit-code.ts'
import type { Session } from './session.ts'

export const canAsk = ({ interactive }: Session): boolean => interactive && process.stdin.isTTY === true

export interface Questions {
  /** `fallback` is taken where nothing is typed. */
  ask(question: Localized, fallback: string): Promise<string>
  close(): void
}

/** Ctrl-C and the end of input end the program. Lines typed ahead answer the next question. */
export function openQuestions(session: Session): Questions {
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  reader.once('SIGINT', () => process.exit(exitCodes.interrupted))
  const lines = reader[Symbol.asyncIterator]()
  return {
    async ask(question, fallback) {
      reader.setPrompt(`${session.say(question)}${fallback === '' ? '' : ` [${fallback}]`} `)
      reader.prompt()
      const { value, done } = await lines.next()
      if (done) process.exit(exitCodes.interrupted)
      return value.trim() || fallback
    },
    close: () => reader.close(),
  }
}
