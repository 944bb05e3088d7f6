// A collaboration: who does what and whom to ask, the matrix of duties, how help is asked for, and the minutes of a meeting.
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { lines, tableOf } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { phoneOf } from './office-view.ts'

type Subject = SubjectOf<'collaboration'>

function headRows({ model, office, about }: Subject): View[] {
  const { purpose, level, lead, platform, meets } = about.value
  return lines([
    ['为什么一起做', purpose], ['层级', level], ['谁牵头', nameOf(model, lead, office)], ['在哪里碰', platform], ['多久碰一次', meets],
  ])
}

/** What each can do stands with the organization; what it does here, with the collaboration. */
function memberTable({ model, office, about }: Subject): View | undefined {
  return tableOf(
    [{ title: '谁', width: 3 }, { title: '在这里做什么', width: 4.4 }, { title: '能做什么', width: 4.2 }, { title: '找谁', width: 3.4 }, { title: '电话', width: 3 }, { title: '多久答复', width: 1.8 }],
    about.value.members.map(({ who, does, contact, replyWithin }) => {
      const organization = model.follow(who, 'organization')?.value
      const phones = who === 'office' ? [office.value.contacts.consult ?? ''] : (organization?.contacts ?? []).map(({ phone }) => phoneOf(office, phone) ?? '')
      const known = phones.filter((phone) => phone !== '')
      return [{ strong: nameOf(model, who, office) }, does, organization?.capabilities?.join('、') ?? '', contact ?? organization?.contactRole ?? '', known.length > 0 ? known.join('；') : { blank: 6 }, replyWithin ?? organization?.replyWithin ?? '']
    }),
  )
}

/** R does, A answers (one alone), C is asked, I is told; a party may be two of them. */
function matrix({ model, office, about }: Subject): View | undefined {
  const { raci, members, lead } = about.value
  const idOf = (text: string): string => model.follow(text, 'post')?.id ?? model.follow(text, 'organization')?.id ?? text
  const order = [lead, ...members.map(({ who }) => who), ...raci.flatMap(({ r, a, c = [], i = [] }) => [...r, a, ...c, ...i])]
  const parties = [...new Map(order.map((text) => [idOf(text), text])).entries()].filter(([id]) => raci.some(({ r, a, c = [], i = [] }) => [...r, a, ...c, ...i].some((text) => idOf(text) === id)))
  return tableOf(
    [{ title: '什么事', width: 4.6 }, ...parties.map(([, text]) => ({ title: nameOf(model, text, office), width: 1.5, align: 'center' as const }))],
    raci.map(({ subject, service, r, a, c = [], i = [] }) => {
      const letters = ([['R', r], ['A', [a]], ['C', c], ['I', i]] as const)
      return [[subject, ...(service ? [`（${nameOf(model, service)}）`] : [])], ...parties.map(([id]): View => {
        const own = letters.filter(([, list]) => list.some((text) => idOf(text) === id)).map(([letter]) => letter).join('')
        return own.includes('A') ? { strong: own } : own
      })]
    }),
  )
}

function wayRows({ model, office, about }: Subject): View[] {
  const { request, residents, dispute, records, results, evaluation } = about.value
  return lines([
    ['怎么找人', request?.how, request ? `${request.replyWithin}答复` : undefined],
    ['没有回', request?.ifLate],
    ['说法不一', dispute],
    ['居民', residents ? `${residents.who.join('、')}：${residents.does.join('；')}` : undefined, residents?.shares, residents?.share === undefined ? undefined : `评价里占${residents.share}%`],
    ['要留的记录', records?.join('、')],
    ['做成了什么', results],
    ['多久评一次', evaluation ? [evaluation.every, evaluation.by?.length ? `谁评：${namesOf(model, evaluation.by, office).join('、')}` : '', evaluation.indicators?.length ? `看：${namesOf(model, evaluation.indicators).join('、')}` : ''].filter((text) => text !== '').join('；') : undefined],
  ])
}

const spare = 2

function minutes({ model, office, about }: Subject): ViewRecord {
  const { members, topics = [] } = about.value
  return {
    present: members.map(({ who }) => nameOf(model, who, office)),
    old: { columns: [{ title: '上次定的事', width: 5 }, { title: '谁', width: 2.4 }, { title: '哪天前', width: 1.8 }, { title: '销号', width: 2.4 }], rows: Array.from({ length: 3 }, () => [[' ', ' '], '', '', { line: [{ box: false }, '销　', { box: false }, '留'] }]) },
    topics: {
      columns: [{ title: '议题', width: 3.4 }, { title: '说了什么', width: 4 }, { title: '定了什么', width: 4 }, { title: '谁做', width: 2 }, { title: '哪天前', width: 1.8 }],
      rows: [...topics.map((topic): View[] => [[topic, ' '], '', '', '', '']), ...Array.from({ length: spare }, (): View[] => [[' ', ' '], '', '', '', ''])],
    },
  }
}

export function collaborationView(subject: Subject): ViewRecord {
  const { model, about } = subject
  return {
    collaboration: { name: about.value.name },
    mark: markOf(model, about, 'members'),
    head: headRows(subject),
    members: memberTable(subject),
    matrix: matrix(subject),
    ways: wayRows(subject),
    minutes: minutes(subject),
    notes: about.value.notes ? { markdown: about.value.notes } : undefined,
  }
}
