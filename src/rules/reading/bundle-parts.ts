// The members of a bundle with what they wait for and when they belong to it.
import type { Entity, Model } from '../../model/model.ts'
import { nameOf } from './name-of.ts'

export interface BundlePart {
  pointer: string
  /** The id of the service, or what is written where there is none. */
  id: string
  name: string
  service: Entity<'service'> | undefined
  /** Question -> answers that call for it; without an entry any answer does. */
  when: Map<string, string[]>
  /** Ids of services it comes after or needs the result of, with where that is written. */
  waits: { id: string; text: string; pointer: string }[]
}

export function bundleParts(model: Model, bundle: Entity<'bundle'>): BundlePart[] {
  const idOf = (text: string) => model.follow(text, 'service')?.id ?? text
  return bundle.value.members.map((member, index) => {
    const pointer = `/members/${index}`
    const service = model.follow(member.service, 'service')
    const when = Object.entries(member.when ?? {}).map(([question, answers]): [string, string[]] => [question, Array.isArray(answers) ? answers : [answers]])
    const waits = (['after', 'needsResultOf'] as const).flatMap((key) => (member[key] ?? []).map((text, number) => ({ id: idOf(text), text, pointer: `${pointer}/${key}/${number}` })))
    return { pointer, id: idOf(member.service), name: service ? nameOf(service) : member.service, service, when: new Map(when), waits }
  })
}

/** False where no answer calls for both. */
export function meet(one: BundlePart, other: BundlePart): boolean {
  return [...one.when].every(([question, answers]) => !other.when.has(question) || other.when.get(question)!.some((answer) => answers.includes(answer)))
}
