// What every command shares: the common flags, the language, data on standard output and an exit code.
import { Command } from '@oclif/core/command'
import { Config } from '@oclif/core/config'
import * as Flags from '@oclif/core/flags'
import type { CommandCall, CommandTable } from './command-table.ts'
import { exitCodes, type ExitCode } from './exit-code.ts'
import { asUsageError } from './failure.ts'
import type { Session } from './session.ts'
import type { CommandWords } from './words.ts'

export interface Outcome<Result> {
  /** What `--json` prints. */
  result: Result
  /** What is printed else. */
  text: string
  exitCode?: ExitCode
}

/** There are no plugins and no hooks, so nothing is looked for on the disk before a command runs. */
class PlainConfig extends Config {
  override bin = 'guifan'
  override async runHook(): Promise<{ failures: []; successes: [] }> {
    return { failures: [], successes: [] }
  }
}

export abstract class BaseCommand<Result = unknown> extends Command {
  static words: CommandWords
  static override baseFlags = {
    json: Flags.boolean({}),
    lang: Flags.string({}),
    'no-color': Flags.boolean({}),
    help: Flags.boolean({ char: 'h' }),
  }

  protected session!: Session
  protected commands!: CommandTable

  protected abstract perform(): Promise<Outcome<Result>>

  /** Runs the command of this class; throws what it throws. */
  static async start(this: new (argv: string[], config: Config) => BaseCommand, { name, argv, session, commands }: CommandCall): Promise<ExitCode> {
    const command = new this([...argv], new PlainConfig({ root: session.cwd }))
    command.id = name
    command.session = session
    command.commands = commands
    const { result, text, exitCode } = await command.performParsed()
    session.out(command.wantsJson ? `${JSON.stringify(result, null, 2)}\n` : text)
    return exitCode ?? exitCodes.clean
  }

  protected get wantsJson(): boolean {
    const end = this.argv.indexOf('--')
    return (end < 0 ? this.argv : this.argv.slice(0, end)).includes('--json')
  }

  private async performParsed(): Promise<Outcome<Result>> {
    try {
      return await this.perform()
    } catch (error) {
      const { flags = {}, baseFlags = {} } = this.ctor
      const { words } = this.constructor as typeof BaseCommand
      const args = Object.fromEntries(Object.entries(words.args ?? {}).flatMap(([name, { value }]) => (value ? [[name, value]] : [])))
      throw asUsageError(error, { command: this.id ?? '', flags: Object.keys({ ...flags, ...baseFlags }).map((flag) => `--${flag}`), args })
    }
  }

  /** Ours is `start`; this is what a plain oclif runner would call. */
  override async run(): Promise<Result> {
    return (await this.perform()).result
  }
}
