// guifan diff: what changed between two states of the standards, in the words of the trade.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Diff as Changes } from '../app/diff.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { diffFormats, markdownDiff, prettyDiff } from '../cli/diff-text.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { oneOf } from '../cli/flag-values.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Diff extends BaseCommand<Changes> {
  static override args = { from: Args.string({ required: true, ignoreStdin: true }), to: Args.string({ ignoreStdin: true }) }
  static override flags = { office: Flags.string({}), format: Flags.string({}), 'fail-on-burden': Flags.boolean({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '两个版本之间标准改了什么、居民省事了还是麻烦了、要换要教哪些', en: 'What changed between two revisions, whether residents have it easier, what to replace and to teach' },
    details: {
      zh: '改动用字段的中文名称说；四减是环节、时间、材料、跑动，+ 是居民更麻烦，− 是更省事。只写一个版本，就和现在的文件比（还没有提交的也算）；写的是分支，从两边分开的地方算起。',
      en: 'Changes are told by the names of the fields. The burden is steps, time, papers and visits: + is worse for residents, − is better. One revision is compared with the files as they are, committed or not; of a branch, from where both parted.',
    },
    args: {
      from: { says: { zh: '从哪个版本：分支、标签或提交编号', en: 'The earlier revision: a branch, a tag or a commit' }, value: { zh: '版本', en: 'REVISION' } },
      to: { says: { zh: '到哪个版本；不写就是现在的文件', en: 'The later one; else the files as they are' }, value: { zh: '版本', en: 'REVISION' } },
    },
    flags: {
      office: sharedWords.office,
      format: { says: { zh: '怎样输出：pretty 看的，markdown 贴进合并请求，json 给程序', en: 'How to print it: pretty to read, markdown for a merge request, json for programs' }, value: { zh: '格式', en: 'FORMAT' } },
      'fail-on-burden': { says: { zh: '居民有哪一样更麻烦了，就以 1 结束', en: 'End with 1 where anything is worse for residents' } },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan diff main', says: { zh: '离开 main 以来改了什么', en: 'What changed since the branch main' } },
      { call: 'guifan diff v1.0 v1.1 --office 临汾路街道', says: { zh: '两版之间，按这个街镇看', en: 'Between two editions, for one street office' } },
      { call: 'guifan diff main --format markdown --fail-on-burden', says: { zh: '合并以前：贴出改动，居民更麻烦就不通过', en: 'Before a merge: what changed, and no more burden' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Changes>> {
    const { args, flags } = await this.parse(Diff)
    const { session } = this
    const format = oneOf('--format', flags.format, diffFormats) ?? 'pretty'
    const { diff, kindTitles } = await import('../app/diff.ts')
    const result = await diff({ cwd: session.cwd, workspace: flags.workspace, asOf: flags['as-of'], from: args.from, to: args.to, office: flags.office })
    const text = { pretty: () => prettyDiff(result, session, kindTitles), markdown: () => markdownDiff(result, session, kindTitles), json: () => `${JSON.stringify(result, null, 2)}\n` }[format]()
    return { result, text, exitCode: flags['fail-on-burden'] && result.burden.heavier ? exitCodes.findings : exitCodes.clean }
  }
}
