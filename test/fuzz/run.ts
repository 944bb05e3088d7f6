// npm run fuzz -- --runs N --seed S: tries so many pieces, and watches that none of them takes for ever. The piece at fault is left in `fuzz-piece.yaml`, the one that took longest in `fuzz-longest.yaml`.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

/** Every piece is meant to end within two seconds; a busy machine may take much longer, one that hangs takes for ever. */
const patience = 60_000

export interface Fuzzed {
  ok: boolean
  text: string
}

/** `keep`: where the piece at fault is copied to. */
export async function fuzz(runs: number, seed: number, keep?: string): Promise<Fuzzed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guifan-fuzz-'))
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'trial.ts'), folder, String(runs), String(seed)], { cwd: path.resolve(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (more: string) => (text += more))
  const watch = setInterval(() => {
    const note = path.join(folder, 'tried')
    if (!existsSync(note) || Date.now() - statSync(note).mtimeMs < patience) return
    text += `seed ${seed}, piece ${readFileSync(note, 'utf8')} does not end\n`
    child.kill('SIGKILL')
  }, 1000)
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (exit !== 0 && keep !== undefined && existsSync(path.join(folder, 'piece'))) copyFileSync(path.join(folder, 'piece'), keep)
  if (keep !== undefined && existsSync(path.join(folder, 'longest'))) copyFileSync(path.join(folder, 'longest'), keep.replace('piece', 'longest'))
  rmSync(folder, { recursive: true, force: true })
  return { ok: exit === 0, text }
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } } })
  const { ok, text } = await fuzz(Number(values.runs), Number(values.seed), 'fuzz-piece.yaml')
  process.stdout.write(text)
  process.exitCode = ok ? 0 : 1
}
