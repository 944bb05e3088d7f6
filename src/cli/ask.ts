// Asks on a terminal; elsewhere nobody would answer.
import { createInterface } from 'node:readline/promises'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { exitCodes } from './exit-code.ts'
import type { Session } from './session.ts'

export const canAsk = ({ interactive }: Session): boolean => interactive && process.stdin.isTTY === true

/** `fallback` is taken where nothing is typed. Ctrl-C and the end of input end the program. */
export async function ask(session: Session, question: Localized, fallback: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  const end = (): void => process.exit(exitCodes.interrupted)
  reader.once('SIGINT', end)
  reader.once('close', end)
  const answer = (await reader.question(`${session.say(question)}${fallback === '' ? '' : ` [${fallback}]`} `)).trim()
  reader.off('close', end)
  reader.close()
  return answer === '' ? fallback : answer
}
