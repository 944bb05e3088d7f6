// A competency is used to choose people, to judge their work and to train them.
import { competencyUses, type Use } from './reading/competency-uses.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const words: Record<Use, { zh: string; en: string }> = {
  选拔: { zh: '岗位选拔', en: 'no selection of a post' },
  评价: { zh: '考核项', en: 'no appraisal' },
  培训: { zh: '课程', en: 'no course' },
}

export default defineRule({
  code: 'GF4610',
  name: 'competency-is-used',
  severity: 'warning',
  requirement: ['B-11', 'B-12', 'B-13'],
  docs: {
    zh: { why: '写了能力体系，选人时不考、评人时不看、培训时不教，就是挂在墙上的纸。', mend: '在岗位的 select.tests、绩效方案的 dimensions、课程的 raises 里用上它。' },
    en: { why: 'A competency that is neither tested, nor judged, nor taught is paper on the wall.', mend: 'Use it under select.tests of a post, dimensions of an appraisal, raises of a course.' },
  },
  messages: {
    unused: {
      zh: ({ competency, uses, missing }) => `「${competency}」没有用在${uses}：没有${missing}引用它。请用上它，或并入别的能力项。`,
      en: ({ competency, missingEnglish }) => `${competency} is not used: ${missingEnglish} refers to it. Use it, or merge it into another.`,
    },
  },
  check({ model, whole, report }) {
    const { by, any } = competencyUses(whole)
    for (const entity of model.all('competency')) {
      const uses = (Object.keys(any) as Use[]).filter((use) => any[use] && !by[use].has(entity.id))
      const data = { competency: nameOf(entity), uses: uses.join('、'), missing: uses.map((use) => words[use].zh).join('、'), missingEnglish: uses.map((use) => words[use].en).join(', ') }
      if (uses.length > 0) report({ entity, pointer: '/name', messageId: 'unused', data })
    }
  },
})
