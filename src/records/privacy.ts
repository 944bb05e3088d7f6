// Records hold no personal data: a column that looks like names, numbers of identity cards or telephones is refused before anything is read from it.
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Database } from './database.ts'
import { nameSql } from './sql.ts'

const personalTitles = /姓名|名字|申请人|当事人|联系人|身份证|证件号|护照|手机|电话|联系方式|微信|住址|家庭地址|门牌|银行卡|卡号|出生|生日/u

/** The hundred most common surnames: a short text that begins with one of them may well be a person's name. */
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常'

const looks = [
  { what: { zh: '身份证号', en: 'identity card numbers' }, test: (value: string) => `regexp_full_match(${value}, '[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]')`, share: 0.02 },
  { what: { zh: '手机号', en: 'telephone numbers' }, test: (value: string) => `regexp_full_match(${value}, '1[3-9]\\d{9}')`, share: 0.02 },
  { what: { zh: '姓名', en: 'names of people' }, test: (value: string) => `regexp_full_match(${value}, '[${surnames}]\\p{Han}{1,2}')`, share: 0.5 },
]

/** So many records are looked at: whole columns are of one kind. */
const sampleSize = 5000

function refuse(file: string, column: string, what: { zh: string; en: string }): never {
  throw new UsageError({
    zh: `“${file}”的“${column}”一列看起来是${what.zh}。记录里不能有个人信息，这个文件没有读。请在导出时去掉这一列，人用代号（如 W0001），件用件号。`,
    en: `The column "${column}" of "${file}" looks like ${what.en}. Records must not hold personal data, so this file was not read. Leave the column out when exporting; use a code for each person (such as W0001) and for each case.`,
  })
}

export function refusePersonalTitles(file: string, columns: readonly string[]): void {
  const column = columns.find((title) => personalTitles.test(title))
  if (column !== undefined) refuse(file, column, { zh: '个人信息', en: 'personal data' })
}

/** A table of groups with a number for each person, household or case is a list of people. */
export function refuseListOfPeople(file: string, columns: readonly string[]): void {
  const column = columns.find((title) => /[人户件证]号|号码|编号$|代号/u.test(title))
  if (column === undefined) return
  throw new UsageError({
    zh: `“${file}”有“${column}”一列，看起来是一人（一户、一件）一行的名单。这里只读汇总的人数，这个文件没有读。请按人群、街镇、月份合计以后再导出。`,
    en: `"${file}" has a column "${column}", as a list of people, households or cases has. Only numbers of groups are read here, so this file was not read. Add it up by 人群, 街镇 and 月份 before exporting.`,
  })
}

/** Throws a UsageError for a column of `relation` that holds what no record may hold. All columns are texts. */
export async function refusePersonalValues(database: Database, relation: string, file: string, columns: readonly string[]): Promise<void> {
  const counts = columns.flatMap((column, index) => {
    const value = `trim(CAST(${nameSql(column)} AS VARCHAR))`
    return [`count(nullif(${value}, ''))::DOUBLE AS n${index}`, ...looks.map(({ test }, number) => `count(*) FILTER (WHERE ${test(value)})::DOUBLE AS c${index}_${number}`)]
  })
  const [row] = await database.rows<Record<string, number>>(`SELECT ${counts.join(', ')} FROM (SELECT * FROM ${relation} LIMIT ${sampleSize})`)
  columns.forEach((column, index) => {
    const found = looks.find(({ share }, number) => row![`c${index}_${number}`]! > share * row![`n${index}`]!)
    if (found) refuse(file, column, found.what)
  })
}
