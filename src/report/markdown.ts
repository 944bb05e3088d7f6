// Findings as Markdown, for a comment or a page: a table a file, and below how each kind of finding is mended.
import { localize, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { byFile } from './by-file.ts'
import { closing, severityWords } from './closing.ts'
import { printable } from './paint.ts'
import type { ReportContext, ReportFormat } from './report-format.ts'

/** Text of a standard must stay text: no marks, no tags, no cell that ends early, nobody called by an @. */
function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&').replaceAll('&', '&amp;').replaceAll('@', '&#64;').replace(/\s*\n\s*/g, '<br>')
}

function row({ code, severity, message, place }: Diagnostic, { locale, texts }: ReportContext): string {
  const trail = [texts.name(place), ...texts.titles(place)].filter((part) => part !== undefined && part !== '').join(' › ')
  return `| ${place.range?.start.line ?? ''} | ${localize(severityWords[severity], locale)} | ${code} | ${escapeMarkdown(trail)} | ${escapeMarkdown(localize(message, locale))} |`
}

const heads = { zh: ['| 行 | 轻重 | 规则 | 位置 | 哪里不对 |', '|---|---|---|---|---|'], en: ['| line | weight | rule | where | what is wrong |', '|---|---|---|---|---|'] }

function mends(diagnostics: readonly Diagnostic[], context: ReportContext): string[] {
  const codes = new Set(diagnostics.map(({ code }) => code))
  const lines = context.rules.filter(({ code }) => codes.has(code)).map(({ code, name, docs }) => `- **${code}** \`${name}\` ${escapeMarkdown(localize(docs, context.locale).mend)}`)
  return lines.length === 0 ? [] : [`### ${context.locale === 'en' ? 'How to mend it' : '怎么改'}`, '', ...lines, '']
}

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** At most about `most` bytes: what does not fit is counted. Mends come last, and have their room kept. */
export function markdownReport(diagnostics: readonly Diagnostic[], context: ReportContext, most = Infinity): string {
  const foot = mends(diagnostics, context)
  const tooMany = (left: number): string => (context.locale === 'en' ? ` ${left} more than this page holds: the log has them all.` : `这一页放不下，还有 ${left} 处，见日志。`)
  const head = (left: number): string[] => ['## guifan', '', escapeMarkdown(closing(context) + (left > 0 ? tooMany(left) : '')), '']
  let room = most - bytesOf([...head(diagnostics.length), ...foot].join('\n'))
  let listed = 0
  const body: string[] = []
  for (const [file, inside] of byFile(diagnostics)) {
    const title = [`### ${escapeMarkdown(file)}`, '', ...heads[context.locale === 'en' ? 'en' : 'zh']]
    const rows = inside.map((one) => row(one, context))
    const costs = rows.map((line) => bytesOf(line) + 1)
    const titleCost = bytesOf(title.join('\n')) + 2
    if (room < titleCost + costs[0]!) break
    room -= titleCost
    const fitting = costs.findIndex((cost) => (room -= cost) < 0)
    const shown = fitting < 0 ? rows : rows.slice(0, fitting)
    listed += shown.length
    body.push(...title, ...shown, '')
    if (fitting >= 0) break
  }
  return `${[...head(diagnostics.length - listed), ...body, ...foot].join('\n').trimEnd()}\n`
}

const markdown: ReportFormat = {
  name: 'markdown',
  human: true,
  write: (diagnostics, context) => markdownReport(diagnostics, context),
}

export default markdown
