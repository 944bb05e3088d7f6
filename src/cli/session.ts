// What every command needs to know of the terminal it runs in.
import type { Locale, Localized } from '../diagnostics/diagnostic.ts'
import { localize } from '../diagnostics/diagnostic.ts'

export interface Session {
  locale: Locale
  /** Absolute path of the folder the command is called in. */
  cwd: string
  environment: NodeJS.ProcessEnv
  /** Columns for text to read. */
  width: number
  /** Columns for tables: as many as the terminal has; a file or a pipe has room for everything. */
  room: number
  /** Whether standard output may be coloured. */
  colors: boolean
  /** Whether standard error is a terminal that a progress bar can be drawn on. */
  interactive: boolean
  /** Whether standard output is a screen that may be cleared. */
  screen: boolean
  out(text: string): void
  err(text: string): void
  say(text: Localized): string
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false'
}

export function createSession(locale: Locale, argv: readonly string[]): Session {
  const environment = process.env
  const columns = process.stdout.isTTY ? process.stdout.columns : undefined
  const plain = argv.includes('--no-color') || isOn(environment.NO_COLOR) || isOn(environment.CI) || environment.TERM === 'dumb'
  return {
    locale,
    cwd: process.cwd(),
    environment,
    width: Math.max(40, Math.min(columns ?? 80, 120)),
    room: columns ?? Infinity,
    colors: !plain && process.stdout.isTTY === true,
    interactive: process.stderr.isTTY === true && !isOn(environment.CI) && environment.TERM !== 'dumb',
    screen: process.stdout.isTTY === true && environment.TERM !== 'dumb',
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    say: (text) => localize(text, locale),
  }
}
