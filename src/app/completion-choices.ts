// What can be chosen for a flag or an argument, taken from the registries: for help and for shell completion.
import { locales } from '../diagnostics/diagnostic.ts'
import { reportFormats } from '../report/index.ts'
import { documentNames, exportNames, formatNames, kindChoices, variantNames } from './choices.ts'
import { findings } from './findings.ts'

/** Lists that depend on a workspace or on the disk are empty here. */
const lists: Record<string, () => string[]> = {
  documents: () => documentNames.flatMap(({ id, name }) => [id, name]),
  exports: () => exportNames.map(({ id }) => id),
  formats: () => [...formatNames],
  kinds: () => kindChoices.map(({ id }) => id),
  lists: () => [...kindChoices.map(({ id }) => id), 'kinds', 'requirements'],
  languages: () => [...locales],
  reports: () => reportFormats.map(({ name }) => name),
  rules: () => findings.flatMap(({ code, name }) => [code, name]),
  severities: () => ['error', 'warning', 'info'],
  variants: () => variantNames.map(({ id }) => id),
  shells: () => ['bash', 'zsh', 'fish'],
}

export function choicesOf(list: string): readonly string[] {
  return Object.hasOwn(lists, list) ? lists[list]!() : []
}
