// How the figures are counted, what is missing, what of the records was read and what was left out, and why: under every answer that rests on records.
import type { Basis } from '../app/basis.ts'
import type { FaultGroup, FaultWhy, Loaded } from '../app/records-call.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { indented } from './indented.ts'
import type { Session } from './session.ts'

const whys: Record<FaultWhy, Localized> = {
  empty: { zh: '没有填', en: 'is empty' },
  type: { zh: '看不懂，或者没有这一天', en: 'can’t be read, or there is no such day' },
  year: { zh: '年份不对', en: 'has a year that can’t be' },
  negative: { zh: '是负数', en: 'is below zero' },
  unknown: { zh: '标准里没有', en: 'is not in the standards' },
  order: { zh: '比前一个时间还早', en: 'is earlier than the time before it' },
  repeated: { zh: '重复了，只算第一条', en: 'is there already; only the first counts' },
  code: { zh: '不是代号（代号如 W0001，不写姓名、证件号、电话），内容不显示', en: 'is no code of a person (such as W0001; never a name or a number); it is not shown' },
  above: { zh: '比满分还高', en: 'is above the full mark' },
  noProof: { zh: '没有写凭据，加减分不算', en: 'is empty: without proof nothing is added or taken off' },
  notFor: { zh: '不在这个方案评的岗位里', en: 'is no post that this scheme judges' },
  personal: { zh: '像是有证件号、电话、住址，这一条没有算，内容不显示', en: 'seems to hold a number or address of a person; the record was left out, and it is not shown' },
  encoding: { zh: '里有读不出的字（文字编码坏了）', en: 'holds characters that can’t be read (a broken encoding)' },
  shape: { zh: '不是完整的一行（列数或引号不对）', en: 'no whole record (wrong number of columns, or quotes)' },
}

function groupText({ column, why, count, examples }: FaultGroup, session: Session): string {
  const rows = examples.map(({ row, value }) => `${session.say({ zh: `第${row}行`, en: `row ${row}` })}${value ? `“${value.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, 24)}”` : ''}`).join(session.say({ zh: '、', en: ', ' }))
  const more = count > examples.length ? session.say({ zh: ' 等', en: ' …' }) : ''
  return session.say({ zh: `    ${column ? `“${column}”` : ''}${whys[why].zh}：${count} 处，${rows}${more}\n`, en: `    ${column ? `"${column}" ` : ''}${whys[why].en}: ${count}, ${rows}${more}\n` })
}

function recordsText(loaded: readonly Loaded[], session: Session): string {
  return loaded.map(({ file, table, records, leftOut, blank, faults }) => {
    const head = leftOut === 0
      ? session.say({ zh: `数据：${file}（${table}）${records} 条，都算了。\n`, en: `Data: ${file} (${table}), ${records} records, all counted.\n` })
      : session.say({ zh: `数据：${file}（${table}）${records} 条；另有 ${leftOut} 条有错，没有算：\n`, en: `Data: ${file} (${table}), ${records} records; ${leftOut} more are faulty and were left out:\n` })
    const empty = blank > 0 ? session.say({ zh: `    空行 ${blank} 行，跳过了。\n`, en: `    ${blank} blank rows, passed over.\n` }) : ''
    return head + empty + faults.map((group) => groupText(group, session)).join('')
  }).join('')
}

export const basisText = ({ formulas, gaps, records }: Basis, session: Session): string => [
  session.say({ zh: '算法\n', en: 'How it is counted\n' }), ...[...formulas, ...gaps].map((line) => indented(session.say(line), session)), recordsText(records, session),
].join('')
