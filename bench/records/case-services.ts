// The services of the workspace as cases go through them: the steps on the way to a good end, and the materials that every case needs.
import type { Step } from '../../src/kinds/index.ts'
import type { Model } from '../../src/model/model.ts'
import { graphOf } from '../../src/model/procedure-graph.ts'
import type { CaseService } from './cases.ts'

/** The first way on at every step, the first answer at every decision. */
function wayThrough(steps: readonly Step[]): Step[] {
  const graph = graphOf({ steps })
  const way: Step[] = []
  const seen = new Set<string>()
  let id = graph.start
  while (id !== undefined && !seen.has(id)) {
    const node = graph.byId.get(id)
    if (!node) break
    const members = node.group === undefined ? [node] : graph.nodes.filter(({ group }) => group === node.group)
    for (const member of members) {
      seen.add(member.id)
      if (member.kind === 'step') way.push(member.step)
    }
    id = graph.out.get(members.at(-1)!.id)?.find(({ kind }) => kind === 'next' || kind === 'branch')?.to
  }
  return way
}

export function caseServices(base: Model): CaseService[] {
  return base.all('service').flatMap(({ id, value }) => {
    const procedure = base.follow(value.procedure, 'procedure')
    const materials = (value.materials ?? []).flatMap(({ material }) => (typeof material === 'string' ? [material] : []))
    const steps = procedure ? wayThrough(procedure.value.steps ?? []) : []
    return steps.length > 0 ? [{ service: id, steps, materials, weight: id === 'zuidi-shenghuo-baozhang' || id === 'linshi-jiuzhu' ? 3 : 1 }] : []
  })
}
