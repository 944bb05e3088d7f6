// What the standards say of the posts of each office, for a roster that fits them.
import { levelsOf } from '../../src/model/levels.ts'
import type { Model } from '../../src/model/model.ts'
import type { RosterOffice, RosterPost } from './roster.ts'

function postOf(model: Model, id: string, headcount: number, certified: number): RosterPost {
  const levels = levelsOf(model)
  const { grades = '1-3', track, requires = {}, reserve } = model.get('post', id)!.value
  const [first = 1, last = first] = grades.split('-').map(Number)
  const up = model.all('post').filter(({ value }) => (value.moves ?? []).some(({ to, way }) => way === '上' && model.follow(to, 'post')?.id === id)).map((post) => post.id)
  const from = (reserve?.from ?? []).flatMap((text) => model.follow(text, 'post')?.id ?? [])
  return {
    post: id, headcount, certified, grades: [first, last], track, feeders: [...new Set([...up, ...from])],
    requires: new Map(Object.entries(requires).flatMap(([text, level]) => { const competency = model.follow(text, 'competency'); return competency ? [[competency.id, levels.indexOf(level) + 1] as const] : [] })),
  }
}

/** Each office has a letter of its own before the codes of its people. */
export function rosterOffices(model: Model): RosterOffice[] {
  const competencies = model.all('competency').map(({ id }) => id)
  return model.all('office').map(({ id, value }, index) => ({
    office: id, letter: String.fromCharCode(65 + index), cap: value.headcountCap ?? 1000, levels: levelsOf(model), competencies, today: model.asOf,
    posts: (value.posts ?? []).map(({ post, headcount, certified = 0 }) => postOf(model, model.follow(post, 'post')!.id, headcount, certified)),
  }))
}
