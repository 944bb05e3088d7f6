// Which definitions of a kind an office prints documents about, in the order in which they are numbered.
import type { KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { offers, servicesOf } from './office-view.ts'

type Office = Entity<'office'>
type SubjectsOf = (model: Model, office: Office) => Entity[]

/** Is there anything in it that this office does? */
function doesAny(model: Model, office: Office, services: readonly string[]): boolean {
  return services.some((text) => offers(office, model.follow(text, 'service')?.id ?? text))
}

export function bundlesOf(model: Model, office: Office): Entity<'bundle'>[] {
  return model.all('bundle').filter(({ value }) => doesAny(model, office, value.members.map(({ service }) => service)))
}

/** One whose stages name no services is about what people do, not about what a counter offers. */
export function carePlansOf(model: Model, office: Office): Entity<'care-plan'>[] {
  return model.all('care-plan').filter(({ value }) => {
    const services = value.stages.flatMap((stage) => stage.services ?? [])
    return services.length === 0 || doesAny(model, office, services)
  })
}

/** Kinds of which an office has only some; of any other it has all. */
const own: { [K in KindName]?: SubjectsOf } = { service: servicesOf, bundle: bundlesOf, 'care-plan': carePlansOf }

export function subjectsOf(model: Model, office: Office, kind: KindName): Entity[] {
  return own[kind]?.(model, office) ?? model.all(kind)
}
