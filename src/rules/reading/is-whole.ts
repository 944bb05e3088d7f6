// Whether everything of some kinds could be read: what is missing only because a file is broken is no finding of its own.
import type { KindName } from '../../kinds/index.ts'
import type { Model } from '../../model/model.ts'

export function isWhole(model: Model, ...kinds: readonly KindName[]): boolean {
  const known = new Set<string>(kinds)
  if (model.parts.excuses.some(({ kind }) => kind === undefined || known.has(kind))) return false
  for (const entity of model.every()) if (!entity.valid && known.has(entity.kind)) return false
  return true
}
