// The ways of `validate`: once, with mends, on a text from standard input, or again and again; what goes together, and what is said beside the report.
import { UsageError } from '../diagnostics/usage-error.ts'
import type { FixReport } from '../app/fix-report.ts'
import type { Validated, ValidateCall } from '../app/validate.ts'
import type { Since } from '../app/since.ts'
import { sinceText } from './since-text.ts'
import type { Session } from './session.ts'

interface WayFlags {
  fix: boolean
  'fix-dry-run': boolean
  'fix-unsafe': boolean
  stdin: boolean
  'stdin-filename'?: string
  watch: boolean
  'write-baseline': boolean
  prune: boolean
  'self-test': boolean
  since?: string
  office?: string
  rule?: string[]
}

export interface Way {
  watch: boolean
  fix?: { dryRun: boolean; unsafe: boolean }
}

/** Throws a UsageError for what does not go together. */
export function wayOf(flags: WayFlags, paths: readonly string[] | undefined, json: boolean): Way {
  const { 'fix-dry-run': dryRun, 'fix-unsafe': unsafe, stdin, 'stdin-filename': filename, watch } = flags
  const fixes = flags.fix || dryRun || unsafe
  const apart = (one: string, other: string): UsageError => new UsageError({ zh: `${one} 和 ${other} 不能一起用，请去掉一个。`, en: `${one} and ${other} do not go together: leave one out.` })
  if (stdin && filename === undefined) throw new UsageError({ zh: '--stdin 要同时写 --stdin-filename，说明是哪个文件的内容，例如 --stdin --stdin-filename services/dibao.yaml。', en: '--stdin needs --stdin-filename, the file whose text it is, such as --stdin --stdin-filename services/dibao.yaml.' })
  if (!stdin && filename !== undefined) throw new UsageError({ zh: '--stdin-filename 要和 --stdin 一起写；检查磁盘上的文件，直接写它的路径。', en: '--stdin-filename goes with --stdin; to check a file on the disk just name it.' })
  if (stdin && paths && paths.length > 0) throw apart('--stdin', paths[0]!)
  if (stdin && fixes && !dryRun) throw new UsageError({ zh: '标准输入的内容不能写回去，请改用 --fix-dry-run 看改法。', en: 'Text from standard input can\'t be written back: use --fix-dry-run to see the mends.' })
  const adopts = flags['write-baseline'] ? '--write-baseline' : flags.prune ? '--prune' : undefined
  const besides = stdin ? '--stdin' : fixes ? '--fix' : watch ? '--watch' : undefined
  if (adopts && besides) throw apart(adopts, besides)
  if (flags['self-test']) {
    // What is tried are all rules of the workspace, by their own examples: nothing is chosen, excepted or mended.
    const given = (['write-baseline', 'prune', 'since', 'office', 'rule'] as const).filter((name) => flags[name] !== undefined && flags[name] !== false).map((name) => `--${name}`)
    const other = [...given, ...(fixes ? ['--fix'] : []), ...(paths ?? [])][0]
    if (other !== undefined) throw new UsageError({ zh: `--self-test 只用例子试全部自定规则，不能和 ${other} 一起用，请去掉一个。`, en: `--self-test tries all rules of the workspace by their examples, and does not go together with ${other}: leave one out.` })
  }
  if (watch && stdin) throw apart('--watch', '--stdin')
  if (watch && fixes) throw apart('--watch', '--fix')
  if (watch && json) throw apart('--watch', '--json')
  return { watch, ...(fixes ? { fix: { dryRun, unsafe } } : {}) }
}

/** More than any file may hold: what goes on after that is not read. */
const mostInput = 8_000_000

async function readInput(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of process.stdin) {
    parts.push(part as Buffer)
    size += (part as Buffer).length
    if (size > mostInput) break
  }
  return Buffer.concat(parts)
}

/** The call with standard input in the place of the named file, where one is named. */
export async function withInput(call: ValidateCall, filename: string | undefined): Promise<ValidateCall> {
  if (filename === undefined) return call
  const { withStandIn } = await import('../app/stand-in.ts')
  return withStandIn(call, filename, await readInput())
}

export interface Checked {
  found: Validated
  /** Of a dry run. */
  diff?: string
  /** What the report as data says besides. */
  data: { fixed?: FixReport; since?: Since }
}

/** Checks once, with the mends that are asked for. */
export async function findOrFix(call: ValidateCall, { fix: wish }: Way, session: Session): Promise<Checked> {
  const tell = (found: Validated): { since?: Since } => {
    if (found.since) session.err(`${session.say(sinceText(found.since))}\n`)
    return found.since ? { since: found.since } : {}
  }
  if (!wish) {
    const { validate } = await import('../app/validate.ts')
    const found = await validate(call)
    return { found, data: tell(found) }
  }
  const [{ fix }, { diffOf, fixAsData, fixSummary }] = await Promise.all([import('../app/fix.ts'), import('../app/fix-report.ts')])
  const fixed = await fix({ ...call, ...wish })
  const data = { ...tell(fixed.found), fixed: fixAsData(fixed, wish.dryRun, session.cwd) }
  session.err(`${session.say(fixSummary(fixed, wish.dryRun))}\n`)
  return { found: fixed.found, data, ...(wish.dryRun ? { diff: diffOf(fixed, session.cwd, session.colors) } : {}) }
}

/** From the top of an empty screen, with nothing of the last check above it. */
const clear = '\u001b[2J\u001b[3J\u001b[H'

/** Does not end: Ctrl-C does. */
export async function keepWatching(call: ValidateCall, session: Session, report: (found: Validated) => Promise<string>): Promise<never> {
  const { watch } = await import('../app/watch.ts')
  for await (const state of watch(call)) {
    if (session.screen) session.out(clear)
    if ('fault' in state) session.err(`${session.say(state.fault.text)}\n`)
    else {
      session.out(await report(state.found))
      if (state.found.since) session.err(`${session.say(sinceText(state.found.since))}\n`)
    }
    session.err(`${session.say({ zh: '正在看着，文件一保存就再检查。按 Ctrl-C 结束。', en: 'Watching: a file that is saved is checked again. Ctrl-C ends it.' })}\n`)
  }
  throw new Error('watching ended by itself')
}
