// What may be written at the cursor: ids with the names of what they mean, the values that the schema allows, and the keys that are still missing.
import type { Range } from '../../diagnostics/diagnostic.ts'
import { annotationAt, kinds, parseReference, type Annotation } from '../../kinds/index.ts'
import { describeField, type FieldDescription } from '../../schema/describe-field.ts'
import { scalarLike } from '../../source/quote.ts'
import { typingContext, type TypingContext } from '../../source/typing-context.ts'
import { isObject, own } from '../../util/json.ts'
import { joinPointer, valueAt } from '../../util/pointer.ts'
import type { EditorView } from './editor-workspace.ts'
import { entriesOfList, keyedEntries, partsOf } from './entries.ts'
import { changedValue } from './navigate.ts'
import { settingsKinds, targetOf, type Spot } from './subject.ts'

export interface Choice {
  /** What is written. */
  text: string
  /** What it means, in Chinese as the standards are. */
  name: string
  type: 'definition' | 'entry' | 'value' | 'key'
  /** An explanation, where there is one. */
  says?: string
}

export interface Choices {
  /** What the choice takes the place of. */
  range: Range
  /** What is most likely wanted first. */
  choices: Choice[]
}

interface Typing {
  view: EditorView
  context: TypingContext
  kind: string
  pointer: string
  /** What is typed so far. */
  word: string
  quoted: boolean
}

const inShort = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Where more than two kinds may be named, the kind is written too, as elsewhere. */
function definitions({ view, word }: Typing, allowed: readonly string[]): Choice[] {
  const hash = word.indexOf('#')
  if (hash > 0) {
    const target = targetOf(view, word.slice(0, hash), allowed)
    return target ? partsOf(target.entity).map(({ id, name }) => ({ text: `${word.slice(0, hash)}#${id}`, name: inShort(name), type: 'entry' })) : []
  }
  const withKind = allowed.length > 2 || parseReference(word)?.kind !== undefined || word.includes('/')
  return allowed.flatMap((kind) => [...view.workspace.base.every()].filter((entity) => entity.kind === kind).map((entity): Choice => ({
    text: withKind ? `${kind}/${entity.id}` : entity.id, name: entity.value.name ?? '', type: 'definition', says: kinds[entity.kind].title.zh,
  })))
}

function entries({ view, context }: Typing, list: string): Choice[] {
  const entity = context.kind !== undefined && context.id !== undefined ? view.entity(context.kind, context.id) : undefined
  return entity ? entriesOfList(entity, list).map(({ id, name }) => ({ text: id, name, type: 'entry' })) : []
}

/** The answers of the question that is asked about (`when: {question: answer}`). */
function answers({ view, context }: Typing): Choice[] {
  const entity = context.kind !== undefined && context.id !== undefined ? view.entity(context.kind, context.id) : undefined
  const given = own(own(own(entity?.value, 'questions'), context.path.at(-1) ?? ''), 'answers')
  return Array.isArray(given) ? given.filter((word) => typeof word === 'string').map((text) => ({ text, name: '', type: 'value' })) : []
}

function values(typing: Typing, annotation: Annotation, field: FieldDescription | undefined): Choice[] {
  const parent = annotationAt(typing.kind, typing.pointer.slice(0, typing.pointer.lastIndexOf('/')))
  const words = Array.isArray(annotation.words) ? annotation.words : []
  return [
    ...(field?.values ?? []).map((value): Choice => ({ text: String(value), name: field!.title, type: 'value', says: field!.description })),
    ...words.map((text): Choice => ({ text, name: annotation.title ?? '', type: 'value' })),
    ...(parent?.names?.local === 'questions' ? answers(typing) : []),
    ...(annotation.local ? entries(typing, annotation.local) : []),
    ...(annotation.ref ? definitions(typing, annotation.ref) : []),
  ]
}

/** In an overlay: what can be changed, and the entries of lists by their keys. */
function keysOfPatch(typing: Typing): Choice[] {
  const { view, context, kind, pointer } = typing
  if (kind !== 'overlay') return []
  if (context.path.length === 0) return definitions({ ...typing, word: 'service/' }, Object.keys(kinds).filter((name) => name !== 'overlay'))
  const changed = changedValue(view, { kind, pointer })
  const value = changed && valueAt(changed.entity.value, changed.pointer)
  return changed && isObject(value) ? keyedEntries(changed.entity.kind, value, changed.pointer).map(({ id, name }) => ({ text: id, name, type: 'entry' })) : []
}

function keys(typing: Typing, annotation: Annotation, field: FieldDescription | undefined): Choice[] {
  const { names } = annotation
  const named = [...(names?.ref ? definitions(typing, names.ref) : []), ...(names?.local ? entries(typing, names.local) : []), ...keysOfPatch(typing)]
  const known = [...(field?.keys ?? [])].sort((a, b) => Number(b.required) - Number(a.required))
  const fields = known.map(({ key, title, description, required }): Choice => ({ text: key, name: required ? `${title}（必填）` : title, type: 'key', says: description }))
  return [...fields, ...named].filter(({ text }) => !typing.context.beside.has(text)).map((choice) => ({ ...choice, text: `${choice.text}: ` }))
}

const kindChoices = (): Choice[] => Object.values(kinds).map(({ name, title }) => ({ text: name, name: title.zh, type: 'value' }))

function choicesFor(typing: Typing): Choice[] {
  const { context, kind, pointer, quoted } = typing
  if (pointer === '/kind' && context.path.length === 1) return kindChoices()
  if (kind === '') return context.path.length === 0 ? [{ text: 'kind: ', name: '种类（必填）', type: 'key' }] : []
  const annotation = annotationAt(kind, pointer) ?? {}
  const field = describeField(kind, pointer)
  const written = values(typing, annotation, field).map((choice) => ({ ...choice, text: quoted || choice.type !== 'value' ? choice.text : /^(true|false|\d+)$/.test(choice.text) ? choice.text : (scalarLike('', choice.text) ?? choice.text) }))
  return context.what === 'value' ? written : [...written, ...keys(typing, annotation, field)]
}

/** Of a file that may be half typed; undefined in comments, and where nothing is known to choose from. */
export function complete(view: EditorView, { file, line, column }: Spot): Choices | undefined {
  const { text, lines } = view.text(file)
  const offset = (lines.starts[line - 1] ?? text.length) + column - 1
  const context = typingContext(text, offset)
  if (!context) return undefined
  const kind = settingsKinds[file] ?? (context.kind !== undefined && Object.hasOwn(kinds, context.kind) ? context.kind : '')
  const typing: Typing = { view, context, kind, pointer: joinPointer('', ...context.path), word: text.slice(context.start, offset), quoted: /["']/.test(text[context.start - 1] ?? '') }
  const choices = choicesFor(typing)
  return choices.length === 0 ? undefined : { range: lines.range(context.start, context.end), choices }
}
