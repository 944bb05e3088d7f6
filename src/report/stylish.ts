// Findings a line each, under their file: for a quick look at many.
import { localize, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { displayWidth } from '../util/text.ts'
import { padColumns, wrapText } from '../util/wrap.ts'
import { byFile } from './by-file.ts'
import { closing, severityWords } from './closing.ts'
import { painter, printable, type Paint } from './paint.ts'
import type { ReportContext, ReportFormat } from './report-format.ts'

const gap = '  '

function positionOf({ place }: Diagnostic): string {
  return place.range ? `${place.range.start.line}:${place.range.start.column}` : '-'
}

function rowsOf(diagnostics: readonly Diagnostic[], context: ReportContext, paint: Paint): string[] {
  const word = ({ severity }: Diagnostic): string => localize(severityWords[severity], context.locale)
  const widest = (cell: (diagnostic: Diagnostic) => string): number => Math.max(...diagnostics.map((one) => displayWidth(cell(one))))
  const [positions, words, codes] = [widest(positionOf), widest(word), widest(({ code }) => code)]
  const left = gap.length * 4 + positions + words + codes
  return diagnostics.flatMap((one) => {
    const [first = '', ...more] = wrapText(printable(localize(one.message, context.locale)), context.width - left)
    const head = [padColumns(positionOf(one), positions), paint(one.severity, padColumns(word(one), words)), paint('faint', padColumns(one.code, codes)), first]
    return [gap + head.join(gap), ...more.map((line) => ' '.repeat(left) + line)]
  })
}

const stylish: ReportFormat = {
  name: 'stylish',
  human: true,
  write(diagnostics, context) {
    const paint = painter(context.colors)
    const files = byFile(diagnostics).map(([file, inside]) => [paint('strong', printable(file)), ...rowsOf(inside, context, paint)].join('\n'))
    return `${[...files, wrapText(closing(context), context.width).join('\n')].join('\n\n')}\n`
  },
}

export default stylish
