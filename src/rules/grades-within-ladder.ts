// The grades of a post lie within those of its track, and tracks within the ladder.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4607',
  name: 'grades-within-ladder',
  severity: 'error',
  requirement: ['B-18'],
  docs: {
    zh: { why: '岗位的等级不在等级体系里，定不了级、算不出薪酬。', mend: '改岗位的 grades，或改职级序列里这一序列的 min、max。' },
    en: { why: 'A post with grades outside the ladder can be neither graded nor paid.', mend: 'Change grades of the post, or min and max of its track in the ladder.' },
  },
  messages: {
    turned: {
      zh: ({ name, from, to }) => `「${name}」的等级写反了：从 ${from} 到 ${to}。请从低到高写。`,
      en: ({ name, from, to }) => `${name}: the grades are the wrong way round, ${from} to ${to}. Write the lower first.`,
    },
    outside: {
      zh: ({ name, grades, track, min, max }) => `岗位「${name}」写 ${grades} 级，“${track}”序列只有 ${min}-${max} 级。请改一处。`,
      en: ({ name, grades, track, min, max }) => `${name} has grades ${grades}, but the track ${track} reaches from ${min} to ${max}. Change one of them.`,
    },
    beyond: {
      zh: ({ name, track, min, max, grades }) => `「${name}」一共 ${grades} 级，“${track}”序列却写到 ${min}-${max} 级。请改正。`,
      en: ({ name, track, min, max, grades }) => `${name} has ${grades} grades, but its track ${track} reaches from ${min} to ${max}. Mend it.`,
    },
  },
  check({ model, whole, report }) {
    for (const entity of model.all('ladder')) {
      for (const [index, { name: track, min, max }] of entity.value.tracks.entries()) {
        const at = { entity, pointer: `/tracks/${index}` }
        if (min > max) report({ ...at, messageId: 'turned', data: { name: `${nameOf(entity)}·${track}`, from: min, to: max } })
        else if (min < 1 || max > entity.value.grades) report({ ...at, messageId: 'beyond', data: { name: nameOf(entity), track, min, max, grades: entity.value.grades } })
      }
    }
    const tracks = whole.all('ladder').flatMap(({ value }) => value.tracks)
    for (const entity of model.all('post')) {
      const { grades, track } = entity.value
      const own = tracks.filter(({ name }) => name === track)
      if (grades === undefined) continue
      const [from, to = from] = grades.split('-').map(Number) as [number, number?]
      const at = { entity, pointer: '/grades' }
      if (from > to) report({ ...at, messageId: 'turned', data: { name: nameOf(entity), from, to } })
      // Where there are several ladders any of them will do.
      else if (own.length > 0 && !own.some(({ min, max }) => from >= min && to <= max)) report({ ...at, messageId: 'outside', data: { name: nameOf(entity), grades, track, min: own[0]!.min, max: own[0]!.max } })
    }
  },
})
