// Every address of the preview and what it answers.
import type { Preview } from '../../app/preview/preview.ts'
import { tellFinding, type ToldFinding } from '../../app/preview/told.ts'
import type { Locale } from '../../diagnostics/diagnostic.ts'
import { localize } from '../../diagnostics/diagnostic.ts'
import { missingProgram } from '../../diagnostics/missing-program.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import type { Answer } from './answer.ts'
import { mainPage, sourcePage, wordPage } from './pages.ts'
import { previewScript } from './script.ts'
import { previewStyle } from './style.ts'
import { fill, type Words } from './words.ts'

export interface Asked {
  method: string
  /** Decoded, beginning with a slash. */
  path: string
  query: URLSearchParams
  body: string
  /** Sent by a page of this session. */
  own: boolean
}

export interface Routes {
  preview: Preview
  token: string
  locale: Locale
  words: Words
}

/** More than these nobody reads at once. */
const mostFindings = 200

const data = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) })
const word = ({ locale }: Routes, status: number, title: string, text: string): Answer => ({ status, type: 'text/html', body: wordPage(locale, title, text) })
const plain = (status: number, text: string): Answer => ({ status, type: 'text/plain', body: text })

const rank = { error: 0, warning: 1, info: 2 } as const

function stateAnswer({ preview, locale }: Routes): Answer {
  const { diagnostics, fault, kinds, ...state } = preview.state()
  const told = diagnostics.map((one) => tellFinding(one, locale)).sort((a, b) => rank[a.severity] - rank[b.severity])
  return data({ ...state, kinds: kinds.map(({ id, name }) => ({ id, name: localize(name, locale) })), total: told.length, findings: told.slice(0, mostFindings), ...(fault ? { fault: localize(fault.text, locale) } : {}) })
}

function sourceAnswer(routes: Routes, file: string, query: URLSearchParams): Answer {
  const { preview, locale, words } = routes
  const lines = preview.source(file)
  if (!lines) return word(routes, 404, words.noFile, words.noFileWhy)
  const told: ToldFinding[] = preview.state().diagnostics.filter(({ place }) => place.file === file).map((one) => tellFinding(one, locale))
  const line = Number(query.get('line'))
  return { type: 'text/html', body: sourcePage(locale, file, lines, told, Number.isInteger(line) ? line : undefined) }
}

function documentsAnswer({ preview, locale }: Routes, query: URLSearchParams): Answer {
  return data(preview.documents(query.get('office') ?? '').map(({ type, reader, ...one }) => ({ ...one, type: localize(type, locale), reader: localize(reader, locale) })))
}

async function documentAnswer(routes: Routes, place: string): Promise<Answer> {
  const { preview, locale, words } = routes
  const page = await preview.page(place, 'html')
  if (!page) return word(routes, 404, words.noDocument, words.noDocumentWhy)
  if (page.bytes.length === 0) return word(routes, 200, words.faultyTemplate, page.diagnostics.map(({ message }) => localize(message, locale)).join('\n'))
  return { type: 'text/html', body: page.bytes, document: true }
}

async function aboutDocument({ preview, words }: Routes, query: URLSearchParams): Promise<Answer> {
  const page = await preview.page(query.get('path') ?? '', 'html')
  return page ? data({ title: page.title, sources: page.sources }) : plain(404, words.noDocument)
}

function bodyField(body: string, field: string): string | undefined {
  try {
    const value = (JSON.parse(body) as Record<string, unknown> | null)?.[field]
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

async function printAnswer({ preview, locale, words }: Routes, body: string): Promise<Answer> {
  const page = await preview.page(bodyField(body, 'path') ?? '', 'pdf')
  if (!page) return plain(404, words.noDocument)
  if (page.bytes.length === 0) return plain(409, page.diagnostics.map(({ message }) => localize(message, locale)).join('\n'))
  return { type: 'application/pdf', body: page.bytes, filename: `${page.title}.pdf` }
}

async function newAnswer({ preview, locale }: Routes, body: string): Promise<Answer> {
  try {
    const { file } = await preview.create(bodyField(body, 'kind') ?? '', bodyField(body, 'name') ?? '')
    return data({ file })
  } catch (error) {
    if (error instanceof UsageError) return plain(409, localize(error.text, locale))
    throw error
  }
}

async function change(routes: Routes, { path, body, own }: Asked): Promise<Answer> {
  if (!own) return plain(403, routes.words.notOwn)
  if (path === '/api/new') return newAnswer(routes, body)
  return path === '/api/print' ? printAnswer(routes, body) : plain(404, routes.words.noSuchDoing)
}

async function look(routes: Routes, { path, query }: Asked): Promise<Answer> {
  switch (path) {
    case '/': return { type: 'text/html', body: mainPage(routes.locale, routes.token) }
    case '/preview.css': return { type: 'text/css', body: previewStyle }
    case '/preview.js': return { type: 'text/javascript', body: previewScript(routes.words) }
    case '/api/state': return stateAnswer(routes)
    case '/api/documents': return documentsAnswer(routes, query)
    case '/api/document': return aboutDocument(routes, query)
  }
  const [, document] = /^\/document\/(.+)\.html$/.exec(path) ?? []
  if (document !== undefined) return documentAnswer(routes, document)
  const [, file] = /^\/source\/(.+)$/.exec(path) ?? []
  return file === undefined ? word(routes, 404, routes.words.noPage, routes.words.noPageGo) : sourceAnswer(routes, file, query)
}

export async function answer(routes: Routes, asked: Asked): Promise<Answer> {
  try {
    if (asked.method === 'POST') return await change(routes, asked)
    return asked.method === 'GET' || asked.method === 'HEAD' ? await look(routes, asked) : plain(405, routes.words.onlyLook)
  } catch (error) {
    const usage = error instanceof UsageError ? error : missingProgram(error)
    if (usage) return asked.method === 'POST' ? plain(503, localize(usage.text, routes.locale)) : word(routes, 503, routes.words.notNow, localize(usage.text, routes.locale))
    if (asked.method === 'POST') return plain(500, fill(routes.words.unprintableWhy, { why: String(error) }))
    // What is half written may read in ways that no document expects: the findings say what to mend.
    return word(routes, 500, routes.words.unprintable, fill(routes.words.unprintableWhy, { why: String(error) }))
  }
}
