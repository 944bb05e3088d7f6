// Blocks -> Markdown.
import type { Block, BlockHandlers, BlockOf } from '../../document.ts'
import { cardBlocks } from '../../document-text.ts'
import { escapeLines, escapeText } from './escape-markdown.ts'
import { writeChart } from './write-chart.ts'
import { writeFigure } from './write-figure.ts'
import { writeInlines } from './write-inlines.ts'
import { writeCell, writeRows, writeTable } from './write-table.ts'

export interface MarkdownContext {
  /** For the contents. */
  headings: BlockOf<'heading'>[]
  /** Ids that something on the page leads to: only they get an anchor. */
  linked: ReadonlySet<string>
}

const tones = { summary: '', note: '', warning: '注意', never: '不要' }
const parts = { say: '说', do: '做', never: '不说、不做' }

function indent(text: string, first: string): string {
  const rest = ' '.repeat(first.length)
  return text.split('\n').map((line, index) => (index === 0 ? first + line : line === '' ? '' : rest + line)).join('\n')
}

function quoted(text: string): string {
  return text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
}

function oneLine(text: string): string {
  return escapeLines(text.replaceAll(/\n+/g, ' '))
}

function bold(text: string): string {
  return text === '' ? '' : `**${oneLine(escapeText(text))}**`
}

/** A list item whose first block is no paragraph would swallow it: an empty line begins it. */
function item(blocks: Block[], mark: string, context: MarkdownContext): string {
  const text = writeBlocks(blocks, context)
  return text === '' ? mark.trimEnd() : indent(text, mark)
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}\n${text}\n${mark}`
}

function contents({ title, depth }: BlockOf<'toc'>, { headings }: MarkdownContext): string {
  const listed = headings.filter((heading) => heading.toc && heading.level <= depth)
  const top = Math.min(6, ...listed.map((heading) => heading.level))
  const lines = listed.map(({ level, id, children }) => `${'  '.repeat(level - top)}- [${writeInlines(children).replaceAll('\n', ' ')}](#${id})`)
  return [bold(title), lines.join('\n')].join('\n\n')
}

export const blockHandlers: BlockHandlers<string, MarkdownContext> = {
  heading: ({ level, id, children }, { linked }) => `${'#'.repeat(level)} ${oneLine(writeInlines(children))}${linked.has(id) ? ` <a id="${id}"></a>` : ''}`,
  paragraph: ({ children }) => escapeLines(writeInlines(children)),
  // Markdown has no letters: each item is a paragraph that begins with its own.
  list: ({ ordered, start, items, lettered }, context) => lettered ? items.map((blocks, index) => `${String.fromCodePoint(97 + (index % 26))})　${writeBlocks(blocks, context)}`).join('\n\n') : items.map((blocks, index) => item(blocks, ordered ? `${start + index}. ` : '- ', context)).join(items.some((blocks) => blocks.length > 1) ? '\n\n' : '\n'),
  table: writeTable,
  grid: ({ rows }) => writeRows(['', ''], rows.map(({ label, value }) => [writeCell([{ type: 'paragraph', children: label }]), writeCell(value)]), [{}, {}]),
  card: (block, context) => writeBlocks(cardBlocks(block), context),
  callout: ({ tone, title, children }, context) => {
    const head = title ? `**${oneLine(writeInlines(title))}**` : bold(tones[tone])
    return quoted([head, writeBlocks(children, context)].filter((text) => text !== '').join('\n\n'))
  },
  script: ({ parts: lines }) => lines.map(({ tone, children }) => indent(`**${parts[tone]}** ${escapeLines(writeInlines(children))}`, '- ')).join('\n'),
  fields: ({ fields }) => fields.map(({ label, width }) => `${escapeText(label)}${'＿'.repeat(Math.max(2, Math.round(width)))}`).join('　'),
  flowchart: ({ chart, title }) => writeChart(chart, title),
  figure: ({ figure, title }) => writeFigure(figure, title),
  qr: ({ text, label }) => oneLine(`${label === '' ? '二维码' : escapeText(label)}：${escapeText(text)}`),
  cover: ({ title, subtitle, rows, mark }) => [
    `# ${oneLine(escapeText(title))}`,
    subtitle ? oneLine(escapeText(subtitle)) : '',
    mark ? bold(mark) : '',
    rows.length > 0 ? writeRows(['', ''], rows.map(({ label, value }) => [label, value].map((text) => writeCell([{ type: 'paragraph', children: [{ type: 'text', text }] }]))), [{}, {}]) : '',
  ].filter((text) => text !== '').join('\n\n'),
  toc: contents,
  pageBreak: () => '---',
  rule: () => '---',
  quote: ({ children }, context) => quoted(writeBlocks(children, context)),
  codeBlock: ({ text }) => fence(text),
  section: ({ children }, context) => writeBlocks(children, context),
  whole: ({ children }, context) => writeBlocks(children, context),
  copies: ({ labels, children }, context) => [labels.length > 1 ? `（一式 ${labels.length} 联：${labels.map(escapeText).join('、')}）` : `（${labels.map(escapeText).join('')}）`, writeBlocks(children, context)].join('\n\n'),
  missing: (block) => escapeLines(writeInlines([block])),
}

/** Two lists in a row would run into one: a comment keeps them apart. */
function separator(before: Block | undefined, after: Block): string {
  if (!before) return ''
  const lists = before.type === 'list' && (after.type === 'list' || after.type === 'script')
  return lists || (before.type === 'script' && after.type === 'list') ? '\n\n<!-- -->\n\n' : '\n\n'
}

export function writeBlocks(blocks: readonly Block[], context: MarkdownContext): string {
  return blocks.map((block, index) => {
    const write = blockHandlers[block.type] as (block: Block, context: MarkdownContext) => string
    return separator(blocks[index - 1], block) + write(block, context)
  }).join('')
}
