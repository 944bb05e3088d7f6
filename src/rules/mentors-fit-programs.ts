// Whoever starts on a post learns beside a mentor who works where they will.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

/** Courses after which people work on a post that is new to them. */
const starting = new Set(['岗前', '转岗'])

export default defineRule({
  code: 'GF4626',
  name: 'mentors-fit-programs',
  severity: 'warning',
  requirement: ['B-04', 'B-16'],
  docs: {
    zh: { why: '基地教后台的新人，带教里却没有一个做后台的，跟岗跟不到要做的那一行，老同志的经验也传不下来。', mend: '在 mentors 里加上这一行的带教；基地不教这一行的，从 programs 里去掉这门岗前、转岗课。' },
    en: { why: 'Newcomers who have no mentor from where they will work do not see that work, and its experience is not handed on.', mend: 'Add a mentor from there; if the base does not train for it, take the course out of programs.' },
  },
  messages: {
    none: {
      zh: ({ base, course, lane, posts }) => `「${base}」上“${course}”，学完要做${lane}的${posts}，带教里却没有一个是${lane}的。请在 mentors 里加上。`,
      en: ({ base, course, lane, posts }) => `${base} teaches ${course} to those who will work as ${posts} (${lane}), but none of its mentors works there. Add one.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('training-base')) {
      const { mentors, programs } = entity.value
      const posts = mentors.map(({ post }) => model.follow(post, 'post'))
      // Who can't be read may work anywhere.
      if (!posts.every((post) => post?.valid)) continue
      const covered = new Set<string>(posts.map((post) => post!.value.lane))
      for (const course of programs.map((text) => model.follow(text, 'course'))) {
        if (!course?.valid || !starting.has(course.value.type)) continue
        const learners = (course.value.for ?? []).flatMap((text) => model.follow(text, 'post') ?? []).filter(({ valid }) => valid)
        const lacking = learners.find(({ value }) => !covered.has(value.lane))
        if (!lacking) continue
        const { lane } = lacking.value
        covered.add(lane)
        const names = learners.filter(({ value }) => value.lane === lane).map(nameOf).join('、')
        report({ entity, pointer: '/mentors', messageId: 'none', data: { base: nameOf(entity), course: nameOf(course), lane, posts: names } })
      }
    }
  },
})
