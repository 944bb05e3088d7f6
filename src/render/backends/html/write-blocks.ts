// Blocks -> HTML.
import type { Block, BlockHandlers, BlockOf } from '../../document.ts'
import { cardBlocks } from '../../document-text.ts'
import { drawQr } from './draw-qr.ts'
import { escapeHtml } from './escape-html.ts'
import { writeChart } from './write-chart.ts'
import { writeFigure } from './write-figure.ts'
import { writeBlank, writeInlines } from './write-inlines.ts'
import { writeTable } from './write-table.ts'

export interface HtmlContext {
  headings: BlockOf<'heading'>[]
  /** Of which office this is: each copy says so, since it is cut off the sheet. */
  office: string
  /** Added to ids where content stands more than once. */
  suffix: string
}

const tones = { summary: '', note: '', warning: '注意', never: '不要这样做' }
const parts = { say: '说', do: '做', never: '不说、不做' }

/** Nested lists by level; a level that is left out gives no empty list. */
function contentsList(headings: readonly BlockOf<'heading'>[]): string {
  let html = ''
  const open: number[] = []
  for (const { level, id, children } of headings) {
    while (open.length > 1 && open.at(-1)! > level) {
      html += '</li></ol>'
      open.pop()
    }
    if (open.length === 0 || open.at(-1)! < level) {
      html += '<ol>'
      open.push(level)
    } else html += '</li>'
    html += `<li><a href="#${escapeHtml(id)}">${writeInlines(children.filter((child) => child.type !== 'break'))}</a>`
  }
  return html + open.map(() => '</li></ol>').join('')
}

function contents({ title, depth }: BlockOf<'toc'>, { headings }: HtmlContext): string {
  const listed = headings.filter((heading) => heading.toc && heading.level <= depth)
  return `<nav class="toc" aria-label="${escapeHtml(title)}"><details open><summary>${escapeHtml(title)}</summary>${contentsList(listed)}</details></nav>`
}

function list({ ordered, start, items, lettered }: BlockOf<'list'>, context: HtmlContext): string {
  const tag = ordered ? 'ol' : 'ul'
  const lines = items.map((item) => {
    const [first, ...rest] = item
    return `<li>${first?.type === 'paragraph' ? `<p>${writeInlines(first.children)}</p>` + writeBlocks(rest, context) : writeBlocks(item, context)}</li>`
  })
  return `<${tag}${lettered ? ' type="a" class="lettered"' : ''}${ordered && start !== 1 ? ` start="${start}"` : ''}>${lines.join('')}</${tag}>`
}

function cover({ title, subtitle, rows, mark, qr }: BlockOf<'cover'>): string {
  const lines = rows.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`)
  return [
    `<section class="cover"><h1>${escapeHtml(title)}</h1>`,
    subtitle ? `<p class="subtitle">${escapeHtml(subtitle)}</p>` : '',
    mark ? `<p class="warning">${escapeHtml(mark)}</p>` : '',
    lines.length > 0 ? `<dl>${lines.join('')}</dl>` : '',
    qr ? `<figure class="code">${drawQr(qr, '版本核对码')}</figure>` : '',
    '</section>',
  ].join('')
}

function copies({ labels, children }: BlockOf<'copies'>, context: HtmlContext): string {
  const office = context.office === '' ? '' : `<span>${escapeHtml(context.office)}</span> `
  const sheets = labels.map((label, index) => {
    const content = writeBlocks(children, { ...context, suffix: index === 0 ? context.suffix : `${context.suffix}-${index + 1}` })
    return `<section class="copy" aria-label="${escapeHtml(label)}"><p class="label">${office}<strong>${escapeHtml(label)}</strong></p>${content}</section>`
  })
  return `<div class="copies of-${labels.length}">${sheets.join('<hr class="cut" aria-label="裁切线">')}</div>`
}

const handlers: BlockHandlers<string, HtmlContext> = {
  heading: ({ level, id, children, clause }, { suffix }) => `<h${level} id="${escapeHtml(id + suffix)}"${clause ? ' class="clause"' : ''}>${writeInlines(children)}</h${level}>`,
  paragraph: ({ children, align, indent }) => `<p${align && align !== 'left' ? ` class="${align}"` : indent ? ' class="indent"' : ''}>${writeInlines(children)}</p>`,
  list,
  card: (block, context) => writeBlocks(cardBlocks(block), context),
  table: (block, context) => writeTable(block, (blocks) => writeBlocks(blocks, context)),
  grid({ columns, rows }, context) {
    const cells = rows.map(({ label, value }) => `<div><dt>${writeInlines(label)}</dt><dd>${writeBlocks(value, context)}</dd></div>`)
    return `<dl class="grid columns-${columns}">${cells.join('')}</dl>`
  },
  callout({ tone, title, children }, context) {
    const head = title ? writeInlines(title) : tones[tone]
    return `<section class="callout ${tone}">${head === '' ? '' : `<p class="title">${head}</p>`}${writeBlocks(children, context)}</section>`
  },
  script: ({ parts: lines }) => `<dl class="script">${lines.map(({ tone, children }) => `<div class="${tone}"><dt>${parts[tone]}</dt><dd>${writeInlines(children)}</dd></div>`).join('')}</dl>`,
  fields: ({ fields }) => `<p class="fields">${fields.map(({ label, width }) => `<span class="field">${escapeHtml(label)}${writeBlank(width)}</span>`).join(' ')}</p>`,
  flowchart: ({ chart, title }) => writeChart(chart, title),
  figure: ({ figure, title }) => writeFigure(figure, title),
  qr: ({ text, label }) => `<figure class="code">${drawQr(text, label || text)}${label === '' ? '' : `<figcaption>${escapeHtml(label)}</figcaption>`}</figure>`,
  cover,
  toc: contents,
  pageBreak: ({ sheet }) => `<div class="page-break${sheet ? ' sheet' : ''}"></div>`,
  rule: () => '<hr>',
  quote: ({ children }, context) => `<blockquote>${writeBlocks(children, context)}</blockquote>`,
  codeBlock: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>`,
  section: ({ landscape, children }, context) => `<section${landscape ? ' class="landscape"' : ''}>${writeBlocks(children, context)}</section>`,
  whole: ({ children }, context) => `<div class="whole">${writeBlocks(children, context)}</div>`,
  copies,
  missing: (block) => `<p>${writeInlines([block])}</p>`,
}

export function writeBlocks(blocks: readonly Block[], context: HtmlContext): string {
  return blocks.map((block) => (handlers[block.type] as (block: Block, context: HtmlContext) => string)(block, context)).join('\n')
}
