// What is wrong with tables that are to become standards.
import { diagnose, type FindingDefinition, type MessageData } from '../diagnostics/definition.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { placeOfCell, placeWords, type CellPlace } from './cell-place.ts'

export const sameListEverywhere: FindingDefinition = {
  code: 'GF4111',
  name: 'same-list-everywhere',
  severity: 'error',
  requirement: ['A-13', 'A-17'],
  docs: {
    zh: { why: '同一个事项，正文写的材料和材料表里的材料对不上，群众按正文准备，到窗口还是少一样。导入的时候就要对齐。', mend: '核对是哪一边写错了：改正文里的份数，或者在材料表里补上、删去一行，再导入一次。' },
    en: { why: 'The text of a service names other papers than its table: who prepares by the text lacks one at the counter. They must agree before they are taken in.', mend: 'See which of the two is wrong: correct the number in the text, or add or remove a row of the table; then import again.' },
  },
  messages: {
    counted: {
      zh: ({ where, stated, listed, names }) => `${where}：正文写了 ${stated} 份材料，材料表有 ${listed} 份：${names}。`,
      en: ({ whereEn, stated, listed, names }) => `${whereEn}: the text says ${stated} papers, the table has ${listed}: ${names}.`,
    },
    differs: {
      zh: ({ where, stated, listed, more, less }) => `${where}：正文写了 ${stated} 份材料，材料表有 ${listed} 份${more ? `；正文多出：${more}` : ''}${less ? `；材料表多出：${less}` : ''}。`,
      en: ({ whereEn, stated, listed, more, less }) => `${whereEn}: the text has ${stated} papers, the table ${listed}${more ? `; only in the text: ${more}` : ''}${less ? `; only in the table: ${less}` : ''}.`,
    },
  },
}

export const tableIsOrderly: FindingDefinition = {
  code: 'GF4901',
  name: 'table-is-orderly',
  severity: 'error',
  docs: {
    zh: { why: '表头合并、编码重复、行没有名称的表格，程序分不清哪一格属于谁；猜错了就是把别人的时限写到这个事项上。', mend: '一行一个事项，一列一项内容，表头只占一行；合并的单元格取消合并，每一行都填上。' },
    en: { why: 'Where heads are merged, codes repeated or rows without a name, nobody can tell whose a cell is; a wrong guess gives one service the limit of another.', mend: 'One row a service, one column a field, heads in one row; unmerge cells and fill in every row.' },
  },
  messages: {
    noHead: { zh: ({ sheet, file }) => `“${file}”的「${sheet}」里找不到表头：前 20 行没有一行写着事项名称这样的列名。若表头的写法特别，请用映射文件指明；若这张表不用导入，请在映射文件的 skip 里写上它的名字。`, en: ({ sheet, file }) => `No heads were found in "${sheet}" of "${file}": none of its first 20 rows names columns such as 事项名称. Name them in a mapping file, or name the sheet under skip.` },
    noName: { zh: ({ where }) => `${where}：这一行没有事项名称。若是合并单元格，请取消合并，每一行都填上名称；若是多余的行，请删去。`, en: ({ whereEn }) => `${whereEn}: this row has no name. Unmerge its cells and fill in the name, or delete the row.` },
    headless: { zh: ({ where, value }) => `${where}：这一列有内容（如“${value}”），却没有表头，可能是合并的表头。请取消合并，每一列写一个列名。`, en: ({ whereEn, value }) => `${whereEn}: this column holds something ("${value}") but has no head; it may be merged. Unmerge it and give each column a head.` },
    repeated: { zh: ({ where, value, first }) => `${where}：“${value}”和第 ${first} 行重复。请改成不同的，或者删去一行。`, en: ({ whereEn, value, first }) => `${whereEn}: "${value}" stands in row ${first} already. Change one of them, or delete a row.` },
    twoColumns: { zh: ({ where, other }) => `${where}：和“${other}”列都要写进同一项。请在映射文件里留一列，另一列写“不导入”。`, en: ({ whereEn, other }) => `${whereEn}: goes into the same field as "${other}". Keep one in the mapping file and write 不导入 for the other.` },
    twoForms: { zh: ({ where }) => `${where}：这一项在别的列里已经写了，两种写法只能留一种。`, en: ({ whereEn }) => `${whereEn}: another column says this already; keep one of the two.` },
    noOwner: { zh: ({ where, value }) => `${where}：“${value}”不是这次导入的任何一个事项。请核对编号、编码或名称。`, en: ({ whereEn, value }) => `${whereEn}: "${value}" is none of the definitions of this import. Check the id, code or name.` },
    openQuote: { zh: ({ where }) => `${where}：这里开始的双引号没有收尾，后面的行都连在一起了。请补上双引号。`, en: ({ whereEn }) => `${whereEn}: the quote that opens here is never closed, so the rows after it run together. Close it.` },
  },
}

export const columnIsMapped: FindingDefinition = {
  code: 'GF4902',
  name: 'column-is-mapped',
  severity: 'error',
  docs: {
    zh: { why: '不知道写到哪里去的一列如果悄悄丢掉，谁也不会发现少了什么。', mend: '在映射文件里写明这一列对应哪一项；确实不要的，写“不导入”。`--write-mapping 文件` 会写出一份可以改的映射文件。' },
    en: { why: 'A column that nobody knows the place of, dropped in silence, would never be missed.', mend: 'Say in the mapping file which field it is, or 不导入 where it is not wanted. `--write-mapping FILE` writes one to begin with.' },
  },
  messages: {
    unknown: { zh: ({ where, count, value, suggestion }) => `${where}：不知道这一列对应哪一项（${count} 格有内容，如“${value}”）。${suggestion ? `您是不是想写“${suggestion}”？` : ''}请在映射文件里写明，不要的写“不导入”。`, en: ({ whereEn, count, value, suggestion }) => `${whereEn}: it is not known which field this column is (${count} cells, such as "${value}"). ${suggestion ? `Did you mean "${suggestion}"? ` : ''}Say so in the mapping file, or write 不导入.` },
    noField: { zh: ({ where, target, suggestion }) => `${where}：映射文件里写的“${target}”不是一个可以填的项。${suggestion ? `您是不是想写“${suggestion}”？` : ''}`, en: ({ whereEn, target, suggestion }) => `${whereEn}: "${target}" of the mapping file is no field. ${suggestion ? `Did you mean "${suggestion}"?` : ''}` },
  },
}

export const cellIsUnderstood: FindingDefinition = {
  code: 'GF4903',
  name: 'cell-is-understood',
  severity: 'error',
  docs: {
    zh: { why: '读不懂的一格不能猜，也不能丢：猜错的时限会印到指南上。', mend: '照消息里的写法改那一格；同一个写法出现很多次的，在映射文件的 values 里写一次对应关系。' },
    en: { why: 'What is not understood may neither be guessed nor dropped: a wrong limit would be printed.', mend: 'Write the cell as the message says; what stands in many cells is said once under values in the mapping file.' },
  },
  messages: {
    time: { zh: ({ where, value }) => `${where}：“${value}”看不出是多长时间。请写成 20个工作日、3日、即办 或 未规定。`, en: ({ whereEn, value }) => `${whereEn}: no time can be read in "${value}". Write 20个工作日, 3日, 即办 or 未规定.` },
    rest: { zh: ({ where, value, rest }) => `${where}：“${value}”里除了时间还有“${rest}”，这一项只能写时间。请把它移到说明里。`, en: ({ whereEn, value, rest }) => `${whereEn}: "${value}" says "${rest}" beside the time, and only a time can stand here. Move it to a note.` },
    word: { zh: ({ where, value, words }) => `${where}：“${value}”不是这一项可以写的。可以写：${words}。`, en: ({ whereEn, value, words }) => `${whereEn}: "${value}" can't stand here. Choose from: ${words}.` },
    name: { zh: ({ where, value, kinds }) => `${where}：没有叫“${value}”的${kinds}。请先建好，或者在映射文件的 values 里写它的编号。`, en: ({ whereEn, value, kindsEn }) => `${whereEn}: there is no ${kindsEn} "${value}". Make it first, or give its id under values in the mapping file.` },
    yesNo: { zh: ({ where, value }) => `${where}：“${value}”看不出是“是”还是“否”。`, en: ({ whereEn, value }) => `${whereEn}: "${value}" is neither 是 nor 否.` },
    number: { zh: ({ where, value }) => `${where}：“${value}”看不出是几。请只写数字。`, en: ({ whereEn, value }) => `${whereEn}: no number can be read in "${value}". Write digits only.` },
    lostDigits: { zh: ({ where, value }) => `${where}：这么长的编码存成了数字（${value}），第 15 位以后的数字已经丢了。请把这一列设为文本，重新填写编码。`, en: ({ whereEn, value }) => `${whereEn}: a code this long was stored as a number (${value}) and lost its digits after the fifteenth. Format the column as text and enter the code again.` },
    date: { zh: ({ where, value }) => `${where}：“${value}”看不出是哪一天。请写成 2026-11-23。`, en: ({ whereEn, value }) => `${whereEn}: "${value}" is no day. Write it like 2026-11-23.` },
    serial: { zh: ({ where, value, day }) => `${where}：${value} 是表格存日期用的数，按 ${day} 读了。请核对。`, en: ({ whereEn, value, day }) => `${whereEn}: ${value} is how spreadsheets store a day; read as ${day}. Check it.` },
    formula: { zh: ({ where, value }) => `${where}：这一格是算错的公式（${value}）。请改成文字。`, en: ({ whereEn, value }) => `${whereEn}: this cell is a formula that failed (${value}). Write the text instead.` },
    newMaterial: { zh: ({ where, value, id }) => `${where}：材料库里没有“${value}”，新建了 ${id}。类型和来源是按名称猜的，请核对。`, en: ({ whereEn, value, id }) => `${whereEn}: the library has no "${value}"; ${id} was added. Its type and origin were guessed from the name: check them.` },
  },
}

export const exchangeFindings = { sameListEverywhere, tableIsOrderly, columnIsMapped, cellIsUnderstood } as const

/** One finding about one cell. */
export function findAt(definition: FindingDefinition, messageId: string, place: CellPlace, data: MessageData = {}, severity?: Severity): Diagnostic {
  return diagnose(definition, { messageId, place: placeOfCell(place), data: { ...placeWords(place), ...data }, ...(severity ? { severity } : {}) })
}
