// `guifan preview` as a browser sees it: a real server, real requests, and files that change under it.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workspaceOnDisk } from '../app/workspace-on-disk.ts'

const program = path.join(import.meta.dirname, '../../bin/run.js')
let root: string
let child: ChildProcess
let address: string

interface State {
  version: number
  offices: { id: string; name: string }[]
  total: number
  findings: { file: string; line: number; message: string; mend: string }[]
}

async function start(folder: string, ...flags: string[]): Promise<{ child: ChildProcess; output: string }> {
  const started = spawn(process.execPath, [program, 'preview', ...(flags.includes('--lang') ? [] : ['--lang', 'zh-CN']), ...flags], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [started.stdout, started.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  await new Promise<void>((resolve) => {
    started.stdout.once('data', () => resolve())
    started.once('close', () => resolve())
  })
  return { child: started, output }
}

const addressIn = (output: string): string => /http:\/\/127\.0\.0\.1:\d+\//.exec(output)![0]

beforeAll(async () => {
  root = workspaceOnDisk()
  const started = await start(root, '--port', '0')
  child = started.child
  address = addressIn(started.output)
})
afterAll(() => child.kill('SIGKILL'))

const get = (place: string): Promise<Response> => fetch(address + place)
const state = async (): Promise<State> => (await get('api/state')).json() as Promise<State>

/** The state after the next change that satisfies `wanted`, told by the server itself. */
async function stateWith(wanted: (state: State) => boolean): Promise<State> {
  const events = (await get('events')).body!.getReader()
  for (;;) {
    await events.read()
    const now = await state()
    if (wanted(now)) {
      await events.cancel()
      return now
    }
  }
}

/** Asks with headers that a browser would not let a page choose. */
function ask(place: string, options: http.RequestOptions, body = ''): Promise<{ status: number; text: string; type: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${address}${place}`, options, (response) => {
      let text = ''
      response.setEncoding('latin1').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: response.statusCode!, text, type: response.headers['content-type'] ?? '' }))
    })
    request.on('error', reject).end(body)
  })
}

async function firstDocument(type: RegExp): Promise<string> {
  const [office] = (await state()).offices
  const documents = await (await get(`api/documents?office=${office!.id}`)).json() as { path: string; type: string }[]
  return documents.find((one) => type.test(one.type))!.path
}

const serviceFile = (): string => readdirSync(root).find((name) => name.endsWith('.yaml') && /^kind: service$/m.test(readFileSync(path.join(root, name), 'utf8')))!

test('the first page, the catalogue of an office and a document are there', async () => {
  const page = await get('')
  expect(await page.text()).toContain('<title>规范 · 预览</title>')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const place = await firstDocument(/^办事指南$/)
  const document = await get(`document/${place}.html`)
  expect([document.status, document.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  const about = await (await get(`api/document?path=${encodeURIComponent(place)}`)).json() as { title: string; sources: string[] }
  expect(await document.text()).toContain(`<title>${about.title}</title>`)
  expect(about.sources).toContain(serviceFile())
})

test('a change shows in the document; a fault shows with its line and its mend, and goes when it is mended', async () => {
  const file = path.join(root, serviceFile())
  const text = readFileSync(file, 'utf8')
  const place = await firstDocument(/^办事指南$/)
  const before = (await state()).version
  writeFileSync(file, text.replace(/^name: (.+)$/m, 'name: $1改了名'))
  await stateWith(({ version }) => version > before)
  expect(await (await get(`document/${place}.html`)).text()).toContain('改了名')

  const line = text.split('\n').findIndex((one) => one.startsWith('status:')) + 1
  writeFileSync(file, text.replace(/^status: .+$/m, 'status: 草稿'))
  const broken = await stateWith(({ findings }) => findings.length > 0)
  expect(broken.findings[0]).toMatchObject({ file: serviceFile(), line })
  expect(broken.findings[0]!.message).toContain('草稿')
  expect(broken.findings[0]!.mend).toMatch(/\p{Script=Han}/u)
  const source = await (await get(`source/${serviceFile()}?line=${line}`)).text()
  expect(source).toContain(`<li id="L${line}" class="asked"><code lang="zh-CN">status: 草稿</code><p class="note error">`)

  writeFileSync(file, text)
  expect((await stateWith(({ findings }) => findings.length === 0)).total).toBe(0)
})

test('only files of the standards can be looked at', async () => {
  writeFileSync(path.join(root, 'secret.txt'), 'secret')
  for (const place of ['source/secret.txt', 'source/../../../etc/passwd', 'source/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'source//etc/passwd', `source/${encodeURIComponent(path.join(root, 'secret.txt'))}`, 'document/../../etc/passwd.html', 'source/%ff', 'no-such-page']) {
    const { status, text } = await ask(place, {})
    expect([400, 404]).toContain(status)
    expect(text).not.toMatch(/secret\b.*<code>|root:/)
  }
})

test('another name for this computer is refused, so that a page elsewhere can not read along', async () => {
  const { port } = new URL(address)
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1.evil.example:${port}`, `0.0.0.0:${port}`]) {
    for (const place of ['', 'api/state', 'events', `source/${serviceFile()}`]) expect([host, (await ask(place, { headers: { host } })).status]).toEqual([host, 403])
  }
  expect((await ask('api/state', { headers: { host: `localhost:${port}` } })).status).toBe(200)
})

test('printing needs the token of the session and its own page', async () => {
  const token = /name="token" content="([0-9a-f]+)"/.exec(await (await get('')).text())![1]!
  const origin = address.slice(0, -1)
  const place = await firstDocument(/^一次性告知单$/)
  const post = (headers: Record<string, string>, body: object = { path: place }) => ask('api/print', { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, JSON.stringify(body))
  for (const headers of [{}, { origin }, { 'x-guifan-token': token }, { origin: 'http://evil.example', 'x-guifan-token': token }, { origin, 'x-guifan-token': token.replace(/./g, '0') }, { origin, 'x-guifan-token': 'short' }] as Record<string, string>[]) {
    expect((await post(headers)).status).toBe(403)
  }
  const printed = await post({ origin, 'x-guifan-token': token })
  expect([printed.status, printed.type, printed.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-'])
  expect((await post({ origin, 'x-guifan-token': token }, { path: '../x' })).status).toBe(404)
  expect((await post({ origin, 'x-guifan-token': token }, { path: 'x'.repeat(200_000) })).status).toBe(413)
  expect((await ask('api/state', { method: 'DELETE' })).status).toBe(405)
})

test('a new standard is written by its Chinese name, for the page of the session alone', async () => {
  const token = /name="token" content="([0-9a-f]+)"/.exec(await (await get('')).text())![1]!
  const make = (headers: Record<string, string>, body: object) => ask('api/new', { method: 'POST', headers }, JSON.stringify(body))
  const own = { origin: address.slice(0, -1), 'x-guifan-token': token }
  expect((await make({ origin: own.origin }, { kind: 'material', name: '居住证' })).status).toBe(403)
  const made = await make(own, { kind: 'material', name: '临时居住证明' })
  expect(made.status).toBe(200)
  const { file } = JSON.parse(made.text) as { file: string }
  expect(readFileSync(path.join(root, file), 'utf8')).toMatch(/^name: 临时居住证明$/m)
  await stateWith(() => true)
  expect((await make(own, { kind: 'material', name: '临时居住证明' })).status).toBe(409)
  expect((await make(own, { kind: 'material', name: '' })).status).toBe(409)
  rmSync(path.join(root, file))
})

test('settings that are gone are told in words, and what was there still shows', async () => {
  const settings = readFileSync(path.join(root, 'guifan.yaml'))
  rmSync(path.join(root, 'guifan.yaml'))
  await stateWith((now) => 'fault' in now)
  writeFileSync(path.join(root, 'guifan.yaml'), settings)
  await stateWith((now) => !('fault' in now))
})

test('in English every word of its own is English, and the standards stay Chinese', async () => {
  const han = /\p{Script=Han}/u
  const { child: english, output } = await start(root, '--port', '0', '--lang', 'en')
  try {
    const ask = async (place: string): Promise<string> => (await fetch(addressIn(output) + place)).text()
    const page = await ask('')
    expect(page).toContain('<html lang="en">')
    for (const [place, text] of [['', page], ['preview.js', await ask('preview.js')], ['source/none.yaml', await ask('source/none.yaml')], ['no-such-page', await ask('no-such-page')]] as const) expect(text, place).not.toMatch(han)
    const [office] = (JSON.parse(await ask('api/state')) as State).offices
    const listed = JSON.parse(await ask(`api/documents?office=${office!.id}`)) as { type: string; reader: string; subject?: string }[]
    for (const { type, reader } of listed) expect(type + reader).not.toMatch(han)
    expect(listed.some(({ subject }) => han.test(subject ?? ''))).toBe(true)
    expect(await ask(`source/${serviceFile()}`)).toMatch(/<code lang="zh-CN">name: \p{Script=Han}/u)
  } finally {
    english.kill('SIGKILL')
  }
})

test('without standards, and where the port is taken, it says what to do', async () => {
  const taken = await start(root, '--port', new URL(address).port)
  expect(taken.output).toMatch(/端口 \d+ 用不了（已经被占）/)
  expect(existsSync(path.join(root, 'manuals'))).toBe(false)
  const empty = await start('/')
  expect(empty.output).toContain('找不到标准的文件夹')
})
