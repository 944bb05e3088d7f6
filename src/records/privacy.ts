// Records hold no personal data: a column that looks like names, numbers of identity cards or telephones is refused before anything is read from it, and a single cell that does is never repeated.
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Database } from './database.ts'
import { listSql, nameSql, textSql } from './sql.ts'

const personalTitles = /姓名|名字|申请人|当事人|联系人|监护人|户主|身份证|证件号|护照|手机|电话|联系方式|微信|邮箱|住址|家庭地址|门牌|银行卡|卡号|车牌|出生|生日|^\W*(?:full.?|user.?)?name\W*$|phone|mobile|id.?card|e-?mail|address|birth/iu

/** The hundred most common surnames: a short text that begins with one of them may well be a person's name. */
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常'
const pairedSurnames = '欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯'

/** Numbers stand alone or among words; a run of more digits is another number. As RE2 and JavaScript both read them. */
const numbers = {
  card: String.raw`(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]($|[^0-9A-Za-z])`,
  phone: String.raw`(^|[^0-9])(1[3-9][0-9]{9}|1[3-9][0-9][ -][0-9]{4}[ -][0-9]{4}|0[0-9]{2,3}-[0-9]{7,8})($|[^0-9])`,
  bank: String.raw`(^|[^0-9])62[0-9]{14,17}($|[^0-9])`,
  mail: String.raw`[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}`,
  home: String.raw`[0-9]+(弄|号|幢|栋)[0-9]*(号|单元|幢|栋)?[0-9]+室`,
} as const
const names = `([${surnames}][\\p{Han}*＊某]{1,2}|(${pairedSurnames})[\\p{Han}*＊某]{1,2}|[A-Z][a-z]{1,5} [A-Z][a-z]{1,10})`
/** Words of records that a surname happens to begin. */
const noNames = ['高中', '高职', '高级', '方言', '金额', '万元', '白班', '常规', '常驻']

const looks = [
  { what: { zh: '身份证号', en: 'identity card numbers' }, pattern: numbers.card, share: 0.02 },
  { what: { zh: '手机号、电话', en: 'telephone numbers' }, pattern: numbers.phone, share: 0.02 },
  { what: { zh: '银行卡号', en: 'numbers of bank cards' }, pattern: numbers.bank, share: 0.02 },
  { what: { zh: '邮箱', en: 'mail addresses' }, pattern: numbers.mail, share: 0.02 },
  { what: { zh: '住址', en: 'home addresses' }, pattern: numbers.home, share: 0.02 },
  { what: { zh: '姓名', en: 'names of people' }, pattern: `^${names}$`, share: 0.5, unless: noNames },
]

/** So many records are looked at, from all over the file: whole columns are of one kind. */
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

/** Throws a UsageError for a column of `relation` that holds what no record may hold. `known` are names of the standards, which a town may share with a person: 彭浦镇. */
export async function refusePersonalValues(database: Database, relation: string, file: string, columns: readonly string[], known: Iterable<string>): Promise<void> {
  const innocent = listSql([...known, ...noNames])
  const counts = columns.flatMap((column, index) => {
    const value = `trim(CAST(${nameSql(column)} AS VARCHAR))`
    return [`count(nullif(${value}, ''))::DOUBLE AS n${index}`, ...looks.map(({ pattern, unless }, number) => `count(*) FILTER (WHERE regexp_matches(${value}, ${textSql(pattern)})${unless ? ` AND ${value} NOT IN ${innocent}` : ''})::DOUBLE AS c${index}_${number}`)]
  })
  const [row] = await database.rows<Record<string, number>>(`SELECT ${counts.join(', ')} FROM (SELECT * FROM ${relation} USING SAMPLE reservoir(${sampleSize} ROWS) REPEATABLE (1))`)
  columns.forEach((column, index) => {
    const found = looks.find(({ share }, number) => row![`c${index}_${number}`]! > share * row![`n${index}`]!)
    if (found) refuse(file, column, found.what)
  })
}

/** SQL: whether a text holds a number or address of a person. */
export const holdsPersonal = (value: string): string => `regexp_matches(${value}, ${textSql(Object.values(numbers).map((pattern) => `(${pattern})`).join('|'))})`

// JavaScript calls the script of Chinese by its kind.
const personal = new RegExp(`${Object.values(numbers).join('|')}|^${names.replaceAll('\\p{Han}', '\\p{Script=Han}')}$`, 'u')

/** A value as a message may show it: nothing where it looks personal. */
export const shownValue = (value: string): string => (personal.test(value.trim()) && !noNames.includes(value) ? '' : value)
