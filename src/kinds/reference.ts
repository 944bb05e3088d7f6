// The one grammar of references: `[kind/]id[@version][#part[/key]…]`.

export interface ParsedReference {
  kind?: string
  id: string
  version?: string
  /** What follows `#`, as written. */
  part?: string
}

const pattern = /^(?:([a-z][a-z-]*)\/)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:@([0-9][0-9A-Za-z.+-]*))?(?:#(.+))?$/

/** Undefined for text that is no reference, such as a Chinese name. */
export function parseReference(text: string): ParsedReference | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, kind, id, version, part] = match
  return { ...(kind ? { kind } : {}), id: id!, ...(version ? { version } : {}), ...(part ? { part } : {}) }
}
