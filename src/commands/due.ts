// guifan due: what is to be reviewed, by owner.
import * as Flags from '@oclif/core/flags'
import type { Due as DueList, DueRow } from '../app/due.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { table } from '../cli/table.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Due extends BaseCommand<DueList> {
  static override flags = { before: Flags.string({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '哪些标准要复核了、要到期了，按责任岗位列', en: 'What is to be reviewed or runs out, by owner' },
    details: {
      zh: '复核日期、失效日期（依据也在内）、街镇差异和例外的到期日、还没有结果的试点的评估日期。已经废止的不列。',
      en: 'Days of review, days on which something ceases (laws too), ends of local differences and exceptions, pilots without a result. What is repealed is left out.',
    },
    flags: {
      before: { says: { zh: '只列这一天和以前的；不写就全列', en: 'Only what is due by this day; else everything' }, value: { zh: '日期', en: 'DATE' } },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [{ call: 'guifan due --before 2026-12-31', says: { zh: '年底以前要办的', en: 'What is due by the end of the year' } }],
  }

  protected override async perform(): Promise<Outcome<DueList>> {
    const { flags } = await this.parse(Due)
    const { due, dueReasons } = await import('../app/due.ts')
    const result = await due({ cwd: this.session.cwd, workspace: flags.workspace, asOf: flags['as-of'], before: flags.before })
    return { result, text: this.listed(result, (row) => this.session.say(dueReasons[row.why])) }
  }

  private listed({ rows, asOf, before }: DueList, what: (row: DueRow) => string): string {
    const { session } = this
    const until = before === undefined ? { zh: '', en: '' } : { zh: `${before} 以前`, en: ` by ${before}` }
    if (rows.length === 0) return session.say({ zh: `${until.zh}没有要复核或者到期的。\n`, en: `Nothing is to be reviewed or runs out${until.en}.\n` })
    const columns = [
      { title: session.say({ zh: '日期', en: 'DATE' }), cell: ({ date }: DueRow) => date },
      { title: session.say({ zh: '还有几天', en: 'DAYS LEFT' }), cell: ({ days }: DueRow) => (days < 0 ? session.say({ zh: `已过 ${-days}`, en: `${-days} late` }) : String(days)) },
      { title: session.say({ zh: '要做什么', en: 'WHAT' }), cell: what },
      { title: session.say({ zh: '名称', en: 'NAME' }), cell: ({ name }: DueRow) => name },
      { title: session.say({ zh: '编号', en: 'ID' }), cell: ({ ref }: DueRow) => ref },
      { title: session.say({ zh: '文件', en: 'FILE' }), cell: ({ file }: DueRow) => file },
    ]
    const nobody = session.say({ zh: '没有写责任岗位', en: 'Nobody named' })
    const parts = [...new Set(rows.map(({ owner }) => owner))].map((owner) => {
      const theirs = rows.filter((row) => row.owner === owner)
      const head = session.say({ zh: `${theirs[0]!.ownerName || nobody}（${theirs.length} 项）`, en: `${theirs[0]!.ownerName || nobody} (${theirs.length})` })
      return `${head}\n${table(columns, theirs, session.room - 2).replaceAll(/^(?=.)/gm, '  ')}`
    })
    const late = rows.filter(({ days }) => days < 0).length
    const end = session.say({ zh: `共 ${rows.length} 项，按 ${asOf} 算已过期 ${late} 项。\n`, en: `${rows.length} in all, ${late} of them late as of ${asOf}.\n` })
    return [...parts, end].join('\n')
  }
}
