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
  /** Set where no member needs it brought: how it is looked up, by service. */
  exempt: boolean
  /** What it stands for, where the bundle says so: ids of the forms and papers that are not asked for any more. */
  instead: string[]
}

interface Use {
  service: Entity<'service'>
  material: ServiceMaterial
  situations: string[]
}

/** Paper -> what the bundle takes for it. */
function replacements({ oneForm, shared = [] }: Bundle): Map<string, string> {
  const pairs = [...(oneForm ? oneForm.replaces.map((id): [string, string] => [id, oneForm.form]) : []), ...shared.flatMap(({ keep, replaces }) => replaces.map((id): [string, string] => [id, keep]))]
  return new Map(pairs)
}

/** What a member asks for in the situation that the bundle settles; in all of them where it settles none. */
function usesOf({ member, service }: ComposedMember): Use[] {
  const names = new Map((service.value.situations ?? []).map(({ id, name }) => [id, name]))
  return (service.value.materials ?? []).flatMap((material) => {
    const only = material.situations ?? []
    if (member.situation !== undefined) return only.length === 0 || only.includes(member.situation) ? [{ service, material, situations: [] }] : []
    return [{ service, material, situations: only.map((id) => names.get(id) ?? id) }]
  })
}

const countOf = (copies: ServiceMaterial['copies']): number => (typeof copies === 'object' ? copies.count * (copies.per === '户' ? 1 : 100) : (copies ?? 0))

function add(merged: MergedMaterial, { service, material, situations }: Use): void {
  if (!merged.for.includes(service.id)) merged.for.push(service.id)
  if (situations.length > 0) merged.onlyIn.push({ service: service.id, situations })
  if (countOf(material.copies) > countOf(merged.copies)) merged.copies = material.copies
  merged.exempt &&= material.exempt !== undefined
}

/** In the order in which members name them; each paper once. */
export function mergeMaterials(model: Model, bundle: Bundle, members: readonly ComposedMember[]): MergedMaterial[] {
  const takes = replacements(bundle)
  const idOf = (reference: string): string => model.follow(reference, 'material')?.id ?? reference
  const merged: MergedMaterial[] = []
  for (const use of members.flatMap(usesOf)) {
    const asked = (use.material.oneOf ?? (use.material.material ? [use.material.material] : [])).map(idOf)
    const anyOf = [...new Set(asked.map((id) => takes.get(id) ?? id))]
    // A paper that is brought anyway also serves where any of several would do.
    const known = merged.find((one) => one.anyOf.join() === anyOf.join()) ?? merged.find((one) => one.anyOf.length === 1 && anyOf.includes(one.anyOf[0]!)) ?? merged.find((one) => anyOf.length === 1 && one.anyOf.includes(anyOf[0]!))
    const entry = known ?? { anyOf, for: [], onlyIn: [], exempt: true, instead: [] }
    if (!known) merged.push(entry)
    if (entry.anyOf.length > anyOf.length) entry.anyOf = anyOf
    entry.instead = [...new Set([...entry.instead, ...asked.filter((id) => takes.has(id))])]
    add(entry, use)
  }
  // What one member needs always is not a paper of some situations only.
  return merged.map((one) => ({ ...one, onlyIn: one.onlyIn.length === one.for.length ? one.onlyIn : [] }))
}
