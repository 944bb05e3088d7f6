// Ways of breaking posts, competencies, courses, question banks, appraisals and indicators.
import { drop, entries, set, without, type Change, type Path, type Value, type Way } from './way.ts'

function each(name: string, kind: string, path: Path, codes: string[], change: (entry: Value, at: Path, value: Value) => Change | undefined): Way {
  return {
    name,
    codes,
    kinds: [kind],
    *places({ value }) {
      for (const { at, value: entry } of entries(value, ...path)) {
        const made = change(entry, at, value)
        if (made) yield made
      }
    },
  }
}

const singular = (question: Value): boolean => question.type === '单选' && question.wrong?.length > 0

export const waysOfPeople: Way[] = [
  each('a part of a course is taken out', 'course', ['outline'], ['GF4611'], (_, at) => ({ edit: drop(at), at: ['hours'] })),
  {
    name: 'a course is longer than its parts',
    codes: ['GF4611'],
    kinds: ['course'],
    *places({ value }) {
      yield { edit: set(['hours'], value.hours + 2), at: ['hours'] }
    },
  },
  each('a course teaches an older version', 'course', ['teaches'], ['GF4603'], (entry, at) => (/@1\.0\.0$/.test(entry) ? { edit: set(at, entry.replace('@1.0.0', '@0.9.0')), at } : undefined)),
  each('the points of a test no longer add up', 'course', ['scoring'], ['GF4627'], (entry, at) => (typeof entry.points === 'number' ? { edit: set([...at, 'points'], entry.points + 5), at: ['scoring'] } : undefined)),
  each('a right answer stands among the wrong ones', 'quiz', ['questions'], ['GF4622'], (entry, at) => (singular(entry) && typeof entry.answer === 'string' ? { edit: set([...at, 'answer'], entry.wrong[0]), at: [...at, 'wrong'] } : undefined)),
  each('an answer is no longer what the standard says', 'quiz', ['questions'], ['GF4602'], (entry, at) => (singular(entry) && entry.answer?.from && /(limit|within|Limit)$/.test(entry.answer.from) ? { edit: set([...at, 'answer'], '99个工作日'), at: [...at, 'answer'] } : undefined)),
  each('a question with one right answer has two', 'quiz', ['questions'], ['GF4622', 'GF203'], (entry, at) => (singular(entry) && typeof entry.answer === 'string' ? { edit: set([...at, 'answer'], [entry.answer, '另一个也对']), at: [...at, 'answer'] } : undefined)),
  each('a choice has no wrong answers', 'quiz', ['questions'], ['GF4622'], (entry, at) => (singular(entry) ? { edit: drop([...at, 'wrong']), at } : undefined)),
  each('a paper does not make a hundred points', 'quiz', ['blueprint'], ['GF4623'], (entry, at) => ({ edit: set([...at, 'points'], entry.points + 1), at: ['blueprint'] })),
  each('a question gives its answer away', 'quiz', ['questions'], ['GF4624'], (entry, at) => (singular(entry) && typeof entry.answer === 'string' && entry.answer.length > 8 ? { edit: set([...at, 'stem'], `${entry.stem}（${entry.answer}）`), at: [...at, 'stem'] } : undefined)),
  each('the shares of duties no longer make a whole', 'post', ['duties'], ['GF4614'], (entry, at) => (entry.share ? { edit: set([...at, 'share'], entry.share + 5), at: ['duties'] } : undefined)),
  each('a duty without its share', 'post', ['duties'], ['GF4614'], (entry, at) => (entry.share ? { edit: drop([...at, 'share']), at: ['duties'] } : undefined)),
  each('the shares of a selection no longer make a whole', 'post', ['select', 'tests'], ['GF4614'], (entry, at) => (entry.share ? { edit: set([...at, 'share'], entry.share + 5), at: ['select', 'tests'] } : undefined)),
  without('a post does not say what it asks for', 'post', ['requires'], ['GF4601', 'GF201']),
  without('a post does not say how one is selected', 'post', ['select', 'tests'], ['GF4616', 'GF201'], ['select']),
  without('a post does not say its load', 'post', ['load'], ['GF4615']),
  without('a post that leads nowhere', 'post', ['moves'], ['GF4604', 'GF4617']),
  {
    name: 'a post at the counter has no cover',
    codes: ['GF4606'],
    kinds: ['post'],
    *places({ value }) {
      if (value.lane === '前台' && value.cover) yield { edit: drop(['cover']), at: ['name'] }
    },
  },
  {
    name: 'pressure without relief',
    codes: ['GF4612'],
    kinds: ['post'],
    *places({ value }) {
      if (value.load?.pressure === '高' && value.load.relief) yield { edit: drop(['load', 'relief']), at: ['load'] }
    },
  },
  {
    name: 'a grade beyond the ladder',
    codes: ['GF4607', 'GF205'],
    kinds: ['post'],
    *places({ value }) {
      if (value.grades) yield { edit: set(['grades'], '4-29'), at: ['grades'] }
    },
  },
  {
    name: 'a level is not something one can see',
    codes: ['GF4608'],
    kinds: ['competency'],
    *places({ value }) {
      for (const level of Object.keys(value.levels ?? {})) if (value.levels[level].does?.length > 0) yield { edit: set(['levels', level, 'does', 0], '沟通能力较好'), at: ['levels', level, 'does', 0] }
    },
  },
  {
    name: 'a level that nobody knows',
    codes: ['GF4613', 'GF202', 'GF204'],
    kinds: ['post'],
    *places({ value }) {
      for (const competency of Object.keys(value.requires ?? {})) yield { edit: set(['requires', competency], '精通'), at: ['requires', competency] }
    },
  },
  each('a weight is no longer what it was', 'appraisal', ['dimensions'], ['GF4701'], (entry, at) => ({ edit: set([...at, 'weight'], entry.weight + 5), at: [['dimensions'], at] })),
  {
    name: 'a weight within a dimension is no longer what it was',
    codes: ['GF4701'],
    kinds: ['appraisal'],
    *places({ value }) {
      for (const { at } of entries(value, 'dimensions')) for (const part of ['indicators', 'competencies']) for (const { at: inside, value: entry } of entries(value, ...at, part)) yield { edit: set([...inside, 'weight'], entry.weight + 1), at }
    },
  },
  each('the shares of the raters no longer make a whole', 'appraisal', ['raters'], ['GF4701'], (entry, at) => ({ edit: set([...at, 'share'], entry.share + 5), at: ['raters'] })),
  {
    name: 'an appraisal leaves the public out',
    codes: ['GF4702', 'GF201', 'GF4701'],
    kinds: ['appraisal'],
    *places({ value }) {
      if (value.link) for (const part of ['individual', 'department', 'public']) yield { edit: drop(['link', part]), at: ['link'] }
    },
  },
  each('a grade has no result', 'appraisal', ['results'], ['GF4706'], (entry, at, { grades }) => ({ edit: drop(at), at: ['grades', grades.findIndex(({ name }: Value) => name === entry.grade)] })),
  {
    name: 'nearly everybody is excellent',
    codes: ['GF4705'],
    kinds: ['appraisal'],
    *places({ value }) {
      for (const { at, value: grade } of entries(value, 'grades')) if (grade.quota && value.subject === '个人') yield { edit: set([...at, 'quota'], 80), at: [...at, 'quota'] }
    },
  },
  without('speed without quality', 'indicator', ['pairWith'], ['GF4703'], ['type'], ({ type }) => type === '效率'),
  {
    name: 'a ratio that may be divided by nothing',
    codes: ['GF4704'],
    kinds: ['indicator'],
    *places({ value }) {
      if (value.formula?.denominator && value.formula.ifZero) yield { edit: drop(['formula', 'ifZero']), at: ['formula', 'denominator'] }
    },
  },
  {
    name: 'a formula counts a field that no record has',
    codes: ['GF4805'],
    kinds: ['indicator'],
    *places({ value }) {
      for (const part of ['numerator', 'denominator']) if (value.formula?.[part]?.field) yield { edit: set(['formula', part, 'field'], '没有这一栏'), at: ['formula', part, 'field'] }
    },
  },
  {
    name: 'targets get worse from year to year',
    codes: ['GF4709'],
    kinds: ['indicator'],
    *places({ value }) {
      const years = Object.keys(value.targets ?? {}).sort()
      if (years.length < 2 || value.direction === '越接近目标越好') return
      const [first, second] = years as [string, string]
      const low = value.direction === '越高越好' ? value.targets[first] - 1 : value.targets[first] + 1
      yield { edit: set(['targets', second], low), at: ['targets', second] }
    },
  },
  without('nobody answers for the numbers', 'indicator', ['dataOwner'], ['GF4803', 'GF201']),
]
