// guifan autocomplete: a script that teaches a shell the commands, their options and what can be chosen.
import * as Args from '@oclif/core/args'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { completionModel } from '../cli/completion-model.ts'
import { completionScripts } from '../cli/completion-scripts.ts'
import { oneOf } from '../cli/flag-values.ts'
import type { CommandWords } from '../cli/words.ts'

interface Script {
  shell: string
  script: string
}

export default class Autocomplete extends BaseCommand<Script> {
  static override args = { shell: Args.string({ required: true, ignoreStdin: true }) }

  static override words: CommandWords = {
    summary: { zh: '给出命令行自动补全的脚本', en: 'Print a script for shell completion' },
    args: { shell: { says: { zh: '哪种命令行', en: 'Which shell' }, value: { zh: '命令行', en: 'SHELL' }, choices: 'shells' } },
    examples: [
      { call: 'eval "$(guifan autocomplete bash)"', says: { zh: '在 bash 里马上用（写进 ~/.bashrc 则每次都有）', en: 'At once in bash (in ~/.bashrc: always)' } },
      { call: 'guifan autocomplete fish > ~/.config/fish/completions/guifan.fish', says: { zh: '装进 fish', en: 'Into fish' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Script>> {
    const { args } = await this.parse(Autocomplete)
    const shell = oneOf(this.session.say({ zh: '命令行', en: 'The shell' }), args.shell, Object.keys(completionScripts))!
    const { choicesOf } = await import('../app/completion-choices.ts')
    const script = completionScripts[shell]!(await completionModel(this.commands, choicesOf, this.session))
    return { result: { shell, script }, text: script }
  }
}
