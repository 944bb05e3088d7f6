// Checks again whenever a file changes, for as long as somebody looks on.
import { setTimeout as sleep } from 'node:timers/promises'
import { UsageError } from '../diagnostics/usage-error.ts'
import { findWorkspace } from '../source/find-workspace.ts'
import { lookAtFiles } from '../source/look-at-files.ts'
import { createStore } from '../source/source-store.ts'
import { validate, type Validated, type ValidateCall } from './validate.ts'

/** What was found, or why nothing could be checked just now. */
export type Watched = { found: Validated } | { fault: UsageError }

/** In milliseconds. Looking takes a twentieth of the time at most, however large the workspace; unlike the watchers of the system it sees every disk, also one of a network. */
const shortestPause = 150
const pausePerLook = 20
/** An editor writes in several steps. */
const settleStep = 40
const mostSettleSteps = 25

/** Looks until two looks are the same. */
async function settled(look: () => string, first: string): Promise<string> {
  let last = first
  for (let step = 0; step < mostSettleSteps; step++) {
    await sleep(settleStep)
    const next = look()
    if (next === last) break
    last = next
  }
  return last
}

async function check(call: ValidateCall): Promise<Watched | undefined> {
  try {
    return { found: await validate(call) }
  } catch (error) {
    if (error instanceof UsageError) return { fault: error }
    // A file that goes while it is read: the next look shows it.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Never ends by itself. Throws a UsageError where the call is at fault from the first. Files are kept in memory; only what changed is read again. */
export async function* watch(call: ValidateCall): AsyncGenerator<Watched, never> {
  const root = await findWorkspace(call.cwd, call.workspace)
  const store = call.store ?? createStore()
  const look = (): string => lookAtFiles(root, store)
  let seen = look()
  yield { found: await validate({ ...call, workspace: root, store }) }
  for (;;) {
    const begun = performance.now()
    const now = look()
    const pause = Math.max(shortestPause, (performance.now() - begun) * pausePerLook)
    if (now !== seen) {
      seen = await settled(look, now)
      const checked = await check({ ...call, workspace: root, store })
      if (checked) yield checked
      else seen = ''
    }
    await sleep(pause)
  }
}
