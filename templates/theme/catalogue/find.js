// Finds documents by words and by what they are. Knows nothing of the page; runs in a browser, from a folder, without a network.

/** Letters, figures and marks in one form: full-width as half-width, capitals as small ones. */
const fold = (text) => text.normalize('NFKC').toLowerCase()

/** What a word weighs by where it stands. */
const weights = { title: 4, heading: 2, line: 1 }
const mostWords = 30

function unpackRuns(text) {
  const numbers = []
  let last = 0
  for (const run of text === '' ? [] : text.split(' ')) {
    const [distance, more = '0'] = run.split('+')
    const start = last + parseInt(distance, 36)
    last = start + parseInt(more, 36)
    for (let number = start; number <= last; number++) numbers.push(number)
  }
  return numbers
}

/** What search.js holds, ready to be looked through: all lines as one text, with the place where each begins. */
function openTexts({ lines, sections, documents }) {
  const folded = lines.map(fold)
  const starts = []
  let length = 0
  for (const line of folded) {
    starts.push(length)
    length += line.length + 1
  }
  return {
    lines, starts, whole: folded.join('\n'),
    sections: sections.map((section) => {
      const end = section.lastIndexOf('#')
      return { level: Number(section[0]), id: section.slice(1, Math.max(1, end)), lines: unpackRuns(section.slice(Math.max(1, end + 1))) }
    }),
    documents: new Map(Object.entries(documents).map(([key, numbers]) => [key, unpackRuns(numbers)])),
  }
}

/** The line that this place of the whole text is in; it is not before `low`. */
function lineAt(starts, at, low) {
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** For each line, which words stand in it, as bits. */
function markLines({ whole, starts }, words) {
  const marks = new Uint32Array(starts.length)
  words.forEach((word, index) => {
    let line = 0
    for (let at = whole.indexOf(word); at >= 0 && line < starts.length; at = line < starts.length ? whole.indexOf(word, starts[line]) : -1) {
      line = lineAt(starts, at, line)
      marks[line++] |= 1 << index
    }
  })
  return marks
}

function weigh(count, title, heading, line) {
  let weight = 0
  for (let index = 0; index < count; index++) {
    const bit = 1 << index
    weight += title & bit ? weights.title : heading & bit ? weights.heading : line & bit ? weights.line : 0
  }
  return weight
}

/** Words that stand nowhere are cut into the longest pieces that do: people write Chinese without blanks. */
function cut(word, standsSomewhere) {
  const pieces = []
  for (let start = 0; start < word.length;) {
    let end = word.length
    while (end > start + 1 && !standsSomewhere(word.slice(start, end))) end--
    if (end > start + 1) pieces.push(word.slice(start, end))
    start = end
  }
  return pieces
}

/**
 * `rows` are documents: {key, title, ...}. `find` gives those where every word stands in the title or anywhere in the text, the best first, and where it stands there.
 * `load` gives it the texts; until then it looks through the titles.
 */
export function createFinder(rows) {
  let texts = openTexts({ lines: [], sections: [], documents: {} })
  const titles = rows.map(({ title }) => fold(title))
  const allTitles = titles.join('\n')
  const standsSomewhere = (word) => texts.whole.includes(word) || allTitles.includes(word)

  function wordsOf(query) {
    const words = fold(query).split(/\s+/).filter(Boolean).flatMap((word) => {
      const pieces = standsSomewhere(word) ? [] : cut(word, standsSomewhere)
      return pieces.length > 0 ? pieces : [word]
    })
    return [...new Set(words)].slice(0, mostWords)
  }

  /** Undefined where a word stands nowhere in the document. */
  function weighRow(row, index, count, title, sections) {
    let all = title
    let best = 0
    let found = []
    ;(texts.documents.get(row.key) || []).forEach((number, place) => {
      const { heading, line } = sections[number]
      if ((heading | line) === 0) return
      all |= heading | line
      const weight = weigh(count, 0, heading, line)
      if (weight > best) found = []
      best = Math.max(best, weight)
      if (weight === best) found.push({ number, place, weight: weigh(count, title, heading, line) })
    })
    if (all !== 2 ** count - 1) return undefined
    return { row, index, found, weight: found.reduce((most, { weight }) => Math.max(most, weight), weigh(count, title, 0, 0)) }
  }

  function find(query, isWanted) {
    const words = wordsOf(query)
    const marks = markLines(texts, words)
    const sections = texts.sections.map(({ lines }) => ({ heading: marks[lines[0]], line: lines.reduce((bits, line) => bits | marks[line], 0) }))
    const hits = []
    rows.forEach((row, index) => {
      if (!isWanted(row)) return
      const title = words.reduce((bits, word, place) => (titles[index].includes(word) ? bits | (1 << place) : bits), 0)
      const hit = weighRow(row, index, words.length, title, sections)
      if (hit) hits.push(hit)
    })
    hits.sort((a, b) => b.weight - a.weight || a.index - b.index)
    return { words, hits, place: (hit, which) => placeOf(hit, which, marks) }
  }

  /** Where a hit stands: the headings above it, the id of the nearest, and the line. */
  function placeOf({ row, found }, which, marks) {
    const { number, place } = found[which]
    const own = texts.sections[number]
    const above = []
    let { level } = own
    const sections = texts.documents.get(row.key)
    for (let before = place - 1; before > 0 && level > 1; before--) {
      const one = texts.sections[sections[before]]
      if (one.level >= level) continue
      level = one.level
      above.unshift(texts.lines[one.lines[0]])
    }
    const bits = (line) => marks[line].toString(2).replace(/0/g, '').length
    const best = own.lines.slice(1).reduce((one, line) => (marks[line] > 0 && (one === undefined || bits(line) > bits(one)) ? line : one), undefined)
    return { id: own.id || (place === 0 ? '' : `s${place}`), headings: [...above, texts.lines[own.lines[0]]].filter(Boolean), line: best === undefined ? '' : texts.lines[best] }
  }

  return { find, load: (stored) => { texts = openTexts(stored) } }
}

/** A line in pieces around the words found in it, shortened to what stands near the first: [{text, found}]. */
export function piecesOf(line, words, around) {
  let folded = ''
  const origin = []
  for (let at = 0; at < line.length;) {
    const char = String.fromCodePoint(line.codePointAt(at))
    const form = fold(char)
    for (let index = 0; index < form.length; index++) origin.push(at)
    folded += form
    at += char.length
  }
  origin.push(line.length)
  const spans = words.flatMap((word) => {
    const found = []
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) found.push([origin[at], origin[at + word.length]])
    return found
  }).sort((a, b) => a[0] - b[0])
  const start = spans.length > 0 && spans[0][0] > around ? spans[0][0] - around : 0
  const end = Math.min(line.length, start + around * 4)
  const pieces = start > 0 ? [{ text: '…' }] : []
  let at = start
  for (const [from, to] of spans) {
    if (from < at || from >= end) continue
    if (from > at) pieces.push({ text: line.slice(at, from) })
    pieces.push({ text: line.slice(from, to), found: true })
    at = to
  }
  if (at < end) pieces.push({ text: line.slice(at, end) })
  if (end < line.length) pieces.push({ text: '…' })
  return pieces
}
