// Loads the generated validators, a kind at a time and only when met; checks are synchronous from then on.
import type { ErrorObject } from 'ajv'
import type { KindName } from '../kinds/index.ts'

export interface Validator {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

/** Files of a workspace that are no standards, by the name of the file. */
export type SettingsName = 'guifan' | 'exceptions'
export type SchemaName = KindName | SettingsName

const loaded = new Map<SchemaName, Validator>()

export async function loadValidators(names: Iterable<SchemaName>): Promise<void> {
  const missing = [...new Set(names)].filter((name) => !loaded.has(name))
  const modules = await Promise.all(missing.map((name) => import(`./generated/${name}.js`) as Promise<{ default: Validator }>))
  modules.forEach((module, index) => loaded.set(missing[index]!, module.default))
}

/** Throws where `loadValidators` was not called for this name: that is a bug. */
export function validatorOf(name: SchemaName): Validator {
  const validator = loaded.get(name)
  if (!validator) throw new Error(`The validator of ${name} is not loaded`)
  return validator
}
