// Every level named is one of the levels of guifan.yaml, and every competency describes them all.
import type { Entity } from '../model/model.ts'
import { joinPointer } from '../util/pointer.ts'
import { levelsOf, raised } from '../model/levels.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule, type OptionValues, type RuleContext } from './rule.ts'

function judge({ model, report }: RuleContext<OptionValues>, entity: Entity, pointer: string, level: string, at: 'key' | 'value' = 'value'): void {
  const levels = levelsOf(model)
  if (!levels.includes(level)) report({ entity, pointer, at, messageId: 'unknown', data: { name: nameOf(entity), level, levels: levels.join('、') } })
}

export default defineRule({
  code: 'GF4613',
  name: 'levels-are-known',
  severity: 'error',
  requirement: ['B-07', 'B-11', 'B-12', 'B-13'],
  docs: {
    zh: { why: '等级写错一个字，岗位要求、课程目标和评价就对不上；少写一级，升到那一级没有依据。', mend: '照 guifan.yaml 的 levels 写；每项能力把各级都写全；课程从低到高写。' },
    en: { why: 'A misspelt level joins no post, course and appraisal; a level left out gives no ground for reaching it.', mend: 'Write levels as in guifan.yaml; describe all of them in each competency; let courses lead upward.' },
  },
  messages: {
    unknown: {
      zh: ({ name, level, levels }) => `「${name}」写的等级“${level}”不在 guifan.yaml 的 levels 里，可以填：${levels}。`,
      en: ({ name, level, levels }) => `${name} names the level "${level}", which guifan.yaml does not list. Possible: ${levels}.`,
    },
    missing: {
      zh: ({ name, missing }) => `能力项「${name}」没有写“${missing}”这一级。请补上做什么、凭什么、怎么评。`,
      en: ({ name, missing }) => `${name} does not describe the level ${missing}. Add what one does, the proof and how it is judged.`,
    },
    down: {
      zh: ({ name, competency, text }) => `「${name}」把“${competency}”写成${text}，没有提高。请从低到高写。`,
      en: ({ name, competency, text }) => `${name} takes "${competency}" from ${text}, which is no rise. Write the lower level first.`,
    },
  },
  check(context) {
    const { model, report } = context
    const levels = levelsOf(model)
    for (const entity of model.all('competency')) {
      for (const level of Object.keys(entity.value.levels)) judge(context, entity, joinPointer('/levels', level), level, 'key')
      const missing = levels.filter((level) => !Object.hasOwn(entity.value.levels, level))
      if (missing.length > 0) report({ entity, pointer: '/levels', messageId: 'missing', data: { name: nameOf(entity), missing: missing.join('、') } })
    }
    for (const entity of model.all('post')) {
      for (const [pointer, goal] of [['/requires', entity.value.requires], ['/select/probation/goal', entity.value.select?.probation?.goal]] as const) {
        for (const [competency, level] of Object.entries(goal ?? {})) judge(context, entity, joinPointer(pointer, competency), level)
      }
    }
    for (const entity of model.all('training-base')) {
      for (const [index, { level }] of entity.value.mentors.entries()) if (level !== undefined) judge(context, entity, `/mentors/${index}/level`, level)
    }
    for (const entity of model.all('course')) {
      for (const [id, text] of Object.entries(entity.value.raises)) {
        const { from, to } = raised(text)
        const pointer = joinPointer('/raises', id)
        const wrong = [from, to].find((level) => level !== undefined && !levels.includes(level))
        const competency = model.follow(id, 'competency')
        if (wrong !== undefined) judge(context, entity, pointer, wrong)
        else if (from !== undefined && levels.indexOf(from) >= levels.indexOf(to)) report({ entity, pointer, at: 'value', messageId: 'down', data: { name: nameOf(entity), competency: competency ? nameOf(competency) : id, text } })
      }
    }
  },
})
