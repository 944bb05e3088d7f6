// guifan validate: every finding in the standards at once.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { adoptFirst } from '../cli/adoption.ts'
import { selfTestText } from '../cli/self-test-text.ts'
import { oneOf, reportPairs, wholeNumber } from '../cli/flag-values.ts'
import { reportOptions } from '../cli/report-options.ts'
import { failOnChoices, verdict } from '../cli/verdict.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import { findOrFix, keepWatching, wayOf, withInput } from '../cli/ways-to-check.ts'
import type { JsonReport } from '../app/report-findings.ts'
import type { Validated } from '../app/validate.ts'

export default class Validate extends BaseCommand<JsonReport> {
  static override args = { paths: Args.string({ multiple: true, ignoreStdin: true }) }
  static override flags = {
    format: Flags.string({ multiple: true, multipleNonGreedy: true }),
    output: Flags.string({ multiple: true, multipleNonGreedy: true }),
    'fail-on': Flags.string({}),
    'max-warnings': Flags.string({}),
    'max-problems': Flags.string({}),
    rule: Flags.string({ multiple: true, multipleNonGreedy: true }),
    office: Flags.string({}),
    since: Flags.string({}),
    fix: Flags.boolean({}),
    'fix-dry-run': Flags.boolean({}),
    'fix-unsafe': Flags.boolean({}),
    stdin: Flags.boolean({}),
    'stdin-filename': Flags.string({}),
    watch: Flags.boolean({}),
    'self-test': Flags.boolean({}),
    'write-baseline': Flags.boolean({}),
    prune: Flags.boolean({}),
    'no-cache': Flags.boolean({}),
    'as-of': Flags.string({}),
    workspace: Flags.string({}),
  }

  static override words: CommandWords = {
    summary: { zh: '检查标准，列出全部要改的地方', en: 'Check the standards and list everything to be mended' },
    args: { paths: { says: { zh: '只列这些文件或文件夹里的问题；不写就是全部', en: 'List only what stands in these files or folders; else everything' }, value: { zh: '路径', en: 'PATHS' }, choices: 'files' } },
    flags: {
      format: { says: { zh: '报告的格式，可以写几次', en: 'The format of the report; may be given several times' }, value: { zh: '格式', en: 'FORMAT' }, choices: 'reports' },
      output: { says: { zh: '把前面那种格式的报告写进这个文件', en: 'Write the report of the format before it into this file' }, value: { zh: '文件', en: 'FILE' }, choices: 'files' },
      'fail-on': { says: { zh: '从哪一档起算不通过；不写就是 error', en: 'What makes the run fail; error if not given' }, value: { zh: '档次', en: 'SEVERITY' }, choices: 'severities' },
      'max-warnings': { says: { zh: '“请看一看”多于这个数也算不通过', en: 'More warnings than this make the run fail too' }, value: { zh: '个数', en: 'NUMBER' } },
      'max-problems': { says: { zh: '最多列出几处；不写时给人看的格式列 100 处，0 是全部', en: 'How many to list; formats for people list 100 if not given, 0 is all' }, value: { zh: '个数', en: 'NUMBER' } },
      rule: { says: { zh: '只查这几条规则：代码或名称', en: 'Only these rules: codes or names' }, value: { zh: '规则', en: 'RULE' }, choices: 'rules' },
      office: { ...sharedWords.office, says: { zh: '只叠上这个街镇的差异：编号或名称', en: 'Lay on the differences of this street office only: its id or name' } },
      since: { says: { zh: '只看这个版本（分支、标签、提交）以来改过的标准和引用它们的，并说明牵连哪些街镇', en: 'Only what changed since this branch, tag or commit and what refers to it; names the street offices concerned' }, value: { zh: '版本', en: 'REVISION' } },
      fix: { says: { zh: '只有一种改法的自动改好，再把字段排成印出来的顺序；注释和排版不动', en: 'Mend what has one right answer and put fields in printing order; comments and layout stay' } },
      'fix-dry-run': { says: { zh: '只显示会怎么改，不动文件', en: 'Show what would be mended as a diff, and change nothing' } },
      'fix-unsafe': { says: { zh: '“您是不是想写……”只有一个答案的也改，改后请核对', en: 'Mend also what was most likely meant, where only one answer is near; check it afterwards' } },
      stdin: { says: { zh: '从标准输入读一个文件的内容，代替磁盘上的；要和 --stdin-filename 一起写', en: 'Read the text of one file from standard input in its place; needs --stdin-filename' } },
      'stdin-filename': { says: { zh: '标准输入是哪个文件的内容；可以是还没有保存的新文件', en: 'Which file standard input is; it need not be saved yet' }, value: { zh: '文件', en: 'FILE' }, choices: 'files' },
      watch: { says: { zh: '一直看着，文件一保存就再检查；Ctrl-C 结束', en: 'Check again whenever a file is saved; end with Ctrl-C' } },
      'self-test': { says: { zh: '只试本单位自定的规则：写法对不对，写对和写错的例子是不是像说的那样', en: 'Only try the rules of this workspace: whether they can work, and whether their examples come out as they say' } },
      'write-baseline': { says: { zh: '把现有的问题逐个记进 exceptions.yaml，以后只报新的；手写的例外和注释都留着', en: 'Write each finding into exceptions.yaml, so that only new ones are reported; what is written there by hand stays' } },
      prune: { says: { zh: '从 exceptions.yaml 删去用不着的例外', en: 'Take exceptions that match nothing any more out of exceptions.yaml' } },
      'no-cache': sharedWords['no-cache'],
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan validate', says: { zh: '检查全部', en: 'Check everything' } },
      { call: 'guifan validate services/zuidi-shenghuo-baozhang.yaml', says: { zh: '只看一个文件', en: 'One file only' } },
      { call: 'guifan validate --format sarif --output report.sarif --format codeframe', says: { zh: '报告写进文件，同时显示出来', en: 'A report into a file, and another to read' } },
      { call: 'guifan validate --fix-dry-run', says: { zh: '看看能自动改什么', en: 'See what can be mended automatically' } },
      { call: 'guifan validate --since main', says: { zh: '只看这次改动牵连的', en: 'Only what this branch changes, and what that concerns' } },
      { call: 'guifan validate --write-baseline', says: { zh: '老底子先记下来，以后只报新问题', en: 'Adopt what there is, and report only what is new' } },
      { call: 'guifan validate --rule GF4004 --office 临汾路街道', says: { zh: '一条规则、一个街镇', en: 'One rule, one street office' } },
    ],
  }

  protected override async perform(): Promise<Outcome<JsonReport>> {
    const { args, flags, raw } = await this.parse(Validate)
    const { session } = this
    const failOn = oneOf('--fail-on', flags['fail-on'], failOnChoices)
    const maxWarnings = wholeNumber('--max-warnings', flags['max-warnings'])
    const maxProblems = wholeNumber('--max-problems', flags['max-problems'])
    const pairs = reportPairs(raw, session.cwd)
    const { findReportFormat, reportAsData, reportFindings } = await import('../app/report-findings.ts')
    for (const { format } of pairs) findReportFormat(format)
    const way = wayOf(flags, args.paths, this.wantsJson)
    const noMends = flags.stdin || way.fix?.unsafe ? 'all' : way.fix ? 'sure' : undefined
    const options = { ...reportOptions(session), maxProblems, ...(noMends ? { noMends } as const : {}) }
    const toFiles = pairs.filter(({ file }) => file !== undefined)
    const report = async (found: Validated, onScreen = true): Promise<string> => {
      const text = await reportFindings(found, onScreen ? pairs : toFiles, options)
      for (const { file } of toFiles) session.err(`${session.say({ zh: `报告写在 ${file}`, en: `Report written to ${file}` })}\n`)
      return text
    }
    const call = await withInput({ cwd: session.cwd, workspace: flags.workspace, paths: args.paths, rules: flags.rule, office: flags.office, asOf: flags['as-of'], since: flags.since, selfTest: flags['self-test'], noCache: flags['no-cache'] }, flags['stdin-filename'])
    if (flags['write-baseline'] || flags.prune) await adoptFirst(session, flags, { ...call, least: failOn === 'info' ? 'info' : 'warning' })
    if (way.watch) await keepWatching(call, session, report)
    const { found, diff, data } = await findOrFix(call, way, session)
    if (flags['self-test']) session.err(`${session.say(selfTestText(found))}\n`)
    const text = await report(found, !this.wantsJson && diff === undefined)
    return { result: { ...reportAsData(found, options), ...data }, text: (diff ?? '') + text, exitCode: verdict(found.diagnostics, failOn, maxWarnings) }
  }
}
