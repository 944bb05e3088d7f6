// Whom a change concerns: offices, documents that say something else now, courses and questions to go over, posts to be told.
import type { Earlier } from '../documents/document-type.ts'
import { compareModels, type DefinitionChange } from '../model/compare-models.ts'
import type { Entity, Model, Reference } from '../model/model.ts'
import { partPointer } from '../model/part-pointer.ts'
import { layersOf } from '../overlay/resolve.ts'
import { documents, withoutPlaces } from '../documents/index.ts'
import { canonical } from '../util/json.ts'
import { valueAt } from '../util/pointer.ts'
import type { TwoStates } from './compare-revisions.ts'
import { everyDocument, subjectName, type Planned } from './plan.ts'
import { inName, officesOf } from './since.ts'

interface Named {
  id: string
  name: string
}

/** With the names of what changed for it. */
export interface Concerned extends Named {
  for: string[]
}

export interface Question {
  quiz: string
  quizName: string
  id: string
  stem: string
}

export interface ReachOfChange {
  offices: Named[]
  /** Where it is about definitions: which. */
  documents: { document: string; title: string; subjects: Named[] }[]
  courses: Concerned[]
  posts: Concerned[]
  questions: Question[]
}

const keyOf = ({ kind, id }: Entity): string => `${kind}/${id}`
const nameOf = ({ id, value }: Entity): string => value.name ?? id
const targetIn = (keys: ReadonlySet<string>) => ({ target, pointer }: Reference): boolean => target !== undefined && keys.has(keyOf(target)) && !inName.test(pointer)

/** What changed, and the services whose procedures, papers or clauses did. */
function changedFor(model: Model, changes: readonly DefinitionChange[]): Set<string> {
  const changed = new Set(changes.map(({ kind, id }) => `${kind}/${id}`))
  const parts = new Set([...changed].filter((key) => /^(procedure|material|clause)\//.test(key)))
  return new Set([...changed, ...model.all('service').filter((service) => model.refsFrom(service).some(targetIn(parts))).map(keyOf)])
}

function concerned(entities: readonly Entity[], named: (entity: Entity) => string[], changed: ReadonlySet<string>): Concerned[] {
  return entities.flatMap((entity) => {
    const names = [...new Set(named(entity))]
    return names.length > 0 || changed.has(keyOf(entity)) ? [{ id: entity.id, name: nameOf(entity), for: names }] : []
  })
}

/** One that names a part which says what it said has not changed. */
function saysElse({ before, after }: TwoStates, { target, part }: Reference): boolean {
  if (!target || part === undefined) return true
  const states = [before, after].map(({ base }) => {
    const entity = base.get(target.kind, target.id)
    const pointer = entity && partPointer(entity, part)
    return pointer === undefined ? undefined : canonical(valueAt(entity!.value, pointer))
  })
  return states[0] !== states[1]
}

function questionsOf(states: TwoStates, changed: ReadonlySet<string>): Question[] {
  const model = states.after.base
  return model.all('quiz').flatMap((quiz) => {
    const numbers = model.refsFrom(quiz).filter((reference) => targetIn(changed)(reference) && saysElse(states, reference)).map(({ pointer }) => Number(/^\/questions\/(\d+)/.exec(pointer)?.[1] ?? -1))
    return [...new Set(numbers)].filter((number) => number >= 0).sort((a, b) => a - b).map((number) => {
      const { id, stem } = quiz.value.questions[number]!
      return { quiz: quiz.id, quizName: nameOf(quiz), id, stem }
    })
  })
}

/** Those that do a step of a changed procedure or whose duties name what changed. */
function postsOf(model: Model, changed: ReadonlySet<string>): Concerned[] {
  return concerned(model.all('post'), (post) => [
    ...model.refsFrom(post).filter(targetIn(changed)).flatMap(({ target }) => (target!.kind === 'service' || target!.kind === 'procedure' ? [nameOf(target!)] : [])),
    ...model.refsTo('post', post.id).filter(({ from, pointer }) => from.kind === 'procedure' && changed.has(keyOf(from)) && !inName.test(pointer)).map(({ from }) => nameOf(from)),
  ], changed)
}

/** One of each group of offices that have the same layers: they have the same documents but for their addresses. */
function representatives({ before, after }: Pick<TwoStates, 'before' | 'after'>, offices: readonly Named[]): string[] {
  const layers = (id: string): string => [before, after].map(({ base }) => layersOf(base, id).map(({ overlay }) => overlay.id).join()).join(';')
  return [...new Map(offices.map(({ id }) => [layers(id), id])).values()]
}

function documentsOf({ before, after }: TwoStates, offices: readonly Named[], changed: ReadonlySet<string>): ReachOfChange['documents'] {
  const found = new Map<string, Named[]>()
  const saidBy = ({ type, model, office, about }: Planned): string => canonical(withoutPlaces(type.view({ model, office, ...(about ? { about } : {}) })))
  for (const id of representatives({ before, after }, offices)) {
    const planned = (workspace: typeof after): Map<string, Planned> => {
      const office = workspace.base.get('office', id)
      return new Map(office?.valid ? everyDocument(workspace, { types: documents, offices: [office] }).map((one) => [`${one.type.name} ${one.about ? subjectName(one.about) : ''}`, one]) : [])
    }
    const old = planned(before)
    for (const [key, one] of planned(after)) {
      const { type: { name }, about } = one
      const known = found.get(name)
      if (about ? !changed.has(subjectName(about)) || known?.some((subject) => subject.id === about.id) : known) continue
      const was = old.get(key)
      if (was && saidBy(was) === saidBy(one)) continue
      found.set(name, [...(known ?? []), ...(about ? [{ id: about.id, name: nameOf(about) }] : [])])
    }
  }
  return documents.filter(({ name }) => found.has(name)).map(({ name, title }) => ({ document: name, title: title.zh, subjects: found.get(name)! }))
}

/** What a document of an office needs to tell what changed for it. */
export function earlierFor(states: TwoStates, office: string): Earlier {
  const [old, now] = [states.before, states.after].map((workspace) => workspace.office(office, { onlyInForce: true }).model) as [Model, Model]
  const offices = [{ id: office, name: office }]
  return { model: old, date: states.from.date, replaced: documentsOf(states, offices, new Set(compareModels(old, now).map(({ kind, id }) => `${kind}/${id}`))) }
}

/** `office`: only as far as it concerns this one. */
export function reachOf(states: TwoStates, changes: readonly DefinitionChange[], office?: string): ReachOfChange {
  const { before, after } = states
  const changed = changedFor(after.base, changes)
  const gone = officesOf(before.base, new Set(changes.filter(({ way }) => way === 'removed').map(({ kind, id }) => `${kind}/${id}`))).filter(({ id }) => after.base.get('office', id))
  const all = [...new Map([...officesOf(after.base, changed), ...gone].map((one) => [one.id, one])).values()]
  const offices = office === undefined ? all : all.filter(({ id }) => id === office)
  // A local difference is a change of what it names.
  const local = changes.filter(({ kind }) => kind === 'overlay').flatMap(({ id }) => [before, after].flatMap(({ base }) => Object.keys(base.get('overlay', id)?.value ?? {}).filter((key) => key.includes('/'))))
  const touched = changedFor(after.base, local.map((key): DefinitionChange => ({ kind: key.slice(0, key.indexOf('/')) as DefinitionChange['kind'], id: key.slice(key.indexOf('/') + 1), name: '', way: 'changed', differences: [] })))
  const everything = new Set([...changed, ...touched])
  const model = after.base
  const posts = postsOf(model, everything)
  // What a document is about may tell of what it names: a bundle of its services, a handbook of what its post does.
  const telling = [...model.every()].filter((entity) => model.refsFrom(entity).some(targetIn(everything))).map(keyOf)
  return {
    offices,
    documents: documentsOf(states, offices, new Set([...everything, ...telling, ...posts.map(({ id }) => `post/${id}`)])),
    courses: concerned(model.all('course'), (course) => model.refsFrom(course).filter(targetIn(everything)).flatMap(({ target }) => (target!.kind === 'basis' ? [] : [nameOf(target!)])), changed),
    posts,
    questions: questionsOf(states, changed),
  }
}

