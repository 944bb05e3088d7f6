// Every kind can be begun: what is written has no error in the sample, stands where its kind does, is in order, and tells of every field.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { newDefinition } from '../../src/app/new-definition.ts'
import { proposeId } from '../../src/app/propose-id.ts'
import { validate } from '../../src/app/validate.ts'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { kinds, namedKeys } from '../../src/kinds/index.ts'
import { formatText } from '../../src/source/order-keys.ts'
import { copyOfSample, workspaceOnDisk } from './workspace-on-disk.ts'

describe('a new definition', () => {
  test('of every kind stands in the sample without an error', async () => {
    const cwd = copyOfSample()
    for (const { name: kind, title, folder } of Object.values(kinds)) {
      const { file, missing } = await newDefinition({ cwd, kind: title.zh, name: `新的${title.zh}（示例）`, id: 'xin-de' })
      expect({ file, missing }).toEqual({ file: `${folder}/xin-de.yaml`, missing: [] })
      const text = readFileSync(path.join(cwd, file), 'utf8')
      expect(formatText(text), kind).toBe(text)
      for (const key of Object.keys(namedKeys(kind, ''))) expect(text, kind).toMatch(new RegExp(`^(# )?${key}:`, 'm'))
    }
    const { diagnostics } = await validate({ cwd })
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ place, message }) => `${place.file}: ${message.zh}`)).toEqual([])
  }, 240_000)

  test('does not take the place of another, and says what is to be written first', async () => {
    const cwd = workspaceOnDisk()
    await expect(newDefinition({ cwd, kind: 'material', name: '户口簿', id: 'hukou-bu' })).rejects.toThrow(UsageError)
    await expect(newDefinition({ cwd, kind: 'material', name: '户口簿', id: 'Hukou' })).rejects.toThrow(UsageError)
    expect((await newDefinition({ cwd, kind: 'training-base', name: '“一号”: 基地' })).missing).toEqual([])
    expect((await newDefinition({ cwd, kind: 'appraisal', name: '绩效' })).missing).toEqual(['indicator'])
  })
})

test.each([['居民户口簿', /^jumin-.*bu$/], ['临时救助申请（示例）', /^linshi-.*shenqing$/], ['女职工绿色通道', /lv/], ['2026年', /^nian$/], ['A类', /^a-?lei$/], ['（示例）', /^shi-?li$/]] as const)('the id of %s is made of its words', async (name, form) => {
  expect(await proposeId(name)).toMatch(form)
})

test('a name without a letter has no id', async () => {
  expect(await proposeId('2026')).toBeUndefined()
})
