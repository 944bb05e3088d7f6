// 服务前置研判简报: which groups of one office are likely to need what in a month, and what is done before anybody asks; numbers of groups, never people.
import type { View } from '../../documents/document-type.ts'
import { tableOf } from '../../documents/lines.ts'
import { leastToTell, type Expected, type ExpectedLine } from '../expected.ts'
import { basisLines } from './basis-lines.ts'
import type { Report } from './print-reports.ts'

export function likelyText({ state, likely, notGiven }: ExpectedLine): string {
  if (state === 'unknown') return '不知道'
  if (state === 'fewer') return `少于${leastToTell}`
  if (state === 'withheld') return '不写'
  return notGiven > 0 ? `至少 ${likely}` : String(likely)
}

const fromText = ({ state, from, people, percent }: ExpectedLine): string => (state === 'told' ? `${from} 的 ${people} 人 × ${percent}%` : `${from} 的人数 × ${percent}%`)

function lineTable(own: readonly ExpectedLine[]): View | undefined {
  return tableOf(
    [{ title: '人群', width: 3 }, { title: '可能要办的事项', width: 3.6 }, { title: '大约几人', width: 1.5, align: 'center' }, { title: '怎么算的', width: 3 }, { title: '凭什么', width: 4 }],
    own.map((line): View[] => [line.group, line.serviceName, { strong: likelyText(line) }, fromText(line), line.why]),
  )
}

/** Only what is told: a bar of what is withheld would tell it. */
function chartOf(own: readonly ExpectedLine[]): View | undefined {
  const rows = own.filter(({ state }) => state === 'told').map(({ group, serviceName, likely }) => ({ name: `${serviceName}（${group}）`, value: likely! }))
  return rows.length > 0 ? { kind: 'bars', unit: '人', valueName: '可能要办的人数', targetName: '', rows } : undefined
}

export function expectReport(name: string, office: string, answer: Expected): Report {
  const { month, lines, acts } = answer
  const own = lines.filter((line) => line.office === office)
  return {
    template: 'expect-report', path: `${office}/expect-report`, of: name, title: '服务前置研判简报',
    view: {
      office: name, month, lines: lineTable(own), chart: chartOf(own),
      acts: tableOf([{ title: '事项', width: 4 }, { title: '谁去', width: 3 }, { title: '先做什么', width: 6 }, { title: '做了没有', width: 1.8 }], acts.map(({ serviceName, who, act }): View[] => [serviceName, who, act ?? '', { line: [{ box: false }, '做了'] }])),
      notes: basisLines(answer),
    },
  }
}
