// The answer to a question as it stands, also where it is taken from a standard.
import { walk, type KindName, type QuizQuestion } from '../kinds/index.ts'
import { parseReference } from '../kinds/reference.ts'
import type { Entity, Model } from './model.ts'
import { partPointer } from './part-pointer.ts'
import { valueAt } from '../util/pointer.ts'
import { limitText } from './limit-text.ts'

const kindsAsked: readonly KindName[] = ['service', 'procedure', 'material', 'clause', 'post', 'bundle', 'care-plan', 'devolution', 'case']

/** What a reference of a question leads to, and the value of the part it names. */
export function asked(model: Model, text: string): { target: Entity; pointer: string; value: unknown } | undefined {
  const reference = parseReference(text)
  const candidates = reference?.kind === undefined ? kindsAsked : [reference.kind as KindName]
  const target = candidates.map((kind) => model.follow(text, kind)).find((entity) => entity !== undefined)
  if (!target?.valid) return undefined
  const pointer = reference?.part === undefined ? '' : partPointer(target, reference.part)
  return pointer === undefined ? undefined : { target, pointer, value: pointer === '' ? undefined : valueAt(target.value, pointer) }
}

/** The times that stand in fields of a part, and whether a text is said anywhere in it. */
export function timesIn(target: Entity, part: string): { times: string[]; says(text: string): boolean } {
  const times: string[] = []
  const texts: string[] = []
  walk(target.kind, target.value, (pointer, value, { time }) => {
    if (typeof value !== 'string' || !pointer.startsWith(`${part}/`)) return
    texts.push(value)
    if (time !== undefined && !times.includes(value)) times.push(value)
  })
  return { times, says: (text) => texts.some((one) => one.includes(text)) }
}

/** Undefined where the standard holds no plain text there. */
export function answerOf(model: Model, { answer }: QuizQuestion): string[] | undefined {
  if (typeof answer === 'string') return [answer]
  if (Array.isArray(answer)) return answer
  const value = asked(model, answer.from)?.value
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  const text = limitText(value) ?? (typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined)
  return text === undefined ? undefined : [text]
}

/** The first words of a stem, for a message. */
export const shortened = (stem: string): string => (stem.length > 24 ? `${stem.slice(0, 24)}…` : stem)
