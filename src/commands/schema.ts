// guifan schema: the JSON Schema of a kind, for editors and other programs.
import * as Args from '@oclif/core/args'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { table } from '../cli/table.ts'
import type { CommandWords } from '../cli/words.ts'

export default class Schema extends BaseCommand {
  static override args = { kind: Args.string({ ignoreStdin: true }) }

  static override words: CommandWords = {
    summary: { zh: '给出一个种类的 JSON Schema，给编辑器用', en: 'Print the JSON Schema of a kind, for editors' },
    args: { kind: { says: { zh: '种类的编号或名称；不写就列出每个种类的文件', en: 'The kind: its id or Chinese name; if not given, where each kind’s file is' }, value: { zh: '种类', en: 'KIND' }, choices: 'kinds' } },
    examples: [{ call: 'guifan schema service > service.schema.json', says: { zh: '服务事项的 JSON Schema', en: 'The JSON Schema of services' } }],
  }

  protected override async perform(): Promise<Outcome<unknown>> {
    const { args } = await this.parse(Schema)
    const { schemaFiles, schemaOf } = await import('../app/schema.ts')
    if (args.kind !== undefined) {
      const { schema, text } = await schemaOf(args.kind)
      return { result: schema, text }
    }
    const rows = schemaFiles()
    const columns = [
      { title: this.session.say({ zh: '种类', en: 'KIND' }), cell: (row: (typeof rows)[number]) => row.id },
      { title: this.session.say({ zh: '名称', en: 'NAME' }), cell: (row: (typeof rows)[number]) => row.name },
      { title: this.session.say({ zh: '文件', en: 'FILE' }), cell: (row: (typeof rows)[number]) => row.file },
    ]
    return { result: rows, text: table(columns, rows) }
  }
}
