// Puts into words what was written where something of another shape belongs: a text for a list, a number for a code, fields run together.
import { annotationAt, namedKeys } from '../kinds/index.ts'
import { timeSays } from '../kinds/time.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { digitsOf } from '../util/chinese-numbers.ts'
import { isObject, type Json } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import type { Fault } from './faults.ts'
import { schemaFindings } from './findings.ts'
import { labelOf, listKeys, shown, type Context, type Explained } from './labels.ts'
import type { SchemaName } from './load-validators.ts'
import { meantKey } from './meant-key.ts'
import { plainNumber } from './plain-forms.ts'

type Shape = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null'

const words: Record<Shape, Localized> = {
  string: { zh: '一句话', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '分项的内容', en: 'fields' },
  null: { zh: '空', en: 'nothing' },
}

function shapeOf(value: Json | undefined): Shape {
  if (value === null || value === undefined) return 'null'
  return Array.isArray(value) ? 'array' : (typeof value as Shape)
}

/** `电话：6234` or `电话:6234` is one text to a parser; here it was meant as a field. */
function fieldRunTogether(text: string, known: Readonly<Record<string, string>>): string | undefined {
  const match = /^[-－—]?\s*([^\s：:，,。]{1,20})\s*(?:：\s*|:)(\S.*)$/su.exec(text)
  if (!match) return undefined
  const key = known[match[1]!] === undefined ? (meantKey(match[1]!, known, []) ?? match[1]!) : match[1]!
  return `${key}: ${match[2]!.slice(0, 30)}`
}

const yesWords = new Set(['是', '可以', '能', '有', '对', 'yes', 'Yes', 'YES', 'on', '支持', 'True', 'TRUE'])
const noWords = new Set(['否', '不是', '不可以', '不能', '没有', '无', 'no', 'No', 'NO', 'off', '不支持', 'False', 'FALSE'])
const numerals = '零一二三四五六七八九十'
const powers: Record<string, number> = { 千: 1e3, 万: 1e4, 亿: 1e8 }

/** `8人` -> 8, `两份` -> 2, `5.8万` -> 58000, `二〇二六` -> 2026; undefined where no one number is meant. */
function meantNumber(text: string): string | undefined {
  const number = plainNumber(text)
  if (number !== undefined) return number
  const digits = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([千万亿]*)/gu)]
  if (digits.length > 1) return undefined
  // Figures are rounded where the machine's own arithmetic would leave a tail.
  if (digits[0]) return String(Number([...digits[0][2]!].reduce((sum, power) => sum * powers[power]!, Number(digits[0][1])).toPrecision(12)))
  const plain = text.replaceAll('两', '二')
  if (plain.length > 1 && digitsOf(plain) !== undefined) return digitsOf(plain)
  return /^[零一二三四五六七八九十][份次个人张本套]?$/u.test(plain) ? String(numerals.indexOf(plain[0]!)) : undefined
}

interface Case {
  name: SchemaName
  pointer: string
  value: Json
  label: { title: string; key: string }
}

const finding = (messageId: string, data: Record<string, unknown>): Explained => ({ definition: schemaFindings.typeIsRight, messageId, data })

function textForFields({ name, pointer, value, label }: Case): Explained {
  const known = namedKeys(name, pointer)
  const fixed = typeof value === 'string' ? fieldRunTogether(value, known) : undefined
  if (fixed !== undefined) return finding('colon', { ...label, text: shown(value), fixed })
  return Object.keys(known).length > 0 ? finding('fields', { ...label, ...listKeys(known) }) : finding('entries', label)
}

function otherForList({ name, pointer, value, label }: Case): Explained {
  const text = typeof value === 'string' ? value : ''
  const dash = /^[-－—–•·]\s*(\S.*)$/su.exec(text)
  if (dash) return finding('dash', { ...label, text: dash[1]!.split(/\s[-－—–•·]/u)[0]!.slice(0, 30) })
  const numbered = /(?:^|\s)[(（]?\d{1,2}[、.．)）]\s*/gu
  if (/^[(（]?1[、.．)）]/u.test(text)) return finding('dash', { ...label, text: text.split(numbered)[1]!.slice(0, 30) })
  // `{甲, 乙}` is read as fields with nothing in them.
  const bare = isObject(value) && Object.values(value).every((one) => one === null) ? Object.keys(value) : undefined
  const parts = bare ?? text.replace(/^[【［（(]\s*|\s*[】］）)]$/gu, '').split(/[、，,；;]\s*/u).filter(Boolean)
  const fields = Object.keys(namedKeys(name, joinPointer(pointer, 0)))
  const entries = fields.length > 0 ? `{${fields.slice(0, 2).map((field) => `${field}: …`).join(', ')}}` : parts.join(', ')
  return finding('list', { ...label, example: `[${entries || '…'}]` })
}

function otherForText({ name, pointer, value, label }: Case): Explained {
  const annotation = annotationAt(name, pointer)
  const says = annotation?.time ? timeSays[annotation.time] : annotation?.says
  const wording = { says: says?.zh, saysEnglish: says?.en }
  if (typeof value === 'number' || typeof value === 'boolean') return finding('quote', { ...label, value: String(value), ...wording })
  return finding('text', { ...label, ...wording })
}

function otherForNumber({ value, label }: Case): Explained {
  return finding('number', { ...label, shown: shown(value), suggest: typeof value === 'string' ? meantNumber(value) : undefined })
}

function otherForYesNo({ value, label }: Case): Explained {
  const suggest = typeof value !== 'string' ? undefined : yesWords.has(value) ? 'true' : noWords.has(value) ? 'false' : undefined
  return finding('yesNo', { ...label, shown: shown(value), suggest })
}

const byExpected: Partial<Record<Shape, (one: Case) => Explained>> = {
  object: (one) => (shapeOf(one.value) === 'array' ? finding('entries', one.label) : textForFields(one)),
  array: otherForList,
  string: otherForText,
  number: otherForNumber,
  integer: otherForNumber,
  boolean: otherForYesNo,
}

export function explainType({ pointer, params, value }: Fault, { name }: Context): Explained {
  const label = labelOf(name, pointer)
  if (value === null || value === undefined) return { definition: schemaFindings.requiredIsPresent, messageId: 'empty', data: label }
  const expected = (Array.isArray(params.type) ? params.type : [params.type]) as Shape[]
  const one: Case = { name, pointer, value, label }
  // Of two shapes the plain one is what people write: a number or yes where it may be a text wants quotes, a text where it may be a number wants digits.
  const plain = expected.find((shape) => shape !== 'object' && shape !== 'array')
  const isPlain = shapeOf(value) !== 'array' && shapeOf(value) !== 'object'
  if (shapeOf(value) === 'array' && expected.includes('object') && !expected.includes('array')) return finding('entries', label)
  const explain = expected.length === 1 ? byExpected[expected[0]!] : isPlain && plain ? byExpected[plain] : undefined
  if (explain) return explain(one)
  return finding('other', { ...label, expected: expected.map((shape) => words[shape].zh).join('，或者'), expectedKeys: expected.map((shape) => words[shape].en).join(' or ') })
}
