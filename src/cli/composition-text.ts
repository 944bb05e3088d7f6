// A composed bundle for reading on a terminal: what is handled in which order, what to bring, how long, how often.
import type { Composition } from '../app/compose.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

export function compositionText(name: string, { answers, members, materials, time, visits }: Composition, session: Session): string {
  const said = Object.values(answers).join('、')
  const yes = session.say({ zh: '免交', en: 'looked up' })
  const handled = table(
    [
      { title: session.say({ zh: '先后', en: 'TURN' }), cell: ({ turn }) => String(turn) },
      { title: session.say({ zh: '事项', en: 'MATTER' }), cell: (row) => row.name },
      { title: session.say({ zh: '情形', en: 'SITUATION' }), cell: ({ situation }) => situation ?? '' },
      { title: session.say({ zh: '要等', en: 'WAITS FOR' }), cell: ({ after }) => after.join('、') },
      { title: session.say({ zh: '说明', en: 'NOTE' }), cell: ({ note }) => note ?? '' },
    ],
    members,
  )
  const brought = table(
    [
      { title: session.say({ zh: '材料', en: 'PAPER' }), cell: (row) => row.name },
      { title: session.say({ zh: '份数', en: 'COPIES' }), cell: ({ copies, exempt }) => (exempt ? yes : copies) },
      { title: session.say({ zh: '代替', en: 'INSTEAD OF' }), cell: ({ instead }) => instead.join('、') },
      { title: session.say({ zh: '哪些情形', en: 'ONLY IN' }), cell: ({ onlyIn, when }) => [...onlyIn.map(({ situations }) => situations.join('；')), ...when].join('；') },
      { title: session.say({ zh: '用在', en: 'FOR' }), cell: (row) => row.for.join('、') },
    ],
    materials,
    session.room,
  )
  const promised = time.promised ? session.say({ zh: `；整件事承诺${time.promised}`, en: `; promised for all: ${time.promised}` }) : ''
  return [
    `${name}${said ? `（${said}）` : ''}\n`,
    session.say({ zh: `办 ${members.length} 项，先后相同的一起办：\n`, en: `${members.length} matters; those with the same turn are handled side by side:\n` }) + handled,
    session.say({ zh: `一套材料，共 ${materials.length} 样，一样只交一次：\n`, en: `One set of ${materials.length} papers, each brought once:\n` }) + brought,
    session.say({ zh: `总时间：最长一路 ${time.path.join(' → ')}，共 ${time.total}${promised}\n`, en: `Time: longest way ${time.path.join(' → ')}, ${time.total} in all${promised}\n` })
      + session.say({ zh: `跑几趟：${visits.together} 趟（分开办要 ${visits.apart} 趟）\n`, en: `Visits: ${visits.together} (${visits.apart} one by one)\n` }),
  ].join('\n')
}
