// What of the records a report rests on, in its last chapter.
import type { Loaded } from '../records-call.ts'

export const dataLines = (records: readonly Loaded[]): string[] =>
  records.map(({ file, table, records: count, leftOut, blank, faults }) => `数据：${file.replaceAll('\\', '/').split('/').at(-1)}（${table}）${count} 条${leftOut > 0 ? `；另有 ${leftOut} 条有错，没有算（${faults.map(({ column, count: number }) => `${column || '整行'} ${number} 处`).join('、')}）` : '，都算了'}${blank > 0 ? `；空行 ${blank} 行，跳过了` : ''}。`)
