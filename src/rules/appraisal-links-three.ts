// A personal appraisal counts the person, the department and the public.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const parts = [
  { key: 'individual', zh: '个人', en: 'the person' },
  { key: 'department', zh: '部门', en: 'the department' },
  { key: 'public', zh: '群众', en: 'the public' },
] as const

export default defineRule({
  code: 'GF4702',
  name: 'appraisal-links-three',
  severity: 'error',
  requirement: ['C-06', 'C-08'],
  docs: {
    zh: { why: '只看个人，集体就散；不看群众，就不知道服务好不好。', mend: '写 link：个人、部门、群众各占几成，都大于 0。' },
    en: { why: 'A mark of the person alone breaks the team; without the public nobody knows how good the service is.', mend: 'Write link with a share above 0 for each of the three.' },
  },
  messages: {
    missing: {
      zh: ({ appraisal, missing }) => `「${appraisal}」评个人，没有把${missing}算进去。请写 link，三部分都要有。`,
      en: ({ appraisal, missingEnglish }) => `${appraisal} judges persons without ${missingEnglish}. Write link with all three parts.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('appraisal')) {
      const { subject, link } = entity.value
      if (subject !== '个人') continue
      const missing = parts.filter(({ key }) => !link || link[key] <= 0)
      const data = { appraisal: nameOf(entity), missing: missing.map(({ zh }) => zh).join('、'), missingEnglish: missing.map(({ en }) => en).join(', ') }
      if (missing.length > 0) report({ entity, pointer: link ? '/link' : '/name', messageId: 'missing', data })
    }
  },
})
