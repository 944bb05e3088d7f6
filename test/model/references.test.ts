// Where references lead, both ways, and how those that lead nowhere are read: cases as data, laid over the base workspace.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { KindName } from '../../src/kinds/index.ts'
import { buildModel } from '../../src/model/build-model.ts'
import type { Entity, Model } from '../../src/model/model.ts'
import { resolveBase } from '../../src/overlay/resolve.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import type { Json } from '../../src/util/json.ts'
import { layOverBase } from '../run-rules/read-case.ts'

interface ReferenceCase {
  title: string
  documents: Json[]
  leads?: Record<string, string[]>
  referredBy?: Record<string, string[]>
  missing?: string[]
  excused?: string[]
  values?: Record<string, Record<string, unknown>>
  valid?: Record<string, boolean>
  duplicates?: string[]
}

const cases = parse(readFileSync(path.join(import.meta.dirname, 'references.yaml'), 'utf8')) as ReferenceCase[]

function modelOf(documents: Json[]): Model {
  const { config, files } = layOverBase(path.join(import.meta.dirname, '../base'))
  const added: SourceFile = { path: 'added.yaml', absolutePath: '', layer: { path: '.', absolutePath: '' }, documents: documents.map((value, index) => ({ value, index })) }
  return resolveBase(buildModel({ config, files: [...files.filter(({ path: file }) => !file.startsWith('base/')), added], invalid: new Set(), asOf: '2026-11-23' })).model
}

const refOf = (entity: Entity | undefined): string => (entity ? `${entity.kind}/${entity.id}` : '')
const entityOf = (model: Model, reference: string): Entity => {
  const [kind, id] = reference.split('/') as [KindName, string]
  return model.get(kind, id)!
}

describe('references', () => {
  it.each(cases)('$title', ({ documents, leads, referredBy, missing, excused, values, valid, duplicates }) => {
    const model = modelOf(documents)
    const added = (entity: Entity) => entity.place.file === 'added.yaml'
    for (const [reference, expected] of Object.entries(leads ?? {})) {
      const found = model.refsFrom(entityOf(model, reference)).filter(({ local, target, probable }) => local === undefined && (target ?? probable))
      expect(found.map(({ pointer, target, probable }) => `${pointer} ${refOf(target ?? probable)}`)).toEqual(expected)
    }
    for (const [reference, expected] of Object.entries(referredBy ?? {})) {
      const [kind, id] = reference.split('/') as [string, string]
      expect(model.refsTo(kind, id).map(({ from, pointer }) => `${refOf(from)} ${pointer}`).sort()).toEqual(expected)
    }
    const unresolved = model.unresolved.filter(({ reference }) => added(reference.from))
    if (missing) expect(unresolved.map(({ reference: { from, pointer }, reason, suggestion }) => [refOf(from), pointer, reason, suggestion].filter(Boolean).join(' '))).toEqual(missing)
    if (excused) expect(model.excused.map(({ reference: { from, pointer } }) => `${refOf(from)} ${pointer}`)).toEqual(excused)
    for (const [reference, expected] of Object.entries(values ?? {})) expect(entityOf(model, reference).value).toMatchObject(expected)
    for (const [reference, expected] of Object.entries(valid ?? {})) expect(entityOf(model, reference).valid, reference).toBe(expected)
    if (duplicates) expect(model.duplicates.map(({ entity, first }) => `${refOf(first)} ${entity.value.name}`)).toEqual(duplicates)
  })
})

describe('following a text', () => {
  const model = modelOf([{ kind: 'organization', id: 'qiantaii', name: '前台公司' }])

  it.each([
    ['qiantai', 'post', 'post/qiantai'],
    ['post/qiantai', 'post', 'post/qiantai'],
    ['qiantai@1.0.0#duties', 'post', 'post/qiantai'],
    ['综合受理岗', 'post', 'post/qiantai'],
    ['qiantia', 'post', 'post/qiantai'],
    // It is the id of something else: no guess overrules that.
    ['qiantaii', 'post', ''],
    ['organization/qiantaii', 'post', ''],
    ['申请人', 'post', ''],
    ['系统', 'organization', ''],
    [undefined, 'post', ''],
  ] as const)('%s as a %s', (text, kind, expected) => {
    expect(refOf(model.follow(text, kind) as Entity | undefined)).toBe(expected)
  })
})
