// guifan stale: which printed copies are to be replaced, office by office.
import path from 'node:path'
import * as Flags from '@oclif/core/flags'
import type { StalePrints } from '../app/stale-prints.ts'
import { pageRuns, type StaleCopy, type Swap } from '../app/swap.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { createProgress } from '../cli/progress.ts'
import { relative, renderedText, renderVerdict } from '../cli/rendered.ts'
import { reportOptions } from '../cli/report-options.ts'
import { table } from '../cli/table.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

type StaleData = Omit<StalePrints, 'replacements'> & { replacements?: string[] }

function wayOf(swap: Swap): Localized {
  if (swap.how === 'whole') return { zh: '整份换', en: 'replace whole' }
  const pages = pageRuns(swap.pages)
  return { zh: `换第 ${pages} 页`, en: `replace p. ${pages.replaceAll('、', ', ')}` }
}

export default class Stale extends BaseCommand<StaleData> {
  static override flags = { manifest: Flags.string({ required: true }), output: Flags.string({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '上一次印的文件，哪些过时了、要换', en: 'Which printed copies are out of date and to be replaced' },
    flags: {
      manifest: { says: { zh: '上一次印的时候留下的 manifest.json，或者它所在的文件夹', en: 'The manifest.json of what was printed, or its folder' }, value: { zh: '清单', en: 'MANIFEST' }, choices: 'files' },
      output: { says: { zh: '把要换的几页印成 PDF 放在这个文件夹，各街镇附一张换页清单', en: 'Print the pages to replace as PDF into this folder, with a list for each office' }, value: { zh: '文件夹', en: 'FOLDER' }, choices: 'folders' },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan stale --manifest manuals/manifest.json', says: { zh: '列出各街镇要换的', en: 'What each street office has to replace' } },
      { call: 'guifan stale --manifest 2026-06/manifest.json --output 要换的', says: { zh: '同时印出来', en: 'And print it' } },
    ],
  }

  protected override async perform(): Promise<Outcome<StaleData>> {
    const { flags } = await this.parse(Stale)
    const { session } = this
    const { stalePrints } = await import('../app/stale-prints.ts')
    const progress = createProgress(session)
    const output = flags.output === undefined ? undefined : path.resolve(session.cwd, flags.output)
    const { replacements, ...found } = await stalePrints({
      cwd: session.cwd, workspace: flags.workspace, asOf: flags['as-of'], manifest: path.resolve(session.cwd, flags.manifest), output, onProgress: progress.update,
    }).finally(() => progress.end())
    if (replacements && replacements.diagnostics.length > 0) {
      const { reportFindings } = await import('../app/report-findings.ts')
      session.err(await reportFindings(replacements, [{ format: 'codeframe' }], { ...reportOptions(session), colors: false }))
    }
    const result: StaleData = { ...found, ...(replacements ? { replacements: replacements.documents.map((document) => document.path) } : {}) }
    const text = [this.listed(found), this.printed({ replacements, lists: found.lists })].join('')
    const verdict = replacements ? renderVerdict(replacements) : exitCodes.clean
    return { result, text, exitCode: verdict === exitCodes.clean && found.copies.length > 0 ? exitCodes.findings : verdict }
  }

  private printed({ replacements, lists = [] }: Pick<StalePrints, 'replacements' | 'lists'>): string {
    const { session } = this
    if (!replacements) return ''
    if (lists.length === 0) return renderedText(replacements, session)
    const { documents, output } = replacements
    const [all, some] = [documents.length, documents.filter(({ only }) => only).length]
    return session.say({
      zh: `要换的印好了 ${all} 份（其中 ${some} 份只印要换的几页），在 ${relative(output, session)}。各街镇的文件夹里有换页清单 swap-list.pdf，照着抽出、换入。\n`,
      en: `${all} replacements printed (of ${some} only the pages that change), in ${relative(output, session)}. In the folder of each office is swap-list.pdf: what to take out and what to put in.\n`,
    })
  }

  private listed({ copies, current }: Omit<StalePrints, 'replacements'>): string {
    const { session } = this
    if (copies.length === 0) return session.say({ zh: `印好的 ${current} 份都是现行的，不用换。\n`, en: `All ${current} documents that were printed are in force.\n` })
    const why = { changed: { zh: '换', en: 'replace' }, withdrawn: { zh: '收回', en: 'take away' }, added: { zh: '新增', en: 'add' } }
    const columns = [
      { title: session.say({ zh: '做法', en: 'DO' }), cell: (row: StaleCopy) => session.say(row.swap ? wayOf(row.swap) : why[row.why]) },
      { title: session.say({ zh: '文件', en: 'DOCUMENT' }), cell: (row: StaleCopy) => [row.name, row.title].filter(Boolean).join(' · ') },
      { title: session.say({ zh: '原版', en: 'WAS' }), cell: ({ was }: StaleCopy) => (was ? `${was.edition} ${was.hash}` : '—') },
      { title: session.say({ zh: '现行', en: 'NOW' }), cell: ({ now }: StaleCopy) => (now ? `${now.edition} ${now.hash}` : '—') },
    ]
    const offices = [...new Set(copies.map(({ office }) => office))].map((office) => copies.filter((copy) => copy.office === office))
    const parts = offices.map((rows) => {
      const name = rows[0]!.officeName
      return `${session.say({ zh: `${name}（${rows.length} 份）`, en: `${name} (${rows.length})` })}\n${table(columns, rows, session.room - 2).replaceAll(/^(?=.)/gm, '  ')}`
    })
    const end = session.say({ zh: `共 ${copies.length} 份要动，${current} 份仍是现行的。\n`, en: `${copies.length} copies to see to; ${current} are still in force.\n` })
    return [...parts, end].join('\n')
  }
}
