// Whatever single key of a valid definition is misspelt or lost: one finding at most, and that about this key.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { kinds, type KindName } from '../../src/kinds/index.ts'
import { checkValue } from '../../src/schema/check-value.ts'
import { loadValidators } from '../../src/schema/load-validators.ts'
import { isObject, type Json, type JsonObject } from '../../src/util/json.ts'
import { joinPointer, valueAt } from '../../src/util/pointer.ts'

const folder = new URL('../kinds/', import.meta.url).pathname
const names = Object.keys(kinds) as KindName[]
await loadValidators(names)

function valuesOf(kind: string): JsonObject[] {
  const files = readdirSync(`${folder}${kind}/valid`).filter((file) => file.endsWith('.yaml')).sort()
  return files.flatMap((file) => parseAllDocuments(readFileSync(`${folder}${kind}/valid/${file}`, 'utf8')).map((document) => document.toJS() as JsonObject))
}

function keysOf(value: Json, pointer = ''): { parent: string; key: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => keysOf(item, joinPointer(pointer, index)))
  if (!isObject(value)) return []
  return Object.keys(value).flatMap((key) => [{ parent: pointer, key }, ...keysOf(value[key]!, joinPointer(pointer, key))])
}

function changed(value: JsonObject, { parent, key }: { parent: string; key: string }, to?: string): JsonObject {
  const copy = structuredClone(value)
  const object = valueAt(copy, parent) as JsonObject
  const entries = Object.entries(object).flatMap(([name, inner]) => (name !== key ? [[name, inner] as const] : to === undefined ? [] : [[to, inner] as const]))
  for (const name of Object.keys(object)) delete object[name]
  Object.assign(object, Object.fromEntries(entries))
  return copy
}

const check = (kind: KindName, value: JsonObject) => checkValue(kind, value, (pointer, at) => ({ file: '', document: 0, pointer, at })).map(({ code, place }) => `${code} ${place.at} ${place.pointer}`)
const isTop = (parent: string, key: string) => parent === '' && ['kind', 'template', 'base'].includes(key)

describe.each(names)('%s', (kind) => {
  it('any key misspelt: that key alone', () => {
    for (const value of valuesOf(kind)) {
      for (const one of keysOf(value).filter(({ parent, key }) => !(parent === '' && key === 'kind'))) {
        const wrong = `${one.key}x`
        const found = check(kind, changed(value, one, wrong))
        const place = `key ${joinPointer(one.parent, wrong)}`
        // Keys that the editor chooses (numbers of articles, ids of questions) may have any name of their form.
        expect([[], [`GF202 ${place}`], [`GF205 ${place}`]], `${place} gave ${found.join('; ')}`).toContainEqual(found)
      }
    }
  })

  it('any key lost: one finding at most, at the part that lacks it', () => {
    for (const value of valuesOf(kind)) {
      for (const one of keysOf(value).filter(({ parent, key }) => !isTop(parent, key))) {
        const found = check(kind, changed(value, one))
        expect(found.length, `without ${joinPointer(one.parent, one.key)}: ${found.join('; ')}`).toBeLessThanOrEqual(1)
        for (const finding of found) expect(finding.split(' ').at(-1)).toBe(one.parent)
      }
    }
  })
})
