// The JSON Schemas of the kinds, for editors and for other programs.
import { readSchema, schemaFile } from '../source/read-schema.ts'
import { findKind, kindChoices } from './choices.ts'

export interface SchemaFile {
  id: string
  name: string
  /** Absolute path of the schema. */
  file: string
}

const others: readonly { id: string; name: string }[] = [
  { id: 'guifan', name: '工作区设置（guifan.yaml）' },
  { id: 'exceptions', name: '例外（exceptions.yaml）' },
  { id: 'common', name: '各种类共用的部分' },
]

export function schemaFiles(): SchemaFile[] {
  return [...kindChoices, ...others].map(({ id, name }) => ({ id, name, file: schemaFile(id) }))
}

/** By the id of a kind or by its Chinese name. Throws a UsageError for a kind that is not there. */
export async function schemaOf(word: string): Promise<{ schema: unknown; text: string }> {
  const text = await readSchema(others.find(({ id, name }) => id === word || name === word)?.id ?? findKind(word))
  return { schema: JSON.parse(text) as unknown, text: text.endsWith('\n') ? text : `${text}\n` }
}
