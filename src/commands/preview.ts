// guifan preview: the catalogue and every document in the browser, again whenever a file changes.
import * as Flags from '@oclif/core/flags'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { wholeNumber } from '../cli/flag-values.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Preview extends BaseCommand<never> {
  static override flags = { port: Flags.string({}), open: Flags.boolean({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '在浏览器里看目录、文件和要改的地方，文件一保存就更新', en: 'The catalogue, the documents and the findings in a browser, following every change' },
    details: { zh: '只有这台电脑打得开，不联网。按 Ctrl-C 或者关掉窗口就结束。', en: 'For the browser of this computer only; nothing goes over the network. Ctrl-C ends it.' },
    flags: {
      port: { says: { zh: '用哪个端口；不写就用 4747，被占了就自己另找', en: 'The port; else 4747, or another where that is taken' }, value: { zh: '端口', en: 'PORT' } },
      open: { says: { zh: '同时打开浏览器', en: 'Open the browser too' } },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [{ call: 'guifan preview --open', says: { zh: '打开浏览器看', en: 'Look at it in the browser' } }],
  }

  protected override async perform(): Promise<Outcome<never>> {
    const { flags } = await this.parse(Preview)
    const { session } = this
    const port = wholeNumber('--port', flags.port)
    const [{ Preview: Standards, openBrowser }, { servePreview }] = await Promise.all([import('../app/preview/preview.ts'), import('../serve/preview/preview-server.ts')])
    const preview = new Standards({ cwd: session.cwd, workspace: flags.workspace, asOf: flags['as-of'] })
    await preview.open()
    const address = await servePreview({ preview, locale: session.locale, ...(port === undefined ? {} : { port }) })
    session.out(this.wantsJson ? `${JSON.stringify({ version: 1, address })}\n` : `${session.say({ zh: `在浏览器里打开 ${address} ，按 Ctrl-C 结束。`, en: `Open ${address} in a browser; Ctrl-C ends it.` })}\n`)
    if (flags.open) openBrowser(address)
    await preview.follow()
    throw new Error('the preview ended by itself')
  }
}
