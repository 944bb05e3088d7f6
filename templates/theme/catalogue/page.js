// The page around the finder: what is asked for stands in the address, what is found in a list. Comes after find.js in one script.
/* global createFinder, piecesOf */

const atOnce = 40
const mostPlaces = 3
const byId = (id) => document.getElementById(id)
const data = JSON.parse(byId('data').textContent)
const form = byId('search')
const fields = { q: byId('q'), office: byId('office'), reader: byId('reader'), document: byId('document') }
const status = byId('status')
const list = byId('found')
const more = byId('more')

const rows = data.rows.map(([office, type, subject, ...files]) => {
  const [kind, name, readers] = data.types[type]
  const [reference, about] = data.subjects[subject] || ['', '']
  const title = about ? `${about} · ${name}` : name
  const place = [data.offices[office][0], kind, ...(reference ? [reference.split('/')[1]] : [])].map(encodeURIComponent).join('/')
  return {
    key: [data.offices[office][0], kind, ...(reference ? [reference] : [])].join('/'), same: `${type} ${subject}`, title, office: data.offices[office][0], officeName: data.offices[office][1], document: kind, readers,
    files: files.map(([shape, pages]) => ({ href: place + data.shapes[shape][0], name: data.shapes[shape][1], isPage: data.shapes[shape][2], pages })),
  }
})
const finder = createFinder(rows)
let texts = 'none'
let shown = { results: [], next: 0, words: [], place: undefined }

function element(name, attributes, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** The texts are read when somebody searches: whoever only looks something up by name need not wait for them. */
function readTexts() {
  if (texts !== 'none') return
  texts = 'reading'
  const script = element('script', { src: 'search.js' })
  window.guifanTexts = (stored) => finder.load(stored)
  const done = (state) => () => {
    texts = state
    script.remove()
    search()
  }
  script.addEventListener('load', done('read'))
  script.addEventListener('error', done('missing'))
  document.head.append(script)
}

const marked = (text) => piecesOf(text, shown.words, 24).map(({ text: piece, found }) => (found ? element('mark', {}, piece) : piece))

function linksTo({ title, officeName, files }) {
  return files.map(({ href, name, isPage, pages }) => {
    const size = pages ? ` ${pages} 页` : ''
    return element('a', { href, 'aria-label': `${title}，${officeName}，${name}${size}`, ...(isPage ? {} : { download: '' }) }, name + size)
  })
}

function placesOf(hit) {
  const [{ href, isPage }] = hit.row.files
  return hit.found.slice(0, mostPlaces).map((_, which) => {
    const { id, headings, line } = shown.place(hit, which)
    const heading = headings.join(' › ')
    const where = heading === '' ? [] : [isPage && id ? element('a', { href: `${href}#${encodeURIComponent(id)}` }, ...marked(heading)) : element('b', {}, ...marked(heading))]
    return element('li', {}, ...where, ...(where.length > 0 && line ? ['：'] : []), ...(line ? marked(line) : []))
  })
}

/** One document, and the offices that have the same, found at the same places. */
function result([hit, ...others]) {
  const { row } = hit
  const [first] = row.files
  const parts = [
    element('h3', {}, element('a', { href: first.href }, ...marked(row.title))),
    element('p', { class: 'files' }, element('span', {}, row.officeName), ...linksTo(row)),
  ]
  if (shown.words.length > 0 && hit.found.length > 0) {
    parts.push(element('ul', { class: 'places' }, ...placesOf(hit)))
    if (hit.found.length > mostPlaces) parts.push(element('p', { class: 'rest' }, `还有 ${hit.found.length - mostPlaces} 处`))
  }
  if (others.length > 0) {
    parts.push(element('details', {}, element('summary', {}, `另有 ${others.length} 个街镇的，找到的地方相同`), element('ul', {}, ...others.map((other) => element('li', { class: 'files' }, element('span', {}, other.row.officeName), ...linksTo(other.row))))))
  }
  return element('li', {}, ...parts)
}

function group(hits) {
  const groups = new Map()
  for (const hit of hits) {
    const key = [hit.row.same, ...hit.found.map(({ number }) => number)].join(' ')
    const same = groups.get(key) || []
    same.push(hit)
    groups.set(key, same)
  }
  return [...groups.values()]
}

function showMore() {
  const from = list.children.length
  list.append(...shown.results.slice(from, from + atOnce).map(result))
  more.hidden = list.children.length >= shown.results.length
  return list.children[from]
}

function tell(asked, count) {
  if (texts === 'reading' && asked.q) return '正在读全文……先按名称找。'
  const alone = texts === 'missing' && asked.q ? '旁边没有 search.js，只按名称找。' : ''
  if (count === 0) return `${alone}没有找到。请少写几个字，或者换一个说法；也可以看看上面选的街镇、读者、种类。`
  const given = asked.q.trim().split(/\s+/).length
  const cut = shown.words.length > given ? `没有连在一起的，按“${shown.words.join(' ')}”找。` : ''
  return `${alone}${cut}找到 ${count} 份${shown.results.length < count ? `，各街镇相同的放在一起，共 ${shown.results.length} 条` : ''}。`
}

function search() {
  const asked = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
  const isAsked = Object.values(asked).some((value) => value.trim() !== '')
  if (asked.q.trim()) readTexts()
  byId('browse').hidden = isAsked
  byId('results').hidden = !isAsked
  list.replaceChildren()
  const address = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString()
  if (location.hash.slice(1) !== address) history.replaceState(null, '', address ? `#${address}` : location.pathname + location.search)
  if (!isAsked) {
    status.textContent = ''
    return
  }
  const { words, hits, place } = finder.find(asked.q, (row) => (!asked.office || row.office === asked.office) && (!asked.document || row.document === asked.document) && (!asked.reader || row.readers.includes(asked.reader)))
  shown = { words, place, results: group(hits) }
  status.textContent = tell(asked, hits.length)
  showMore()
}

function readAddress() {
  const address = new URLSearchParams(location.hash.slice(1))
  for (const [name, field] of Object.entries(fields)) field.value = address.get(name) || ''
  search()
}

let waiting
form.addEventListener('input', (event) => {
  // Half a word of an input method is none.
  if (event.isComposing) return
  clearTimeout(waiting)
  waiting = setTimeout(search, 120)
})
form.addEventListener('compositionend', search)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  search()
  const first = list.querySelector('a')
  if (first) first.focus()
})
form.addEventListener('reset', () => setTimeout(() => { search(); fields.q.focus() }))
fields.q.addEventListener('focus', readTexts)
more.addEventListener('click', () => showMore().querySelector('a').focus())
window.addEventListener('hashchange', readAddress)
form.hidden = false
byId('by-reader').hidden = false
readAddress()
