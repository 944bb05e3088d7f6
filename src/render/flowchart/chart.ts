// What a swim-lane chart shows, before it is laid out: lanes are columns, nodes stand in them in the order given.

export type NodeShape = 'start' | 'end' | 'process' | 'decision' | 'document'

export interface ChartNode {
  id: string
  lane: string
  shape: NodeShape
  text: string
  /** Small second line: limit, system, papers issued. */
  note?: string
  /** Nodes of one parallel group carry the same name and stand side by side in rows of their own. */
  group?: string
}

export interface ChartEdge {
  from: string
  to: string
  label?: string
  /** A way back (补正、退回) is routed in the gutter. */
  back?: boolean
  /** A handover between posts: drawn with the mark that the legend explains. */
  handover?: boolean
}

export interface Chart {
  lanes: { id: string; title: string }[]
  nodes: ChartNode[]
  edges: ChartEdge[]
  /** What the words of the legend are in another language, which stands beside them. */
  glosses?: { [word: string]: string }
}
