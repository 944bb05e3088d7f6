// guifan rename: another id for a definition, with everything that names it.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Renamed } from '../app/rename.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

/** More lines than these nobody looks at on a screen. */
const mostLines = 20

export default class Rename extends BaseCommand<Renamed> {
  static override args = { reference: Args.string({ required: true, ignoreStdin: true }), id: Args.string({ required: true, ignoreStdin: true }) }
  static override flags = { workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '换一个编号，引用它的地方一起改', en: 'Give a definition another id, with every reference to it' },
    details: {
      zh: '引用、链接、各街镇的差异、例外都一起改，文件以编号为名的也跟着改名；注释和排版不动。要么全部改好，要么一个文件也不动。旧编号还留在注释或文字里的，列出来请您看。',
      en: 'References, links, local differences and exceptions are changed together, and a file that is named after the id is renamed; comments and layout stay. Either all is changed or nothing. Where the old id still stands in comments or text is listed for you to look at.',
    },
    args: {
      reference: { says: { zh: '种类/编号，或只写编号、名称', en: 'kind/id, or just an id or a name' }, value: { zh: '标准', en: 'DEFINITION' }, choices: 'definitions' },
      id: { says: { zh: '新的编号', en: 'The new id' }, value: { zh: '新编号', en: 'NEW-ID' } },
    },
    flags: { workspace: sharedWords.workspace },
    examples: [{ call: 'guifan rename material/hukou-bu jumin-hukou-bu', says: { zh: '全部用到户口簿的地方一起改', en: 'Everywhere the household register is asked for' } }],
  }

  protected override async perform(): Promise<Outcome<Renamed>> {
    const { args, flags } = await this.parse(Rename)
    const { session } = this
    const { rename } = await import('../app/rename.ts')
    const result = await rename({ cwd: session.cwd, workspace: flags.workspace, reference: args.reference, id: args.id })
    const { kind, old, id, name, places, files, moved, look } = result
    const lines = look.slice(0, mostLines).map(({ file, line, text }) => `  ${file}:${line}  ${text.length > 60 ? `${text.slice(0, 60)}…` : text}\n`)
    const text = [
      session.say({ zh: `${name} ${kind}/${old} 改成了 ${kind}/${id}：编号 1 处，引用它的 ${places} 处，共 ${files.length} 个文件。\n`, en: `${name} ${kind}/${old} is ${kind}/${id} now: its id and ${places} places that name it, in ${files.length} files.\n` }),
      moved ? session.say({ zh: `文件改名：${moved.from} → ${moved.to}\n`, en: `File renamed: ${moved.from} -> ${moved.to}\n` }) : '',
      look.length === 0 ? '' : session.say({ zh: `“${old}”还在这 ${look.length} 处，不是对它的引用，没有动，请看一看：\n`, en: `"${old}" still stands in ${look.length} places that do not refer to it; they were left alone, please look:\n` }),
      ...lines, look.length > mostLines ? '  …\n' : '',
    ].join('')
    return { result, text }
  }
}
