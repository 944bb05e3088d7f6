// What a report rests on, in its last chapter: how its figures are counted, what is missing, and from which data.
import type { Basis } from '../basis.ts'
import type { Loaded } from '../records-call.ts'

function dataLine({ file, table, records, leftOut, blank, faults }: Loaded): string {
  const faulty = leftOut > 0 ? `；另有 ${leftOut} 条有错，没有算（${faults.map(({ column, count }) => `${column || '整行'} ${count} 处`).join('、')}）` : '，都算了'
  return `数据：${file.replaceAll('\\', '/').split('/').at(-1)}（${table}）${records} 条${faulty}${blank > 0 ? `；空行 ${blank} 行，跳过了` : ''}。`
}

export const basisLines = ({ formulas, gaps, records }: Basis): string[] => [...[...formulas, ...gaps].map(({ zh }) => zh), ...records.map(dataLine)]
