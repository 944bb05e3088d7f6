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

/** Those that it lists with their numbers of people; all where it lists none. */
export function postsOf(model: Model, { value }: Office): Entity<'post'>[] {
  const listed = (value.posts ?? []).flatMap(({ post }) => model.follow(post, 'post') ?? [])
  return listed.length > 0 ? listed : model.all('post')
}

const isAmong = (model: Model, posts: readonly Entity<'post'>[], texts: readonly string[] | undefined): boolean => texts === undefined || texts.some((text) => posts.some(({ id }) => model.follow(text, 'post')?.id === id))

/** Question banks for a post that the office has. */
export function quizzesOf(model: Model, office: Office): Entity<'quiz'>[] {
  const posts = postsOf(model, office)
  return model.all('quiz').filter(({ value }) => isAmong(model, posts, value.for))
}

export function appraisalsOf(model: Model, office: Office): Entity<'appraisal'>[] {
  const posts = postsOf(model, office)
  return model.all('appraisal').filter(({ value }) => isAmong(model, posts, value.for))
}

/** Matters that were handed down to this office. */
export function devolutionsOf(model: Model, office: Office): Entity<'devolution'>[] {
  return model.all('devolution').filter(({ value: { to } }) => typeof to === 'string' || to.some((text) => model.follow(text, 'office')?.id === office.id))
}

/** Kinds of which an office has only some; of any other it has all. */
const own: { [K in KindName]?: SubjectsOf } = { service: servicesOf, bundle: bundlesOf, 'care-plan': carePlansOf, post: postsOf, quiz: quizzesOf, appraisal: appraisalsOf, devolution: devolutionsOf }

export function subjectsOf(model: Model, office: Office, kind: KindName): Entity[] {
  return own[kind]?.(model, office) ?? model.all(kind)
}
