// guifan new: a definition to begin with.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { NewDefinition } from '../app/new-definition.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { canAsk, openQuestions } from '../cli/ask.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class New extends BaseCommand<NewDefinition> {
  static override args = { kind: Args.string({ ignoreStdin: true }), name: Args.string({ ignoreStdin: true }) }
  static override flags = { id: Flags.string({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '新写一份标准：带中文说明，照着填', en: 'Write a new definition, with each field explained' },
    details: {
      zh: '写出来的文件马上能通过检查，每个字段上面有说明，下面列着还能写什么；引用的材料、岗位等先用已有的。编号由名称的拼音来，也可以用 --id 另定。在终端里，没有写的种类、名称和编号会一项一项问。',
      en: 'The file is valid as it stands: each field is explained, and fields that may be added follow as comments; what it refers to is taken from what is there. The id is the pinyin of the name, or given with --id. On a terminal, the kind, the name and the id are asked for where they are not given.',
    },
    args: {
      kind: { says: { zh: '哪一种标准：编号或中文名，如 service、服务事项', en: 'Which kind: its id, such as service, or its Chinese name' }, value: { zh: '种类', en: 'KIND' }, choices: 'kinds' },
      name: { says: { zh: '中文全名', en: 'Its full Chinese name' }, value: { zh: '名称', en: 'NAME' } },
    },
    flags: { id: { says: { zh: '编号；不写就用名称的拼音', en: 'The id; the pinyin of the name if not given' }, value: { zh: '编号', en: 'ID' } }, 'as-of': sharedWords['as-of'], workspace: sharedWords.workspace },
    examples: [
      { call: 'guifan new 服务事项 敬老卡补办', says: { zh: '写在 services 里', en: 'Goes into services' } },
      { call: 'guifan new material 居民户口簿 --id hukou-bu', says: { zh: '自己定编号', en: 'With an id of your own' } },
    ],
  }

  protected override async perform(): Promise<Outcome<NewDefinition>> {
    const { args, flags } = await this.parse(New)
    const { session } = this
    const [{ newDefinition }, { findKind, kindChoices }, { proposeId }] = await Promise.all([import('../app/new-definition.ts'), import('../app/choices.ts'), import('../app/propose-id.ts')])
    const questions = !this.wantsJson && canAsk(session) && (args.kind === undefined || args.name === undefined || flags.id === undefined) ? openQuestions(session) : undefined
    const list = kindChoices.map((kind) => session.say({ zh: kind.name, en: kind.id })).join(session.say({ zh: '、', en: ', ' }))
    const kind = args.kind ?? (await questions?.ask({ zh: `哪一种标准？可以写：${list}\n哪一种？`, en: `Which kind? One of: ${list}\nWhich?` }, ''))
    if (!kind) throw new UsageError({ zh: `还要写哪一种标准和它的名称，例如：guifan new 服务事项 敬老卡补办。可以写：${list}`, en: `The kind and the name are missing, as in: guifan new 服务事项 敬老卡补办. The kinds: ${list}` })
    findKind(kind)
    const name = args.name ?? (await questions?.ask({ zh: '中文全名？', en: 'Its full Chinese name?' }, ''))
    if (!name) throw new UsageError({ zh: '还要写名称，例如：guifan new 服务事项 敬老卡补办', en: 'The name is missing, as in: guifan new 服务事项 敬老卡补办' })
    const id = flags.id ?? (await questions?.ask({ zh: '编号？', en: 'Its id?' }, (await proposeId(name)) ?? ''))
    questions?.close()
    const result = await newDefinition({ cwd: session.cwd, workspace: flags.workspace, asOf: flags['as-of'], kind, name, id })
    const { file, missing } = result
    const text = [
      session.say({ zh: `写好了 ${file}（编号 ${result.id}）。打开它照着说明改，改好运行 guifan validate ${file}\n`, en: `Wrote ${file} (id ${result.id}). Open it, follow its notes, then run guifan validate ${file}\n` }),
      missing.length === 0 ? '' : session.say({ zh: `它要引用的 ${missing.join('、')} 还一份都没有，请也写一份：guifan new ${missing[0]}\n`, en: `It refers to ${missing.join(', ')}, of which there is none yet: write one too, with guifan new ${missing[0]}\n` }),
    ].join('')
    return { result, text }
  }
}
