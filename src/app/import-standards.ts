// Other people's tables -> YAML files of the workspace: all of them, or none.
import path from 'node:path'
import { diagnosticKey, hasErrors } from '../diagnostics/order.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { placeOfCell, placeWords } from '../exchange/cell-place.ts'
import { cellAt, inOrder, type Imported } from '../exchange/draft.ts'
import { fieldsOf, type Field } from '../exchange/fields.ts'
import { targetKeys } from '../exchange/heads.ts'
import { noMapping, proposedMapping, readMapping, type Mapping } from '../exchange/mapping.ts'
import { readSheets, type ReadSheets } from '../exchange/read-sheets.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import { writeTogether } from '../output/staging.ts'
import { writeFile } from '../output/write-file.ts'
import { checkValue } from '../schema/check-value.ts'
import { loadValidators } from '../schema/load-validators.ts'
import { parseText } from '../source/parse-text.ts'
import { readTable, textOfTable } from '../source/read-table.ts'
import { writeYaml } from '../source/write-yaml.ts'
import { isObject, type JsonObject } from '../util/json.ts'
import { findKind } from './choices.ts'
import { readSchemas, refuseExisting } from './export-standards.ts'
import { importReport, reportTable, type ReportRow } from './import-report.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { readTables } from './read-tables.ts'

export interface ImportCall extends WorkspaceCall {
  /** Absolute: a table, or a folder of CSV files. */
  file: string
  /** Id or name of a kind. */
  as: string
  /** Absolute. */
  mapping?: string
  /** Absolute: where the mapping that was used is written. */
  writeMapping?: string
  /** Absolute: where the findings are written as a table. */
  report?: string
  /** Files that are there already may be replaced. */
  force?: boolean
  /** Nothing is written. */
  dryRun?: boolean
}

export interface ImportResult {
  kind: KindName
  /** Ids of what was read. */
  ids: string[]
  /** Ids of papers that the library lacked. */
  materials: string[]
  /** Relative to the workspace; empty where something must be mended first. */
  written: string[]
  mapping: JsonObject
  findings: ReportRow[]
  /** Required fields that the table does not give, and for how many. */
  incomplete: { field: string; title: string; count: number }[]
}

function readMappingFile(file: string): Mapping {
  const [only] = readTable(file)
  const { documents, faults } = parseText(textOfTable(only!))
  const fault = faults[0]
  if (fault) throw new UsageError({ zh: `映射文件“${path.basename(file)}”读不出来：${fault.definition.messages[fault.messageId]!.zh(fault.data ?? {})}`, en: `The mapping file "${path.basename(file)}" can't be read: ${fault.definition.messages[fault.messageId]!.en(fault.data ?? {})}` })
  return readMapping(documents[0]?.value)
}

/** What the table does not say and nobody has to: it is a draft, and it rests on this table. */
function complete({ value, place, isOwn, ...rest }: Imported, root: Field, mapping: Mapping, asOf: string): Imported {
  const drafted: JsonObject = isOwn ? {} : { version: '0.1.0', status: '草案', sources: [{ mark: 'memory', title: `导入自“${place.file}”「${place.sheet}」第 ${place.row} 行，待核对`, checkedOn: asOf }] }
  const given = Object.entries(mapping.defaults).map(([target, content]) => [targetKeys(root, target) ?? [target], content] as const)
  for (const [keys, content] of [...given, ...Object.entries(drafted).map(([key, content]) => [[key], content] as const)]) {
    let at = value
    for (const key of keys.slice(0, -1)) at = (isObject(at[key]) ? at[key] : (at[key] = {})) as JsonObject
    at[keys.at(-1)!] ??= content
  }
  return { ...rest, place, isOwn, value: inOrder(value, root) as JsonObject }
}

/** Faults of form, told by cell. What is only missing is counted instead: a list from elsewhere never has all that a standard needs. */
function checkForm(kind: KindName, definitions: readonly Imported[]): { diagnostics: Diagnostic[]; incomplete: ImportResult['incomplete'] } {
  const diagnostics: Diagnostic[] = []
  const incomplete = new Map<string, ImportResult['incomplete'][number]>()
  for (const imported of definitions) {
    const found = checkValue(kind, imported.value, (pointer, at) => ({ file: '', document: 0, pointer, at }))
    for (const finding of found) {
      const { key, title } = finding.data as { key?: string; title?: string }
      if (finding.code === 'GF201' && key !== undefined) {
        const known = incomplete.get(key) ?? { field: key, title: title ?? key, count: 0 }
        incomplete.set(key, { ...known, count: known.count + 1 })
        continue
      }
      const cell = cellAt(imported, finding.place.pointer)
      const { where, whereEn } = placeWords(cell)
      diagnostics.push({ ...finding, fix: null, related: [], place: placeOfCell(cell), message: { zh: `${where}：${finding.message.zh}`, en: `${whereEn}: ${finding.message.en}` } })
    }
  }
  return { diagnostics, incomplete: [...incomplete.values()] }
}

/** Every YAML file of the workspace is read as a standard. */
function refuseInside({ root }: OpenWorkspace, file: string): void {
  if (!/\.ya?ml$/i.test(file) || path.relative(root, file).startsWith('..')) return
  throw new UsageError({ zh: `映射文件不能放在标准的文件夹里（${root}），会被当作一份标准来读。请写到别处，如 ../映射.yaml。`, en: `The mapping file can't stand in the folder of the standards (${root}): it would be read as one. Write it elsewhere, such as ../mapping.yaml.` })
}

/** Relative to the workspace: where a definition stands now, where that file holds nothing else; else a file of its own. */
function fileFor(workspace: OpenWorkspace, kind: KindName, id: string): string {
  const known = workspace.base.get(kind, id)
  const source = known && workspace.sources.find(({ path: file }) => file === known.place.file)
  if (source && source.documents.length > 1) {
    throw new UsageError({ zh: `“${id}”在 ${source.path} 里，和别的标准写在一个文件里，没有换。请先把它移到单独的文件。`, en: `"${id}" stands in ${source.path} with others and was not replaced. Move it to a file of its own first.` })
  }
  return source?.path ?? `${kinds[kind].folder}/${id}.yaml`
}

async function writeAll(workspace: OpenWorkspace, definitions: readonly JsonObject[], force: boolean | undefined): Promise<string[]> {
  const files = definitions.map((value) => ({ name: fileFor(workspace, value.kind as KindName, String(value.id)), content: writeYaml(value) }))
  if (!force) refuseExisting(files.map(({ name }) => path.join(workspace.root, name)))
  await writeTogether(workspace.root, files)
  return files.map(({ name }) => name)
}

async function readAll(call: ImportCall, workspace: OpenWorkspace, kind: KindName, mapping: Mapping): Promise<ReadSheets> {
  const root = fieldsOf(kind, await readSchemas(kind))
  const early: Diagnostic[] = []
  const sheets = await readTables(call.file, root, (finding) => early.push(finding))
  const read = readSheets({ file: path.basename(call.file), kind, title: kinds[kind].title.zh, root, mapping, model: workspace.base }, sheets)
  const definitions = read.definitions.map((imported) => complete(imported, root, mapping, workspace.base.asOf))
  return { ...read, definitions, diagnostics: [...early, ...read.diagnostics] }
}

/** Throws a UsageError for a call that can't be followed. Findings that are errors leave the workspace as it was. */
export async function importStandards(call: ImportCall): Promise<ImportResult & { diagnostics: Diagnostic[] }> {
  const kind = findKind(call.as)
  const workspace = await openWorkspace(call)
  const mapping = call.mapping === undefined ? noMapping : readMappingFile(call.mapping)
  const read = await readAll(call, workspace, kind, mapping)
  await loadValidators([kind, 'material'])
  const form = checkForm(kind, read.definitions)
  // A cell that was not understood is told once: what its absence leads to is not a second fault.
  const told = new Set(read.diagnostics.filter(({ severity }) => severity === 'error').map(({ place }) => `${place.file} ${place.range?.start.line} ${place.range?.start.column}`))
  const diagnostics = [...read.diagnostics, ...form.diagnostics.filter(({ place }) => !told.has(`${place.file} ${place.range?.start.line} ${place.range?.start.column}`))]
  const unique = [...new Map(diagnostics.map((one) => [diagnosticKey(one), one])).values()]
  const findings = importReport(unique)
  const used = proposedMapping(read.uses, mapping)
  if (call.writeMapping !== undefined) {
    refuseInside(workspace, call.writeMapping)
    if (!call.force) refuseExisting([call.writeMapping])
    await writeFile(call.writeMapping, `# 哪一列写进哪一项；不要的写“不导入”。values：列名下面写“表里的写法: 要写成的”。defaults：每一行都一样的项。\n${writeYaml(used)}`, 'fixed')
  }
  const source = [{ mark: 'memory', title: `导入自“${path.basename(call.file)}”，类型和来源按名称猜，待核对`, checkedOn: workspace.base.asOf }]
  const values = [...read.definitions.map(({ value }) => value), ...read.materials.map((value) => ({ ...value, sources: source }))]
  const written = hasErrors(unique) || call.dryRun || values.length === 0 ? [] : await writeAll(workspace, values, call.force)
  if (call.report !== undefined) await writeFile(call.report, reportTable(findings), 'fixed')
  return { kind, ids: read.definitions.map(({ value }) => String(value.id)), materials: read.materials.map(({ id }) => String(id)), written, mapping: used, findings, incomplete: form.incomplete, diagnostics: unique }
}
