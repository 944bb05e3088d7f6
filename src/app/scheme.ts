// A scheme of appraisal as the calculation takes it: items with their targets of the year, raters, what adds and takes off, grades from the best down.
import type { Item, Scheme } from '../analysis/appraisal.ts'
import { targetOf } from '../documents/indicator-words.ts'
import type { Appraisal } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import type { SchemeWords } from './facts.ts'

/** An item with what else it may be called in the records. */
type Named = Item & { words: string[] }

function indicatorItem(text: string, weight: number, scoring: string | undefined, dimension: string, model: Model): Named {
  const found = model.follow(text, 'indicator')
  const value = found?.value
  const target = value && targetOf(value, model.asOf)
  const direction = value?.direction
  return {
    id: found?.id ?? text, name: value?.name ?? text, dimension, weight, words: [found?.id ?? text, value?.name ?? text], ...(scoring === undefined ? {} : { scoring }), ...(target === undefined ? {} : { target }),
    ...(direction === '越高越好' ? { higherIsBetter: true } : direction === '越低越好' ? { higherIsBetter: false } : {}), ...(value ? { unit: value.unit } : {}),
  }
}

function itemsOf({ dimensions = [], criteria = [] }: Appraisal, model: Model): Named[] {
  return [
    ...dimensions.flatMap(({ name, indicators = [], competencies = [] }): Named[] => [
      ...indicators.map(({ indicator, weight, scoring }) => indicatorItem(indicator, weight, scoring, name, model)),
      ...competencies.map(({ competency, weight, scoring }): Named => {
        const found = model.follow(competency, 'competency')
        return { id: found?.id ?? competency, name: found?.value.name ?? competency, dimension: name, weight, words: [found?.id ?? competency, found?.value.name ?? competency], ...(scoring === undefined ? {} : { scoring }) }
      }),
    ]),
    ...criteria.map(({ no, part = '', text, points }): Named => ({ id: no, name: text, dimension: part, weight: points, words: [no] })),
  ]
}

export function schemeOf({ value }: Entity<'appraisal'>, model: Model): SchemeWords {
  const { raters = [], link, bonus = [], deduction = [], adjustCap, selfGoals, grades } = value
  const items = itemsOf(value, model)
  const rule = (sign: 1 | -1) => ({ what, points, cap }: (typeof bonus)[number]) => ({ what, sign, points, ...(cap === undefined ? {} : { cap }) })
  const scheme: Scheme = {
    items: items.map(({ words: _, ...item }) => item), raters: raters.map(({ who, share, least = 0 }) => ({ who, share, least })), ...(link ? { link } : {}), rules: [...bonus.map(rule(1)), ...deduction.map(rule(-1))],
    ...(adjustCap === undefined ? {} : { adjustCap }), ...(selfGoals?.points === undefined ? {} : { goals: selfGoals.points }),
    grades: [...grades].sort((a, b) => b.from - a.from).map(({ name, from, quota, needs = [] }) => ({ name, from, needs, ...(quota === undefined ? {} : { quota }) })),
  }
  const posts = value.for ? new Set(value.for.flatMap((text) => model.follow(text, 'post')?.id ?? [])) : undefined
  return { scheme, items: new Map(items.flatMap(({ id, words }) => words.map((word) => [word, id] as const))), ...(posts ? { posts } : {}) }
}
