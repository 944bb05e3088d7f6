// What changed, for reading: in a terminal, or as Markdown for a page of a merge request.
import type { BurdenRow, BurdenTable, Concerned, Diff } from '../app/diff.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { displayWidth } from '../util/text.ts'
import type { Session } from './session.ts'
import { table, type TableColumn } from './table.ts'

export const diffFormats = ['pretty', 'markdown', 'json'] as const
export type DiffFormat = (typeof diffFormats)[number]

type Say = (text: Localized) => string
type Change = Diff['changes'][number]
type Difference = Change['differences'][number]
/** Names of the kinds. */
type KindTitles = Readonly<Record<string, Localized>>
type BurdenName = keyof BurdenTable['total']

const burdenTitles: Record<BurdenName, Localized> = {
  steps: { zh: '环节', en: 'STEPS' },
  time: { zh: '时间', en: 'TIME' },
  materials: { zh: '材料', en: 'PAPERS' },
  visits: { zh: '跑动', en: 'VISITS' },
}
const names = Object.keys(burdenTitles) as BurdenName[]

const ways: Record<Difference['way'], Localized> = { added: { zh: '加', en: 'new ' }, removed: { zh: '去', en: 'gone' }, changed: { zh: '改', en: 'was ' }, moved: { zh: '序', en: 'order' } }
const longestValue = 60
const mostNamed = 12

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  if (displayWidth(line) <= longestValue) return line
  let cut = ''
  for (const letter of line) {
    if (displayWidth(cut + letter) > longestValue - 1) break
    cut += letter
  }
  return `${cut}…`
}

function values({ before, after }: Difference, fit: (text: string) => string): string {
  if (before !== undefined && after !== undefined) return `${fit(before)} → ${fit(after)}`
  return fit(after ?? before ?? '')
}

const signed = (amount: number): string => (amount === 0 ? '0' : amount > 0 ? `+${amount}` : `−${-amount}`)

/** `6→5 (−1)`; the sign is what residents feel. */
function partText({ before, after, sign, by, unit }: BurdenRow[BurdenName], say: Say): string {
  if (before === undefined && after === undefined) return '—'
  if (before === after || sign === 0) return String(after ?? before)
  const units = unit === undefined ? '' : say({ zh: unit === '工作日' ? '个工作日' : unit, en: unit === '工作日' ? ' working days' : ` ${unit}` })
  const felt = by !== undefined ? `${signed(by)}${units}` : sign === undefined ? say({ zh: '单位不同，不能比', en: 'units differ' }) : sign > 0 ? '+' : '−'
  return `${before ?? '—'}→${after ?? '—'}（${felt}）`
}

const versionText = ({ versions }: Change): string => (versions ? `（${versions.before || '—'} → ${versions.after || '—'}）` : '')

function limited(list: readonly string[], say: Say): string {
  const shown = list.slice(0, mostNamed).join('、')
  return list.length > mostNamed ? say({ zh: `${shown}等`, en: `${shown} …` }) : shown
}

const concernedText = ({ name, for: causes }: Concerned): string => (causes.length === 0 ? name : `${name}（${causes.slice(0, 4).join('、')}${causes.length > 4 ? '…' : ''}）`)

interface Part {
  title: string
  lines: string[]
}

function reachParts({ affected: { offices, documents, courses, posts, questions } }: Diff, say: Say): Part[] {
  const parts: Part[] = [
    { title: say({ zh: `街镇（${offices.length}）`, en: `Street offices (${offices.length})` }), lines: offices.length > 0 ? [limited(offices.map(({ name }) => name), say)] : [] },
    { title: say({ zh: `要换的文件（${documents.length} 种）`, en: `Documents to replace (${documents.length} types)` }), lines: documents.map(({ title, subjects }) => (subjects.length === 0 ? title : `${title}：${limited(subjects.map(({ name }) => name), say)}`)) },
    { title: say({ zh: `要重讲的课程（${courses.length}）`, en: `Courses to teach again (${courses.length})` }), lines: courses.map(concernedText) },
    { title: say({ zh: `要核对的试题（${questions.length}）`, en: `Questions to check (${questions.length})` }), lines: questions.map(({ quizName, id, stem }) => `${quizName} ${id}：${short(stem)}`) },
    { title: say({ zh: `要告诉的岗位（${posts.length}）`, en: `Posts to tell (${posts.length})` }), lines: posts.map(concernedText) },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

function headText({ from, to, office, settings, changes, faulty }: Diff, say: Say): string[] {
  const count = (way: Change['way']): number => changes.filter((one) => one.way === way).length
  const [zhTo, enTo] = to ? [`${to.name}（${to.date}）`, `${to.name} (${to.date})`] : ['现在的文件', 'the files as they are']
  const whose = office ? say({ zh: `，${office.name}`, en: `, ${office.name}` }) : ''
  const head = say({ zh: `${from.name}（${from.date}，${from.commit.slice(0, 8)}）→ ${zhTo}${whose}`, en: `${from.name} (${from.date}, ${from.commit.slice(0, 8)}) → ${enTo}${whose}` })
  if (changes.length === 0 && !settings) return [head, say({ zh: '没有改动。', en: 'Nothing changed.' })]
  return [
    head,
    say({ zh: `改了 ${count('changed')} 份，新增 ${count('added')} 份，去掉 ${count('removed')} 份。`, en: `${count('changed')} changed, ${count('added')} new, ${count('removed')} gone.` }),
    ...(settings ? [say({ zh: '设置（guifan.yaml）也改了，所有文件都可能受影响。', en: 'The settings (guifan.yaml) changed too, which may concern every document.' })] : []),
    ...(faulty.length > 0 ? [say({ zh: `${faulty.length} 份还有写错的地方，四减里没有算：${limited(faulty, say)}`, en: `${faulty.length} have faults and are not counted: ${limited(faulty, say)}` })] : []),
  ]
}

const burdenNote: Localized = { zh: '四减（+ 居民更麻烦，− 居民更省事）', en: 'Burden on residents (+ worse, − better)' }
const totalWord: Localized = { zh: '合计（统一标准）', en: 'TOTAL (the standard)' }

function burdenColumns(say: Say): TableColumn<BurdenRow>[] {
  return [
    { title: say({ zh: '事项', en: 'SERVICE' }), cell: ({ name, offices }) => (offices ? `${name}（${limited(offices, say)}）` : name) },
    ...names.map((part) => ({ title: say(burdenTitles[part]), cell: (row: BurdenRow) => partText(row[part], say) })),
  ]
}

function totalCells({ total }: BurdenTable, say: Say): string[] {
  return [say(totalWord), ...names.map((part) => `${signed(total[part])}${part === 'time' && total.time !== 0 ? say({ zh: '个工作日', en: ' working days' }) : ''}`)]
}

function prettyChange(change: Change, session: Session, titles: KindTitles): string {
  const { kind, name, way, differences } = change
  const kindName = session.say(titles[kind]!)
  const what = { added: { zh: '新增 ', en: 'New: ' }, removed: { zh: '去掉 ', en: 'Gone: ' }, changed: { zh: '', en: '' } }[way]
  const lines = differences.map((one) => `  ${session.say(ways[one.way])}  ${one.path.map(short).join(' › ')}：${values(one, short)}\n`)
  return `${session.say(what)}${kindName} ${name}${versionText(change)}\n${lines.join('')}`
}

export function prettyDiff(diff: Diff, session: Session, titles: KindTitles): string {
  const say: Say = (text) => session.say(text)
  const head = `${headText(diff, say).join('\n')}\n`
  const changes = diff.changes.map((change) => prettyChange(change, session, titles))
  const cells = totalCells(diff.burden, say)
  const columns = burdenColumns(say)
  const total = columns.map(({ title, cell }, index) => ({ title, cell: (row: BurdenRow | undefined) => (row ? cell(row) : cells[index]!) }))
  const burden = diff.burden.rows.length === 0 ? [] : [`${say(burdenNote)}\n${table<BurdenRow | undefined>(total, [...diff.burden.rows, undefined]).replaceAll(/^(?=.)/gm, '  ')}`]
  const parts = reachParts(diff, say).map(({ title, lines }) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
  return [head, ...changes, ...burden, ...parts].join('\n')
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&')
const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |\n`

export function markdownDiff(diff: Diff, session: Session, titles: KindTitles): string {
  const say: Say = (text) => session.say(text)
  const [title, ...rest] = headText(diff, say)
  const head = `## ${plain(title!)}\n\n${rest.map((line) => `${plain(line)}\n`).join('\n')}`
  const changes = diff.changes.map((change) => {
    const what = { added: say({ zh: '新增', en: 'new' }), removed: say({ zh: '去掉', en: 'gone' }), changed: '' }[change.way]
    const heading = `### ${plain([what, say(titles[change.kind]!), change.name].filter(Boolean).join(' '))}${plain(versionText(change))}\n`
    return change.differences.length === 0 ? heading : `${heading}\n${change.differences.map((one) => `- ${say(ways[one.way]).trim()} **${plain(one.path.join(' › '))}**：${plain(values(one, (text) => text))}\n`).join('')}`
  })
  const columns = burdenColumns(say)
  const burden = diff.burden.rows.length === 0 ? [] : [[
    `### ${say(burdenNote)}\n\n`, row(columns.map((column) => column.title)), `|${columns.map(() => ' - |').join('')}\n`,
    ...diff.burden.rows.map((one) => row(columns.map(({ cell }) => cell(one)))), row(totalCells(diff.burden, say)),
  ].join('')]
  const parts = reachParts(diff, say).map((part) => `### ${plain(part.title)}\n\n${part.lines.map((line) => `- ${plain(line)}\n`).join('')}`)
  return [head, ...changes, ...burden, ...parts].join('\n')
}
