// Diagrams of BPMN as a program draws them: no line goes through a box, and none comes and goes by the same side.
import path from 'node:path'
import { expect, test } from 'vitest'
import { exportStandards } from '../../src/app/export-standards.ts'

const root = path.resolve(import.meta.dirname, '../..')

interface Box {
  id: string
  x: number
  y: number
  width: number
  height: number
}

type Point = [number, number]

const number = (text: string | undefined): number => Number(text)

function boxesIn(xml: string): Box[] {
  return [...xml.matchAll(/bpmnElement="(n_[^"]+)"[^>]*><dc:Bounds x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(([, id, x, y, width, height]) => ({ id: id!, x: number(x), y: number(y), width: number(width), height: number(height) }))
}

function linesIn(xml: string): { from: string; to: string; points: Point[] }[] {
  return [...xml.matchAll(/<bpmn:sequenceFlow id="([^"]+)"[^>]* sourceRef="([^"]+)" targetRef="([^"]+)"/g)].map(([, id, from, to]) => {
    const edge = new RegExp(`bpmnElement="${id}">(.*?)</bpmndi:BPMNEdge>`).exec(xml)![1]!
    return { from: from!, to: to!, points: [...edge.matchAll(/x="([\d.-]+)" y="([\d.-]+)"/g)].map(([, x, y]): Point => [number(x), number(y)]) }
  })
}

const crosses = ({ x, y, width, height }: Box, [ax, ay]: Point, [bx, by]: Point): boolean => Math.max(ax, bx) > x && Math.min(ax, bx) < x + width && Math.max(ay, by) > y && Math.min(ay, by) < y + height

test.each(['dibao-liucheng', 'yibao-dengji-liucheng', 'zhichuxing-pinkun-jiuzhu-liucheng'])('%s', async (id) => {
  const { text: xml = '' } = await exportStandards({ cwd: root, workspace: path.join(root, 'standards'), what: `procedure/${id}`, as: 'bpmn' })
  const [boxes, lines] = [boxesIn(xml), linesIn(xml)]
  expect(boxes.length).toBeGreaterThan(5)
  for (const { from, to, points } of lines) {
    for (const [index, point] of points.slice(1).entries()) {
      expect([from, to, boxes.filter((box) => crosses(box, points[index]!, point)).map((box) => box.id)]).toEqual([from, to, []])
    }
  }
  const starts = new Set(lines.map(({ points }) => points[0]!.join()))
  expect(lines.filter(({ points }) => starts.has(points.at(-1)!.join())).map(({ from, to }) => `${from} ${to}`)).toEqual([])
})
