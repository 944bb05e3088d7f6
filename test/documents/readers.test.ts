// What must be said once and to the right reader: where the clock stands, what the office finds itself, what changed.
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/documents/index.ts'
import { graphOf } from '../../src/model/procedure-graph.ts'
import { clockOf } from '../../src/model/step-clock.ts'
import { printDocument, workspace } from './print-document.ts'

describe('the steps of a service', () => {
  it('say of each limit where the clock stands', async () => {
    const { markdown } = await printDocument('manual', 'jia-jie')
    expect(markdown).toMatch(/步骤1 收件 [^*]*15分钟（还没开始计时）/)
    expect(markdown).toMatch(/步骤5 受理 [^*]*1个工作日（计时）/)
    const { model } = workspace.office('jia-jie')
    const graph = graphOf(model.get('procedure', 'buzhu-liucheng')!.value)
    const clockAt = clockOf(graph, { from: 'shouli-lu', to: 'gongshi' })
    expect(['qiquan', 'shencha', 'gongshi', 'songda'].map(clockAt)).toEqual(['before', 'running', 'running', 'after'])
    expect(clockOf(graph, undefined)('shoujian')).toBe('running')
  })
})

describe('the revision record', () => {
  it('tells in one line what was done to many on one day', async () => {
    const { model } = workspace.office('jia-jie')
    const office = model.get('office', 'jia-jie')!
    const changed = { ...office, value: { ...office.value, changes: [{ version: '2.0.0', date: '2026-06-01', what: '材料减少一份', from: '法规' as const }] } }
    const { revisions } = documents.find(({ name }) => name === 'manual')!.view({ model, office: changed }) as { revisions: { rows: string[][] } }
    expect(revisions.rows).toContainEqual(['2026-06-01', '甲街道、困难补助申请', '2.0.0', '材料减少一份', '法规'])
  })
})

describe('the guide', () => {
  it('of what the office finds itself asks nobody for an application', async () => {
    const { markdown } = await printDocument('guide', 'jia-jie', 'buzhu', { start: '主动发现' })
    expect(markdown).toContain('有哪几种情形')
    expect(markdown).toContain('| 管什么 |')
    expect(markdown).not.toMatch(/我是哪种情形|看自己是哪一种|谁能办|办成以后|不方便来/)
  })
})
