// Where a question's answer stands, in words: the standard, its version, and the place in it.
import { parseReference, titlesAt } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { asked } from '../model/quiz-answer.ts'
import { isObject, own } from '../util/json.ts'
import { valueAt } from '../util/pointer.ts'
import { nameOf } from './name-of.ts'

/** As people call an entry of a list: its name, the paper or service it is about, or what it says. */
function entryName(model: Model, entry: unknown): string | undefined {
  const reference = own(entry, 'material') ?? own(entry, 'service')
  if (typeof reference === 'string') return nameOf(model, reference)
  const text = ['name', 'text', 'do', 'ask', 'end', 'q'].map((key) => own(entry, key)).find((one) => typeof one === 'string')
  return typeof text === 'string' ? text : undefined
}

function placeWords(model: Model, target: Entity, pointer: string): string {
  const titles = titlesAt(target.kind, pointer)
  const parts = pointer.split('/').slice(1)
  const words = parts.flatMap((part, index) => {
    const value = valueAt(target.value, `/${parts.slice(0, index + 1).join('/')}`)
    if (!/^\d+$/.test(part)) return [titles[index] ?? part]
    const name = isObject(value) ? entryName(model, value) : undefined
    return [name === undefined ? `第${Number(part) + 1}项` : `“${name.length > 16 ? `${name.slice(0, 16)}…` : name}”`]
  })
  return words.join(' ')
}

/** 最低生活保障 v1.0.0 申请材料“核对授权书”; the text itself where it leads nowhere. */
export function sourceText(model: Model, text: string): string {
  const found = asked(model, text)
  if (!found) return nameOf(model, text)
  const { version } = found.target.value as { version?: string }
  const taught = parseReference(text)?.version ?? version
  return [`《${found.target.value.name}》${taught ? `v${taught}` : ''}`, found.pointer === '' ? '' : placeWords(model, found.target, found.pointer)].filter((part) => part !== '').join(' ')
}
