// One definition as resolved, or who set one of its values: which layer, which file and line, and what it replaced.
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { titlesAt } from '../kinds/index.ts'
import { findEntry } from '../model/find-entry.ts'
import type { Entity, Origin } from '../model/model.ts'
import { originOf } from '../model/provenance.ts'
import { locateAll } from '../source/locate-all.ts'
import { isObject, type JsonObject } from '../util/json.ts'
import { joinPointer, valueAt } from '../util/pointer.ts'
import { nearest } from '../util/text.ts'
import { findEntity, findOffice } from './choices.ts'
import { compose, type Composition } from './compose.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'

export interface ShowCall extends WorkspaceCall {
  /** `kind/id`, or an id or name that only one definition has. */
  reference: string
  office?: string
  /** A field (`promisedLimit`, `materials/hukou-bu/copies`) or a JSON pointer. */
  explain?: string
  /** Of a bundle: `question=answer,…`; the matters, papers, order, time and visits that follow. */
  answers?: string
}

/** One layer that set a value; the first is in force, each next one is what it replaced. */
export interface SetBy {
  layer: Origin['type']
  id: string
  value: unknown
  file: string
  line?: number
  column?: number
}

export interface Shown {
  kind: string
  id: string
  name: string
  office?: string
  value: unknown
  explain?: { pointer: string; title: string; setBy: SetBy[] }
  composed?: Composition
}

/** The pointer that a field's path means: entries of lists by id or, where none has it, by position. A JSON pointer means positions only. */
function pointerOf(entity: Entity, text: string): string {
  const value = entity.value as unknown as JsonObject
  const parts = text.replace(/^[#/]+/, '').replaceAll('.', '/').split('/').filter(Boolean)
  let pointer = ''
  for (let index = 0; index < parts.length; index++) {
    const next = joinPointer(pointer, parts[index]!)
    const found = valueAt(value, next)
    const key = parts[index + 1]
    const entry = Array.isArray(found) && key !== undefined ? findEntry(entity.kind, value, pointer, `${parts[index]}/${key}`) : undefined
    if (entry?.pointer !== undefined && !text.startsWith('/')) {
      pointer = entry.pointer
      index++
    } else if (entry && !/^\d+$/.test(key!)) throw unknownField(entity, text, `${parts[index]}/${key}`, entry.choices)
    else if (found === undefined) throw unknownField(entity, text, parts[index]!, fieldsOf(valueAt(value, pointer)))
    else pointer = next
  }
  return pointer
}

const fieldsOf = (parent: unknown): string[] => (isObject(parent) ? Object.keys(parent) : [])

function unknownField(entity: Entity, text: string, part: string, fields: readonly string[]): UsageError {
  const near = nearest(part, fields)
  return new UsageError({
    zh: `「${entity.value.name}」里没有“${text}”。${near ? `您是不是想写 ${near}？` : fields.length > 0 ? `可以写：${fields.join('、')}` : ''}`,
    en: `${entity.id} has no "${text}". ${near ? `Did you mean ${near}?` : fields.length > 0 ? `Choose from: ${fields.join(', ')}` : ''}`,
  })
}

async function rangesOf(origins: readonly Origin[], root: string): Promise<(Range | undefined)[]> {
  const asked = origins.map(({ place }): Diagnostic => ({
    code: '', name: '', severity: 'info', messageId: '', data: {}, message: { zh: '', en: '' }, place: { ...place }, related: [], fix: null, requirement: [],
  }))
  return (await locateAll(asked, root)).map(({ place }) => place.range)
}

async function explain(entity: Entity, text: string, root: string): Promise<NonNullable<Shown['explain']>> {
  const pointer = pointerOf(entity, text)
  const chain: { origin: Origin; value: unknown }[] = []
  let origin = originOf(entity.provenance, pointer)
  let value = valueAt(entity.value, pointer)
  while (origin) {
    chain.push({ origin, value })
    // Only the entry at this very pointer knows what it replaced; a part of a replaced whole has no history of its own.
    const replaced: Origin['replaces'] = origin.replaces
    value = replaced?.value
    origin = replaced?.origin
  }
  const ranges = await rangesOf(chain.map((one) => one.origin), root)
  const setBy = chain.map(({ origin: { type, id, place }, value: set }, index) => {
    const start = ranges[index]?.start
    return { layer: type, id, value: set, file: place.file, ...(start ? { line: start.line, column: start.column } : {}) }
  })
  return { pointer, title: titlesAt(entity.kind, pointer).join(' › '), setBy }
}

function bundleOf(entity: Entity): Entity<'bundle'> {
  if (entity.kind === 'bundle') return entity as Entity<'bundle'>
  throw new UsageError({ zh: `「${entity.value.name}」不是“一件事”，不用回答问题。--answers 只用在 bundle/编号 上。`, en: `${entity.kind}/${entity.id} is not a bundle: --answers is for bundle/ID only.` })
}

/** Throws a UsageError for a definition, office, field or answer that is not there. */
export async function show(call: ShowCall): Promise<Shown> {
  const workspace = await openWorkspace(call)
  const office = call.office === undefined ? undefined : findOffice(workspace.base, call.office).id
  const model = office === undefined ? workspace.base : workspace.office(office, { onlyInForce: true }).model
  const entity = findEntity(model, call.reference)
  if (call.answers !== undefined) return { kind: entity.kind, id: entity.id, name: entity.value.name ?? '', ...(office ? { office } : {}), value: entity.value, composed: compose(model, bundleOf(entity), call.answers) }
  const explained = call.explain === undefined ? undefined : await explain(entity, call.explain, workspace.root)
  const value = explained ? valueAt(entity.value, explained.pointer) : entity.value
  return { kind: entity.kind, id: entity.id, name: entity.value.name ?? '', ...(office ? { office } : {}), value, ...(explained ? { explain: explained } : {}) }
}
