// Every address of the preview and what it answers.
import type { Preview } from '../../app/preview/preview.ts'
import { tellFinding, type ToldFinding } from '../../app/preview/told.ts'
import type { Locale } from '../../diagnostics/diagnostic.ts'
import { localize } from '../../diagnostics/diagnostic.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import type { Answer } from './answer.ts'
import { mainPage, sourcePage, wordPage } from './pages.ts'
import { previewScript } from './script.ts'
import { previewStyle } from './style.ts'

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
}

/** More than these nobody reads at once. */
const mostFindings = 200

const data = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) })
const word = (status: number, title: string, text: string): Answer => ({ status, type: 'text/html', body: wordPage(title, text) })
const plain = (status: number, text: string): Answer => ({ status, type: 'text/plain', body: text })
const nothingThere = word(404, '没有这一页', '请从首页进去选。')

const rank = { error: 0, warning: 1, info: 2 } as const

function stateAnswer({ preview, locale }: Routes): Answer {
  const { diagnostics, fault, ...state } = preview.state()
  const told = diagnostics.map((one) => tellFinding(one, locale)).sort((a, b) => rank[a.severity] - rank[b.severity])
  return data({ ...state, total: told.length, findings: told.slice(0, mostFindings), ...(fault ? { fault: localize(fault.text, locale) } : {}) })
}

function sourceAnswer({ preview, locale }: Routes, file: string, query: URLSearchParams): Answer {
  const lines = preview.source(file)
  if (!lines) return word(404, '不能看这个文件', '这里只看标准文件夹里的标准。')
  const told: ToldFinding[] = preview.state().diagnostics.filter(({ place }) => place.file === file).map((one) => tellFinding(one, locale))
  const line = Number(query.get('line'))
  return { type: 'text/html', body: sourcePage(file, lines, told, Number.isInteger(line) ? line : undefined) }
}

async function documentAnswer({ preview, locale }: Routes, place: string): Promise<Answer> {
  const page = await preview.page(place, 'html')
  if (!page) return word(404, '现在没有这份文件', '可能是这个街镇不办，或者写它的标准有要改的地方。先看右边要改的，改好以后它会自己回来。')
  if (page.bytes.length === 0) return word(200, '模板有要改的地方', page.diagnostics.map(({ message }) => localize(message, locale)).join('\n'))
  return { type: 'text/html', body: page.bytes, document: true }
}

async function aboutDocument({ preview }: Routes, query: URLSearchParams): Promise<Answer> {
  const page = await preview.page(query.get('path') ?? '', 'html')
  return page ? data({ title: page.title, sources: page.sources }) : plain(404, '现在没有这份文件')
}

function bodyField(body: string, field: string): string | undefined {
  try {
    const value = (JSON.parse(body) as Record<string, unknown> | null)?.[field]
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

async function printAnswer({ preview, locale }: Routes, body: string): Promise<Answer> {
  const page = await preview.page(bodyField(body, 'path') ?? '', 'pdf')
  if (!page) return plain(404, '现在没有这份文件。')
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
  if (!own) return plain(403, '只有预览自己的页面能这样做。请刷新页面再试。')
  if (path === '/api/new') return newAnswer(routes, body)
  return path === '/api/print' ? printAnswer(routes, body) : plain(404, '没有这个做法。')
}

async function look(routes: Routes, { path, query }: Asked): Promise<Answer> {
  switch (path) {
    case '/': return { type: 'text/html', body: mainPage(routes.token) }
    case '/preview.css': return { type: 'text/css', body: previewStyle }
    case '/preview.js': return { type: 'text/javascript', body: previewScript }
    case '/api/state': return stateAnswer(routes)
    case '/api/documents': return data(routes.preview.documents(query.get('office') ?? ''))
    case '/api/document': return aboutDocument(routes, query)
  }
  const [, document] = /^\/document\/(.+)\.html$/.exec(path) ?? []
  if (document !== undefined) return documentAnswer(routes, document)
  const [, file] = /^\/source\/(.+)$/.exec(path) ?? []
  return file === undefined ? nothingThere : sourceAnswer(routes, file, query)
}

export async function answer(routes: Routes, asked: Asked): Promise<Answer> {
  try {
    if (asked.method === 'POST') return await change(routes, asked)
    return asked.method === 'GET' || asked.method === 'HEAD' ? await look(routes, asked) : plain(405, '只能看，不能这样改。')
  } catch (error) {
    if (error instanceof UsageError) return word(503, '现在看不了', localize(error.text, routes.locale))
    // What is half written may read in ways that no document expects: the findings say what to mend.
    return word(500, '这份文件现在印不出来', `先看右边要改的地方。改好还是这样，就是 guifan 自己的毛病，请把这一句报给我们：${String(error)}`)
  }
}
