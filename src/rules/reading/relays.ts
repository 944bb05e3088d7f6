// Where work passes from one post or organization to another, on the way forward or back. The applicant is no relay, nor is what the counter gives back to the applicant.
import type { Entity, Model } from '../../model/model.ts'
import type { GraphEdge, GraphNode } from '../../model/procedure-graph.ts'
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

const isCounter = (lane: ReturnType<typeof laneOf>): boolean => lane?.kind === 'post' && (lane as Entity<'post'>).value.lane === '前台'

/** A counter that sends back gives the papers to the applicant, who brings them again. */
function carries({ kind }: GraphEdge, giver: ReturnType<typeof laneOf>): boolean {
  return kind === 'next' || kind === 'branch' || (kind === 'back' && !isCounter(giver))
}

/** The first relay out of each step. A lane that is plain words counts by its words. */
export function relaysOf(model: Model, procedure: Entity<'procedure'>): Relay[] {
  const graph = procedureGraphOf(procedure)
  const relays: Relay[] = []
  for (const from of graph.nodes) {
    const giver = laneOf(model, from.lane)
    for (const edge of graph.out.get(from.id) ?? []) {
      const to = graph.byId.get(edge.to)
      if (!to || to.lane === from.lane || !carries(edge, giver)) continue
      if (from.lane === undefined || to.lane === undefined || from.lane === applicant || to.lane === applicant) continue
      const taker = laneOf(model, to.lane)
      relays.push({ from, to, giver: giver ? nameOf(giver) : from.lane, taker: taker ? nameOf(taker) : to.lane })
      break
    }
  }
  return relays
}
