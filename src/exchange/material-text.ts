// A list of papers as it stands in one cell: names, and what is said of each in brackets.
import type { JsonObject } from '../util/json.ts'
import { countOf } from '../util/chinese-numbers.ts'
import { splitList } from './loose-texts.ts'

export interface WrittenMaterial {
  name: string
  /** Fields of the entry beside the paper itself. */
  fields: JsonObject
}

const count = '(\\d{1,2}|[一二两三四五六七八九十])\\s*(?:份|张|套|本)'
const copyOf = new RegExp(`复印件\\s*${count}`, 'u')
const originalOf = new RegExp(`(?:原件|正本)\\s*${count}`, 'u')
const eachOf = new RegExp(`(?:原件|正本)(?:和|及|与|、|/)复印件\\s*各?\\s*${count}|(?:原件|正本)、?复印件各\\s*${count}`, 'u')
const plainCount = new RegExp(`^(?:一式)?\\s*${count}$`, 'u')

/** What a remark about a paper says, in fields; what is not understood stays whole as a note. */
function fieldsOfRemark(remark: string): JsonObject {
  const text = remark.normalize('NFKC').replaceAll(/\s/g, '')
  const number = (match: RegExpExecArray | null): number | undefined => (match ? countOf(match[1] ?? match[2]!) : undefined)
  const [each, copies, originals, plain] = [number(eachOf.exec(text)), number(copyOf.exec(text)), number(originalOf.exec(text)), number(plainCount.exec(text))]
  const rest = text.replace(eachOf, '').replace(copyOf, '').replace(originalOf, '').replace(plainCount, '').replaceAll(/^[,、;和及]+|[,、;和及]+$/g, '')
  const fields: JsonObject = {}
  if (each !== undefined || (copies !== undefined && originals !== undefined)) Object.assign(fields, { copies: each ?? copies!, keep: '留存复印件', form: each === undefined && originals !== copies ? `原件 ${originals} 份，复印件 ${copies} 份` : '原件和复印件' })
  else if (copies !== undefined) Object.assign(fields, { copies, keep: '留存复印件' })
  else if (originals !== undefined) Object.assign(fields, { copies: originals, form: '原件' })
  else if (plain !== undefined) fields.copies = plain
  if (rest === '') return fields
  if (/^(?:核验原件|验原件|原件核验|查验原件|核验后退还|验后退还|原件核验后退还)$/.test(rest)) return { ...fields, keep: '核验后退还' }
  if (/^(?:原件)$/.test(rest)) return { ...fields, form: '原件' }
  if (/^(?:复印件)$/.test(rest)) return { ...fields, keep: '留存复印件' }
  if (/^(?:电子|电子版|电子件|电子材料)$/.test(rest)) return { ...fields, medium: '电子' }
  if (/^(?:纸质|纸质件|纸质材料)$/.test(rest)) return { ...fields, medium: '纸质' }
  return { ...fields, note: remark.trim() }
}

/** 《申请表》一式两份 and 身份证（原件1份、复印件1份） each give a name and what is said of it. */
export function readMaterial(text: string): WrittenMaterial {
  const bracket = /^(.*?)[（(]([^（()）]*)[)）]\s*$/u.exec(text)
  const tail = bracket ? null : new RegExp(`^(.*?)[，,\\s]*((?:一式)?\\s*${count}|(?:原件|复印件)[^，,]*${count})$`, 'u').exec(text)
  const [name, remark] = bracket ? [bracket[1]!, bracket[2]!] : tail ? [tail[1]!, tail[2]!] : [text, '']
  return { name: name.trim().replace(/^《([^《》]*)》$/u, '$1'), fields: remark === '' ? {} : fieldsOfRemark(remark) }
}

const statement = /(?:共|需|须|应|提供|提交|携带|以下|下列)[^。；;\d一二两三四五六七八九十]{0,8}(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*(?:份|种|项|样|件)(?:申请|申报|办理)?(?:材料|资料)|^(?:申请)?材料\s*[（(]?共?(\d{1,2})\s*(?:份|种|项|样|件)[)）]?/u

/** How many papers a text says there are; undefined where it does not say. */
export function statedNumber(text: string): number | undefined {
  const match = statement.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))
  return match ? countOf(match[1] ?? match[2]!) : undefined
}

/** The papers of a cell. A line before them that only says how many there are is none of them. */
export function readMaterials(text: string): WrittenMaterial[] {
  const list = text.replace(/^[^\n：:]{0,30}[：:]\s*/u, (head) => (/材料|资料/.test(head) ? '' : head))
  return splitList(list, '、').map(readMaterial).filter(({ name }) => name !== '' && !/^(?:无|无需|不需要|无需提交材料)$/.test(name))
}
