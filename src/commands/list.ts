// guifan list: the definitions of a kind.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { ListRow } from '../app/list.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { table } from '../cli/table.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'

const titles: Record<string, Localized> = {
  id: { zh: '编号', en: 'ID' },
  name: { zh: '名称', en: 'NAME' },
  status: { zh: '状态', en: 'STATUS' },
  version: { zh: '版本', en: 'VERSION' },
  type: { zh: '类型', en: 'TYPE' },
  caseType: { zh: '办件类型', en: 'CASE TYPE' },
  owner: { zh: '责任岗位', en: 'OWNER' },
  file: { zh: '文件', en: 'FILE' },
}

const requirementTitles: Record<string, Localized> = {
  id: { zh: '编号', en: 'ID' },
  served: { zh: '去掉就报', en: 'FOUND' },
  text: { zh: '要求', en: 'REQUIREMENT' },
}

export default class List extends BaseCommand<ListRow[]> {
  static override args = { kind: Args.string({ ignoreStdin: true }) }
  static override flags = { office: Flags.string({}), ids: Flags.boolean({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '列出一个种类的全部标准', en: 'List the definitions of a kind' },
    args: { kind: { says: { zh: '种类的编号或名称，如 service、服务事项；requirements 是 82 条需求各由什么落实；不写就列出种类', en: 'The kind: its id or Chinese name; requirements: what serves each of the 82; the kinds themselves if not given' }, value: { zh: '种类', en: 'KIND' }, choices: 'lists' } },
    flags: {
      office: sharedWords.office,
      ids: { says: { zh: '只列编号，一行一个', en: 'Only the ids, one a line' } },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan list service', says: { zh: '全部服务事项', en: 'All services' } },
      { call: 'guifan list requirements', says: { zh: '82 条需求各落在哪里，去掉了会不会报', en: 'Where each requirement has its home, and what is found when that is taken out' } },
      { call: 'guifan list office --json', says: { zh: '全部街镇，作为数据', en: 'All street offices, as data' } },
    ],
  }

  protected override async perform(): Promise<Outcome<ListRow[]>> {
    const { args, flags } = await this.parse(List)
    const { list } = await import('../app/list.ts')
    const rows = await list({ cwd: this.session.cwd, workspace: flags.workspace, asOf: flags['as-of'], kind: args.kind ?? 'kinds', office: flags.office })
    const { fieldsOnly } = await import('../app/requirements.ts')
    const requirements = rows.some(({ text }) => text !== undefined)
    const cellOf = (row: ListRow, key: string): string => (typeof row[key] === 'string' ? row[key] : requirements && key === 'served' ? this.session.say(fieldsOnly) : '')
    const columns = Object.entries(requirements ? requirementTitles : titles).map(([key, title]) => ({ title: this.session.say(title), cell: (row: ListRow) => cellOf(row, key) }))
    const empty = this.session.say({ zh: '这个种类还没有标准。\n', en: 'There is nothing of this kind yet.\n' })
    const text = flags.ids ? rows.map(({ id }) => `${id}\n`).join('') : rows.length > 0 ? table(columns, rows, this.session.room) : empty
    return { result: rows, text }
  }
}
