// guifan explain: one rule, why it matters and how to mend what it finds.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { ruleData, severityText, type RuleData } from '../cli/rule-text.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import { wrapText } from '../util/wrap.ts'

export default class Explain extends BaseCommand<RuleData> {
  static override args = { rule: Args.string({ required: true, ignoreStdin: true }) }
  static override flags = { workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '说明一条规则：为什么查，怎么改', en: 'Explain one rule: why it matters, how to mend' },
    args: { rule: { says: { zh: '规则的代码或名称，如 GF4004；自定规则也可以', en: 'The code or name of a rule, such as GF4004; also of the workspace’s own' }, value: { zh: '规则', en: 'RULE' }, choices: 'rules' } },
    flags: { workspace: sharedWords.workspace },
    examples: [{ call: 'guifan explain GF4004', says: { zh: '环节合计为什么不能超过承诺时限', en: 'Why the steps must fit the promise' } }],
  }

  protected override async perform(): Promise<Outcome<RuleData>> {
    const { args, flags } = await this.parse(Explain)
    const { explain } = await import('../app/explain.ts')
    const result = ruleData(await explain(args.rule, { cwd: this.session.cwd, workspace: flags.workspace }), this.session)
    const part = (zh: string, en: string, text: string): string => (text === '' ? '' : `\n${this.session.say({ zh, en })}\n${wrapText(text, this.session.width - 2).map((line) => `  ${line}\n`).join('')}`)
    const text = [
      `${result.id}  ${result.name}  ${severityText(result.severity, this.session)}\n`,
      part('为什么', 'WHY', result.why),
      part('怎么改', 'TO MEND IT', result.mend),
      part('依据的需求', 'REQUIREMENT', result.requirement.join(' ')),
      part('对的和错的例子', 'EXAMPLES, RIGHT AND WRONG', result.help),
    ].join('')
    return { result, text }
  }
}
