// The registry of helpers: what a template may write.
import type { HelperUse } from '../template-syntax.ts'
import { blockHelpers } from './block-helpers.ts'
import { containerHelpers } from './container-helpers.ts'
import type { Helper } from './helper.ts'
import { inlineHelpers } from './inline-helpers.ts'
import { tableHelpers } from './table-helper.ts'
import { valueHelpers } from './value-helpers.ts'

export const helpers: ReadonlyMap<string, Helper> = new Map(
  Object.entries({ ...valueHelpers, ...inlineHelpers, ...blockHelpers, ...tableHelpers, ...containerHelpers }),
)

/** Helpers and the four control blocks, with how each may be written. */
export const helperUses: ReadonlyMap<string, HelperUse> = new Map<string, HelperUse>([
  ...[...helpers].map(([name, { use }]): [string, HelperUse] => [name, use]),
  ...(['if', 'unless', 'each', 'with'] as const).map((name): [string, HelperUse] => [name, 'control']),
  ['lookup', 'value'],
])
