// guifan version: which guifan this is, and on what it runs.
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { version } from '../cli/version.ts'
import type { CommandWords } from '../cli/words.ts'

interface Versions {
  version: string
  node: string
  platform: string
}

export default class Version extends BaseCommand<Versions> {
  static override words: CommandWords = {
    summary: { zh: '显示版本', en: 'Print the version' },
    examples: [{ call: 'guifan version --json', says: { zh: '连同运行环境，作为数据', en: 'With what it runs on, as data' } }],
  }

  protected override async perform(): Promise<Outcome<Versions>> {
    await this.parse(Version)
    return { result: { version, node: process.version, platform: `${process.platform}-${process.arch}` }, text: `guifan ${version}\n` }
  }
}
