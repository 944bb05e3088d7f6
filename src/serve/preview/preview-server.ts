// guifan preview: a server for the browser of this computer alone.
import { randomBytes } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Preview } from '../../app/preview/preview.ts'
import type { Locale } from '../../diagnostics/diagnostic.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { send } from './answer.ts'
import { isOwnHost, isOwnPage, type Guard } from './guard.ts'
import { answer, type Routes } from './routes.ts'
import { fill, wordsIn } from './words.ts'

export interface PreviewServerCall {
  preview: Preview
  locale: Locale
  /** The usual one where none is given, or another where that is taken. */
  port?: number
}

const usualPort = 4747
const mostBody = 100_000
/** In milliseconds: a browser that went without a word is noticed. */
const heartbeat = 20_000

/** Undefined where it is too long; it is read to its end then too, or the browser would not hear the answer. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size <= mostBody) parts.push(part as Buffer)
  }
  return size > mostBody ? undefined : Buffer.concat(parts).toString('utf8')
}

/** Says when something changed, for as long as the page is open. */
function listen(response: ServerResponse, preview: Preview): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  const tell = (): void => void response.write(`data: ${preview.state().version}\n\n`)
  const end = preview.onChange(tell)
  const timer = setInterval(() => response.write(': \n\n'), heartbeat)
  response.on('close', () => {
    end()
    clearInterval(timer)
  })
  tell()
}

async function handle(request: IncomingMessage, response: ServerResponse, routes: Routes, guard: Guard): Promise<void> {
  if (!isOwnHost(request, guard)) return send(response, { status: 403, type: 'text/plain', body: fill(routes.words.openAt, { address: `http://127.0.0.1:${guard.port}/` }) })
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (pathname === '/events' && request.method === 'GET') return listen(response, routes.preview)
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return send(response, { status: 400, type: 'text/plain', body: routes.words.badAddress })
  }
  const own = isOwnPage(request, guard)
  const body = request.method === 'POST' && own ? await readBody(request) : ''
  if (body === undefined) return send(response, { status: 413, type: 'text/plain', body: routes.words.tooLong })
  const framed = path.startsWith('/source/') || path.startsWith('/document/')
  send(response, await answer(routes, { method: request.method ?? 'GET', path, query: searchParams, body, own }), framed)
}

/** Throws a UsageError for a port that was asked for and is taken. */
function listenOn(server: http.Server, port: number, asked: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if ((error.code === 'EADDRINUSE' || error.code === 'EACCES') && !asked && port !== 0) return resolve(listenOn(server, 0, false))
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES'
        ? new UsageError({ zh: `端口 ${port} 用不了（${error.code === 'EACCES' ? '没有权限' : '已经被占'}）。请换一个，或者不写 --port。`, en: `Port ${port} can't be used (${error.code === 'EACCES' ? 'no permission' : 'taken'}). Choose another, or leave --port out.` })
        : error)
    })
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/** The address to open. The server goes on for as long as the process lives. */
export async function servePreview({ preview, locale, port }: PreviewServerCall): Promise<string> {
  const guard: Guard = { port: 0, token: randomBytes(24).toString('hex') }
  const routes: Routes = { preview, token: guard.token, locale, words: wordsIn(locale) }
  const server = http.createServer((request, response) => {
    handle(request, response, routes, guard).catch(() => response.destroy())
  })
  guard.port = await listenOn(server, port ?? usualPort, port !== undefined)
  return `http://127.0.0.1:${guard.port}/`
}
