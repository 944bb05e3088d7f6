// What goes back to the browser: a body with its type, and the headers that keep a page to itself.
import type { ServerResponse } from 'node:http'

export interface Answer {
  status?: number
  type: 'text/html' | 'text/plain' | 'text/css' | 'text/javascript' | 'application/json' | 'application/pdf'
  body: string | Uint8Array
  /** The name under which a browser keeps it. */
  filename?: string
  /** A printed document brings its styles along and needs nothing else. */
  document?: true
}

/** Nothing is loaded from anywhere else, no script but ours runs, and no other site may put a page into a frame. */
const ownPages = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
const documentPages = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
const framedPages = "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

export function send(response: ServerResponse, { status = 200, type, body, filename, document }: Answer, framed = false): void {
  response.writeHead(status, {
    'content-type': type === 'application/pdf' ? type : `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': document ? documentPages : framed ? framedPages : ownPages,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(filename === undefined ? {} : { 'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(filename)}` }),
  })
  response.end(body)
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char]!)
