// A course teaches the standards as they now stand.
import { parseReference } from '../kinds/reference.ts'
import { own } from '../util/json.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4603',
  name: 'course-teaches-current-version',
  severity: 'warning',
  requirement: ['B-13', 'A-11'],
  docs: {
    zh: { why: '标准升了版，课没有跟着改，老师教的就是旧流程。', mend: '按新版改课，再把 teaches 里的 @版本 改成现在的版本。没有写版本的补上，以后升版才看得出来。' },
    en: { why: 'When a standard moves on and its course does not, trainers teach the old way.', mend: 'Revise the course, then set the version after @ under teaches. Add a version where there is none, so that the next change shows.' },
  },
  messages: {
    behind: {
      zh: ({ course, standard, taught, now }) => `「${course}」教的是「${standard}」${taught} 版，现在是 ${now} 版。请按新版改课，再改 teaches。`,
      en: ({ course, standard, taught, now }) => `${course} teaches version ${taught} of ${standard}, which is now ${now}. Revise the course, then teaches.`,
    },
    unversioned: {
      zh: ({ course, standard, now }) => `「${course}」没有写教的是「${standard}」哪一版。请在 teaches 里补上 @${now}。`,
      en: ({ course, standard, now }) => `${course} does not say which version of ${standard} it teaches. Add @${now} under teaches.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('course')) {
      for (const [index, text] of (entity.value.teaches ?? []).entries()) {
        const target = model.follow(text, 'service') ?? model.follow(text, 'procedure')
        const now = own(target?.value, 'version')
        const taught = parseReference(text)?.version
        if (!target?.valid || typeof now !== 'string' || taught === now) continue
        const data = { course: nameOf(entity), standard: nameOf(target), taught, now }
        const at = { entity, pointer: `/teaches/${index}`, data }
        if (taught === undefined) report({ ...at, messageId: 'unversioned', severity: 'info' })
        else report({ ...at, messageId: 'behind' })
      }
    }
  },
})
