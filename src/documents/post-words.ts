// A post in words: the services behind its duties, its competencies with the level that each needs, and where its indicators count.
import type { Course, Duty } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { levelsOf, raised } from '../model/levels.ts'
import { graphOf, type GraphNode } from '../model/procedure-graph.ts'
import type { SubjectOf } from './document-type.ts'
import { namesOf } from './name-of.ts'
import { servicesOf } from './office-view.ts'

type Subject = SubjectOf<'post'>
/** What is the same for every office. */
type Post = Omit<Subject, 'office'>

export interface Required {
  competency: Entity<'competency'>
  level: string
  /** The next one up; none at the top. */
  next?: string
}

/** In the order in which the post names them. */
export function requiredOf({ model, about }: Post): Required[] {
  const levels = levelsOf(model)
  return Object.entries(about.value.requires ?? {}).flatMap(([text, level]): Required[] => {
    const competency = model.follow(text, 'competency')
    const next = levels[levels.indexOf(level) + 1]
    return competency ? [{ competency, level, ...(next !== undefined && levels.includes(level) ? { next } : {}) }] : []
  })
}

/** ●●○○ 胜任: how high, for eyes that see no colour. */
export function levelText(model: Model, level: string): string {
  const levels = levelsOf(model)
  const at = levels.indexOf(level)
  return at < 0 ? level : `${'●'.repeat(at + 1)}${'○'.repeat(levels.length - at - 1)} ${level}`
}

export const dutyServices = (model: Model, { services }: Duty): string => (typeof services === 'string' ? services : namesOf(model, services).join('、'))

/** The steps of a service that this post does. */
export function stepsByPost(model: Model, service: Entity<'service'>, post: string): GraphNode[] {
  const procedure = model.follow(service.value.procedure, 'procedure')
  return procedure ? graphOf(procedure.value).nodes.filter(({ step }) => model.follow(step.by, 'post')?.id === post) : []
}

/** What its duties name, and what it does steps of; a post whose duties name all and that does no step has all of the office. */
export function servicesOfPost({ model, office, about }: Subject): Entity<'service'>[] {
  const offered = servicesOf(model, office)
  const named = about.value.duties.flatMap(({ services }) => services ?? [])
  const ids = new Set(about.value.duties.flatMap(({ services }) => (typeof services === 'object' ? services : [])).map((text) => model.follow(text, 'service')?.id))
  const own = offered.filter((service) => ids.has(service.id) || stepsByPost(model, service, about.id).length > 0)
  return own.length === 0 && named.length > 0 ? offered : own
}

const isForPost = (model: Model, texts: readonly string[] | undefined, post: string): boolean => texts === undefined || texts.some((text) => model.follow(text, 'post')?.id === post)

/** Courses for this post, those before it is taken up first. */
export function coursesOf({ model, about }: Post): Entity<'course'>[] {
  const order: readonly Course['type'][] = ['岗前', '转岗', '安全', '党性', '在岗', '数字', '带教', '晋升']
  return model.all('course').filter(({ value }) => isForPost(model, value.for, about.id)).sort((a, b) => order.indexOf(a.value.type) - order.indexOf(b.value.type))
}

/** Courses of this post that lead beyond `from` in this competency. */
export function coursesBeyond(subject: Post, competency: string, from: string | undefined): Entity<'course'>[] {
  const { model } = subject
  const levels = levelsOf(model)
  return coursesOf(subject).filter(({ value }) => Object.entries(value.raises).some(([text, way]) => model.follow(text, 'competency')?.id === competency && levels.indexOf(raised(way).to) > levels.indexOf(from ?? '')))
}

export function quizzesFor({ model, about }: Post): Entity<'quiz'>[] {
  return model.all('quiz').filter(({ value }) => isForPost(model, value.for, about.id))
}

/** Schemes of appraisal for this post, and what an indicator weighs in them. */
export function weightsOf({ model, about }: Post, indicator: string): { appraisal: Entity<'appraisal'>; weight: number }[] {
  return model.all('appraisal').filter(({ value }) => value.for !== undefined && isForPost(model, value.for, about.id)).flatMap((appraisal) => {
    const rows = (appraisal.value.dimensions ?? []).flatMap(({ indicators = [] }) => indicators)
    return rows.filter((row) => model.follow(row.indicator, 'indicator')?.id === indicator).map(({ weight }) => ({ appraisal, weight }))
  })
}
