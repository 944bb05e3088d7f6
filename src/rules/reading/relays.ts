// Where work passes from one post or organization to another. The applicant and the counter that gives the result out are no relay.
import type { Entity, Model } from '../../model/model.ts'
import type { GraphNode } from '../../model/procedure-graph.ts'
import { nameOf } from './name-of.ts'
import { procedureGraphOf } from './procedure-graph-of.ts'

export interface Relay {
  from: GraphNode
  to: GraphNode
  /** Names of who hands over and who takes over. */
  giver: string
  taker: string
}

const applicant = '申请人'

function laneOf(model: Model, text: string | undefined): Entity<'post'> | Entity<'organization'> | undefined {
  return text === undefined ? undefined : (model.get('post', text) ?? model.get('organization', text))
}

/** The first relay out of each step. A lane that is plain words counts by its words. */
export function relaysOf(model: Model, procedure: Entity<'procedure'>): Relay[] {
  const graph = procedureGraphOf(procedure)
  const relays: Relay[] = []
  for (const from of graph.nodes) {
    for (const edge of graph.out.get(from.id) ?? []) {
      const to = graph.byId.get(edge.to)
      if (!to || (edge.kind !== 'next' && edge.kind !== 'branch') || to.lane === from.lane) continue
      if (from.lane === undefined || to.lane === undefined || from.lane === applicant || to.lane === applicant) continue
      const [giver, taker] = [laneOf(model, from.lane), laneOf(model, to.lane)]
      const backToCounter = from.kind === 'decision' && taker?.kind === 'post' && (taker as Entity<'post'>).value.lane === '前台'
      if (backToCounter) continue
      relays.push({ from, to, giver: giver ? nameOf(giver) : from.lane, taker: taker ? nameOf(taker) : to.lane })
      break
    }
  }
  return relays
}
