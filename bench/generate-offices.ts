// Makes a workspace of many street offices out of the sample's: seeded, so that every machine measures the same bytes.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { random } from './random.ts'

interface Office {
  id: string
  name: string
  code: string
  profile?: Record<string, unknown>
  centers: { name: string; address: string }[]
}

interface Overlay {
  id: string
  name: string
  scope: string
}

async function read<T>(folder: string): Promise<T[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(names.map(async (name) => parse(await readFile(path.join(folder, name), 'utf8')) as T))
}

/** Writes the sample and as many simulated offices beside its own as make `count`; each is one of the sample's with other names, codes and numbers, and with its local changes. */
export async function generateOffices(sample: string, target: string, count: number, seed = 2026): Promise<void> {
  await rm(target, { recursive: true, force: true })
  await cp(sample, target, { recursive: true })
  const offices = await read<Office>(path.join(sample, 'offices'))
  const overlays = await read<Overlay>(path.join(sample, 'overlays'))
  const codes = new Set(offices.map(({ code }) => code))
  const next = random(seed)
  const write = async (folder: string, value: { id: string }): Promise<void> => {
    await mkdir(path.join(target, folder, 'simulated'), { recursive: true })
    await writeFile(path.join(target, folder, 'simulated', `${value.id}.yaml`), stringify(value, { lineWidth: 160, aliasDuplicateObjects: false }))
  }
  for (let index = offices.length, serial = 100; index < count; index++) {
    const from = offices[index % offices.length]!
    const name = `模拟第${index + 1}街道（示例）`
    const id = `simulated-${index + 1}`
    while (codes.has(`${from.code.slice(0, 6)}${serial}`)) serial++
    const code = `${from.code.slice(0, 6)}${serial++}`
    const centers = from.centers.map((center) => ({ ...center, name: center.name.replace(from.name, name), address: `静安区示例路${1 + Math.floor(next() * 900)}号1楼（示例）` }))
    const profile = from.profile ? { ...from.profile, population: 20_000 + Math.floor(next() * 150_000) } : undefined
    await write('offices', { ...from, id, name, code, aliases: [`模拟${index + 1}`], issuer: `${name}办事处`, documentNumberPrefix: `模拟${index + 1}受（示例）`, centers, profile } as Office)
    for (const overlay of overlays.filter(({ scope }) => scope === from.id)) await write('overlays', { ...overlay, id: `${overlay.id}-${index + 1}`, name: `${name}的差异`, scope: id } as Overlay)
  }
}
