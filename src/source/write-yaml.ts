// Values -> the text of a YAML file that reads back as those same values.
import { stringify } from 'yaml'
import { canonical, type Json, type JsonObject } from '../util/json.ts'
import { parseText } from './parse-text.ts'

function readsBack(text: string, value: Json): boolean {
  const { documents, faults } = parseText(text)
  return faults.length === 0 && documents.length === 1 && canonical(documents[0]!.value) === canonical(value)
}

/** Plain where it can be; in quotes where our reader, which is stricter than the writer, would have something to say. */
export function writeYaml(value: JsonObject): string {
  const options = { lineWidth: 0, aliasDuplicateObjects: false } as const
  const plain = stringify(value, options)
  return readsBack(plain, value) ? plain : stringify(value, { ...options, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
}
