// The commands, in the order of the help; each module is loaded when its command is called.
import type { CommandTable } from '../cli/command-table.ts'

export const commands: CommandTable = {
  validate: () => import('./validate.ts'),
  render: () => import('./render.ts'),
  'verify-print': () => import('./verify-print.ts'),
  stale: () => import('./stale.ts'),
  format: () => import('./format.ts'),
  rename: () => import('./rename.ts'),
  diff: () => import('./diff.ts'),
  list: () => import('./list.ts'),
  show: () => import('./show.ts'),
  refs: () => import('./refs.ts'),
  due: () => import('./due.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  staff: () => import('./staff.ts'),
  forecast: () => import('./forecast.ts'),
  rules: () => import('./rules.ts'),
  explain: () => import('./explain.ts'),
  schema: () => import('./schema.ts'),
  doctor: () => import('./doctor.ts'),
  preview: () => import('./preview.ts'),
  lsp: () => import('./lsp.ts'),
  autocomplete: () => import('./autocomplete.ts'),
  version: () => import('./version.ts'),
}
