// The matters of a bundle: which answer leads to which, in which turns they are handled, and by whom.
import type { Bundle, BundleMember } from '../kinds/index.ts'
import { allowedAnswers, type ComposedBundle } from '../model/compose-bundle.ts'
import { circledNumber } from '../util/chinese-numbers.ts'
import type { SubjectOf, View } from './document-type.ts'
import { nameOf } from './name-of.ts'
import { offers } from './office-view.ts'
import { promiseText } from './service-words.ts'

type Subject = SubjectOf<'bundle'>

/** A member with its number on the sheet. */
export interface Numbered {
  id: string
  number: string
  name: string
  member: BundleMember
  turn: number
  after: string[]
}

export function numberedOf({ model, about }: Subject, { groups, members }: ComposedBundle): Numbered[] {
  const rows = groups.flatMap((group, turn) => group.map((id) => ({ id, turn, ...members.find(({ service }) => service.id === id)! })))
  // The member as written: its conditions are what the table of questions is made of.
  const written = new Map(about.value.members.map((member) => [model.follow(member.service, 'service')?.id, member]))
  return rows.map(({ id, turn, service, after }, index) => ({ id, turn, after, number: circledNumber(index + 1, rows.length), name: service.value.name, member: written.get(id)! }))
}

export const titlesOf = (rows: readonly Numbered[]): string => rows.map(({ number, name }) => `${number}${name}`).join('，')

/** The questions that a member depends on: one whose every answer will do decides nothing. */
function decidedBy({ member }: Numbered, { questions = {} }: Bundle): string[] {
  return Object.entries(member.when ?? {}).filter(([id, allowed]) => !questions[id]?.answers.every((answer) => allowedAnswers(allowed).includes(answer))).map(([id]) => id)
}

/** One row an answer, however the answers may be combined: the sheet stays as long as the questions are. */
export function questionTable(bundle: Bundle, rows: readonly Numbered[]): View | undefined {
  const { questions = {} } = bundle
  const asked = Object.entries(questions)
  if (asked.length === 0) return undefined
  const places = new Map(asked.map(([id], index) => [id, index + 1]))
  const also = (row: Numbered, question: string): string => {
    const others = decidedBy(row, bundle).filter((id) => id !== question).map((id) => places.get(id))
    return others.length > 0 ? `（还要看第${others.join('、')}问）` : ''
  }
  const always = rows.filter((row) => decidedBy(row, bundle).length === 0)
  const answered = asked.flatMap(([id, { ask, answers }], index) => answers.map((answer, place): View[] => {
    const chosen = rows.filter((row) => decidedBy(row, bundle).includes(id) && allowedAnswers(row.member.when![id]!).includes(answer))
    const cells: View[] = [{ line: [{ box: false }, answer] }, chosen.map((row) => `${row.number}${row.name}${also(row, id)}`).join('，') || (always.length > 0 ? '不加别的' : '不用办')]
    return place > 0 ? cells : [{ cell: `${index + 1}. ${ask}`, rowspan: answers.length }, ...cells]
  }))
  return {
    columns: [{ title: '问您什么', width: 5 }, { title: '您的情况', width: 3 }, { title: '要办哪几项', width: 5 }],
    rows: [...(always.length > 0 ? [[{ cell: '怎么答都要办', colspan: 2 }, titlesOf(always)]] : []), ...answered],
  }
}

function orderText({ member, after }: Numbered, rows: readonly Numbered[], model: Subject['model']): string {
  const results = new Set((member.needsResultOf ?? []).map((text) => model.follow(text, 'service')?.id))
  const numbers = (ids: readonly string[]): string => rows.filter(({ id }) => ids.includes(id)).map(({ number }) => number).join('')
  const [needed, earlier] = [after.filter((id) => results.has(id)), after.filter((id) => !results.has(id))]
  const waits = [needed.length > 0 ? `要用${numbers(needed)}的结果` : '', earlier.length > 0 ? `排在${numbers(earlier)}后面` : ''].filter((part) => part !== '')
  return waits.length > 0 ? `；${waits.join('，')}，不办${numbers(after)}的不用等` : ''
}

export function memberTable({ model, office }: Subject, rows: readonly Numbered[]): View {
  return {
    columns: [{ title: '先后', width: 1.3, align: 'center' }, { title: '办什么', width: 8.4 }, { title: '谁来办', width: 3.2 }, { title: '受理后多久', width: 2.3 }],
    rows: rows.map((row): View[] => {
      const { value } = model.get('service', row.id)!
      // Where the bundle settles on one; of several that may be, the table of papers tells.
      const settled = row.member.situation === undefined ? [] : [row.member.situation].flat()
      const situation = settled.length === 1 ? value.situations?.find(({ id }) => id === settled[0])?.name : undefined
      const elsewhere = offers(office, row.id) ? [] : [`本街镇的窗口不办这一项，到哪里办请打 ${office.value.contacts.consult ?? ''}`]
      return [
        `第${row.turn + 1}批`,
        [{ line: [{ box: false }, { strong: `${row.number}${row.name}` }, ...(situation ? [`（${situation}）`] : []), orderText(row, rows, model)] }, ...(row.member.note ? [row.member.note] : []), ...elsewhere],
        nameOf(model, row.member.by ?? value.implementer, office), promiseText(value).replace(/^受理之日起(.*)内$/, '$1'),
      ]
    }),
  }
}
