// guifan rules: every rule and finding there is.
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { ruleData, severityText, type RuleData } from '../cli/rule-text.ts'
import type { CommandWords } from '../cli/words.ts'
import { padColumns, wrapText } from '../util/wrap.ts'

export default class Rules extends BaseCommand<RuleData[]> {
  static override words: CommandWords = {
    summary: { zh: '列出全部规则', en: 'List every rule' },
    examples: [{ call: 'guifan rules', says: { zh: '代码、轻重、名称和为什么', en: 'Codes, severities, names and reasons' } }],
  }

  protected override async perform(): Promise<Outcome<RuleData[]>> {
    await this.parse(Rules)
    const { findings } = await import('../app/findings.ts')
    const result = findings.map((finding) => ruleData(finding, this.session))
    const lines = result.flatMap(({ id, name, severity, why }) => [
      `${padColumns(id, 7)} ${padColumns(severityText(severity, this.session), 9)} ${name}`,
      ...wrapText(why, this.session.width - 8).map((line) => `        ${line}`),
    ])
    return { result, text: `${lines.join('\n')}\n` }
  }
}
