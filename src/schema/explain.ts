// Puts a fault into words: which finding it is, and what the message needs to know. One row a keyword.
import { annotationAt, namedKeys, titlesAt } from '../kinds/index.ts'
import { timeSays } from '../kinds/time.ts'
import { countOf } from '../util/chinese-numbers.ts'
import { isObject } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { hanPattern } from '../util/text.ts'
import { explainType } from './explain-type.ts'
import type { Fault } from './faults.ts'
import { schemaFindings } from './findings.ts'
import { labelOf, listKeys, ownerOf, shown, type Context, type Explained } from './labels.ts'
import { meantKey, meantValue } from './meant-key.ts'
import { withoutHidden } from './plain-forms.ts'

type Explain = (fault: Fault, context: Context) => Explained

const unknownKey: Explain = ({ pointer, key, value }, context) => {
  const definition = schemaFindings.keyIsKnown
  const known = namedKeys(context.name, pointer)
  const present = isObject(value) ? Object.keys(value) : []
  const owner = ownerOf(context, pointer)
  const same = present.find((name) => known[name] === key)
  if (same !== undefined) return { definition, messageId: 'twice', data: { key, same, ...owner } }
  const outermost = pointer === '' ? undefined : namedKeys(context.name, '')[key!]
  if (outermost !== undefined) return { definition, messageId: 'elsewhere', data: { key, title: outermost, ...owner } }
  if (context.name === 'clause' && pointer === '/set' && namedKeys('service', '')[key!] !== undefined) return { definition, messageId: 'clause', data: { key } }
  const suggest = meantKey(key!, known, present)
  if (suggest !== undefined) return { definition, messageId: hanPattern.test(key!) ? 'title' : 'meant', data: { key, suggest, suggestTitle: known[suggest], ...owner } }
  if (context.name === 'overlay' && pointer === '') return { definition, messageId: 'patch', data: { key } }
  return { definition, messageId: 'unknown', data: { key, ...owner, ...listKeys(known, present) } }
}

const missingKey: Explain = ({ pointer, key }, context) => {
  const title = titlesAt(context.name, joinPointer(pointer, key!)).at(-1)
  return { definition: schemaFindings.requiredIsPresent, messageId: 'missing', data: { key, title, ...ownerOf(context, pointer) } }
}

const wrongForm: Explain = ({ pointer, value }, { name }) => {
  if (typeof value === 'string' && value.trim() === '') return { definition: schemaFindings.requiredIsPresent, messageId: 'empty', data: labelOf(name, pointer) }
  const annotation = annotationAt(name, pointer)
  const says = annotation?.time ? timeSays[annotation.time] : annotation?.says
  const suggest = annotation?.time && typeof value === 'string' ? meantTime(value) : undefined
  return { definition: schemaFindings.textHasItsForm, messageId: 'form', data: { ...labelOf(name, pointer), value: shown(value), says: says?.zh, saysEnglish: says?.en, suggest } }
}

/** `30天` -> `30日`, `三十工作天` -> `30个工作日`: the units and numbers that people write without thinking. */
function meantTime(written: string): string | undefined {
  const text = written.replace(/^(每?)([一二两三四五六七八九十]+)(?=\D)/u, (_, every: string, number: string) => `${every}${countOf(number) ?? number}`)
  const match = /^(?:每)?\s*(\d+)\s*(?:个)?\s*(工作天|工作日|自然日|天|日|周|星期|月|季度|钟头|分钟?|小时|年)(?:内|以内)?$/u.exec(text)
  if (!match) return undefined
  const amount = Number(match[1])
  const units: Record<string, string> = { 工作天: '个工作日', 工作日: '个工作日', 自然日: '日', 天: '日', 日: '日', 月: '个月', 钟头: '小时', 分: '分钟', 分钟: '分钟', 小时: '小时', 年: '年' }
  const times: Record<string, string> = { 周: `${amount * 7}日`, 星期: `${amount * 7}日`, 季度: `${amount * 3}个月` }
  const time = times[match[2]!] ?? `${amount}${units[match[2]!]}`
  return text.startsWith('每') ? `每${time}` : time
}

const wrongKey: Explain = ({ pointer, key }, { name }) => {
  const says = annotationAt(name, pointer)?.names?.says ?? annotationAt(name, '/id')?.says
  return { definition: schemaFindings.textHasItsForm, messageId: 'key', data: { ...labelOf(name, pointer), value: key, says: says?.zh, saysEnglish: says?.en } }
}

const amount =
  (messageId: string): Explain =>
  ({ pointer, params }, { name }) => ({ definition: schemaFindings.amountIsInRange, messageId, data: { ...labelOf(name, pointer), limit: params.limit } })

const rows: Record<string, Explain> = {
  additionalProperties: unknownKey,
  required: missingKey,
  pattern: wrongForm,
  propertyNames: wrongKey,
  type: explainType,
  minLength: ({ pointer }, { name }) => ({ definition: schemaFindings.requiredIsPresent, messageId: 'empty', data: labelOf(name, pointer) }),
  maxLength: ({ pointer, params }, { name }) => ({ definition: schemaFindings.textHasItsForm, messageId: 'tooLong', data: { ...labelOf(name, pointer), limit: params.limit } }),
  enum: ({ pointer, params, value }, { name }) => {
    const allowed = (params.allowedValues as unknown[]).map(String)
    const parts = String(value).split(/[，、；,;]\s*/u)
    // Several words as one: naming one of them would lose the others.
    if (parts.length > 1 && parts.every((part) => allowed.includes(part))) return { definition: schemaFindings.valueIsAllowed, messageId: 'several', data: { ...labelOf(name, pointer), value: shown(value), parts: parts.join(', ') } }
    const seen = withoutHidden(String(value))
    if (seen !== value && allowed.includes(seen)) return { definition: schemaFindings.valueIsAllowed, messageId: 'hidden', data: { ...labelOf(name, pointer), value: seen, suggest: seen } }
    const data = { ...labelOf(name, pointer), value: shown(value), suggest: meantValue(String(value), allowed), allowed: allowed.join('、') }
    return { definition: schemaFindings.valueIsAllowed, messageId: 'enum', data }
  },
  const: ({ pointer, params }, { name }) => ({ definition: schemaFindings.valueIsAllowed, messageId: 'const', data: { ...labelOf(name, pointer), expected: params.allowedValue } }),
  minimum: amount('minimum'),
  maximum: amount('maximum'),
  minItems: amount('fewItems'),
  minProperties: amount('fewItems'),
  maxItems: amount('manyItems'),
  uniqueItems: ({ pointer, params, value }, { name }) => {
    const [first, again] = [Number(params.i), Number(params.j)].sort((a, b) => a - b) as [number, number]
    const repeated = Array.isArray(value) ? value[again] : undefined
    return { definition: schemaFindings.amountIsInRange, messageId: 'repeated', data: { ...labelOf(name, pointer), value: shown(repeated), first: first + 1 } }
  },
}

export function explainFault(fault: Fault, context: Context): Explained {
  const row = rows[fault.keyword]
  if (!row) throw new Error(`No words for the schema keyword "${fault.keyword}" at ${fault.pointer} of ${context.name}`)
  return row(fault, context)
}
