// guifan import: tables of others as files of the workspace.
import path from 'node:path'
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { ImportResult } from '../app/import-standards.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import { wrapText } from '../util/wrap.ts'

/** More than these nobody reads on a terminal. */
const mostFindings = 50

export default class Import extends BaseCommand<ImportResult> {
  static override args = { file: Args.string({ required: true, ignoreStdin: true }) }
  static override flags = { as: Flags.string({ required: true }), mapping: Flags.string({}), 'write-mapping': Flags.string({}), report: Flags.string({}), 'dry-run': Flags.boolean({}), force: Flags.boolean({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '把表格里的事项变成标准文件', en: 'Tables of others as files of standards' },
    details: {
      zh: '读 XLSX、CSV（一个文件或一个文件夹，GBK 也行）和 JSON。按列名猜每一列是什么，猜不出的报出来，不会悄悄丢掉。只要有一处“要改”，就一个文件也不写；已经有的文件不加 --force 不换（换了，原来的注释就没有了）。',
      en: 'Reads XLSX, CSV (a file or a folder; GBK too) and JSON. Columns are matched by their heads; what is not known is reported, never dropped in silence. One error, and nothing is written; files that are there are not replaced without --force (their comments would be lost).',
    },
    args: { file: { says: { zh: '表格文件，或者放着几个 CSV 的文件夹', en: 'The table, or a folder of CSV files' }, value: { zh: '文件', en: 'FILE' }, choices: 'files' } },
    flags: {
      as: { says: { zh: '导入成哪个种类：编号或名称，如 service、服务事项', en: 'The kind that the rows are: its id or Chinese name' }, value: { zh: '种类', en: 'KIND' }, choices: 'kinds' },
      mapping: { says: { zh: '映射文件：哪一列是哪一项', en: 'The mapping file: which column is which field' }, value: { zh: '文件', en: 'FILE' }, choices: 'files' },
      'write-mapping': { says: { zh: '把这次用的映射写成文件，改了再用', en: 'Write the mapping that was used, to be edited' }, value: { zh: '文件', en: 'FILE' }, choices: 'files' },
      report: { says: { zh: '把没有导进来的写成一张表（CSV）：表、行、列、内容、为什么、怎么办', en: 'Write what could not be taken in as a table (CSV)' }, value: { zh: '文件', en: 'FILE' }, choices: 'files' },
      'dry-run': { says: { zh: '只看会怎样，不写文件', en: 'Only say what would happen' } },
      force: { says: { zh: '已经有的文件，换掉', en: 'Replace files that are there already' } },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan import 事项清单.xlsx --as service --dry-run --write-mapping 映射.yaml', says: { zh: '先看看，写出映射文件', en: 'A first look, and a mapping file to edit' } },
      { call: 'guifan import 事项清单.xlsx --as service --mapping 映射.yaml --report 没导入的.csv', says: { zh: '按改好的映射导入', en: 'Import by the edited mapping' } },
    ],
  }

  protected override async perform(): Promise<Outcome<ImportResult>> {
    const { args, flags } = await this.parse(Import)
    const { session } = this
    const absolute = (file: string | undefined): string | undefined => (file === undefined ? undefined : path.resolve(session.cwd, file))
    const { importStandards } = await import('../app/import-standards.ts')
    const { diagnostics: _, ...result } = await importStandards({
      cwd: session.cwd, workspace: flags.workspace, asOf: flags['as-of'], file: path.resolve(session.cwd, args.file), as: flags.as,
      mapping: absolute(flags.mapping), writeMapping: absolute(flags['write-mapping']), report: absolute(flags.report), force: flags.force, dryRun: flags['dry-run'],
    })
    const errors = result.findings.filter(({ severity }) => severity === 'error').length
    return { result, text: this.text(result, errors, flags['dry-run']), exitCode: errors > 0 || result.ids.length === 0 ? exitCodes.findings : exitCodes.clean }
  }

  private text({ ids, materials, written, findings, incomplete }: ImportResult, errors: number, isTrial: boolean): string {
    const { session } = this
    const marks: Record<Severity, string> = { error: session.say({ zh: '要改', en: 'ERROR' }), warning: session.say({ zh: '请核对', en: 'CHECK' }), info: session.say({ zh: '提示', en: 'NOTE' }) }
    const lines = findings.slice(0, mostFindings).flatMap(({ severity, code, why }) => wrapText(`${marks[severity]} ${code} ${session.say(why)}`, session.room).map((line, index) => (index === 0 ? line : `  ${line}`)))
    const more = findings.length - mostFindings
    if (more > 0) lines.push(session.say({ zh: `还有 ${more} 处，用 --report 文件.csv 写成一张表。`, en: `${more} more: write them all with --report FILE.csv.` }))
    if (incomplete.length > 0) {
      const list = incomplete.map(({ title, field, count }) => `${title} ${field}（${count}）`)
      lines.push(...wrapText(session.say({ zh: `表里没有、以后要补的：${list.join('、')}。都一样的，可以写在映射文件的 defaults 里；guifan validate 会逐个指出。`, en: `Required, and not in the table: ${incomplete.map(({ field, count }) => `${field} (${count})`).join(', ')}. What is the same for all can stand under defaults in the mapping file; guifan validate points at each.` }), session.room))
    }
    const end = ids.length === 0
      ? { zh: '没有读到任何一份，什么也没有写。', en: 'Nothing was read and nothing was written.' }
      : errors > 0
        ? { zh: `读到 ${ids.length} 份；有 ${errors} 处要改，一个文件也没有写。`, en: `${ids.length} were read; ${errors} errors, so nothing was written.` }
        : isTrial
          ? { zh: `读到 ${ids.length} 份，新材料 ${materials.length} 种；只是试读，没有写文件。`, en: `${ids.length} were read, ${materials.length} new papers; only a trial, nothing was written.` }
          : { zh: `导入了 ${ids.length} 份，新材料 ${materials.length} 种，写了 ${written.length} 个文件。请运行 guifan validate。`, en: `${ids.length} imported, ${materials.length} new papers, ${written.length} files written. Run guifan validate.` }
    return `${[...lines, session.say(end)].join('\n')}\n`
  }
}
