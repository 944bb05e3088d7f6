// guifan rules: every rule and finding there is.
import * as Flags from '@oclif/core/flags'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { ruleData, severityText, type RuleData } from '../cli/rule-text.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import { padColumns, wrapText } from '../util/wrap.ts'

export default class Rules extends BaseCommand<RuleData[]> {
  static override flags = { workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '列出全部规则，自定的也在内', en: 'List every rule, those of the workspace too' },
    flags: { workspace: sharedWords.workspace },
    examples: [{ call: 'guifan rules', says: { zh: '代码、轻重、名称和为什么', en: 'Codes, severities, names and reasons' } }],
  }

  protected override async perform(): Promise<Outcome<RuleData[]>> {
    const { flags } = await this.parse(Rules)
    const { everyFinding } = await import('../app/explain.ts')
    const findings = await everyFinding({ cwd: this.session.cwd, workspace: flags.workspace })
    const result = findings.map((finding) => ruleData(finding, this.session))
    const lines = result.flatMap(({ id, name, severity, why }) => [
      `${padColumns(id, 7)} ${padColumns(severityText(severity, this.session), 9)} ${name}`,
      ...wrapText(why, this.session.width - 8).map((line) => `        ${line}`),
    ])
    return { result, text: `${lines.join('\n')}\n` }
  }
}
