// Templates, partials and themes: the workspace's own file where it has one, else the package's.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { compareText } from '../util/text.ts'
import { decodeText } from './decode-text.ts'
import { isInside, relativePath } from './discover.ts'
import { packageRoot } from './package-root.ts'

export interface TemplateFile {
  /** Relative to the workspace for its own, `guifan:templates/…` for the package's. */
  path: string
  absolutePath: string
  text: string
  own: boolean
}

/** `name` is relative to templates/, such as `guide.md.hbs` or `partials/steps.md.hbs`. Throws a UsageError where there is none. */
export async function readTemplate(root: string, name: string): Promise<TemplateFile> {
  const found = await findTemplate(root, name)
  if (found) return found
  throw new UsageError({ zh: `没有叫“${name}”的模板。请核对 templates/ 里的文件名。`, en: `There is no template “${name}”. Check the names in templates/.` })
}

/** The same, undefined where there is none. */
export async function findTemplate(root: string, name: string): Promise<TemplateFile | undefined> {
  const found = locateTemplate(root, name)
  return found && { ...found, text: textOf(found.absolutePath, name) }
}

/** Throws a UsageError for what cannot be read. */
function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw new UsageError({
      zh: `模板“templates/${name}”读不了。请检查它是不是一个普通的文件、有没有读取的权限；不用自己的模板，就把它移走。`,
      en: `The template “templates/${name}” cannot be read. Check that it is an ordinary file and that you may read it, or move it away to use ours.`,
    })
  }
}

/** Throws a UsageError for what is no text in UTF-8. */
function textOf(path: string, name: string): string {
  const bytes = bytesOf(path, name)
  const decoded = decodeText(bytes)
  if ('text' in decoded) return decoded.text
  const { definition, messageId, data } = decoded.fault
  const { zh, en } = definition.messages[messageId]!
  throw new UsageError({ zh: `模板“templates/${name}”：${zh(data)}`, en: `The template “templates/${name}”: ${en(data)}` })
}

/** The same as bytes, for what is no text; undefined where there is none. */
export async function findTemplateBytes(root: string, name: string): Promise<Uint8Array | undefined> {
  const found = locateTemplate(root, name)
  return found && bytesOf(found.absolutePath, name)
}

/** Names of every template file of the workspace and the package below `folder`, each once, sorted. */
export async function listTemplates(root: string, folder = ''): Promise<string[]> {
  const names = new Set<string>()
  for (const base of [join(packageRoot(), 'templates'), join(root, 'templates')]) collect(base, folder, names)
  return [...names].sort(compareText)
}

function locateTemplate(root: string, name: string): Omit<TemplateFile, 'text'> | undefined {
  const own = join(root, 'templates', name)
  if (existsSync(own)) {
    if (!isInside(realpathSync(own), realpathSync(root))) {
      throw new UsageError({
        zh: `模板“templates/${name}”是一个链接，指向标准文件夹以外的地方。请把文件复制进来。`,
        en: `The template “templates/${name}” is a link out of the workspace. Copy the file here.`,
      })
    }
    return { path: relativePath(root, own), absolutePath: own, own: true }
  }
  const ours = join(packageRoot(), 'templates', name)
  return existsSync(ours) ? { path: `guifan:templates/${name}`, absolutePath: ours, own: false } : undefined
}

function collect(base: string, folder: string, names: Set<string>): void {
  const here = join(base, folder)
  if (!existsSync(here)) return
  for (const entry of readdirSync(here, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) collect(base, name, names)
    else names.add(name)
  }
}
