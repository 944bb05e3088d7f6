// Watches the memory of a printing command and its child processes while it runs. Linux only: read from /proc.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

export interface Sample {
  /** Documents printed by then. */
  done: number
  /** Resident memory of the whole tree of processes, MB: what two share counts twice. */
  tree: number
  /** Of the first process alone. */
  parent: number
}

/** Between two looks: short against the printing of a document. */
const interval = 25

/** Empty for a process that has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const resident = (pid: string): number => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

/** Node starts its child processes in its main thread, whose list is short to read. */
const childrenOf = (pid: string): string[] => read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean)

const tree = (pid: string): number => resident(pid) + childrenOf(pid).reduce((sum, child) => sum + tree(child), 0)

/** Throws when the command fails. */
export async function watchMemory(argv: readonly string[]): Promise<Sample[]> {
  if (process.platform !== 'linux') throw new Error('The memory of a tree of processes is measured on Linux only.')
  const child = spawn(argv[0]!, argv.slice(1), { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
  const samples: Sample[] = []
  let done = 0
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
    done = Number([...said.matchAll(/^\[(\d+)\/\d+\] /gm)].at(-1)?.[1] ?? done)
  })
  const pid = String(child.pid)
  const timer = setInterval(() => samples.push({ done, tree: tree(pid), parent: resident(pid) }), interval)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(timer)
  samples.push({ done, tree: 0, parent: 0 })
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}:\n${said}`)
  return samples
}
