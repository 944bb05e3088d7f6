// The one set of materials of a bundle: what several members ask for is brought once, one form stands for many.
import type { Bundle, BundleMember, ServiceMaterial } from '../kinds/index.ts'
import type { Entity, Model } from './model.ts'

/** A member that is chosen for a person's answers. */
export interface ComposedMember {
  member: BundleMember
  service: Entity<'service'>
  /** Ids of chosen members that must be done before; of members not chosen nothing is waited for. */
  after: string[]
}

export interface MergedMaterial {
  /** Ids of which any one will do; mostly one. */
  anyOf: string[]
  /** The most that a member asks for, as it is written there: 1, or 1 for each person. */
  copies?: ServiceMaterial['copies']
  /** Ids of the services that use it. */
  for: string[]
  /** Services that ask for it only in some of their situations, with the names of those. */
  onlyIn: { service: string; situations: string[] }[]
  /** What the members write of who brings it at all (代办的), where none of them asks everybody for it. */
  when: string[]
  /** Set where no member needs it brought: how it is looked up, by service. */
  exempt: boolean
  /** What it stands for, where the bundle says so: ids of the forms and papers that are not asked for any more. */
  instead: string[]
}

interface Use {
  service: Entity<'service'>
  material: ServiceMaterial
  /** The situations that ask for it, of those that may be. */
  asking: readonly string[]
  open: readonly string[]
}

interface Merging extends Omit<MergedMaterial, 'for' | 'onlyIn' | 'when'> {
  /** Undefined for a member that asks everybody. */
  whens: Set<string | undefined>
  /** By service: in which of its situations, of how many. */
  asked: Map<string, { in: Set<string>; of: number }>
}

/** Paper -> what the bundle takes for it. */
function replacements({ oneForm, shared = [] }: Bundle): Map<string, string> {
  const pairs = [...(oneForm ? oneForm.replaces.map((id): [string, string] => [id, oneForm.form]) : []), ...shared.flatMap(({ keep, replaces }) => replaces.map((id): [string, string] => [id, keep]))]
  return new Map(pairs)
}

/** The situations of its service that a member may be in: those that it names, else all. */
export function openSituations({ situation }: BundleMember, service: Entity<'service'>): string[] {
  const all = (service.value.situations ?? []).map(({ id }) => id)
  return situation === undefined ? all : all.filter((id) => [situation].flat().includes(id))
}

function usesOf({ member, service }: ComposedMember): Use[] {
  const open = openSituations(member, service)
  return (service.value.materials ?? []).flatMap((material) => {
    const asking = open.filter((id) => material.situations?.includes(id) ?? true)
    return material.situations && asking.length === 0 ? [] : [{ service, material, asking, open }]
  })
}

const countOf = (copies: ServiceMaterial['copies']): number => (typeof copies === 'object' ? copies.count * (copies.per === '户' ? 1 : 100) : (copies ?? 0))

function add(merging: Merging, { service, material, asking, open }: Use): void {
  const before = merging.asked.get(service.id)?.in ?? []
  merging.asked.set(service.id, { in: new Set([...before, ...asking]), of: open.length })
  if (countOf(material.copies) > countOf(merging.copies)) merging.copies = material.copies
  merging.exempt &&= material.exempt !== undefined
  merging.whens.add(material.when)
}

const within = (few: readonly string[], many: readonly string[]): boolean => few.every((id) => many.includes(id))

/** What one member needs always is not a paper of some situations only. */
function onlyIn(model: Model, asked: Merging['asked']): MergedMaterial['onlyIn'] {
  const some = [...asked].filter(([, { in: situations, of }]) => situations.size < of)
  if (some.length < asked.size) return []
  return some.map(([service, { in: situations }]) => {
    const named = model.get('service', service)!.value.situations ?? []
    return { service, situations: named.flatMap(({ id, name }) => (situations.has(id) ? [name] : [])) }
  })
}

/** In the order in which members name them; each paper once. */
export function mergeMaterials(model: Model, bundle: Bundle, members: readonly ComposedMember[]): MergedMaterial[] {
  const takes = replacements(bundle)
  const idOf = (reference: string): string => model.follow(reference, 'material')?.id ?? reference
  const merged: Merging[] = []
  for (const use of members.flatMap(usesOf)) {
    const asked = (use.material.oneOf ?? (use.material.material ? [use.material.material] : [])).map(idOf)
    const anyOf = [...new Set(asked.map((id) => takes.get(id) ?? id))]
    // A paper that is brought anyway also serves where more would do.
    const known = merged.find((one) => within(one.anyOf, anyOf)) ?? merged.find((one) => within(anyOf, one.anyOf))
    const entry = known ?? { anyOf, asked: new Map(), exempt: true, instead: [], whens: new Set() }
    if (!known) merged.push(entry)
    if (entry.anyOf.length > anyOf.length) entry.anyOf = anyOf
    entry.instead = [...new Set([...entry.instead, ...asked.filter((id) => takes.has(id))])]
    add(entry, use)
  }
  return merged.map(({ asked, whens, ...one }) => {
    const named = [...whens]
    const when = named.filter((text) => text !== undefined)
    return { ...one, for: [...asked.keys()], onlyIn: onlyIn(model, asked), when: when.length === named.length ? when : [] }
  })
}
