// A workspace to begin with: one office and one service that can be checked and printed at once, with the settings of editors and servers.
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { kinds } from '../kinds/index.ts'
import { changeFiles } from '../output/change-files.ts'
import { pathExists } from '../source/path-exists.ts'
import { readSchema } from '../source/read-schema.ts'
import { readStarter } from '../source/read-starter.ts'
import { asOfDate } from './as-of.ts'
import { proposeId } from './propose-id.ts'

export interface InitCall {
  /** Absolute path of the folder. */
  folder: string
  /** Name of the street office; an invented one if not given. */
  office?: string
}

export interface Initialized {
  folder: string
  office: { id: string; name: string }
  /** Relative to the folder. */
  files: string[]
}

export const inventedOffice = '示例路街道'

/** Names that npm would leave out of the package, or that only this call knows. */
function placeOf(name: string, officeId: string, year: string): string {
  const places: Record<string, string> = {
    'gitignore': '.gitignore', 'gitlab-ci.yml': '.gitlab-ci.yml', 'pre-commit-config.yaml': '.pre-commit-config.yaml', 'github/workflow.yml': '.github/workflows/guifan.yml',
    'readme.md': 'README.md', 'offices/office.yaml': `offices/${officeId}.yaml`, 'calendars/calendar.yaml': `calendars/${year}.yaml`,
  }
  return places[name] ?? name
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Editors with the usual plug-in for YAML explain each field and underline what is wrong while it is typed. */
async function editorFiles(): Promise<[string, string][]> {
  const names = [...Object.keys(kinds), 'guifan', 'exceptions', 'common']
  const schemas = await Promise.all(names.map(async (name): Promise<[string, string]> => [`.vscode/schemas/${name}.schema.json`, await readSchema(name)]))
  const filesOf = [...Object.values(kinds).map(({ name, folder }) => [name, `${folder}/**/*.yaml`] as const), ['guifan', 'guifan.yaml'] as const, ['exceptions', 'exceptions.yaml'] as const]
  const settings = {
    'yaml.schemas': Object.fromEntries(filesOf.map(([name, glob]) => [`./.vscode/schemas/${name}.schema.json`, [glob]])),
    'yaml.schemaStore.enable': false,
    'files.encoding': 'utf8',
    'files.exclude': { manuals: true },
  }
  return [['.vscode/settings.json', json(settings)], ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })], ...schemas]
}

function assertFree(folder: string, files: readonly string[]): void {
  const taken = files.filter((file) => pathExists(path.join(folder, file)))
  if (taken.length === 0) return
  throw new UsageError({
    zh: `文件夹“${folder}”里已经有 ${taken.slice(0, 5).join('、')}${taken.length > 5 ? ` 等 ${taken.length} 个文件` : ''}，什么也没有写。请换一个空的文件夹。`,
    en: `The folder "${folder}" has ${taken.slice(0, 5).join(', ')}${taken.length > 5 ? ` and others (${taken.length})` : ''} already; nothing was written. Choose an empty folder.`,
  })
}

const typeOf = (office: string): string => /[镇乡]$/.exec(office)?.[0] ?? '街道'

/** Throws a UsageError where a file that it would write is there already. */
export async function init({ folder, office: given }: InitCall): Promise<Initialized> {
  const name = given?.trim() || inventedOffice
  if (!/^[\p{Script=Han}\p{L}\p{N}·（）]+$/u.test(name)) throw new UsageError({ zh: `“${name}”不像街镇的名称。请写全名，如 临汾路街道。`, en: `"${name}" is no name of a street office. Write it in full, such as 临汾路街道.` })
  const id = (await proposeId(name)) ?? 'shili-lu-jiedao'
  const day = asOfDate(undefined, undefined)
  const words: Record<string, string> = { office: name, officeId: id, officeType: typeOf(name), today: day, year: day.slice(0, 4) }
  const standards = [...readStarter()].map(([file, text]): [string, string] => [placeOf(file, id, words.year!), text.replaceAll(/\{\{(\w+)\}\}/g, (all, word: string) => words[word] ?? all)])
  const files = [...standards, ...(await editorFiles())]
  assertFree(folder, files.map(([file]) => file))
  await changeFiles(files.map(([file, text]) => ({ file: path.join(folder, file), before: null, after: Buffer.from(text) })))
  return { folder, office: { id, name }, files: files.map(([file]) => file) }
}
