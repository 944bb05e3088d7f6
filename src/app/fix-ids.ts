// An id that is mended takes every reference to it along.
import type { Diagnostic, Fix, FixEdit } from '../diagnostics/diagnostic.ts'
import type { Entity, Model, Reference } from '../model/model.ts'
import { joinPointer, splitPointer } from '../util/pointer.ts'

const idIsWritten = 'GF205'

/** `service/Dibao@1.0.0#materials` with another id, and `#steps/Shouli` with another id of the part. */
function withId({ text }: Reference, old: string, id: string, isPart: boolean): string {
  const at = isPart ? text.length - old.length : text.startsWith(old) ? 0 : text.indexOf(`/${old}`) + 1
  return text.slice(0, at) + id + text.slice(at + old.length)
}

/** Local differences name what they change by a key of their own, which is no reference. */
function patchEdits(base: Model, entity: Entity, id: string): FixEdit[] {
  const key = `${entity.kind}/${entity.id}`
  return [...base.every()].filter(({ kind, value }) => kind === 'overlay' && Object.hasOwn(value, key)).map((overlay) => ({ place: base.place(overlay, joinPointer('', key), 'key'), text: `${entity.kind}/${id}` }))
}

/** What refers to the definition itself, or to the entry of one of its lists that has its id at `pointer`. */
function referencesTo(base: Model, entity: Entity, pointer: string, old: string): Reference[] {
  if (pointer === '/id') return base.refsTo(entity.kind, entity.id).filter(({ text }) => text.includes(old))
  const list = splitPointer(pointer)[0]
  const inside = base.refsFrom(entity).filter(({ local, text }) => text === old && local !== undefined && (local === list || list === 'fill'))
  return [...inside, ...base.refsTo(entity.kind, entity.id).filter(({ part }) => part?.endsWith(`/${old}`))]
}

/** Null where another definition has the mended id already. */
function withReferences({ fix, place, data }: Diagnostic, entity: Entity, base: Model): Fix | null {
  const [old, id] = [String(data.value), fix!.edits[0]!.text]
  const isWhole = place.pointer === '/id'
  if (isWhole && base.get(entity.kind, id)) return null
  const others = referencesTo(base, entity, place.pointer, old).map((reference): FixEdit => {
    const { from, pointer, at, local } = reference
    return { place: base.place(from, pointer, at), text: local === undefined ? withId(reference, old, id, !isWhole) : id, ...(at === 'value' ? { as: 'value' } : {}) }
  })
  return { ...fix!, edits: [...fix!.edits, ...others, ...(isWhole ? patchEdits(base, entity, id) : [])] }
}

/** The findings with mends of ids that reach as far as the ids do. */
export function fixIds(diagnostics: readonly Diagnostic[], base: Model): Diagnostic[] {
  const isId = ({ code, fix, place }: Diagnostic): boolean => code === idIsWritten && fix !== null && /(^|\/)id$/.test(place.pointer)
  if (!diagnostics.some(isId)) return [...diagnostics]
  const entities = new Map([...base.every()].map((entity) => [`${entity.place.file}#${entity.place.document}`, entity]))
  return diagnostics.map((diagnostic) => {
    const entity = isId(diagnostic) ? entities.get(`${diagnostic.place.file}#${diagnostic.place.document}`) : undefined
    return entity ? { ...diagnostic, fix: withReferences(diagnostic, entity, base) } : diagnostic
  })
}
