// Writes a new definition of a kind: valid as it stands, each field explained in the words of the schema, the fields that may be added as comments below.
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { changeFiles } from '../output/change-files.ts'
import { fieldNotes, type FieldNote } from '../schema/field-notes.ts'
import { formatText } from '../source/order-keys.ts'
import { scalarLike } from '../source/quote.ts'
import { readSkeleton } from '../source/read-skeleton.ts'
import { pathExists } from '../source/path-exists.ts'
import { isObject, type Json } from '../util/json.ts'
import { findKind } from './choices.ts'
import { asOfDate } from './as-of.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { proposeId } from './propose-id.ts'

export interface NewCall extends WorkspaceCall {
  /** A kind, by its id or its Chinese name. */
  kind: string
  name: string
  /** Proposed from the name if not given. */
  id?: string
}

export interface NewDefinition {
  kind: KindName
  id: string
  name: string
  /** Relative to the workspace. */
  file: string
  /** Kinds of which there is no definition yet that it could name: these are to be written first. */
  missing: KindName[]
}

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** The first of a kind that a beginner would most likely name. */
function firstOf(model: Model, kind: KindName, isFit: (entity: Entity) => boolean = () => true): string | undefined {
  return model.all(kind).find((entity) => isFit(entity))?.id
}

const field = (entity: Entity, key: string): unknown => (entity.value as unknown as Record<string, unknown>)[key]

/** What stands for the words of a skeleton; a kind that nothing is there of is noted, and called as it might be. */
function wordsFor(model: Model, missing: Set<KindName>): Record<string, () => string> {
  const one = (kind: KindName, isFit?: (entity: Entity) => boolean, only = false) => (): string => {
    const found = firstOf(model, kind, isFit) ?? (only ? undefined : firstOf(model, kind))
    if (found === undefined) missing.add(kind)
    return found ?? `shili-${kind}`
  }
  const year = Number(model.asOf.slice(0, 4))
  const years = new Set(model.all('calendar').map(({ value }) => value.year))
  const inLane = (name: string) => (entity: Entity): boolean => field(entity, 'lane') === name
  const isOrdinary = (entity: Entity): boolean => field(entity, 'template') !== true && field(entity, 'mode') !== '应急'
  const basis = one('basis', (entity) => isObject(field(entity, 'articles')))
  return {
    ...Object.fromEntries((Object.keys(kinds) as KindName[]).map((kind) => [kind, one(kind)])),
    organization: one('organization', (entity) => field(entity, 'type') === '职能部门'),
    post: one('post', inLane('前台')), frontPost: one('post', inLane('前台')), backPost: one('post', inLane('后台')),
    procedure: one('procedure', isOrdinary), emergencyProcedure: one('procedure', (entity) => field(entity, 'mode') === '应急', true),
    basisArticle: () => `${basis()}#${Object.keys((model.get('basis', basis())?.value.articles ?? { 1: '' }))[0]}`,
    districtCode: () => model.all('district')[0]?.value.code ?? '000000',
    freeYear: () => String([0, 1, 2, 3].map((more) => year + more).find((next) => !years.has(next)) ?? year),
    nextYear: () => String(year + 1),
    levels: () => (model.config.levels ?? ['见习', '胜任', '骨干', '带教']).map((level) => `  ${level}: {does: [${level}做得到什么，写成看得见的动作（示例）], proof: 拿什么证明（示例）, how: [带教观察]}`).join('\n'),
    today: () => asOfDate(undefined, undefined),
  }
}

function inline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (isObject(value)) return `{${Object.entries(value).map(([key, entry]) => `${scalarLike('', key) ?? JSON.stringify(key)}: ${inline(entry)}`).join(', ')}}`
  return typeof value === 'string' ? (scalarLike('', value) ?? JSON.stringify(value)) : JSON.stringify(value)
}

const note = ({ title, description }: FieldNote): string => `# ${title}：${description}`

/** A comment above each field, and below the fields that are not there yet. */
function explained(text: string, notes: readonly FieldNote[], kind: KindName): string {
  const known = new Map(notes.map((one) => [one.key, one]))
  const lines = text.trimEnd().split('\n').flatMap((line) => {
    const found = known.get(/^(\w+):/.exec(line)?.[1] ?? '')
    return found && !['kind', 'sources', 'changes'].includes(found.key) ? [note(found), line] : [line]
  })
  const there = new Set([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key))
  const more = notes.filter(({ key }) => !there.has(key)).flatMap((one) => [note(one), `# ${one.key}: ${one.example === undefined ? '' : inline(one.example)}`.trimEnd()])
  const head = `# ${kinds[kind].title.zh}。标“示例”的和照抄的都要改成真的；改好运行 guifan validate。`
  return [head, ...lines, ...(more.length > 0 ? ['', '# 下面这些按需要写：去掉行首的“# ”，再改成自己的；运行 guifan format 会排到该在的地方。', ...more] : []), ''].join('\n')
}

function assertFree(id: string, kind: KindName, model: Model, file: string, root: string): void {
  if (!idForm.test(id)) throw new UsageError({ zh: `“${id}”不能作编号：要用小写拼音字母和数字，词之间用一个“-”，字母开头。请用 --id 写一个。`, en: `"${id}" is no id: small letters and digits, words joined by single hyphens, beginning with a letter. Give one with --id.` })
  const taken = model.index.get(kind, id)
  if (taken) throw new UsageError({ zh: `编号 ${id} 已经有了：${taken.value.name ?? ''}（${taken.place.file}）。请换个名称，或者用 --id 另写一个编号。`, en: `The id ${id} is taken by ${taken.value.name ?? ''} (${taken.place.file}). Choose another name, or give another id with --id.` })
  if (pathExists(path.join(root, file))) throw new UsageError({ zh: `已经有 ${file} 这个文件，没有写。请换个名称，或者用 --id 另写一个编号。`, en: `There is a file ${file} already; nothing was written. Choose another name, or give another id with --id.` })
}

/** Throws a UsageError for a kind that is not there, and an id or a file that is. */
export async function newDefinition(call: NewCall): Promise<NewDefinition> {
  const kind = findKind(call.kind)
  const name = call.name.trim()
  if (name === '') throw new UsageError({ zh: '名称不能空着，请写全名。', en: 'The name is empty: write it in full.' })
  const { base, root } = await openWorkspace(call)
  const id = call.id ?? (await proposeId(name))
  if (id === undefined) throw new UsageError({ zh: `从“${name}”想不出编号，请用 --id 写一个，如 dibao。`, en: `No id can be made of "${name}": give one with --id, such as dibao.` })
  const file = `${kinds[kind].folder}/${id}.yaml`
  assertFree(id, kind, base, file, root)
  const missing = new Set<KindName>()
  const words: Record<string, () => string> = { ...wordsFor(base, missing), id: () => id, name: () => scalarLike('', name) ?? JSON.stringify(name), owner: () => base.config.owner ?? 'zhongxin-zhuren' }
  const filled = (await readSkeleton(kind)).replaceAll(/\{\{(\w+)\}\}/g, (all, word: string) => words[word]?.() ?? all)
  const text = explained(formatText(filled) ?? filled, await fieldNotes(kind), kind)
  await changeFiles([{ file: path.join(root, file), before: null, after: Buffer.from(text) }])
  return { kind, id, name, file, missing: [...missing] }
}
