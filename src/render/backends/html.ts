// HTML backend: one self-contained file that reads well on a telephone and prints well on A4.
import type { BlockOf, Document } from '../document.ts'
import { everyBlock } from '../document-text.ts'
import type { BackendContext, WrittenDocument } from './backend.ts'
import { drawQr } from './html/draw-qr.ts'
import { cssString, escapeHtml } from './html/escape-html.ts'
import { writeBlocks } from './html/write-blocks.ts'

/** Running head and foot for paper: browsers that know the margins of a page print them on each. */
function pageMargins({ head, foot, variant }: Document): string {
  const large = variant === 'large-print' ? '; font-size: 11pt' : ''
  const line = [foot.number, foot.edition, foot.effective, foot.made && `${foot.made} 制表`].filter((part) => part).join(' · ')
  return [
    '@media print {',
    '@page {',
    `@top-left { content: ${cssString(head.left)}${large} }`,
    head.warning ? `@top-center { content: ${cssString(head.warning)}; font-weight: bold${large} }` : '',
    `@top-right { content: ${cssString(head.right)}${large} }`,
    `@bottom-left { content: ${cssString(line)}${large} }`,
    `@bottom-center { content: counter(page) " / " counter(pages)${large} }`,
    `@bottom-right { content: ${cssString(foot.hash)}${large} }`,
    '}',
    '}',
  ].filter((part) => part !== '').join('\n')
}

function header({ head }: Document): string {
  return [
    '<header class="head">',
    head.warning ? `<p class="warning">${escapeHtml(head.warning)}</p>` : '',
    `<p><span>${escapeHtml(head.left)}</span> <span>${escapeHtml(head.right)}</span></p></header>`,
  ].join('')
}

function footer({ foot, code }: Document): string {
  const rows = [['编号', foot.number], ['版次', foot.edition], ['施行', foot.effective], ['制表', foot.made], ['校验', foot.hash]].filter(([, value]) => value)
  return `<footer class="foot"><dl>${rows.map(([label, value]) => `<div><dt>${label}</dt><dd>${escapeHtml(value!)}</dd></div>`).join('')}</dl>${code === '' ? '' : drawQr(code, '版本核对码')}</footer>`
}

export async function write(document: Document, context: BackendContext): Promise<WrittenDocument> {
  const [screen, paper] = await Promise.all([context.readTheme('html/screen.css'), context.readTheme('html/print.css')])
  const headings = [...everyBlock(document.blocks)].filter((block): block is BlockOf<'heading'> => block.type === 'heading')
  const html = [
    '<!doctype html>',
    `<html lang="${document.language}"${document.variant ? ` class="${document.variant}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    // An empty icon: otherwise a browser asks the server for one.
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(document.title)}</title>`,
    `<style>\n${screen.trim()}\n${paper.trim()}\n${pageMargins(document)}\n</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#content">跳到正文</a>',
    header(document),
    `<main id="content" tabindex="-1">\n${writeBlocks(document.blocks, { headings, office: document.head.left, suffix: '' })}\n</main>`,
    footer(document),
    '</body>',
    '</html>',
    '',
  ].join('\n')
  return { bytes: new TextEncoder().encode(html), diagnostics: [] }
}
