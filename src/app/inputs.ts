// The files of the workspace that a document was made from.
import type { Entity, Model } from '../model/model.ts'
import { compareText } from '../util/text.ts'

/** What a document is made from. One about a bundle or a plan tells of its services; one about an office may tell of everything that the office does. */
export function rootsOf(model: Model, office: Entity, about: Entity | undefined): Entity[] {
  if (!about) return [office, ...model.all('service'), ...model.all('bundle'), ...model.all('care-plan')]
  const services = about.kind === 'service' ? [] : model.refsFrom(about).flatMap(({ target }) => (target?.kind === 'service' ? [target] : []))
  return [office, about, ...services]
}

/** Files of the definitions and of every layer that wrote a part of them. A service refers to neighbours: only those asked for are followed. */
export function inputsOf(model: Model, roots: readonly Entity[]): string[] {
  const seen = new Set<Entity>()
  const files = new Set<string>(['guifan.yaml'])
  const open = [...roots]
  while (open.length > 0) {
    const entity = open.pop()!
    if (seen.has(entity)) continue
    seen.add(entity)
    for (const origin of entity.provenance.values()) files.add(origin.place.file)
    for (const { target } of model.refsFrom(entity)) if (target && target.kind !== 'service' && target.kind !== 'office') open.push(target)
  }
  return [...files].sort(compareText)
}
