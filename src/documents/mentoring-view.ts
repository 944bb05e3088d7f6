// One learns beside another: what is to be learnt until when, the record of each time, and what has come of it.
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { dateBlank, formFacts, tick } from './form-view.ts'
import { nameOf } from './name-of.ts'
import { levelOf } from './selection-view.ts'

type Subject = SubjectOf<'post'>

/** What one who is new should be able to do at the end: the goals of the probation; where it names none, what the post requires. */
function goals({ about: { value } }: Subject): [competency: string, level: string][] {
  const goal = value.select?.probation?.goal
  return Object.entries(goal && Object.keys(goal).length > 0 ? goal : (value.requires ?? {}))
}

function goalTable(subject: Subject): View {
  return {
    columns: [{ title: '能力', width: 2.6 }, { title: '到期要做到（做到一条勾一条）', width: 7.4 }, { title: '凭什么说做到了', width: 3.4 }],
    rows: goals(subject).map(([text, wanted]) => {
      const { name, describes } = levelOf(subject, text, wanted)
      return [[{ strong: name }, wanted], (describes?.does ?? []).map((does): View => ({ line: [tick, does] })), describes?.proof ?? '']
    }),
  }
}

function resultTable(subject: Subject): View {
  return {
    columns: [{ title: '能力', width: 4 }, { title: '要到', width: 1.2 }, { title: '自己看', width: 1.6 }, { title: '带教看', width: 1.6 }, { title: '主管看', width: 1.6 }, { title: '证据（件号、记录）', width: 3 }, { title: '还差什么，怎么补', width: 3.4 }],
    rows: goals(subject).map(([text, wanted]) => [levelOf(subject, text, wanted).name, wanted, '', '', '', '', '']),
  }
}

/** Week by week, where the office has a training base with a plan. */
function weeks({ model, office }: Subject): View | undefined {
  const base = model.all('training-base').find(({ value }) => model.follow(value.office, 'office')?.id === office.id)
  if (!base?.value.plan?.length) return undefined
  return {
    columns: [{ title: '什么时候', width: 1.6 }, { title: '做什么', width: 9.4 }, { title: '做了', width: 1 , align: 'center' }, { title: '日期', width: 2.2 }],
    rows: base.value.plan.map(({ at, do: does }) => [at, does, tick, '']),
  }
}

export function mentoringView(subject: Subject): ViewRecord {
  const { model, office, about } = subject
  const { probation } = about.value.select ?? {}
  return {
    form: formFacts(subject),
    post: about.value.name,
    for: probation?.for,
    mentor: probation?.mentor ? nameOf(model, probation.mentor, office) : undefined,
    mark: markOf(model, about, 'select'),
    date: dateBlank,
    goals: goalTable(subject),
    weeks: weeks(subject),
    record: {
      columns: [{ title: '日期', width: 2.1 }, { title: '做了哪几件（件号）', width: 3.4 }, { title: '做得好的一处', width: 3.6 }, { title: '要改的一处，下次怎么做', width: 4.4 }, { title: '两人签名', width: 2 }],
      rows: Array.from({ length: 12 }, () => [{ line: [{ blank: 1.2 }, '月', { blank: 1.2 }, '日'] }, ['', ''], '', '', '']),
    },
    result: resultTable(subject),
    cautions: about.value.cautions ?? [],
  }
}
