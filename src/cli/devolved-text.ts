// What guifan analyze says of devolved matters: support and answers by matter, and which of them get less than the others.
import type { DevolvedMatter, DevolvedMatters } from '../app/analysis.ts'
import { indented } from './indented.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'
import { shareText } from '../util/percent.ts'


export function devolvedText({ on, from, to, matters, weak }: DevolvedMatters, session: Session): string {
  const { say } = session
  const sum = (count: (matter: DevolvedMatter) => number): number => matters.reduce((total, matter) => total + count(matter), 0)
  return [
    say({ zh: `下沉事项（${from ?? '—'} 至 ${to ?? '—'}，到 ${on} 为止到期的）\n`, en: `Devolved matters (${from ?? '—'} to ${to ?? '—'}; what was due by ${on})\n` }),
    table([
      { title: say({ zh: '事项', en: 'MATTER' }), cell: ({ name }: DevolvedMatter) => name },
      { title: say({ zh: '支撑按期到', en: 'SUPPORT' }), cell: ({ support: { onTime, due } }: DevolvedMatter) => (due === 0 ? '—' : `${onTime}/${due} ${shareText(onTime, due)}`) },
      { title: say({ zh: '没到', en: 'OWING' }), cell: ({ support: { due, owing } }: DevolvedMatter) => (due === 0 ? '—' : String(owing)) },
      { title: say({ zh: '按期答复', en: 'ANSWERS' }), cell: ({ problems: { onTime, due } }: DevolvedMatter) => (due === 0 ? '—' : `${onTime}/${due} ${shareText(onTime, due)}`) },
      { title: say({ zh: '没答复', en: 'WAITING' }), cell: ({ problems: { due, waiting } }: DevolvedMatter) => (due === 0 ? '—' : String(waiting)) },
    ], matters, session.room),
    indented(say({ zh: `合计：支撑到期 ${sum(({ support }) => support.due)} 项，按期到 ${sum(({ support }) => support.onTime)} 项；问题到期 ${sum(({ problems }) => problems.due)} 个，按期答复 ${sum(({ problems }) => problems.onTime)} 个。`, en: `All: ${sum(({ support }) => support.onTime)} of ${sum(({ support }) => support.due)} supports came on time, ${sum(({ problems }) => problems.onTime)} of ${sum(({ problems }) => problems.due)} problems were answered on time.` }), session),
    weak.length > 0 ? say({ zh: '要去看一看的（全部街镇合起来，明显不如别的下沉事项）：\n', en: 'To look at (for all offices together, surely worse than other matters):\n' }) : '',
    ...weak.map(({ what, kind, name, from: department, all, hits, share, elsewhere }) => indented(what === 'support'
      ? say({ zh: `${name}（${department}）：“${kind}”到期 ${all} 项里 ${hits} 项没有按期到（${shareText(share, 1)}，别处 ${shareText(elsewhere, 1)}）`, en: `${name} (${department}): ${hits} of ${all} supports of "${kind}" did not come on time (${shareText(share, 1)}, elsewhere ${shareText(elsewhere, 1)})` })
      : say({ zh: `${name}（${department}）：到期 ${all} 个问题里 ${hits} 个没有按期答复（${shareText(share, 1)}，别处 ${shareText(elsewhere, 1)}）`, en: `${name} (${department}): ${hits} of ${all} problems were not answered on time (${shareText(share, 1)}, elsewhere ${shareText(elsewhere, 1)})` }), session)),
    '\n',
  ].join('')
}
