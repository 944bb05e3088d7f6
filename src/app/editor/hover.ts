// What the cursor stands on, in words: what the field is for, what a reference means, which layer a value comes from, and who has it otherwise.
import type { Localized, Range } from '../../diagnostics/diagnostic.ts'
import { kinds, titlesAt } from '../../kinds/index.ts'
import type { Entity, Origin } from '../../model/model.ts'
import { originOf } from '../../model/provenance.ts'
import { describeField } from '../../schema/describe-field.ts'
import { isObject, type Json } from '../../util/json.ts'
import { valueAt } from '../../util/pointer.ts'
import type { EditorView } from './editor-workspace.ts'
import { entryName } from './entries.ts'
import { changedValue, localPointer } from './navigate.ts'
import { standingAt, subjectAt, type Spot, type Standing, type Subject } from './subject.ts'
import { partPointer } from '../../model/part-pointer.ts'

export interface HoverText {
  range: Range
  /** Paragraphs of Markdown. */
  paragraphs: Localized[]
}

const longest = 120
const mostOffices = 6

const both = (text: string): Localized => ({ zh: text, en: text })
/** Text of the standards stands in Markdown as it is written. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

/** A value in short: a list by its length, an object by its first words. */
function inShort(value: unknown): string {
  if (Array.isArray(value)) return value.every((one) => typeof one !== 'object') ? clip(value.join('、')) : `${value.length} 项`
  if (isObject(value)) return clip(Object.values(value).filter((one) => typeof one !== 'object').join('，'))
  return clip(String(value))
}

const clip = (text: string): string => literal(text.length > longest ? `${text.slice(0, longest)}…` : text)

const layerNames: Record<Origin['type'], Localized> = {
  template: { zh: '模板', en: 'template' },
  clause: { zh: '公用条款', en: 'clause' },
  file: { zh: '统一标准', en: 'standard' },
  district: { zh: '区的差异', en: 'the district’s differences' },
  office: { zh: '街镇的差异', en: 'the office’s differences' },
  workspace: { zh: '设置', en: 'settings' },
}

function fieldParagraph({ kind, pointer }: Standing): Localized[] {
  if (kind === '' || pointer === '') return []
  const titles = titlesAt(kind, pointer).map(literal).join(' › ')
  const description = describeField(kind, pointer)?.description
  return titles === '' ? [] : [both(`**${titles}**${description ? `\n\n${literal(description)}` : ''}`)]
}

function subjectParagraphs(view: EditorView, subject: Subject): Localized[] {
  const { entity } = subject
  if (subject.type === 'local') {
    const pointer = localPointer(entity, subject.list, subject.id)
    const name = pointer === undefined ? '' : entryName(valueAt(entity.value, pointer) as Json)
    return name === '' ? [] : [both(`${literal(subject.id)}：${literal(name)}`)]
  }
  const { zh, en } = kinds[entity.kind].title
  const name = `「${literal(entity.value.name ?? entity.id)}」`
  const references = view.workspace.base.refsTo(entity.kind, entity.id).length
  const part = subject.part === undefined ? undefined : partPointer(entity, subject.part)
  const partName = part === undefined ? '' : entryName(valueAt(entity.value, part) as Json)
  return [
    { zh: `${zh}${name} · ${entity.place.file}`, en: `${en} ${name} · ${entity.place.file}` },
    ...(partName === '' ? [] : [both(`#${literal(subject.part!)}：${clip(partName)}`)]),
    { zh: `${references} 处引用它`, en: `referred to ${references} times` },
  ]
}

/** The pointer in the resolved definition of what stands at this pointer of its file. */
function resolvedPointer(entity: Entity, { file, document, pointer }: Standing): string | undefined {
  let best: { written: string; resolved: string } | undefined
  for (const [resolved, { place }] of entity.provenance) {
    const holds = place.file === file && place.document === document && (pointer === place.pointer || pointer.startsWith(`${place.pointer}/`))
    if (holds && (!best || place.pointer.length >= best.written.length)) best = { written: place.pointer, resolved }
  }
  return best && best.resolved + pointer.slice(best.written.length)
}

const withLayer = ({ type, place: { file } }: Origin, value: string): Localized => ({ zh: `${value}（${layerNames[type].zh}，${file}）`, en: `${value} (${layerNames[type].en}, ${file})` })

/** What this value took the place of, and the offices whose local layers say otherwise. */
function layerParagraphs(view: EditorView, entity: Entity, pointer: string): Localized[] {
  const { base } = view.workspace
  const value = valueAt(entity.value, pointer)
  const origin = originOf(entity.provenance, pointer)
  if (value === undefined || !origin) return []
  const now = withLayer(origin, inShort(value))
  const lines: Localized[] = [{ zh: `现在是：${now.zh}`, en: `Now: ${now.en}` }]
  if (origin.replaces) {
    const before = withLayer(origin.replaces.origin, inShort(origin.replaces.value))
    lines.push({ zh: `代替了：${before.zh}`, en: `In place of: ${before.en}` })
  }
  const key = `${entity.kind}/${entity.id}`
  if (!base.all('overlay').some((overlay) => Object.hasOwn(overlay.value, key))) return lines
  const others = base.all('office').flatMap((office) => {
    const local = view.workspace.office(office.id, { only: key }).model.get(entity.kind, entity.id)
    const there = local && valueAt(local.value, pointer)
    const from = local && originOf(local.provenance, pointer)
    return from && from.place.file !== origin.place.file && there !== undefined ? [{ name: office.value.name, text: withLayer(from, inShort(there)) }] : []
  })
  if (others.length > mostOffices) lines.push({ zh: `${others.length} 个街镇另有规定，例如${literal(others[0]!.name)}：${others[0]!.text.zh}`, en: `${others.length} offices differ, such as ${literal(others[0]!.name)}: ${others[0]!.text.en}` })
  else for (const { name, text } of others) lines.push({ zh: `${literal(name)}：${text.zh}`, en: `${literal(name)}: ${text.en}` })
  return lines
}

function valueParagraphs(view: EditorView, standing: Standing): Localized[] {
  const changed = changedValue(view, standing)
  if (changed && changed.pointer !== '') return layerParagraphs(view, changed.entity, changed.pointer)
  const { entity } = standing
  const pointer = entity && resolvedPointer(entity, standing)
  return entity && pointer !== undefined && pointer !== '' ? layerParagraphs(view, entity, pointer) : []
}

/** Undefined where nothing is known of what stands there. */
export function hover(view: EditorView, spot: Spot): HoverText | undefined {
  const standing = standingAt(view, spot)
  if (!standing) return undefined
  const subject = subjectAt(view, standing)
  const paragraphs = [...fieldParagraph(standing), ...(subject ? subjectParagraphs(view, subject) : []), ...valueParagraphs(view, standing)]
  const { lines } = view.text(spot.file)
  return paragraphs.length === 0 ? undefined : { range: lines.range(standing.start, standing.end), paragraphs }
}

