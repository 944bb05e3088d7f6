// The JSON Schema of a kind, as it is shipped.
import { readFile } from 'node:fs/promises'
import { packageFile } from './package-root.ts'

/** Absolute path of the schema of a kind; `guifan` is that of guifan.yaml, `common` holds what they share. */
export function schemaFile(kind: string): string {
  return packageFile('schemas', `${kind}.schema.json`)
}

export async function readSchema(kind: string): Promise<string> {
  return readFile(schemaFile(kind), 'utf8')
}
