// Every service is taught in some course.
import { isOwnDefinition } from './reading/own-definition.ts'
import { nameOf } from './reading/name-of.ts'
import { statusOf } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4618',
  name: 'service-is-taught',
  severity: 'warning',
  requirement: ['B-13'],
  workspace: true,
  docs: {
    zh: { why: '事项上了窗口，没有一门课教它，每个人各凭经验。', mend: '在一门课的 teaches 里写上这个事项，或它的流程，带版本。' },
    en: { why: 'A service that no course teaches is done by everyone in their own way.', mend: 'Name the service or its procedure under teaches of a course, with its version.' },
  },
  messages: {
    untaught: {
      zh: ({ service }) => `事项「${service}」没有一门课教。请在一门课的 teaches 里写上它，或它的流程。`,
      en: ({ service }) => `No course teaches ${service}. Name it or its procedure under teaches of a course.`,
    },
  },
  check({ model, report }) {
    const courses = model.all('course')
    // A workspace that does not train anybody has nothing missing.
    if (courses.length === 0 || model.incomplete('course')) return
    const taught = new Set(courses.flatMap(({ value }) => value.teaches ?? []).map((text) => model.follow(text, 'service') ?? model.follow(text, 'procedure')))
    for (const entity of model.all('service')) {
      const status = statusOf(entity)
      if (!isOwnDefinition(entity) || status === '废止' || status === '暂停') continue
      if (taught.has(entity) || taught.has(model.follow(entity.value.procedure, 'procedure'))) continue
      report({ entity, pointer: '/name', messageId: 'untaught', data: { service: nameOf(entity) } })
    }
  },
})
