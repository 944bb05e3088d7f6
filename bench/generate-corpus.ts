// Makes a workspace of many service files out of the sample: seeded, so that every machine measures the same bytes.
import { readdirSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseAllDocuments, stringify } from 'yaml'
import { random } from './random.ts'

const questions = ['带什么材料', '要等多久', '可以请人代办吗', '外地人能办吗', '周末能办吗', '网上怎么办', '办错了怎么改', '到哪里领结果']

/** How many files of standards and settings a folder holds. */
export const countFiles = (folder: string): number => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.yaml')).length

/** Left out, so that a file is as long as an ordinary service (3 to 6 KB) and not as the sample's complete ones. */
const left = ['risks', 'rights', 'duties', 'notes', 'related', 'after', 'mail', 'selfService', 'booking', 'topics', 'find', 'businessTypes', 'exclusions', 'handler', 'powerDivision', 'exercise', 'homeVisit', 'targetGroups']

interface Definition {
  kind: string
  id: string
  name: string
  [key: string]: unknown
}

async function servicesOf(sample: string): Promise<Definition[]> {
  const folder = path.join(sample, 'services')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')))
  return texts.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Definition)).filter(({ kind }) => kind === 'service')
}

/**
 * Writes `files` service files and the sample's library into `target`; returns the folder of the services.
 * Each file is a service of the sample under a new id and name, with questions and answers of its own.
 */
export async function generateCorpus(sample: string, target: string, files: number, seed = 2026): Promise<string> {
  await rm(target, { recursive: true, force: true })
  await cp(sample, target, { recursive: true, filter: (from) => path.basename(from) !== 'manuals' })
  const services = await servicesOf(sample)
  const next = random(seed)
  const folder = path.join(target, 'services', 'generated')
  await mkdir(folder, { recursive: true })
  for (let index = 0; index < files; index++) {
    const from = services[index % services.length]!
    const faq = Array.from({ length: 3 }, (_, turn) => ({
      q: `${questions[Math.floor(next() * questions.length)]}（第${index}-${turn}问）`,
      a: `以窗口告知为准，编号${Math.floor(next() * 1e6)}。`,
    }))
    const kept = Object.fromEntries(Object.entries(from).filter(([key]) => !left.includes(key)))
    const service = { ...kept, id: `${from.id}-x${index}`, name: `${from.name}（第${index}号）`, aliases: [`例${index}`], faq }
    // Dates are quoted: parsers of YAML 1.1, which the peers use, would make objects of them.
    const text = stringify(service, { lineWidth: 160, aliasDuplicateObjects: false }).replaceAll(/: (\d{4}-\d{2}-\d{2})$/gm, ': "$1"')
    await writeFile(path.join(folder, `${service.id}.yaml`), text)
  }
  return folder
}
