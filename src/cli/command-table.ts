// What the dispatcher, help and completion know of a command without running it.
import type { Interfaces } from '@oclif/core'
import type { ExitCode } from './exit-code.ts'
import type { Session } from './session.ts'
import type { CommandWords } from './words.ts'

export interface CommandClass {
  words: CommandWords
  args: Interfaces.ArgInput
  flags?: Interfaces.FlagInput
  baseFlags?: Interfaces.FlagInput
  start(call: CommandCall): Promise<ExitCode>
}

/** Name -> the module of the command, loaded when it is called. The order is that of the help. */
export type CommandTable = Record<string, () => Promise<{ default: CommandClass }>>

export interface CommandCall {
  name: string
  /** Without the name of the command. */
  argv: readonly string[]
  session: Session
  commands: CommandTable
}
