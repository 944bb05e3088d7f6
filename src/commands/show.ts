// guifan show: one definition as it stands in the end, or which layer set one of its values.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { SetBy, Shown } from '../app/show.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { compositionText } from '../cli/composition-text.ts'
import { plainData } from '../cli/plain-data.ts'
import type { Session } from '../cli/session.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'

const layers: Record<SetBy['layer'], Localized> = {
  template: { zh: '流程模板', en: 'procedure template' },
  clause: { zh: '公用条款', en: 'shared clause' },
  file: { zh: '标准本身', en: 'the standard itself' },
  district: { zh: '区的差异', en: 'the district’s overlay' },
  office: { zh: '街镇的差异', en: 'the office’s overlay' },
  workspace: { zh: '工作区', en: 'the workspace' },
}

function brief(value: unknown): string {
  const text = plainData(value).trimEnd()
  return text.includes('\n') ? `\n${text.replaceAll(/^/gm, '      ')}` : text
}

function explained(shown: Shown, { pointer, title, setBy }: NonNullable<Shown['explain']>, session: Session): string {
  const lines = setBy.map(({ layer, id, value, file, line }, index) => session.say({
    zh: `  ${index === 0 ? '现在这样写在' : '它换掉了'} ${file}${line ? ` 第 ${line} 行` : ''}（${layers[layer].zh} ${id}）：${brief(value)}`,
    en: `  ${index === 0 ? 'set in' : 'which replaces'} ${file}${line ? `:${line}` : ''} (${layers[layer].en} ${id}): ${brief(value)}`,
  }))
  return `${shown.name} › ${title || pointer}\n${lines.join('\n')}\n`
}

export default class Show extends BaseCommand<Shown> {
  static override args = { reference: Args.string({ required: true, ignoreStdin: true }) }
  static override flags = { office: Flags.string({}), explain: Flags.string({}), answers: Flags.string({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '显示一条标准最后的样子，或一个值是谁写的', en: 'Show a definition as it stands, or who set one of its values' },
    args: { reference: { says: { zh: '种类/编号，或只写编号、名称', en: 'kind/id, or just an id or a name' }, value: { zh: '标准', en: 'DEFINITION' }, choices: 'definitions' } },
    flags: {
      office: sharedWords.office,
      explain: { says: { zh: '这个字段的值是哪一层、哪个文件第几行写的', en: 'Which layer, file and line set the value of this field' }, value: { zh: '字段', en: 'FIELD' } },
      answers: { says: { zh: '一件事：按居民的回答配出要办的事项、一套材料、先后、总时间，写成 问题=答案,问题=答案', en: 'Of a bundle: the matters, papers, order and time that follow from a person’s answers, as question=answer,…' }, value: { zh: '回答', en: 'ANSWERS' } },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan show service/zuidi-shenghuo-baozhang', says: { zh: '一个服务事项', en: 'A service' } },
      { call: 'guifan show bundle/xinsheng-er-chusheng --answers hukou=本市户籍', says: { zh: '这家人要办哪几项、带什么、跑几趟', en: 'What this family has to do, bring and come for' } },
      { call: 'guifan show 最低生活保障申请确认 --office 临汾路街道 --explain promisedLimit', says: { zh: '这个街镇的承诺时限是谁写的', en: 'Who set the promised limit of this office' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Shown>> {
    const { args, flags } = await this.parse(Show)
    const { show } = await import('../app/show.ts')
    const shown = await show({ cwd: this.session.cwd, workspace: flags.workspace, asOf: flags['as-of'], reference: args.reference, office: flags.office, explain: flags.explain, answers: flags.answers })
    if (shown.composed) return { result: shown, text: compositionText(shown.name, shown.composed, this.session) }
    return { result: shown, text: shown.explain ? explained(shown, shown.explain, this.session) : plainData(shown.value) }
  }
}
