// The one grammar of references: `[kind/]id[@version][#part[/key]…]`.

export interface ParsedReference {
  kind?: string
  id: string
  version?: string
  /** What follows `#`, slashes included. */
  part?: string
}

const id = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const pattern = new RegExp(`^(?:(${id})/)?(${id})(?:@([^#/\\s]+))?(?:#(\\S.*))?$`, 'u')

/** Undefined for text that is not written as a reference, such as a Chinese name. */
export function parseReference(text: string): ParsedReference | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, kind, target, version, part] = match
  return { id: target!, ...(kind === undefined ? {} : { kind }), ...(version === undefined ? {} : { version }), ...(part === undefined ? {} : { part }) }
}

/** Writes a reference as an editor would. */
export function formatReference({ kind, id: target, version, part }: ParsedReference): string {
  return `${kind === undefined ? '' : `${kind}/`}${target}${version === undefined ? '' : `@${version}`}${part === undefined ? '' : `#${part}`}`
}
