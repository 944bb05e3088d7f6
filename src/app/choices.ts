// The names that a call may use (kinds, rules, documents, formats, offices), and finding one by its id, its Chinese name or nearly so.
import path from 'node:path'
import type { FindingDefinition } from '../diagnostics/definition.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { documents } from '../documents/index.ts'
import { exportFormats } from '../exchange/index.ts'
import type { ExportFormat } from '../exchange/export-format.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { backends, type BackendName } from '../render/backends/index.ts'
import { pathExists } from '../source/path-exists.ts'
import type { SourceStore } from '../source/source-store.ts'
import { findings } from './findings.ts'
import { variants, type Variant } from './variants.ts'
import { nearest } from '../util/text.ts'

interface Named {
  id: string
  name: string
}

interface Words {
  zh: string
  en: string
}

/** By id or by name; throws a UsageError that names the nearest. */
function pick<T extends Named>(choices: readonly T[], word: string, what: Words): T {
  const found = choices.find(({ id, name }) => id === word || name === word)
  if (found) return found
  const words = choices.flatMap(({ id, name }) => [id, name])
  // People shorten names: a part of one is nearer than a misspelling.
  const near = words.find((one) => word.length > 1 && one.includes(word)) ?? nearest(word, words)
  const list = choices.slice(0, 20).map(({ id, name }) => `${name}（${id}）`).join('、')
  throw new UsageError({
    zh: `没有叫“${word}”的${what.zh}。${near ? `您是不是想写 ${near}？` : ''}可以写：${list}`,
    en: `There is no ${what.en} "${word}". ${near ? `Did you mean ${near}? ` : ''}Choose from: ${choices.slice(0, 20).map(({ id }) => id).join(', ')}`,
  })
}

export const documentNames = documents.map(({ name, title }) => ({ id: name, name: title.zh }))
export const formatNames = Object.keys(backends)
export const exportNames = exportFormats.map(({ name, title }) => ({ id: name, name: title.zh }))
export const variantNames = variants.map(({ name, title }) => ({ id: name as string, name: title.zh }))
export const kindChoices = Object.values(kinds).map(({ name, title }) => ({ id: name as string, name: title.zh }))

const offices = (model: Model): (Named & { entity: Entity<'office'> })[] => [...model.every()].filter((entity): entity is Entity<'office'> => entity.kind === 'office').map((entity) => ({ id: entity.id, name: entity.value.name ?? '', entity }))

/** By id, or by the name that stands on its sign. */
export function findOffice(model: Model, word: string): Entity<'office'> {
  return pick(offices(model), word, { zh: '街镇', en: 'office' }).entity
}

/** Throws a UsageError where none is named and there is no single one for persons. */
export function findAppraisal(model: Model, word: string | undefined): Entity<'appraisal'> {
  const all = model.all('appraisal').map((entity) => ({ id: entity.id, name: entity.value.name ?? '', entity }))
  if (word !== undefined) return pick(all, word, { zh: '绩效方案', en: 'appraisal' }).entity
  const persons = all.filter(({ entity }) => entity.value.subject === '个人')
  if (persons.length === 1) return persons[0]!.entity
  const list = all.map(({ id, name }) => `${name}（${id}）`).join('、')
  throw new UsageError({ zh: `请写按哪个方案评：--scheme 编号或名称。${all.length > 0 ? `可以写：${list}` : '标准里还没有绩效方案（kind: appraisal）。'}`, en: `Name the scheme: --scheme and its id or name. ${all.length > 0 ? `Choose from: ${all.map(({ id }) => id).join(', ')}` : 'There is no appraisal in the standards yet.'}` })
}

export function findDocument(word: string): (typeof documents)[number] {
  const { id } = pick(documentNames, word, { zh: '文件', en: 'document' })
  return documents.find(({ name }) => name === id)!
}

export function findFormat(word: string): BackendName {
  return pick(formatNames.map((id) => ({ id, name: id })), word, { zh: '格式', en: 'format' }).id as BackendName
}

export function findExportFormat(word: string): ExportFormat {
  const { id } = pick(exportNames, word, { zh: '导出格式', en: 'export format' })
  return exportFormats.find(({ name }) => name === id)!
}

export function findVariant(word: string): Variant {
  const { id } = pick(variantNames, word, { zh: '印法', en: 'variant' })
  return variants.find(({ name }) => name === id)!
}

export function findKind(word: string): KindName {
  return pick(kindChoices, word, { zh: '种类', en: 'kind' }).id as KindName
}

/** `kind/id`, or just the id or name where only one definition has it. */
export function findEntity(model: Model, word: string): Entity {
  const all = [...model.every()]
  const slash = word.indexOf('/')
  if (slash > 0) {
    const kind = findKind(word.slice(0, slash))
    const choices = all.filter((entity) => entity.kind === kind).map((entity) => ({ id: entity.id, name: entity.value.name ?? '', entity }))
    return pick(choices, word.slice(slash + 1), { zh: kinds[kind].title.zh, en: kind }).entity
  }
  const found = all.filter((entity) => entity.id === word || entity.value.name === word)
  if (found.length === 1) return found[0]!
  if (found.length > 1) {
    const list = found.map((entity) => `${entity.kind}/${entity.id}`)
    throw new UsageError({ zh: `“${word}”不止一个，请写全：${list.join('、')}`, en: `"${word}" is not the only one; write one of: ${list.join(', ')}` })
  }
  return pick(all.map((entity) => ({ id: `${entity.kind}/${entity.id}`, name: entity.value.name ?? '', entity })), word, { zh: '标准', en: 'definition' }).entity
}

/** Codes of the findings that were named by code or name; `custom` are those of the workspace. */
export function findRules(words: readonly string[], custom: readonly FindingDefinition[] = []): Set<string> {
  return new Set(words.map((word) => pick([...findings, ...custom].map(({ code, name }) => ({ id: code, name })), word, { zh: '规则', en: 'rule' }).id))
}

function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner)
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
}

/** A test for files (relative to the workspace) that lie in the given paths (relative to `cwd`); everything where none are given. */
export function matchPaths(call: { cwd: string; paths?: readonly string[]; store?: SourceStore }, root: string, layers: readonly string[]): (file: string) => boolean {
  if (!call.paths || call.paths.length === 0) return () => true
  const wanted = call.paths.map((given) => {
    const absolute = [path.resolve(call.cwd, given), path.resolve(root, given)].find((one) => call.store?.standIns.get(one) || pathExists(one))
    if (!absolute) throw new UsageError({ zh: `找不到文件或文件夹“${given}”。请检查路径。`, en: `There is no file or folder "${given}". Check the path.` })
    if (!layers.some((layer) => isWithin(absolute, layer) || isWithin(layer, absolute))) {
      throw new UsageError({
        zh: `“${given}”不在标准的文件夹里，没有检查。标准的文件夹是 ${root}；要检查别的，请用 --workspace 指定。`,
        en: `"${given}" is not in the workspace and was not checked. The workspace is ${root}; name another with --workspace.`,
      })
    }
    // A folder above holds all of it.
    return isWithin(root, absolute) ? '' : path.relative(root, absolute).split(path.sep).join('/')
  })
  return (file) => wanted.some((one) => one === '' || file === one || file.startsWith(`${one}/`))
}
