// guifan render: the documents of one street office or of all, in one or several formats.
import path from 'node:path'
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Rendered } from '../app/finish-printing.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { listOf, wholeNumber } from '../cli/flag-values.ts'
import { createProgress } from '../cli/progress.ts'
import { renderedData, renderedText, renderVerdict, type RenderedData } from '../cli/rendered.ts'
import { reportOptions } from '../cli/report-options.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import { UsageError } from '../diagnostics/usage-error.ts'

export default class Render extends BaseCommand<RenderedData> {
  static override args = { documents: Args.string({ multiple: true, ignoreStdin: true }) }
  static override flags = {
    office: Flags.string({ multiple: true, multipleNonGreedy: true }),
    all: Flags.boolean({}),
    subject: Flags.string({ multiple: true, multipleNonGreedy: true }),
    variant: Flags.string({}),
    since: Flags.string({}),
    format: Flags.string({ multiple: true, multipleNonGreedy: true }),
    output: Flags.string({}),
    jobs: Flags.string({}),
    check: Flags.boolean({}),
    shard: Flags.string({}),
    merge: Flags.string({ multiple: true, multipleNonGreedy: false }),
    'no-cache': Flags.boolean({}),
    'as-of': Flags.string({}),
    workspace: Flags.string({}),
  }

  static override words: CommandWords = {
    summary: { zh: '为街镇印出手册、指南、告知单、核验清单和流程图', en: 'Print manuals, guides, notices, checklists and flow charts for street offices' },
    args: { documents: { says: { zh: '印哪些文件：编号或名称；不写就是全部', en: 'Which documents: names or Chinese titles; else all' }, value: { zh: '文件', en: 'DOCUMENTS' }, choices: 'documents' } },
    flags: {
      office: { says: { zh: '为哪个街镇印，可以写几次：编号或名称', en: 'For which street office; may be given several times: ids or names' }, value: { zh: '街镇', en: 'OFFICE' }, choices: 'offices' },
      all: { says: { zh: '为全部街镇印', en: 'For all street offices' } },
      subject: { says: { zh: '只印讲它的：种类/编号，如 service/shengyu-dengji、bundle/tuixiu', en: 'Only what is about it: kind/id, such as service/shengyu-dengji or bundle/tuixiu' }, value: { zh: '标准', en: 'SUBJECT' }, choices: 'definitions' },
      variant: { says: { zh: '印成别的样子：大字版、墙贴、对折小册、存档版内容不变，双语标题版加上英文标题，口袋卡（一张，或四张拼一页）只印最要紧的', en: 'In another shape: large print, wall poster, booklet and archive copy say the same, bilingual adds English headings, a pocket card (one, or four on a sheet) says what is needed most' }, value: { zh: '印法', en: 'VARIANT' }, choices: 'variants' },
      since: { says: { zh: '印改动通知：从哪个版本以来改了什么（分支、标签或提交编号）', en: 'Print the change notice: what changed since this revision (a branch, a tag or a commit)' }, value: { zh: '版本', en: 'REVISION' } },
      format: { says: { zh: '格式，用逗号隔开；不写就是 html', en: 'Formats, with commas between them; html if not given' }, value: { zh: '格式', en: 'FORMATS' }, choices: 'formats' },
      output: { says: { zh: '放在哪个文件夹；不写就是 manuals', en: 'The folder they go into; manuals if not given' }, value: { zh: '文件夹', en: 'FOLDER' }, choices: 'folders' },
      jobs: { says: { zh: '同时用几个进程印', en: 'How many processes print at once' }, value: { zh: '个数', en: 'NUMBER' } },
      check: { says: { zh: '不写任何文件，只看印好的是否过时（过时则退出码 1）', en: 'Write nothing; exit with 1 if what is printed is stale' } },
      shard: { says: { zh: '几台机器分着印：第几份/共几份，如 1/2', en: 'Only this part of a run that several machines share: 1/2, 2/2' }, value: { zh: '份', en: 'I/N' } },
      merge: { says: { zh: '把分着印的几份合并成一套：各份所在的文件夹', en: 'Put the parts of such a run together: the folders they are in' }, value: { zh: '文件夹…', en: 'FOLDERS' }, choices: 'folders' },
      'no-cache': sharedWords['no-cache'],
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan render --all --format html,pdf', says: { zh: '全部街镇、全部文件', en: 'Every document of every street office' } },
      { call: 'guifan render 办事指南 --office 临汾路街道', says: { zh: '一个街镇的办事指南', en: 'The guides of one street office' } },
      { call: 'guifan render 改动通知 --office 临汾路街道 --since v1.0 --format pdf', says: { zh: '从 v1.0 以来改了什么，给窗口的一页', en: 'What changed since v1.0, one page for the counters' } },
      { call: 'guifan render notice --all --subject service/shengyu-dengji', says: { zh: '一个事项的一次性告知单', en: 'The notices of one service' } },
    ],
  }

  protected override async perform(): Promise<Outcome<RenderedData>> {
    const { args, flags } = await this.parse(Render)
    const { session } = this
    const output = path.resolve(session.cwd, flags.output ?? 'manuals')
    if (flags.merge) return this.merge(args.documents, flags, output)
    const offices = listOf(flags.office)
    const all = flags.all ?? false
    if (all === offices.length > 0) throw whichOffices(all)
    const jobs = wholeNumber('--jobs', flags.jobs, 1)
    const formats = flags.format && listOf(flags.format)
    if (formats?.length === 0) throw noFormat()
    const { render } = await import('../app/render.ts')
    const progress = createProgress(session)
    const rendered: Rendered = await render({
      cwd: session.cwd, workspace: flags.workspace, documents: args.documents, offices: all ? 'all' : offices, subjects: listOf(flags.subject), variant: flags.variant, since: flags.since,
      formats, output, jobs, asOf: flags['as-of'], noCache: flags['no-cache'], check: flags.check, shard: shardOf(flags.shard), onProgress: progress.update,
    }).finally(() => progress.end())
    return this.outcome(rendered)
  }

  private async merge(documents: readonly string[] | undefined, flags: Readonly<Record<string, unknown>>, output: string): Promise<Outcome<RenderedData>> {
    const { session } = this
    const others = Object.keys(flags).filter((flag) => flags[flag] !== undefined && notWithMerge.has(flag))
    if (others.length > 0 || (documents ?? []).length > 0) throw mergeAlone(others[0])
    const { mergeShards } = await import('../app/merge-shards.ts')
    const folders = (flags.merge as string[]).map((folder) => path.resolve(session.cwd, folder))
    return this.outcome(await mergeShards({ cwd: session.cwd, workspace: flags.workspace as string | undefined, folders, output }))
  }

  private async outcome(rendered: Rendered): Promise<Outcome<RenderedData>> {
    const { session } = this
    const { reportAsData, reportFindings } = await import('../app/report-findings.ts')
    const options = reportOptions(session)
    if (rendered.diagnostics.length > 0) session.err(await reportFindings(rendered, [{ format: 'codeframe' }], { ...options, colors: false }))
    const { diagnostics } = reportAsData(rendered, options)
    return { result: renderedData(rendered, diagnostics, session), text: renderedText(rendered, session), exitCode: renderVerdict(rendered) }
  }
}

function noFormat(): UsageError {
  return new UsageError({ zh: '--format 后面没有写格式，例如 --format html,pdf。', en: '--format names no format: write one, such as --format html,pdf.' })
}

function whichOffices(both: boolean): UsageError {
  return both
    ? new UsageError({ zh: '--all 已经是全部街镇，请去掉 --office，或去掉 --all。', en: '--all means every street office: take out either --office or --all.' })
    : new UsageError({
      zh: '请写为哪个街镇印：--office 临汾路街道；或者 --all 为全部街镇印。guifan list office 列出了全部街镇。',
      en: 'Say for which street office: --office linfen-road, or --all for every one. guifan list office lists them.',
    })
}

const notWithMerge: ReadonlySet<string> = new Set(['office', 'all', 'subject', 'variant', 'since', 'format', 'jobs', 'check', 'shard', 'as-of'])

function mergeAlone(flag: string | undefined): UsageError {
  const [zh, en] = flag === undefined ? ['文件的名称', 'names of documents'] : [`--${flag}`, `--${flag}`]
  return new UsageError({ zh: `--merge 只合并已经印好的几份，不能和${zh}一起写。`, en: `--merge only puts together what is printed: it does not go with ${en}.` })
}

/** Throws a UsageError for what is not `I/N`. */
function shardOf(text: string | undefined): { index: number; of: number } | undefined {
  if (text === undefined) return undefined
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= of) return { index, of }
  throw new UsageError({ zh: `--shard 要写成“第几份/共几份”，如 1/2；“${text}”不行。`, en: `--shard is written as part/parts, such as 1/2; "${text}" is not.` })
}
