// Who may ask: only a browser of this computer, by the address that was printed; and what changes or makes something needs the token of the session.
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export interface Guard {
  /** The port that is listened on. */
  port: number
  token: string
}

const hostsOf = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`]

/** A page elsewhere may give its own name the address of this computer; the name is then still its own. */
export function isOwnHost({ headers }: IncomingMessage, { port }: Guard): boolean {
  return hostsOf(port).includes(headers.host ?? '')
}

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Sent by a page of this very session: its token, from its own origin. */
export function isOwnPage({ headers }: IncomingMessage, { port, token }: Guard): boolean {
  const given = headers['x-guifan-token']
  return typeof given === 'string' && same(given, token) && hostsOf(port).some((host) => headers.origin === `http://${host}`)
}
