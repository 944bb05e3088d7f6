// Standards in the formats of others: as written, or as they stand for one office.
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { ExportedFile, ExportFormat } from '../exchange/export-format.ts'
import { fieldsOf, type Schemas } from '../exchange/fields.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { Model } from '../model/model.ts'
import { writeTogether } from '../output/staging.ts'
import { writeFile } from '../output/write-file.ts'
import { pathExists } from '../source/path-exists.ts'
import { readSchema } from '../source/read-schema.ts'
import { isObject, type JsonObject } from '../util/json.ts'
import { findEntity, findExportFormat, findKind, findOffice } from './choices.ts'
import { layProcedure } from './lay-procedure.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'

export interface ExportCall extends WorkspaceCall {
  /** A kind, `kind/id`, or the id or name of one definition; what the format is about if not given. */
  what?: string
  as: string
  office?: string
  /** Absolute: a file, or a folder where the format makes several. */
  output?: string
  /** What stands there already may be replaced. */
  force?: boolean
}

export interface Exported {
  format: string
  kind: KindName
  /** The definitions that were written. */
  ids: string[]
  /** Absolute; none where `text` goes to standard output. */
  files: string[]
  text?: string
}

export async function readSchemas(kind: KindName): Promise<Schemas> {
  const names = [kind, 'common']
  return new Map(await Promise.all(names.map(async (name) => [`${name}.schema.json`, JSON.parse(await readSchema(name)) as JsonObject] as const)))
}

/** What would be missing without a word. */
function refuseUnread({ sources }: OpenWorkspace): void {
  const unread = sources.find(({ guessed }) => guessed)
  if (!unread) return
  throw new UsageError({
    zh: `${unread.path} 读不出来，导出会缺东西。请先运行 guifan validate，把它改好。`,
    en: `${unread.path} can't be read, and would be missing. Run guifan validate and mend it first.`,
  })
}

function written({ sources }: OpenWorkspace, kind: KindName): JsonObject[] {
  const all = sources.flatMap(({ documents }) => documents.map(({ value }) => value)).filter((value): value is JsonObject => isObject(value) && value.kind === kind)
  return all.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

function chosen(workspace: OpenWorkspace, call: ExportCall, format: ExportFormat): { kind: KindName; model: Model; office: string | undefined; definitions: JsonObject[] } {
  const office = call.office === undefined ? undefined : findOffice(workspace.base, call.office).id
  const model = office === undefined ? workspace.base : workspace.office(office, { onlyInForce: true }).model
  const word = call.what ?? format.kind ?? 'service'
  const isKind = Object.values(kinds).some(({ name, title }) => name === word || title.zh === word)
  const entity = isKind ? undefined : findEntity(model, word)
  const kind = entity?.kind ?? findKind(word)
  if (format.kind && kind !== format.kind) {
    throw new UsageError({
      zh: `${format.title.zh}只用于${kinds[format.kind].title.zh}（${format.kind}），不能导出${kinds[kind].title.zh}。`,
      en: `${format.title.en} is about ${kinds[format.kind].title.en} (${format.kind}) only, not ${kinds[kind].title.en}.`,
    })
  }
  const definitions = office === undefined && !format.resolved ? written(workspace, kind) : model.all(kind).map(({ value }) => value as unknown as JsonObject)
  return { kind, model, office, definitions: definitions.filter(({ id }) => !entity || id === entity.id) }
}

/** Throws a UsageError where something stands that nobody said may be replaced. */
export function refuseExisting(files: readonly string[]): void {
  const there = files.find(pathExists)
  if (there === undefined) return
  throw new UsageError({ zh: `${there} 已经有了，没有动它。要换掉，请加 --force；或者用 --output 写到别处。`, en: `${there} is there already and was left alone. Replace it with --force, or write elsewhere with --output.` })
}

async function writeAll(files: readonly ExportedFile[], { cwd, output, force }: ExportCall): Promise<string[]> {
  const isFile = output !== undefined && files.length === 1 && path.extname(output) !== ''
  const folder = isFile ? path.dirname(output) : (output ?? cwd)
  const paths = files.map(({ name }) => (isFile ? output : path.join(folder, name)))
  if (!force) refuseExisting(paths)
  if (files.length === 1) {
    await writeFile(paths[0]!, files[0]!.content)
    return paths
  }
  await writeTogether(folder, files)
  return paths
}

/** Throws a UsageError for a format, definition or office that is not there, and for files that nobody said may be replaced. */
export async function exportStandards(call: ExportCall): Promise<Exported> {
  const format = findExportFormat(call.as)
  const workspace = await openWorkspace(call)
  refuseUnread(workspace)
  const { kind, model, office, definitions } = chosen(workspace, call, format)
  const files = await format.write({ kind, title: kinds[kind].title.zh, field: fieldsOf(kind, await readSchemas(kind)), definitions, model, chartOf: (id) => layProcedure(model, id, office) })
  const result = { format: format.name, kind, ids: definitions.map(({ id }) => String(id)) }
  if (format.isText && call.output === undefined && files.length === 1) return { ...result, files: [], text: String(files[0]!.content) }
  return { ...result, files: await writeAll(files, call) }
}
