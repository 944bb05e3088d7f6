// What a rule of the workspace looks at is there to be looked at: its kind, its paths, its patterns, what it refers to.
import { kinds, parseReference, unknownPart, type Check, type KindName } from '../kinds/index.ts'
import { parseTime } from '../kinds/time.ts'
import { requirements } from '../kinds/requirements/index.ts'
import type { Entity, Model } from '../model/model.ts'
import type { Json } from '../util/json.ts'
import { nearest } from '../util/text.ts'
import { BudgetSpent, compilePattern } from './custom/pattern.ts'
import { newBudget, placesOf } from './custom/custom-rules.ts'
import { testNames } from './custom/holds.ts'
import { partsOf } from './custom/paths.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule, type RuleFinding } from './rule.ts'
import { customRuleIsSound as words } from './custom/words.ts'

type Tell = (pointer: string, messageId: string, data?: Record<string, unknown>) => void

function checkPath(kind: KindName, given: string | undefined, path: string | undefined, pointer: string, tell: Tell): void {
  const before = path?.startsWith('/') ? [] : partsOf(given)
  const parts = partsOf(path)
  // What is wrong with the path of `given` is told there, once.
  if (before.length > 0 && unknownPart(kind, before)) return
  const unknown = unknownPart(kind, [...before, ...parts])
  if (!unknown) return
  const part = parts[unknown.index - before.length]!
  const data = { part, title: kinds[kind].title.zh, kind, suggest: nearest(part, unknown.keys), keys: unknown.keys.slice(0, 12).join('、') }
  tell(pointer, unknown.list ? 'list' : unknown.keys.length > 0 ? 'path' : 'leaf', data)
}

function checkCondition(model: Model, kind: KindName, given: string | undefined, check: Check, pointer: string, tell: Tell): void {
  checkPath(kind, given, check.path, `${pointer}/path`, tell)
  if (check.exists === undefined && testNames.every((name) => check[name] === undefined)) tell(pointer, 'nothing')
  for (const key of ['pattern', 'notPattern'] as const) {
    const compiled = check[key] === undefined ? undefined : compilePattern(check[key])
    if (typeof compiled === 'string') tell(`${pointer}/${key}`, compiled, { pattern: check[key] })
  }
  for (const key of ['min', 'max'] as const) if (typeof check[key] === 'string' && !parseTime(check[key])) tell(`${pointer}/${key}`, 'bound', { value: check[key] })
  if (check.refersTo === undefined) return
  const target = parseReference(check.refersTo)
  const known = target?.kind !== undefined && Object.hasOwn(kinds, target.kind)
  if (!known) return tell(`${pointer}/refersTo`, 'target', { value: check.refersTo })
  if (model.get(target.kind as KindName, target.id) || model.isExcused(target.kind!, target.id)) return
  tell(`${pointer}/refersTo`, 'target', { value: check.refersTo, suggest: nearest(target.id, model.index.ids(target.kind!)) })
}

/** Whether anything in the workspace is what the rule is about; a rule that takes too long is told by itself. */
function matchesNothing(model: Model, { value: rule }: Entity<'rule'>): boolean {
  const budget = newBudget()
  try {
    return !model.incomplete(rule.given.kind as KindName) && !model.all(rule.given.kind as KindName).some((entity) => placesOf(rule, entity.value as unknown as Json, budget).length > 0)
  } catch (error) {
    if (error instanceof BudgetSpent) return false
    throw error
  }
}

function checkRule(model: Model, entity: Entity<'rule'>, report: (finding: RuleFinding) => void): void {
  const { given, then, requirement } = entity.value
  let told = 0
  const tell: Tell = (pointer, messageId, data = {}) => {
    told += 1
    report({ entity, pointer, messageId, data: { rule: nameOf(entity), ...data } })
  }
  for (const [index, id] of (requirement ?? []).entries()) if (!requirements.some((one) => one.id === id)) tell(`/requirement/${index}`, 'requirement', { value: id })
  if (!Object.hasOwn(kinds, given.kind)) {
    const titled = Object.values(kinds).find(({ title }) => title.zh === given.kind)?.name
    return tell('/given/kind', 'kind', { value: given.kind, suggest: titled ?? nearest(given.kind, Object.keys(kinds)) })
  }
  const kind = given.kind as KindName
  checkPath(kind, undefined, given.path, '/given/path', tell)
  for (const [index, check] of (given.where ?? []).entries()) checkCondition(model, kind, given.path, check, `/given/where/${index}`, tell)
  for (const [index, check] of then.entries()) checkCondition(model, kind, given.path, check, `/then/${index}`, tell)
  if (told === 0 && matchesNothing(model, entity)) report({ entity, pointer: '/given', messageId: 'idle', severity: 'info', data: { rule: nameOf(entity), title: kinds[kind].title.zh, kind } })
}

export default defineRule({
  code: 'GF315',
  name: 'custom-rule-is-sound',
  severity: 'error',
  requirement: ['A-17'],
  workspace: true,
  ...words,
  check({ model, report }) {
    for (const entity of model.all('rule')) checkRule(model, entity, report)
  },
})
