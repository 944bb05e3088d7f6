// `npm run release [-- PLATFORM …]`: for each system a ZIP file that needs no installation, no rights and no network: Node.js, guifan, its fonts, the sample and something to double-click.
import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addNode, platforms, type Platform } from './release/node-program.ts'
import { npm } from './release/npm.ts'
import { addStarters } from './release/starters.ts'
import { zipFolder } from './release/zip-folder.ts'

const root = path.resolve(import.meta.dirname, '..')
const output = path.join(root, 'release')
const say = (text: string): void => void process.stdout.write(`${text}\n`)

function chosen(words: readonly string[]): readonly Platform[] {
  const unknown = words.filter((word) => !platforms.some(({ name }) => name === word))
  if (unknown.length > 0) throw new Error(`There is no platform ${unknown.join(', ')}. Platforms: ${platforms.map(({ name }) => name).join(', ')}.`)
  return words.length === 0 ? platforms : platforms.filter(({ name }) => words.includes(name))
}

/** With the programs that its packages bring for that system. */
async function addGuifan(platform: Platform, folder: string, packed: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  npm(['install', packed, `--os=${platform.os}`, `--cpu=${platform.cpu}`, '--omit=dev', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--no-package-lock', '--install-strategy=hoisted', '--prefix', folder], folder)
}

/** Gives back why there is no ZIP file, where there is none. */
async function release(platform: Platform, version: string, packed: string): Promise<string | undefined> {
  const work = await mkdtemp(path.join(tmpdir(), 'guifan-release-'))
  const name = `guifan-${version}-${platform.name}`
  const folder = path.join(work, name)
  try {
    const node = await addNode(platform, path.join(folder, 'node'), work)
    await addGuifan(platform, path.join(folder, 'app'), packed)
    await cp(path.join(root, 'standards'), path.join(folder, 'standards'), { recursive: true })
    await cp(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'))
    await addStarters(platform, folder)
    const target = path.join(output, `${name}.zip`)
    await zipFolder(folder, name, target)
    say(`${target}  ${Math.round((await stat(target)).size / 1e6)} MB, with ${node}`)
    return undefined
  } catch (error) {
    return error instanceof Error ? `${error.message}${error.cause instanceof Error ? ` (${error.cause.message})` : ''}` : String(error)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function main(): Promise<void> {
  const wanted = chosen(process.argv.slice(2))
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string }
  await rm(output, { recursive: true, force: true })
  await mkdir(output, { recursive: true })
  npm(['run', '--silent', 'build'], root)
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', output], root)) as [{ filename: string }]
  const packed = path.join(output, filename)
  for (const platform of wanted) {
    const reason = await release(platform, version, packed)
    if (reason === undefined) continue
    say(`${platform.name}: not made, ${reason}`)
    process.exitCode = 1
  }
  await rm(packed)
}

await main()
