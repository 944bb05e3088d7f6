// What the schema of a kind says about each of its fields, in the words that an editor shows on hover.
import { readSchema } from '../source/read-schema.ts'
import { isObject, own, type Json, type JsonObject } from '../util/json.ts'
import { valueAt } from '../util/pointer.ts'

export interface FieldNote {
  key: string
  title: string
  description: string
  required: boolean
  /** One value that could stand there. */
  example?: Json
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** A field says what it says itself; what it leaves out is said by what it refers to. */
async function resolved(field: JsonObject, schema: JsonObject): Promise<JsonObject> {
  const reference = text(field.$ref)
  if (reference === '') return field
  const [file = '', pointer = ''] = reference.split('#')
  const home = file === '' ? schema : (JSON.parse(await readSchema(file.replace('.schema.json', ''))) as JsonObject)
  const target = valueAt(home, pointer)
  return isObject(target) ? { ...(await resolved(target, home)), ...field } : field
}

/** In the order of the schema. */
export async function fieldNotes(kind: string): Promise<FieldNote[]> {
  const schema = JSON.parse(await readSchema(kind)) as JsonObject
  const required = Array.isArray(schema.required) ? schema.required : []
  const fields = isObject(schema.properties) ? Object.entries(schema.properties) : []
  return Promise.all(fields.map(async ([key, field]): Promise<FieldNote> => {
    const full = await resolved(field as JsonObject, schema)
    // What a reference in general looks like is no example of this one.
    const examples = own(own(field, '$ref') === 'common.schema.json#/$defs/reference' ? field : full, 'examples') ?? own(full, 'enum')
    const example = Array.isArray(examples) ? examples[0] : undefined
    return { key, title: text(full.title), description: text(full.description), required: required.includes(key), ...(example === undefined ? {} : { example }) }
  }))
}
