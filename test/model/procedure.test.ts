// A procedure as a graph, and the longest way through it: cases as data.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Step } from '../../src/kinds/index.ts'
import { criticalPath } from '../../src/model/critical-path.ts'
import { graphOf, reachable } from '../../src/model/procedure-graph.ts'

const read = <T>(name: string): T[] => parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as T[]

interface PathCase {
  title: string
  steps: Step[]
  from: string
  to: string
  unit?: '工作日' | '日'
  total?: number
  path?: string[]
  notComparable?: string[]
}

interface GraphCase {
  title: string
  steps: Step[]
  start?: string
  edges: string[]
  lanes?: string[]
  kinds?: string[]
  groups?: Record<string, string>
}

describe('the longest way', () => {
  it.each(read<PathCase>('critical-path.yaml'))('$title', ({ steps, from, to, unit, total, path: parts, notComparable }) => {
    const way = criticalPath(graphOf({ steps }), from, to, unit)
    expect(way?.total).toBe(total)
    expect(way?.parts.map(({ step, what, amount }) => `${step}${what === 'handover' ? '>' : ''}${amount}`)).toEqual(parts)
    if (way) expect(way.notComparable).toEqual(notComparable ?? [])
  })
})

describe('the graph', () => {
  it.each(read<GraphCase>('procedure-graph.yaml'))('$title', ({ steps, start, edges, lanes, kinds, groups }) => {
    const graph = graphOf({ steps })
    expect(graph.start).toBe(start)
    expect(graph.edges.map(({ from, to, kind, label }) => [from, '>', to, kind, label].filter(Boolean).join(' '))).toEqual(edges)
    if (lanes) expect(graph.nodes.map(({ id, lane }) => `${id} ${lane}`)).toEqual(lanes)
    if (kinds) expect(graph.nodes.map(({ id, kind }) => `${id} ${kind}`)).toEqual(kinds)
    if (groups) expect(Object.fromEntries(graph.nodes.filter(({ group }) => group).map(({ id, group }) => [id, group]))).toEqual(groups)
  })

  it('keeps ways to steps that are not there, and does not lose itself on them', () => {
    const graph = graphOf({ steps: [{ id: 'a', ask: '?', if: [{ when: '甲', go: 'nirgendwo' }, { otherwise: true, go: 'b' }] }, { id: 'b', end: '完' }] })
    expect(graph.edges.map(({ to }) => to)).toEqual(['nirgendwo', 'b'])
    expect([...reachable(graph, 'a')].sort()).toEqual(['a', 'b'])
  })

  it('goes back as well as forward', () => {
    const graph = graphOf({ steps: [{ id: 'a', do: '甲' }, { id: 'b', do: '乙', back: { to: 'a' } }, { id: 'c', do: '丙' }] as Step[] })
    expect([...reachable(graph, 'b')].sort()).toEqual(['a', 'b'])
  })
})
