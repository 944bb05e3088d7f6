// Gives a definition another id, with everything that names it: references, links, keys of local differences, exceptions, and the file that is named after it. All or nothing.
import path, { resolve } from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { FixEdit } from '../diagnostics/diagnostic.ts'
import type { Config } from '../kinds/index.ts'
import { buildModel } from '../model/build-model.ts'
import { mentionsIn, renamePart, wholly, type Mention, type Renaming } from '../model/mentions.ts'
import type { Entity, Model } from '../model/model.ts'
import { changeFiles, type FileChange } from '../output/change-files.ts'
import { findWorkspace } from '../source/find-workspace.ts'
import { loadWorkspace, type Workspace } from '../source/load-workspace.ts'
import { textsOf } from '../source/locate-all.ts'
import type { LocatedText } from '../source/located-text.ts'
import { locateFix } from '../source/locate-fix.ts'
import { whyNotWritable } from '../source/may-write.ts'
import { mendFiles } from '../source/mend-files.ts'
import { plainScalar } from '../source/plain-scalar.ts'
import type { SourceFile } from '../source/source-file.ts'
import { createStore, type SourceStore } from '../source/source-store.ts'
import { isObject, own, type Json } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { inIdForm } from '../util/text.ts'
import { carryExceptions } from './carry-exceptions.ts'
import { findEntity } from './choices.ts'
import { editedValue } from './edited-value.ts'

/** What was read, where it came from, and how it is looked up in. */
export interface Opened {
  workspace: Workspace
  store: SourceStore
  textOf: (file: string) => LocatedText
}

export interface RenameCall {
  cwd: string
  workspace?: string
  /** `kind/id`, or an id or name that only one definition has. */
  reference: string
  id: string
  /** The workspace as an editor has it open; read from the disk if not given. */
  open?: Opened
}

/** What is to be done, before anything is done. */
export interface PlannedRename {
  entity: Entity
  renaming: Renaming
  root: string
  /** Located: the id itself first. */
  edits: readonly FixEdit[]
  moved?: { from: string; to: string }
  changes: FileChange[]
  /** The workspace as it will be. */
  after: { workspace: Workspace; store: SourceStore }
}

export interface Renamed {
  kind: string
  old: string
  id: string
  name: string
  /** How many places name it, its own id not counted. */
  places: number
  /** Relative to the workspace, as they are called afterwards. */
  files: string[]
  /** The file that was called after it. */
  moved?: { from: string; to: string }
  /** Lines where the old id still stands as a word: comments, or texts that are no reference. */
  look: { file: string; line: number; text: string }[]
}

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

function modelOf({ config, files, unread }: Workspace): Model {
  return buildModel({ config: (isObject(config) ? config : {}) as unknown as Config, files, unread, invalid: new Set(), asOf: '' })
}

/** What can't be read may name the definition too. */
function assertReadable({ files, exceptionFiles, configFile, unread }: Workspace): void {
  const broken = [...files, ...exceptionFiles, configFile].find(({ guessed }) => guessed !== undefined)?.path ?? unread[0]
  if (broken === undefined) return
  throw new UsageError({
    zh: `${broken} 读不出来，不知道里面有没有引用它，所以什么也没有改。请先照 guifan validate 的提示改好这个文件。`,
    en: `${broken} can't be read, so nobody knows whether it refers to it; nothing was changed. Mend that file first, as guifan validate says.`,
  })
}

function newId(given: string, { kind, id: old }: Entity, model: Model): string {
  const id = given.startsWith(`${kind}/`) ? given.slice(kind.length + 1) : given
  if (!idForm.test(id)) {
    const near = inIdForm(id).replaceAll(/[^a-z0-9-]+/g, '').replaceAll(/^[^a-z]+|-+$/g, '')
    throw new UsageError({
      zh: `“${id}”不能作编号：要用小写拼音字母和数字，词之间用一个“-”，字母开头。${idForm.test(near) ? `可以写 ${near}。` : ''}`,
      en: `"${id}" is no id: small letters and digits, words joined by single hyphens, beginning with a letter. ${idForm.test(near) ? `Write ${near}.` : ''}`.trim(),
    })
  }
  if (plainScalar(id) !== id) throw new UsageError({ zh: `“${id}”在 YAML 里有别的意思，不能作编号。请换一个。`, en: `"${id}" means something else in YAML and can't be an id. Choose another.` })
  if (id === old) throw new UsageError({ zh: `它的编号已经是 ${id}，不用改。`, en: `Its id is ${id} already.` })
  const taken = model.get(kind, id)
  if (taken) throw new UsageError({ zh: `编号 ${id} 已经有了：${taken.value.name ?? ''}（${taken.place.file}）。请换一个。`, en: `The id ${id} is taken by ${taken.value.name ?? ''} (${taken.place.file}). Choose another.` })
  const twice = model.duplicates.find(({ entity }) => entity.kind === kind && entity.id === old)
  if (twice) throw new UsageError({ zh: `编号 ${old} 有两份：${twice.first.place.file} 和 ${twice.entity.place.file}，不知道改哪一份。请先改正其中一份。`, en: `Two definitions have the id ${old}: ${twice.first.place.file} and ${twice.entity.place.file}. Mend one of them first.` })
  return id
}

/** Exceptions name what they are about in words of their own. */
function exceptionMentions(value: Json, renaming: Renaming): Mention[] {
  const list = own(value, 'exceptions')
  return (Array.isArray(list) ? list : []).flatMap((entry, index): Mention[] => {
    const [target, part] = [own(entry, 'target'), own(entry, 'path')]
    if (typeof target !== 'string') return []
    const at = joinPointer('/exceptions', index)
    const renamed = typeof part === 'string' ? renamePart(target.split('/')[0]!, part, renaming) : part
    return [
      ...(target === `${renaming.kind}/${renaming.old}` ? [{ pointer: joinPointer(at, 'target'), at: 'value' as const, text: `${renaming.kind}/${renaming.id}`, words: wholly(target) }] : []),
      ...(typeof renamed === 'string' && renamed !== part ? [{ pointer: joinPointer(at, 'path'), at: 'value' as const, text: renamed, words: wholly(String(part)) }] : []),
    ]
  })
}

function editsOf({ path: file, documents }: SourceFile, kindOf: (value: Json) => string | undefined, renaming: Renaming): FixEdit[] {
  return documents.flatMap(({ index, value }) => {
    const kind = kindOf(value)
    const found = kind === undefined ? [] : [...mentionsIn(kind, value, renaming), ...(kind === 'exceptions' ? exceptionMentions(value, renaming) : [])]
    return found.map(({ pointer, at, text, words }): FixEdit => ({ place: { file, document: index, pointer, at }, text, ...(words ? { words } : {}) }))
  })
}

const kindIn = (value: Json): string | undefined => {
  const kind = own(value, 'kind')
  return typeof kind === 'string' ? kind : undefined
}

function allEdits(workspace: Workspace, entity: Entity, renaming: Renaming): FixEdit[] {
  const { files, configFiles, exceptionFiles } = workspace
  const own: FixEdit = { place: { ...entity.place, pointer: '/id' }, text: renaming.id, words: wholly(renaming.old) }
  return [own, ...files.flatMap((file) => editsOf(file, kindIn, renaming)), ...configFiles.flatMap((file) => editsOf(file, () => 'guifan', renaming)), ...exceptionFiles.flatMap((file) => editsOf(file, () => 'exceptions', renaming))]
}

/** The new text of every file, and where each edit stands; throws where one is not to be written. */
function textsFor(edits: readonly FixEdit[], { workspace: { root }, store, textOf }: Opened): { texts: Map<string, Uint8Array>; located: readonly FixEdit[] } {
  const outside = edits.map(({ place }) => place.file).find((file) => whyNotWritable(resolve(root, file), root) !== undefined)
  if (outside !== undefined) throw new UsageError({ zh: `${outside} 也要改，但它属于上级的标准，或者是只读的，所以什么也没有改。请到上级的文件夹里改，或先去掉只读。`, en: `${outside} would have to change too, but it belongs to a higher level or is read-only, so nothing was changed. Rename it there, or make it writable.` })
  const fix = locateFix({ description: { zh: '', en: '' }, edits: [...edits] }, textOf)
  const { files, applied } = fix ? mendFiles([fix], root, store) : { files: new Map<string, Uint8Array>(), applied: [] }
  if (applied.length === 0) throw new UsageError({ zh: '有一处引用写得太特别（例如折成几行、带转义），改了会读不出来，所以什么也没有改。请先用 guifan refs 找到它，改成普通写法。', en: 'One reference is written in a way that can\'t be changed safely (folded over lines, or with escapes), so nothing was changed. Find it with guifan refs and write it plainly first.' })
  return { texts: files, located: fix!.edits }
}

/** Whether the second entity is the first one, with the old id read as the new one. */
const isSame = (before: Entity | undefined, after: Entity | undefined, { kind, old, id }: Renaming): boolean =>
  before?.kind === after?.kind && (before?.kind === kind && before.id === old ? id : before?.id) === after?.id

/** Those that were read anew are compared, in the order of the files: the others are the very same. */
function leadsElsewhere(before: Model, after: Model, renaming: Renaming): boolean {
  const [old, now] = [new Set(before.references), new Set(after.references)]
  const changed = before.references.filter((one) => !now.has(one))
  const read = after.references.filter((one) => !old.has(one))
  return changed.length !== read.length || changed.some(({ from, target }, index) => !isSame(from, read[index]!.from, renaming) || !isSame(target, read[index]!.target, renaming))
}

/** The files that change as they will be read, and where they will be. */
function readAgain(workspace: Workspace, edits: readonly FixEdit[], moved: { from: string; to: string } | undefined): Workspace {
  const changed = new Set(edits.map(({ place }) => place.file))
  const again = (file: SourceFile): SourceFile => {
    if (!changed.has(file.path)) return file
    const own = edits.filter(({ place }) => place.file === file.path)
    const path = file.path === moved?.from ? moved.to : file.path
    return { ...file, path, absolutePath: resolve(workspace.root, path), documents: file.documents.map((document) => ({ ...document, value: editedValue(document.value, own.filter(({ place }) => place.document === document.index)) })) }
  }
  const { files, configFile, exceptionFiles } = workspace
  return { ...workspace, files: files.map(again), configFile: again(configFile), exceptionFiles: exceptionFiles.map(again) }
}

function fileAfter(entity: Entity, { old, id }: Renaming): string {
  const { dir, name, ext } = path.posix.parse(entity.place.file)
  return name === old ? path.posix.join(dir, id + ext) : entity.place.file
}

function leftOver({ workspace, store }: PlannedRename['after'], old: string): Renamed['look'] {
  const word = new RegExp(`(?<![a-z0-9-])${old}(?![a-z0-9-])`)
  const files = [...workspace.files, workspace.configFile, ...workspace.exceptionFiles]
  return files.flatMap(({ path: file, absolutePath }) => (store.text(absolutePath) ?? '').split(/\r\n|\n|\r/).flatMap((line, index) => (word.test(line) ? [{ file, line: index + 1, text: line.trim() }] : [])))
}

async function openFiles(call: RenameCall): Promise<Opened> {
  const root = await findWorkspace(call.cwd, call.workspace)
  const store = createStore()
  return { workspace: await loadWorkspace(root, store), store, textOf: textsOf(root, store) }
}

/** Throws a UsageError where the definition is not there, the new id can't be used, or a place can't be changed. */
export async function planRename(call: RenameCall): Promise<PlannedRename> {
  const open = call.open ?? (await openFiles(call))
  const { workspace, store } = open
  const { root } = workspace
  const before = modelOf(workspace)
  const entity = findEntity(before, call.reference)
  const renaming: Renaming = { kind: entity.kind, old: entity.id, id: newId(call.id, entity, before), index: before.index }
  assertReadable(workspace)
  const edits = allEdits(workspace, entity, renaming)
  const { texts, located } = textsFor(edits, open)
  const [from, to] = [entity.place.file, fileAfter(entity, renaming)]
  const moved = from === to ? undefined : { from, to }
  const changes = [...texts].flatMap(([file, after]): FileChange[] => {
    const bytes = store.bytes(file)!
    return moved && file === resolve(root, from) ? [{ file: resolve(root, to), before: null, after }, { file, before: bytes, after: null }] : [{ file, before: bytes, after }]
  })
  const changed = store.with(new Map([...store.standIns, ...changes.map(({ file, after }) => [file, after] as const)]))
  const after = readAgain(workspace, edits, moved)
  if (leadsElsewhere(before, modelOf(after), renaming)) {
    throw new UsageError({ zh: `改成 ${renaming.id} 以后，有的引用会指到别处去，所以什么也没有改。请换一个编号。`, en: `With the id ${renaming.id} some references would lead elsewhere, so nothing was changed. Choose another id.` })
  }
  return { entity, renaming, root, edits: located, ...(moved ? { moved } : {}), changes, after: { workspace: after, store: changed } }
}

/** Nothing is changed where it throws what `planRename` does. */
export async function rename(call: RenameCall): Promise<Renamed> {
  const { entity, renaming, root, edits, moved, changes: planned, after } = await planRename(call)
  const changes = await carryExceptions(planned, after.workspace, after.store)
  await changeFiles(changes)
  return {
    kind: renaming.kind, old: renaming.old, id: renaming.id, name: entity.value.name ?? '', places: edits.length - 1,
    files: changes.filter((one) => one.after !== null).map(({ file }) => path.relative(root, file).split(path.sep).join('/')),
    ...(moved ? { moved } : {}), look: leftOver(after, renaming.old),
  }
}
