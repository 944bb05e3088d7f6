// guifan validate: every finding in the standards at once.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { oneOf, reportPairs, wholeNumber } from '../cli/flag-values.ts'
import { reportOptions } from '../cli/report-options.ts'
import { failOnChoices, verdict } from '../cli/verdict.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import type { JsonReport } from '../app/report-findings.ts'

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
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan validate', says: { zh: '检查全部', en: 'Check everything' } },
      { call: 'guifan validate services/zuidi-shenghuo-baozhang.yaml', says: { zh: '只看一个文件', en: 'One file only' } },
      { call: 'guifan validate --format sarif --output report.sarif --format codeframe', says: { zh: '报告写进文件，同时显示出来', en: 'A report into a file, and another to read' } },
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
    const { validate } = await import('../app/validate.ts')
    const found = await validate({ cwd: session.cwd, workspace: flags.workspace, paths: args.paths, rules: flags.rule, office: flags.office, asOf: flags['as-of'] })
    const options = { ...reportOptions(session), maxProblems }
    const text = await reportFindings(found, this.wantsJson ? pairs.filter(({ file }) => file !== undefined) : pairs, options)
    for (const { file } of pairs) if (file !== undefined) session.err(`${session.say({ zh: `报告写在 ${file}`, en: `Report written to ${file}` })}\n`)
    return { result: reportAsData(found, options), text, exitCode: verdict(found.diagnostics, failOn, maxWarnings) }
  }
}
