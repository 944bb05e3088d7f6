// The one set of materials of a bundle: each paper once, with a mark in the column of every matter that uses it.
import type { Material, ServiceMaterial } from '../kinds/index.ts'
import type { ComposedBundle } from '../model/compose-bundle.ts'
import { openSituations, type MergedMaterial } from '../model/merge-materials.ts'
import type { Model } from '../model/model.ts'
import type { View } from './document-type.ts'
import { tick } from './form-view.ts'
import { keepOf, materialLines, onlyText, whereFrom, type MaterialLine } from './material-view.ts'
import { nameOf } from './name-of.ts'

/** What asks for most comes first: who keeps the original needs no copy of it. */
const strictest: readonly (Material['keep'] | undefined)[] = ['留存原件', '留存复印件', '核验后退还', '不收']

/** The entries of the members that this paper stands for. */
function usesOf(model: Model, { members }: ComposedBundle, { anyOf, instead }: MergedMaterial): ServiceMaterial[] {
  const papers = new Set([...anyOf, ...instead])
  const asks = ({ material, oneOf }: ServiceMaterial): boolean => (oneOf ?? (material ? [material] : [])).some((text) => papers.has(model.follow(text, 'material')?.id ?? text))
  return members.flatMap(({ member, service }) => {
    const open = openSituations(member, service)
    return service.value.materials.filter((entry) => asks(entry) && (entry.situations?.some((id) => open.includes(id)) ?? true))
  })
}

/** As one line of materials, with what the members themselves say about keeping it. */
function lineOf(model: Model, composed: ComposedBundle, merged: MergedMaterial): MaterialLine {
  const library = merged.anyOf.flatMap((id) => model.get('material', id)?.value ?? [])
  const keeps = usesOf(model, composed, merged).filter(({ exempt }) => merged.exempt || !exempt).map((entry) => keepOf(entry, library))
  const keep = strictest.find((one) => keeps.includes(one))
  const entry: ServiceMaterial = { oneOf: merged.anyOf, ...(merged.copies === undefined ? {} : { copies: merged.copies }), ...(keep ? { keep } : {}) }
  return materialLines(model, { materials: [entry] })[0]!
}

/** A member of the bundle, as the sheet numbers it. */
export interface NumberedMember {
  id: string
  number: string
}

function notesOf({ onlyIn, when }: MergedMaterial, members: readonly NumberedMember[]): string[] {
  const only = onlyIn.map(({ service, situations }) => `${members.find(({ id }) => id === service)?.number ?? ''}${situations.join('；')}`)
  return [...(only.length > 0 ? [`只有这些情形要：${only.join('；')}`] : []), ...when.map(onlyText)]
}

/** Without the list of papers that may stand for it, which matters only to who must bring one. */
export function shortName(model: Model, material: string): string {
  return nameOf(model, material).replace(/（.*）$/, '')
}

const usersOf = ({ for: users }: MergedMaterial, members: readonly NumberedMember[]): string => members.filter(({ id }) => users.includes(id)).map(({ number }) => number).join('')

function exemptTexts(model: Model, exempt: readonly MergedMaterial[], members: readonly NumberedMember[]): string[] {
  return exempt.map((merged) => `${merged.anyOf.map((id) => shortName(model, id)).join('或')}${usersOf(merged, members)}`)
}

/** What no matter needs brought takes one row together: nobody should have to read past it. */
function exemptRow(model: Model, exempt: readonly MergedMaterial[], members: readonly NumberedMember[], colspan: number): View[] {
  const texts = exemptTexts(model, exempt, members)
  return [{ cell: { line: [{ strong: '系统查得到就不用带：' }, `${texts.join('、')}。查不到的，窗口当场告诉您拿哪一样就行。`] }, colspan }]
}

/** `members` in the order of their numbers. Undefined where nothing is asked for. */
export function mergedMaterialTable(model: Model, composed: ComposedBundle, members: readonly NumberedMember[]): View | undefined {
  if (composed.materials.length === 0) return undefined
  const [exempt, brought] = [composed.materials.filter((one) => one.exempt), composed.materials.filter((one) => !one.exempt)]
  const rows = brought.map((merged, index): View[] => {
    const line = lineOf(model, composed, merged)
    return [String(index + 1), line.name, ...members.map(({ id }) => (merged.for.includes(id) ? '●' : '')), [[line.copies, line.keep].filter((part) => part !== '').join('，'), whereFrom(line)].filter((part) => part !== '').join('；'), notesOf(merged, members)]
  })
  const columns = [
    { title: '序', width: 0.9, align: 'center' }, { title: '材料', width: 3.6 }, ...members.map(({ number }) => ({ title: number, width: 0.8, align: 'center' })),
    { title: '怎么带，到哪开', width: 6.6 }, { title: '要注意', width: 6 },
  ]
  return { columns, rows: [...rows, ...(exempt.length > 0 ? [exemptRow(model, exempt, members, columns.length)] : [])] }
}

/** The same in lines, each with a box to tick and the numbers of its matters behind it. */
export function paperLines(model: Model, composed: ComposedBundle, members: readonly NumberedMember[]): View[] {
  const [exempt, brought] = [composed.materials.filter((one) => one.exempt), composed.materials.filter((one) => !one.exempt)]
  const papers = brought.map((merged): View => {
    const { name, copies, keep } = lineOf(model, composed, merged)
    const notes = [[copies, keep].filter((part) => part !== '').join('，'), ...notesOf(merged, members)].filter((part) => part !== '')
    return { line: [tick, `${name}${usersOf(merged, members)}：${notes.join('；')}`] }
  })
  return [...papers, ...(papers.length > 0 ? [] : ['材料都不用带']), ...(exempt.length > 0 ? [`系统查得到就不用带：${exemptTexts(model, exempt, members).join('、')}`] : [])]
}
