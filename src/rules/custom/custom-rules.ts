// The rules that a workspace declares itself, as rules like any other. They are data: nothing of a workspace is ever executed.
import { kinds, type KindName, type KindValues } from '../../kinds/index.ts'
import type { Entity, Model } from '../../model/model.ts'
import type { Json } from '../../util/json.ts'
import { nameOf } from '../reading/name-of.ts'
import { defineRule, type Rule } from '../rule.ts'
import { holds } from './holds.ts'
import { shortOf, spotsAt, type Spot } from './paths.ts'
import { BudgetSpent, type Budget } from './pattern.ts'

export type CustomRule = KindValues['rule']

/** Far more than any rule needs, and less than a second. */
const budgetOfARun = 20_000_000
export const newBudget = (): Budget => ({ steps: budgetOfARun })

/** Codes of the tool begin with GF: the two never meet. */
export const codeOf = (id: string): string => `X-${id}`

/** The places in a definition that a rule is about. */
export function placesOf({ given }: CustomRule, whole: Json, budget: Budget): Spot[] {
  const kind = given.kind as KindName
  const meets = (spot: Spot): boolean => (given.where ?? []).every((check) => spotsAt(kind, spot, check.path, whole).some((one) => holds(kind, one, check, budget, false)))
  return spotsAt(kind, { pointer: '', value: whole }, given.path, whole).filter((spot) => spot.value !== undefined && meets(spot))
}

/** The places in a definition that are not as they should be. */
export function failures(rule: CustomRule, whole: Json, budget: Budget): Spot[] {
  const kind = rule.given.kind as KindName
  return placesOf(rule, whole, budget).flatMap((spot) => rule.then.flatMap((check) => spotsAt(kind, spot, check.path, whole).filter((one) => !holds(kind, one, check, budget, true))))
}

/** `{name}` and `{value}` in a message; anything else in braces stands as it is. */
function fill(text: string, { name, value }: { name: string; value: string }): string {
  return text.replaceAll(/\{(name|value)\}/g, (_, key: string) => (key === 'name' ? name : value))
}

function inWords(value: Json | undefined): string {
  if (value === undefined || value === null) return '（没有写）'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function runOver(rule: CustomRule, own: Entity, model: Model, report: Parameters<Rule['run']>[0]['report']): void {
  const budget = newBudget()
  const kind = rule.given.kind as KindName
  try {
    for (const entity of model.all(kind)) {
      for (const spot of failures(rule, entity.value as unknown as Json, budget)) {
        report({ entity, pointer: spot.pointer, messageId: 'broken', data: { name: nameOf(entity), value: inWords(shortOf(kind, spot)) } })
      }
    }
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error
    report({ entity: own, pointer: '/name', messageId: 'tooMuch', data: { name: rule.name } })
  }
}

function customRule(entity: Entity<'rule'>): Rule {
  const rule = entity.value
  return defineRule({
    code: codeOf(entity.id),
    name: rule.name,
    severity: rule.severity,
    requirement: rule.requirement ?? [],
    docs: {
      zh: { why: rule.why ?? rule.message, mend: rule.mend ?? rule.message },
      en: { why: rule.why ?? rule.messageEn ?? rule.message, mend: rule.mend ?? rule.messageEn ?? rule.message },
    },
    messages: {
      broken: { zh: (data) => fill(rule.message, data), en: (data) => fill(rule.messageEn ?? rule.message, data) },
      tooMuch: {
        zh: ({ name }) => `规则“${name}”的样子（pattern）太费时，没有查完。请写短一些，少用“{1,100}”这样的次数。`,
        en: ({ name }) => `The patterns of the rule “${name}” take too long, so it did not finish. Write them shorter, with fewer counts such as {1,100}.`,
      },
    },
    check: ({ model, report }) => runOver(rule, entity, model, report),
  })
}

/** In force or not: a draft of a rule is tried before it is approved. What is 废止 or 暂停 rests. */
export function customRules(model: Model): Rule[] {
  return model.all('rule').filter(({ value }) => Object.hasOwn(kinds, value.given.kind) && value.status !== '废止' && value.status !== '暂停').map(customRule)
}
