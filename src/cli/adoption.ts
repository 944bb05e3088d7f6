// `--write-baseline` and `--prune`: exceptions.yaml is written before the run, which then shows what is left.
import path from 'node:path'
import type { AdoptCall } from '../app/adopt-findings.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Session } from './session.ts'

/** With these the findings are not those of the files as they are, or not all of them. */
const apart = ['fix', 'fix-dry-run', 'fix-unsafe', 'since', 'stdin', 'watch'] as const

type Flags = { 'write-baseline': boolean; prune: boolean } & Partial<Record<(typeof apart)[number], unknown>>

/** Throws a UsageError for what does not go together, and where exceptions.yaml can't be written. */
export async function adoptFirst(session: Session, flags: Flags, given: Omit<AdoptCall, 'add' | 'prune'>): Promise<void> {
  const call = { ...given, add: flags['write-baseline'], prune: flags.prune }
  const one = call.add ? '--write-baseline' : '--prune'
  const other = apart.find((name) => flags[name])
  if (other) throw new UsageError({ zh: `${one} 和 --${other} 不能一起用，请去掉一个。`, en: `${one} and --${other} do not go together: leave one out.` })
  const { adoptFindings } = await import('../app/adopt-findings.ts')
  const { file, added, removed, refused } = await adoptFindings(call)
  const name = path.relative(session.cwd, file)
  const say = (zh: string, en: string): void => session.err(`${session.say({ zh, en })}\n`)
  if (call.add) say(added === 0 ? '没有要补的例外。' : `${name} 里补了 ${added} 条例外。请核对理由、责任人和到期日。`, added === 0 ? 'There is nothing to except.' : `${added} entries were added to ${name}. Check their reasons, owners and dates.`)
  if (call.prune) say(removed === 0 ? '没有用不着的例外。' : `${name} 里删去了 ${removed} 条用不着的例外。`, removed === 0 ? 'Every exception is used.' : `${removed} entries that were no longer used were taken out of ${name}.`)
  if (refused > 0) say(`还有 ${refused} 处不能办例外，要先改好。`, `${refused} findings can't be excepted and must be mended.`)
}
