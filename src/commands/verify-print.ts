// guifan verify-print: whether a printed copy is the one in force.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { VerifiedPrint } from '../app/verify-print.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'

export default class VerifyPrint extends BaseCommand<VerifiedPrint> {
  static override args = { code: Args.string({ required: true, ignoreStdin: true }) }
  static override flags = { office: Flags.string({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '手里这份印好的文件是不是现行的', en: 'Whether a printed copy is the one in force' },
    args: { code: { says: { zh: '扫页脚二维码得到的一行，或者页脚的 12 位校验码', en: 'The line that the QR code at its foot holds, or the 12 digits beside it' }, value: { zh: '核对码', en: 'CODE' } } },
    flags: { office: { ...sharedWords.office, says: { zh: '只有校验码时，是哪个街镇的：快得多', en: 'With digits only: of which street office it is, which is much faster' } }, 'as-of': sharedWords['as-of'], workspace: sharedWords.workspace },
    examples: [
      { call: 'guifan verify-print linfen-road/guide.shiye-dengji/1.0.0/0123456789ab', says: { zh: '扫码得到的一行', en: 'What the QR code holds' } },
      { call: 'guifan verify-print 0123456789ab --office 临汾路街道', says: { zh: '照抄校验码', en: 'The digits' } },
    ],
  }

  protected override async perform(): Promise<Outcome<VerifiedPrint>> {
    const { args, flags } = await this.parse(VerifyPrint)
    const { verifyPrint } = await import('../app/verify-print.ts')
    const result = await verifyPrint({ cwd: this.session.cwd, workspace: flags.workspace, asOf: flags['as-of'], office: flags.office, code: args.code })
    return { result, text: `${this.session.say(answer(result))}\n`, exitCode: result.state === 'current' ? exitCodes.clean : exitCodes.findings }
  }
}

/** 临汾路街道《失业登记 · 办事指南》 */
function titleOf({ officeName, office, title, document, name }: VerifiedPrint): string {
  return `${officeName ?? office ?? ''}《${[name, title ?? document].filter(Boolean).join(' · ')}》`
}

function answer(found: VerifiedPrint): Localized {
  const { state, printed, now } = found
  const title = titleOf(found)
  if (state === 'unknown') {
    return {
      zh: `现行的文件里没有校验码是 ${printed.hash} 的：这一份已经过时，或者抄错了一位。扫二维码可以知道是哪一份。`,
      en: `No document in force has the digits ${printed.hash}: the copy is out of date, or a digit was copied wrongly. The QR code tells which document it is.`,
    }
  }
  if (state === 'withdrawn' || !now) return { zh: `${title}现在没有这份文件了：请收回这一份，不要再用。`, en: `There is no ${title} any more: take this copy away.` }
  if (state === 'stale') {
    return {
      zh: `${title}已经过时。手里的是 ${printed.edition} 版（${printed.hash}），现行的是 ${now.edition} 版（${now.hash}，${now.effective}起施行）。请换成 ${now.path}。`,
      en: `${title} is out of date. The copy is edition ${printed.edition} (${printed.hash}); in force is ${now.edition} (${now.hash}, from ${now.effective}). Replace it by ${now.path}.`,
    }
  }
  return { zh: `${title}是现行的：${now.edition} 版，${now.effective}起施行，编号 ${now.number}。`, en: `${title} is in force: edition ${now.edition}, from ${now.effective}, number ${now.number}.` }
}
