// The answer of guifan expect: a row a rule over all offices, or for one office its lines and what is done before anybody asks.
import { leastToTell, ruleKey, ruleRows, sumText, type Expected, type ExpectedLine, type RuleRow } from '../app/expected.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { indented } from './indented.ts'
import { basisText } from './basis-text.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

const fewer: Localized = { zh: `少于${leastToTell}`, en: `under ${leastToTell}` }

function likelyText({ state, likely, notGiven }: ExpectedLine, { say }: Session): string {
  if (state === 'unknown') return say({ zh: '不知道', en: 'unknown' })
  if (state === 'fewer') return say(fewer)
  if (state === 'withheld') return say({ zh: '不写', en: 'withheld' })
  return notGiven > 0 ? say({ zh: `至少 ${likely}`, en: `${likely} or more` }) : String(likely)
}

function detail({ lines, acts, month }: Expected, session: Session): string {
  const { say } = session
  return [
    say({ zh: `${lines[0]!.officeName}：${month} 可能要办的\n\n`, en: `${lines[0]!.officeName}: likely to be needed in ${month}\n\n` }),
    table([
      { title: say({ zh: '人群', en: 'GROUP' }), cell: ({ group }: ExpectedLine) => group },
      { title: say({ zh: '事项', en: 'SERVICE' }), cell: ({ serviceName }: ExpectedLine) => serviceName },
      { title: say({ zh: '人数', en: 'PEOPLE' }), cell: (one: ExpectedLine) => likelyText(one, session) },
      { title: say({ zh: '怎么算的', en: 'FROM' }), cell: ({ state, people, from, percent }: ExpectedLine) => (state === 'told' ? say({ zh: `${from} 的 ${people} × ${percent}%`, en: `${people} of ${from} × ${percent}%` }) : say({ zh: `${from} × ${percent}%`, en: `${from} × ${percent}%` })) },
    ], lines, session.room),
    acts.length > 0 ? say({ zh: '\n不等人来问，先做\n', en: '\nWhat is done before anybody asks\n' }) : '',
    ...acts.map(({ serviceName, who, act }) => indented(say({ zh: `${serviceName}：${who}${act ? `，${act}` : ''}`, en: `${serviceName}: ${who}${act ? `, ${act}` : ''}` }), session)),
  ].join('')
}

function overview({ lines, month }: Expected, session: Session): string {
  const { say } = session
  return [
    say({ zh: `${month} 可能要办的\n`, en: `Likely to be needed in ${month}\n` }),
    indented(say({ zh: `“不写”一列：人数少于${leastToTell}、或者会让人推出来的街镇有几个；合计里没有它们。`, en: `UNTOLD: offices with under ${leastToTell} people, or from whose number that could be worked out; the sums are without them.` }), session), '\n',
    table([
      { title: say({ zh: '人群', en: 'GROUP' }), cell: ({ line: { group } }: RuleRow) => group },
      { title: say({ zh: '事项', en: 'SERVICE' }), cell: ({ line: { serviceName } }: RuleRow) => serviceName },
      { title: say({ zh: '合计', en: 'SUM' }), cell: (row: RuleRow) => say(sumText(row)) },
      { title: say({ zh: '不写', en: 'UNTOLD' }), cell: ({ untold }: RuleRow) => String(untold) },
      { title: say({ zh: '最多', en: 'MOST' }), cell: ({ most }: RuleRow) => (most ? `${most.officeName} ${likelyText(most, session)}` : '—') },
    ], ruleRows(lines), session.room),
    say({ zh: '\n一个街镇的人数、怎么算的和先做什么：加 --office 街镇名。\n', en: '\nNumbers of one office, how they are counted, and what is done first: add --office.\n' }),
  ].join('')
}

export function expectText(found: Expected, session: Session): string {
  const { say } = session
  const { lines } = found
  const rules = [...new Map(lines.map((line) => [ruleKey(line), line])).values()]
  return [
    new Set(lines.map(({ office }) => office)).size === 1 ? detail(found, session) : overview(found, session),
    say({ zh: '\n规则\n', en: '\nRules\n' }),
    ...rules.map(({ group, serviceName, monthsAfter, percent, why }) => indented(say({
      zh: `${group} → ${serviceName}：${monthsAfter === 0 ? '当月' : `${monthsAfter} 个月以后`} ${percent}%（${why}）`,
      en: `${group} → ${serviceName}: ${percent}% ${monthsAfter === 0 ? 'in the same month' : `${monthsAfter === 1 ? 'a month' : `${monthsAfter} months`} later`} (${why})`,
    }), session)),
    '\n', basisText(found, session),
  ].join('')
}
