// The Node.js that a release brings along: from nodejs.org, proved by its checksum; for this very system the one that is running, where the network has none.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

export interface Platform {
  /** As in the name of the file that people download. */
  name: string
  /** As Node.js and npm call them. */
  os: 'win32' | 'darwin' | 'linux'
  cpu: 'x64' | 'arm64'
}

const { version } = process

/** Path of the program below the address of a version, and inside the archive where it is in one. */
function sourceOf({ os, cpu }: Platform): { file: string; inside?: string } {
  if (os === 'win32') return { file: `win-${cpu}/node.exe` }
  const name = `node-${version}-${os}-${cpu}`
  return { file: `${name}.tar.gz`, inside: `${name}/bin/node` }
}

async function download(address: string): Promise<Buffer> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(300_000) })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

async function fromNodejs(platform: Platform, work: string): Promise<string> {
  const base = `https://nodejs.org/dist/${version}`
  const { file, inside } = sourceOf(platform)
  const sums = (await download(`${base}/SHASUMS256.txt`)).toString('utf8')
  const bytes = await download(`${base}/${file}`)
  const sum = createHash('sha256').update(bytes).digest('hex')
  if (!sums.split('\n').includes(`${sum}  ${file}`)) throw new Error(`${base}/${file} has not the checksum that nodejs.org gives`)
  const target = path.join(work, path.basename(file))
  await writeFile(target, bytes)
  if (inside === undefined) return target
  execFileSync('tar', ['-xzf', target, '-C', work, inside])
  return path.join(work, inside)
}

const isThisSystem = ({ os, cpu }: Platform): boolean => os === process.platform && cpu === process.arch

/** Puts the program into `folder`; gives back what is to be said about it. Throws where there is none to be had. */
export async function addNode(platform: Platform, folder: string, work: string): Promise<string> {
  const target = path.join(folder, platform.os === 'win32' ? 'node.exe' : 'node')
  await mkdir(folder, { recursive: true })
  let said = `Node.js ${version} from nodejs.org`
  let program: string
  try {
    program = await fromNodejs(platform, work)
  } catch (error) {
    if (!isThisSystem(platform)) throw error
    said = `the running Node.js ${version}, because nodejs.org can't be reached`
    program = process.execPath
  }
  await copyFile(program, target)
  await chmod(target, 0o755)
  return said
}
