// A post says how its holder is chosen, and which competencies each test is about.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4616',
  name: 'post-says-how-selected',
  severity: 'warning',
  requirement: ['B-11'],
  docs: {
    zh: { why: '没有考什么，选人凭印象；考了不知道考哪项能力，能力体系就没有用上。', mend: '写 select：必备条件、考什么（tests），至少一项写考哪些能力（competencies）。' },
    en: { why: 'Without tests people are chosen by impression; a test about no competency leaves the system unused.', mend: 'Write select: needs and tests, at least one with its competencies.' },
  },
  messages: {
    unsaid: {
      zh: ({ post }) => `岗位「${post}」没有写怎么选人。请写 select：必备条件和考什么（tests）。`,
      en: ({ post }) => `${post} does not say how its holder is chosen. Write select with tests.`,
    },
    about: {
      zh: ({ post }) => `岗位「${post}」的各项考试都没有写考哪些能力，能力体系没有用来选人。请至少在一项里补 competencies。`,
      en: ({ post }) => `${post}: no test says which competencies it is about. Add competencies to at least one.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('post')) {
      const tests = entity.value.select?.tests ?? []
      const post = nameOf(entity)
      if (tests.length === 0) report({ entity, pointer: entity.value.select ? '/select' : '/name', messageId: 'unsaid', data: { post } })
      // A talk or a paper may be about anything; that not one test is about a competency leaves the system unused.
      else if (tests.every(({ competencies = [] }) => competencies.length === 0)) report({ entity, pointer: '/select/tests', messageId: 'about', data: { post } })
    }
  },
})
