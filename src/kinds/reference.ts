// The one grammar of references: `[kind/]id[@version][#part[/key]…]`.
import { inIdForm, inOneForm } from '../util/text.ts'

export interface ParsedReference {
  kind?: string
  id: string
  version?: string
  /** What follows `#`, slashes included. */
  part?: string
}

const id = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const pattern = new RegExp(`^(?:(${id})/)?(${id})(?:@([^#/\\s]+))?(?:#(\\S.*))?$`, 'u')

function read(text: string): ParsedReference | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, kind, target, version, part] = match
  return { id: target!, ...(kind === undefined ? {} : { kind }), ...(version === undefined ? {} : { version }), ...(part === undefined ? {} : { part }) }
}

/** The same few thousand texts stand in every file. */
const known = new Map<string, ParsedReference | undefined>()
const mostKnown = 20_000

/** Undefined for text that is not written as a reference, such as a Chinese name. Not to be changed: the answer is shared. */
export function parseReference(text: string): Readonly<ParsedReference> | undefined {
  if (known.has(text)) return known.get(text)
  if (known.size >= mostKnown) known.clear()
  const parsed = read(text)
  known.set(text, parsed)
  return parsed
}

/** Also what is a reference but for capitals, width or hyphens before its part. */
export function parseLooseReference(text: string): Readonly<ParsedReference> | undefined {
  const exact = parseReference(text)
  if (exact) return exact
  const [target, ...part] = inOneForm(text).split('#')
  return parseReference([inIdForm(target!), ...part].join('#'))
}

/** Writes a reference as an editor would. */
export function formatReference({ kind, id: target, version, part }: ParsedReference): string {
  return `${kind === undefined ? '' : `${kind}/`}${target}${version === undefined ? '' : `@${version}`}${part === undefined ? '' : `#${part}`}`
}
