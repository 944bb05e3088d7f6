// Lines of a patch that say what the definition says already: one finding for each part that can be taken out whole, with the fix that does it.
import { diagnose } from '../diagnostics/definition.ts'
import { overlayFindings } from './findings.ts'
import { fieldTitle, inWords, placeIn, type Leaf, type Patching } from './patching.ts'

const isWithin = (pointer: string, part: string): boolean => pointer === part || pointer.startsWith(`${part}/`)

/** The largest part of the patch around this line that changes nothing: taking out less would leave an empty key behind. */
function idlePart(leaf: Leaf, leaves: readonly Leaf[]): string {
  let part = leaf.patchAt
  for (let up = part.slice(0, part.lastIndexOf('/')); up !== ''; up = up.slice(0, up.lastIndexOf('/'))) {
    if (leaves.some(({ patchAt, same }) => same === undefined && isWithin(patchAt, up))) break
    part = up
  }
  return part
}

export function reportUnchanged(patching: Patching): void {
  const { leaves, target, source, diagnostics } = patching
  const parts = new Map<string, Leaf[]>()
  for (const leaf of leaves.filter(({ same }) => same !== undefined)) {
    const part = idlePart(leaf, leaves)
    parts.set(part, [...(parts.get(part) ?? []), leaf])
  }
  for (const [part, idle] of parts) {
    const fields = [...new Set(idle.map(({ at }) => fieldTitle(target, at)))].join('、')
    const value = idle.length === 1 ? inWords(patching, idle[0]!.at, idle[0]!.same) : ''
    diagnostics.push(diagnose(overlayFindings.patchChanges, {
      messageId: value === '' ? 'several' : 'same',
      data: { field: fields, target: target.name, value },
      place: placeIn(source, part, idle.length === 1 && part === idle[0]!.patchAt ? 'value' : 'key'),
      fix: { description: { zh: '删去这一项', en: 'remove it' }, edits: [{ place: placeIn(source, part, 'key'), text: '', as: 'entry' }] },
    }))
  }
}
