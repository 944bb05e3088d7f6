// Whether guifan can do its work here: each thing that it needs is tried out, and what is wrong is said with how to mend it.
import path from 'node:path'
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { documents } from '../documents/index.ts'
import { cacheFolder, keepsTexts } from '../output/cache.ts'
import { freeBytes } from '../output/disk-room.ts'
import { openStaging } from '../output/staging.ts'
import { readFontFile } from '../render/font-file.ts'
import { defaultFamilies } from '../render/backends/typst/typst-source.ts'
import { checkTemplate } from '../render/render-document.ts'
import { fileIsReadable } from '../source/findings-reading.ts'
import { exceptionsName } from '../source/find-workspace.ts'
import { readPackageFonts } from '../source/font-paths.ts'
import { gitVersion } from '../source/git.ts'
import { locateAll } from '../source/locate-all.ts'
import { whyNotWritable } from '../source/may-write.ts'
import { oldestNode, packageRoot } from '../source/package-root.ts'
import { findTemplate } from '../source/templates.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { buildName } from './own-cache.ts'
import { reportTemplates } from './reports/report-templates.ts'
import { settingsFindings } from './settings-findings.ts'
import { tryPrinting } from './try-printing.ts'
import { variants } from './variants.ts'

export interface DoctorCall extends WorkspaceCall {
  /** Absolute: where `render` would write. */
  output: string
}

export type Subject = 'node' | 'git' | 'fonts' | 'printing' | 'cache' | 'workspace' | 'settings' | 'templates' | 'output' | 'room'

/** `note`: something does not work as well as it could; `wrong`: something does not work. */
export interface Checkup {
  subject: Subject
  state: 'good' | 'note' | 'wrong'
  says: Localized
}

type Told = Omit<Checkup, 'subject'>

const good = (zh: string, en: string): Told => ({ state: 'good', says: { zh, en } })
const note = (zh: string, en: string): Told => ({ state: 'note', says: { zh, en } })
const wrong = (zh: string, en: string): Told => ({ state: 'wrong', says: { zh, en } })
const reinstall = { zh: '请重新安装 guifan。', en: 'Install guifan again.' }

/** What the user can mend is told in its words; everything else is a fault of ours. */
async function attempt(check: () => Promise<Told[]> | Told[]): Promise<Told[]> {
  try {
    return await check()
  } catch (error) {
    if (error instanceof UsageError) return [{ state: 'wrong', says: error.text }]
    throw error
  }
}

function told({ severity, message, place }: Diagnostic): Told {
  const at = place.range ? `${place.file}:${place.range.start.line}` : place.file
  return { state: severity === 'error' ? 'wrong' : 'note', says: { zh: `${at} ${message.zh}`, en: `${at} ${message.en}` } }
}

function checkNode(): Told[] {
  const [running, oldest] = [process.versions.node, oldestNode()]
  const [is, needs] = [running, oldest].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const older = is[0]! < needs[0]! || (is[0] === needs[0] && is[1]! < needs[1]!)
  if (!older) return [good(`Node.js ${running}`, `Node.js ${running}`)]
  return [wrong(`Node.js ${running} 太旧。请装 ${oldest} 或更新的版本。`, `Node.js ${running} is too old. Install ${oldest} or newer.`)]
}

function checkGit(): Told[] {
  const version = gitVersion()
  if (version !== undefined) return [good(`git ${version}`, `git ${version}`)]
  return [note('没有找到 git：validate --since 和 diff 用不了，别的照常。要用就请安装 git。', 'git was not found: validate --since and diff do not work, everything else does. Install git to use them.')]
}

function checkFonts(): Told[] {
  const families = readPackageFonts().flatMap((bytes) => readFontFile(bytes)?.families ?? [])
  const needed = [...defaultFamilies.body, ...defaultFamilies.heading]
  const missing = needed.filter((family) => !families.includes(family))
  if (missing.length === 0) return [good(`自带的 ${needed.join('、')} 都读得到`, `Our own ${needed.join(', ')} can be read`)]
  return [wrong(`自带的字体 ${missing.join('、')} 不在或者坏了，印出来会是空格。${reinstall.zh}`, `Our own fonts ${missing.join(', ')} are not there or damaged. ${reinstall.en}`)]
}

async function checkCache(): Promise<Told[]> {
  const folder = cacheFolder(process.env, process.platform)
  if (buildName === undefined) return [good('从源代码运行，不留缓存', 'Run from the sources: nothing is kept')]
  if (folder === undefined) return [note('系统没有说缓存放在哪里，每次都要全部重新查，会慢一些。可以用环境变量 GUIFAN_CACHE_DIR 指定一个文件夹。', 'The system names no folder for caches, so each run takes longer. Name one with GUIFAN_CACHE_DIR.')]
  if (await keepsTexts(folder, buildName)) return [good(folder, folder)]
  return [note(`缓存存不进“${folder}”，每次都要全部重新查，会慢一些。请检查这个文件夹的权限和磁盘，或用环境变量 GUIFAN_CACHE_DIR 换一个。`, `Nothing can be kept in "${folder}", so each run takes longer. Check its rights and its disk, or name another folder with GUIFAN_CACHE_DIR.`)]
}

/** What can't be read, and whether what can be read may be written too. */
async function checkWorkspace(workspace: OpenWorkspace): Promise<Told[]> {
  const { root, store, files, diagnostics, sources } = workspace
  const unread = await locateAll(diagnostics.filter(({ code }) => code === fileIsReadable.code), root, store)
  const locked = [...new Set(sources.map((file) => file.path))].filter((file) => whyNotWritable(path.resolve(root, file), root) === 'readOnly')
  const readOnly = locked.length === 0 ? [] : [note(
    `${locked.length} 份文件只能读不能写（如 ${locked[0]!}）：validate --fix 改不了它们。要改，请开放写入的权限。`,
    `${locked.length} files may be read and not written (such as ${locked[0]!}): validate --fix can't mend them. Ask for the right to write.`,
  )]
  const all = [...unread.map(told), ...readOnly]
  return all.length > 0 ? all : [good(`${root}，${files} 份文件都读得到、写得进`, `${root}: all ${files} files can be read and written`)]
}

async function checkSettings(workspace: OpenWorkspace): Promise<Told[]> {
  const { root, store, configFile, diagnostics } = workspace
  const settings = [configFile.path, exceptionsName]
  const found = [...diagnostics.filter(({ place, code }) => settings.includes(place.file) && code !== fileIsReadable.code), ...settingsFindings(workspace)]
  const all = (await locateAll(found, root, store)).filter(({ severity }) => severity !== 'info').map(told)
  return all.length > 0 ? all : [good('guifan.yaml 没有问题', 'Nothing is wrong with guifan.yaml')]
}

async function checkTemplates(root: string): Promise<Told[]> {
  const own = new Set<string>()
  const readTemplate = async (name: string) => {
    const found = await findTemplate(root, name)
    if (found?.own && root !== packageRoot()) own.add(name)
    return found
  }
  const all: Told[] = []
  for (const name of new Set([...documents.map((type) => type.name), ...variants.flatMap(({ retold }) => retold?.template ?? []), ...reportTemplates])) all.push(...(await attempt(async () => (await checkTemplate(name, readTemplate)).map(told))))
  const distinct = [...new Map(all.map((one) => [one.says.zh, one])).values()]
  if (distinct.length > 0) return distinct
  const [ownToo, ownAlso] = own.size === 0 ? ['', ''] : [`，其中 ${own.size} 份是本单位自己的`, `; ${own.size} of their files are the workspace's own`]
  return [good(`${documents.length} 种文件和各种报告的模板都能用${ownToo}`, `The templates of all ${documents.length} documents and of the reports can be used${ownAlso}`)]
}

/** As `render` does it: a folder is made inside, and taken away again. */
async function checkOutput(output: string): Promise<Told[]> {
  const staging = await openStaging(output)
  try {
    await staging.write('trial.txt', 'guifan')
  } finally {
    await staging.discard()
  }
  return [good(`${output}，写得进`, `${output} can be written`)]
}

const megabyte = 1_000_000
/** A district of 14 offices, printed whole as HTML and PDF, takes some 700 MB; one office some 50. */
const [forADistrict, forAnOffice] = [1500 * megabyte, 100 * megabyte]

async function checkRoom(output: string): Promise<Told[]> {
  const free = await freeBytes(output)
  if (free === undefined) return [note('系统没有说磁盘还有多少空间。', 'The system does not tell how much room the disk has.')]
  const left = free < 10_000 * megabyte ? `${Math.floor(free / megabyte)} MB` : `${Math.floor(free / megabyte / 1000)} GB`
  const words = { zh: `磁盘只剩 ${left}`, en: `The disk has ${left} left` }
  if (free < forAnOffice) return [wrong(`${words.zh}，印一个街镇的都不够。请腾出空间，或用 --output 换一个磁盘。`, `${words.en}, too little to print for one street office. Make room, or choose another disk with --output.`)]
  if (free < forADistrict) return [note(`${words.zh}，全部街镇一起印可能不够。`, `${words.en}, which may be too little to print for all street offices.`)]
  return [good(`还有 ${left}`, `${left} left`)]
}

/** Without a workspace, all that needs none is looked at all the same. */
export async function doctor(call: DoctorCall): Promise<Checkup[]> {
  let workspace: OpenWorkspace | undefined
  const opened = await attempt(async () => {
    workspace = await openWorkspace(call)
    return checkWorkspace(workspace)
  })
  const here = workspace
  const checks: [Subject, () => Promise<Told[]> | Told[]][] = [
    ['node', checkNode],
    ['git', checkGit],
    ['fonts', checkFonts],
    ['cache', checkCache],
    ['workspace', () => opened],
    ...(here ? [['settings', () => checkSettings(here)] satisfies [Subject, unknown]] : []),
    ['templates', () => checkTemplates(here?.root ?? packageRoot())],
    ['printing', () => tryPrinting(here?.root ?? packageRoot(), here?.config.fonts ?? {})],
    ['output', () => checkOutput(call.output)],
    ['room', () => checkRoom(call.output)],
  ]
  const all: Checkup[] = []
  for (const [subject, check] of checks) all.push(...(await attempt(check)).map((one) => ({ subject, ...one })))
  return all
}
