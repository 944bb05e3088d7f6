// Times, words, numbers and days as people type them into cells, read into the one way that the house writes them.
import { parsePeriod, parseTime } from '../kinds/time.ts'
import { countOf } from '../util/chinese-numbers.ts'

const number = '[0-9]+(?:\\.5)?|[一二两三四五六七八九十]{1,3}|半'
const found = new RegExp(`(${number})\\s*(个?工作日|个?自然日|日历日|天|日|个?小时|分钟|个?月|年)(?:内|以内|之内)?(?:办结|完成)?`, 'u')
const units: Record<string, string> = { 工作日: '个工作日', 自然日: '日', 日历日: '日', 天: '日', 日: '日', 小时: '小时', 分钟: '分钟', 月: '个月', 年: '年' }
const atOnce = /^(?:即办|即办件|即时|即时办结|当场|当场办结|当场办理|现场办结|立等可取|马上办)$/
const unset = /^(?:未规定|无规定|没有规定|无|法律法规未规定|无法定时限|\/|-+|—+)$/

export interface LooseTime {
  time: string
  /** What else the text says. */
  rest?: string
}

/** `20`, `20 工作日内`, `自受理之日起20个工作日（不含公示）`, `即时办结`. `unit` is what a bare number counts. */
export function looseTime(given: string, unit?: string): LooseTime | undefined {
  const text = given.normalize('NFKC').trim()
  if (parseTime(text)) return { time: text }
  if (atOnce.test(text)) return { time: '即办' }
  if (unset.test(text)) return { time: '未规定' }
  if (/^\d+$/.test(text) && unit) return { time: text === '0' ? '即办' : `${text}${unit}` }
  const match = found.exec(text)
  if (!match) return undefined
  const amount = match[1]!.includes('.') || match[1] === '半' ? match[1] : countOf(match[1]!)
  const time = `${amount}${units[match[2]!.replace(/^个/, '')] ?? match[2]}`
  // A second time in the same cell would be lost; which of them is meant, only people know.
  if (amount === undefined || amount === 0 || !parseTime(time) || found.test(text.slice(match.index + match[0].length))) return undefined
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
  // What stood in full width is written so again: this goes into a note that people read.
  const rest = `${before.replace(/^(?:自?受理(?:之日|后)?(?:起)?|法定|承诺|共|:)+$/u, '')}${after.replace(/^[。,;]$/u, '')}`.trim().replace(/^\(([^()]*)\)$/u, '$1').replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '，').replaceAll(';', '；')
  return rest === '' ? { time } : { time, rest }
}

/** 每半年、12个月、一年一次 as a period. */
export function loosePeriod(given: string): string | undefined {
  const text = given.normalize('NFKC').trim()
  if (parsePeriod(text)) return text
  const time = looseTime(text.replace(/一次$|1次$/, ''))
  return time && !time.rest && parsePeriod(`每${time.time}`) ? `每${time.time}` : undefined
}

const synonyms: Record<string, string> = {
  国家: '国家级', 省: '省级', 自治区级: '省级', 直辖市级: '省级', 市: '市级', 地市级: '市级', 设区市级: '市级', 区: '县级', 区级: '县级', 县: '县级', '县(区)级': '县级', '县(市、区)级': '县级', 区县级: '县级',
  乡镇: '街镇', 乡级: '街镇', 乡镇级: '街镇', 街道: '街镇', 街道级: '街镇', '乡镇(街道)级': '街镇', '镇(乡、街道)级': '街镇', '乡(镇、街道)级': '街镇', 街镇级: '街镇', 村: '村居', 居委: '村居', 村级: '村居', '村(社区)级': '村居',
  个人: '自然人', 公民: '自然人', 企业: '企业法人', 事业单位: '事业法人', 社会组织: '社会组织法人', 法人: '企业法人',
  即办: '即办件', 承诺: '承诺件', 公共服务: '公共服务事项', 其他行政权力: '其他类别事项', 其他: '其他类别事项',
  窗口: '窗口办理', 现场办理: '窗口办理', 线下办理: '窗口办理', 网上办理: '电脑端网上办理', 网上申请: '电脑端网上办理', 线上办理: '电脑端网上办理', 掌上办理: '移动端网上申请', 手机办理: '移动端网上申请', 邮寄办理: '快递申请', 快递: '快递申请', 自助办理: '自助终端', 上门: '上门办理', 电话: '电话办理',
  法定机关法定: '法定机关', 原件核验: '核验后退还', 收原件: '留存原件', 收复印件: '留存复印件',
}

/** One of the words of a field, also by another name that means just that. */
export function looseWord(given: string, words: readonly string[]): string | undefined {
  const text = given.normalize('NFKC').replaceAll(/\s/g, '')
  const exact = words.find((word) => word === given || word.normalize('NFKC') === text)
  if (exact) return exact
  return [synonyms[text], synonyms[text.replace(/级$/, '')]].find((word) => word !== undefined && words.includes(word))
}

export function looseYesNo(given: string): boolean | undefined {
  const text = given.normalize('NFKC').trim().toLowerCase()
  if (/^(?:是|有|支持|可以|可|能|y|yes|true|1|√|✓)$/.test(text)) return true
  return /^(?:否|无|不支持|不可以|不可|不能|没有|n|no|false|0|×|x)$/.test(text) ? false : undefined
}

/** The one number that a text speaks of: `1次`, `至多 2 次`. */
export function looseNumber(given: string): number | undefined {
  const numbers = given.normalize('NFKC').match(/\d+(?:\.\d+)?/g)
  if (numbers) return numbers.length === 1 ? Number(numbers[0]) : undefined
  return countOf(given.trim().replace(/[次份个项]$/, '')) ?? (/^(?:零|无|无需)/.test(given.trim()) ? 0 : undefined)
}

/** The day that a spreadsheet's number means; undefined for what is no day of this age. */
export function dayOfSerial(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 80_000) return undefined
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
}

const numbering = /^\s*(?:[（(]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|(?:\d{1,2})\s*[.．、]|[一二三四五六七八九十]{1,3}\s*、|[①-⑳])\s*/u

/** The entries of a list that stands in one cell: a line each, else parted by semicolons, else by numbers before each; `also` are further marks that part them. */
export function splitList(text: string, also = ''): string[] {
  const marks = text.includes('\n') ? '\n' : /[；;]/.test(text) ? '；;' : also
  const parts = marks === '' ? text.split(/(?<=[^\d.])(?=\d{1,2}[.．、](?!\d))/u) : partsOutsideBrackets(text, marks)
  return parts.map((part) => part.replace(numbering, '').replace(/[；;。，,、]\s*$/u, '').trim()).filter((part) => part !== '')
}

function partsOutsideBrackets(text: string, marks: string): string[] {
  const parts = ['']
  let depth = 0
  for (const char of text) {
    if ('（(《“「'.includes(char)) depth++
    if ('）)》”」'.includes(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && marks.includes(char)) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}
