// Every member of a chain is missed: without it there is a finding where there was none, and it names a requirement that the chain serves.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chains, membersIn } from './chains/members.ts'
import { openSample } from './chains/without.ts'
import type { KindName } from '../src/kinds/index.ts'
import type { Json } from '../src/util/json.ts'

const sample = await openSample(path.resolve(import.meta.dirname, '../standards'))

describe('without any one member of a chain the broken requirement is named', () => {
  it('the whole sample has no finding', () => {
    expect(sample.found.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([])
  })

  it.each(chains)('$kind $path', ({ kind, path: at, requirements }) => {
    const members = sample.model.all(kind as KindName).flatMap((entity) => membersIn(entity.value as unknown as Json, at).map((pointer) => ({ entity, pointer })))
    expect(members.length).toBeGreaterThan(0)
    const unnamed = members.flatMap(({ entity, pointer }) => {
      const found = sample.without(entity, pointer, requirements)
      if (found.some(({ requirement }) => requirement.some((one) => requirements.includes(one)))) return []
      return [`${kind}/${entity.id}#${pointer}: ${found.map(({ code, requirement, message }) => `${code} (${requirement.join(' ')}) ${message.zh}`).join(' | ') || 'nothing'}`]
    })
    expect(unnamed).toEqual([])
  })
})
