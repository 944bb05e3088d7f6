// How somebody is chosen for a post: conditions, tests with their shares, and what one looks at; candidates have numbers, no names.
import type { CompetencyLevel } from '../kinds/index.ts'
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { blank, formFacts, tick } from './form-view.ts'
import { nameOf } from './name-of.ts'

type Subject = SubjectOf<'post'>

/** Competency, level and what somebody of that level does; undefined where the level is not described. */
export function levelOf({ model }: Subject, text: string, level: string | undefined): { name: string; level: string; describes?: CompetencyLevel } {
  const competency = model.follow(text, 'competency')?.value
  const describes = level === undefined ? undefined : competency?.levels[level]
  return { name: competency?.name ?? text, level: level ?? '', ...(describes ? { describes } : {}) }
}

/** The post says which level it requires; a post that is begun with less says so for the probation. */
function looksAt(subject: Subject, competencies: readonly string[] | undefined): View[] {
  const { requires = {} } = subject.about.value
  return (competencies ?? []).map((text) => {
    const { name, level, describes } = levelOf(subject, text, requires[text])
    return [`${name}${level ? `（${level}）` : ''}`, describes?.does[0] ?? ''].filter((part) => part !== '').join('：')
  })
}

const ticks = (texts: readonly string[] | undefined): View[] => (texts ?? []).map((text) => ({ line: [tick, text] }))

export function selectionView(subject: Subject): ViewRecord {
  const { model, office, about } = subject
  const { name, lane, grades, purpose, select, cautions } = about.value
  const tests = select?.tests ?? []
  const scores = tests.map(({ way, share }) => ({ title: `${way.replace(/（.*）$/, '')}（${share}%）`, width: 2.2 }))
  return {
    form: formFacts(subject),
    post: name,
    about: [lane, grades ? `${grades} 级` : '', purpose ?? ''].filter((text) => text !== '').join('；'),
    mark: markOf(model, about, 'select'),
    needs: ticks(select?.needs),
    prefer: ticks(select?.prefer),
    tests: tests.length > 0
      ? {
          columns: [{ title: '怎么考', width: 3.4 }, { title: '占', width: 1, align: 'center' }, { title: '看什么（要做到的样子）', width: 6.4 }, { title: '得分', width: 1.8 }, { title: '折算', width: 1.4 }],
          rows: tests.map(({ way, share, competencies }) => [way, `${share}%`, looksAt(subject, competencies), '', '']),
        }
      : undefined,
    pass: select?.pass,
    sheet: tests.length > 0
      ? { columns: [{ title: '编号', width: 1.6 }, ...scores, { title: '合计', width: 1.6 }, { title: '意见', width: 3 }], rows: Array.from({ length: 8 }, () => [{ line: [blank(3)] }, ...scores.map(() => ''), '', { line: [tick, '录用　', tick, '备选　', tick, '不用'] }]) }
      : undefined,
    cautions: cautions ?? [],
    probation: select?.probation ? { for: select.probation.for, mentor: select.probation.mentor ? nameOf(model, select.probation.mentor, office) : '', goal: Object.entries(select.probation.goal ?? {}).map(([text, level]) => `${levelOf(subject, text, level).name}达到${level}`) } : undefined,
  }
}
