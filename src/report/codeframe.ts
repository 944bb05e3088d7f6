// Findings for a person at a terminal: where it stands in words, the line itself, what is wrong and how to mend it.
import { localize, type Diagnostic, type Place, type Severity } from '../diagnostics/diagnostic.ts'
import { wrapText } from '../util/wrap.ts'
import { closing, severityWords } from './closing.ts'
import { excerptOf } from './code-excerpt.ts'
import { painter, printable, type Paint } from './paint.ts'
import type { ReportContext, ReportFormat } from './report-format.ts'

function placeLine(place: Place, context: ReportContext): string {
  const zh = context.locale !== 'en'
  const line = place.range ? (zh ? ` 第 ${place.range.start.line} 行` : `:${place.range.start.line}:${place.range.start.column}`) : ''
  const name = context.texts.name(place)
  const trail = [...(name ? [name] : []), ...context.texts.titles(place)].join(' › ')
  return printable(`${place.file}${line}${trail ? `  ${trail}` : ''}`)
}

function sourceLines(place: Place, tone: Severity, context: ReportContext, paint: Paint): string[] {
  const line = place.range && context.texts.line(place.file, place.range.start.line)
  if (line === undefined || line.trim() === '' || !place.range) return []
  const { number, text, mark } = excerptOf(line, place.range, context.width)
  return [`  ${paint('faint', `${number} │`)} ${text}`, `  ${' '.repeat(number.length)} ${paint('faint', '│')} ${paint(tone, mark)}`]
}

function indented(text: string, width: number, indent = '  '): string[] {
  return wrapText(printable(text), width - indent.length).map((line) => indent + line)
}

/** A mend is printed once a code, so that a hundred findings of one kind stay readable. */
function mendLines(diagnostic: Diagnostic, number: number, told: Map<string, number>, context: ReportContext): string[] {
  const zh = context.locale !== 'en'
  // What was only most likely meant the message asks about itself.
  const own = diagnostic.fix && !diagnostic.fix.unsafe ? localize(diagnostic.fix.description, context.locale) : undefined
  const docs = context.rules.find(({ code }) => code === diagnostic.code)?.docs
  const earlier = told.get(diagnostic.code)
  const wanted = own ?? (docs && earlier === undefined ? localize(docs, context.locale).mend : undefined)
  // A message that ends with its own mend need not be followed by the same words.
  const said = wanted !== undefined && localize(diagnostic.message, context.locale).includes(wanted.replace(/[。.]$/, ''))
  const mend = said ? undefined : wanted
  if (!own && docs && earlier === undefined) told.set(diagnostic.code, number)
  if (mend) return indented(`${zh ? '怎么改：' : 'To mend it: '}${mend}`, context.width)
  return earlier === undefined || own ? [] : indented(zh ? `怎么改：同第 ${earlier} 处。` : `To mend it: as in number ${earlier}.`, context.width)
}

/** More help nobody; data formats hold them all. */
const mostRelated = 5

function relatedLines(diagnostic: Diagnostic, context: ReportContext): string[] {
  const english = context.locale === 'en'
  const shown = diagnostic.related.slice(0, mostRelated).flatMap(({ place, message }) =>
    indented(`${english ? 'See also' : '另见'} ${placeLine(place, context)}${english ? ': ' : '：'}${localize(message, context.locale)}`, context.width))
  const more = diagnostic.related.length - mostRelated
  return more > 0 ? [...shown, ...indented(english ? `and ${more} more places.` : `另外还有 ${more} 处。`, context.width)] : shown
}

function frame(diagnostic: Diagnostic, number: number, told: Map<string, number>, context: ReportContext): string {
  const paint = painter(context.colors)
  const { severity, place } = diagnostic
  const [first = '', ...more] = wrapText(placeLine(place, context), context.width - 2)
  const head = `${number}. ${localize(severityWords[severity], context.locale)}`
  return [
    `${paint(severity, head)}  ${paint('faint', `${diagnostic.code} ${diagnostic.name}`)}`,
    `  ${paint('strong', first)}`, ...more.map((line) => `  ${paint('strong', line)}`),
    ...sourceLines(place, severity, context, paint),
    ...indented(localize(diagnostic.message, context.locale), context.width),
    ...mendLines(diagnostic, number, told, context),
    ...relatedLines(diagnostic, context),
  ].join('\n')
}

const codeframe: ReportFormat = {
  name: 'codeframe',
  human: true,
  write(diagnostics, context) {
    const told = new Map<string, number>()
    const frames = diagnostics.map((diagnostic, index) => frame(diagnostic, index + 1, told, context))
    const firstError = diagnostics.findIndex(({ severity }) => severity === 'error') + 1
    return `${[...frames, wrapText(closing(context, firstError), context.width).join('\n')].join('\n\n')}\n`
  },
}

export default codeframe
