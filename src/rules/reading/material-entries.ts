// The papers of a service one by one: each entry of its list with the materials that it names (several where one of them will do).
import type { Entity, Model } from '../../model/model.ts'
import { own, type Json, type JsonObject } from '../../util/json.ts'
import { nameOf } from './name-of.ts'

export interface NamedMaterial {
  /** As written in the entry. */
  text: string
  /** Where it is written. */
  pointer: string
  material: Entity<'material'> | undefined
}

export interface MaterialEntry {
  pointer: string
  /** The entry itself, read through `own`. */
  value: JsonObject
  named: NamedMaterial[]
  /** 身份证或临时身份证 */
  name: string
}

function namesIn(entry: Json, pointer: string): { text: string; pointer: string }[] {
  const single = own(entry, 'material')
  const choice = own(entry, 'oneOf')
  if (typeof single === 'string') return [{ text: single, pointer: `${pointer}/material` }]
  if (!Array.isArray(choice)) return []
  return choice.flatMap((text, index) => (typeof text === 'string' ? [{ text, pointer: `${pointer}/oneOf/${index}` }] : []))
}

function readEntries(model: Model, service: Entity<'service'>): MaterialEntry[] {
  const list = own(service.value, 'materials')
  if (!Array.isArray(list)) return []
  return list.map((entry, index) => {
    const pointer = `/materials/${index}`
    const named = namesIn(entry, pointer).map((one) => ({ ...one, material: model.get('material', one.text) ?? model.follow(one.text, 'material') }))
    const name = named.map(({ text, material }) => (material ? nameOf(material) : text)).join('或')
    return { pointer, value: entry as JsonObject, named, name }
  })
}

/** A dozen rules read the same lists of a model. */
const known = new WeakMap<Model, WeakMap<object, MaterialEntry[]>>()

export function materialEntries(model: Model, service: Entity<'service'>): readonly MaterialEntry[] {
  const ofModel = known.get(model) ?? new WeakMap<object, MaterialEntry[]>()
  known.set(model, ofModel)
  const entries = ofModel.get(service.value) ?? readEntries(model, service)
  ofModel.set(service.value, entries)
  return entries
}
