// Findings in one or several formats: to standard output, and whole into files.
import path from 'node:path'
import type { FindingDefinition } from '../diagnostics/definition.ts'
import type { Diagnostic, Locale, Place } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { titlesAt } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { addToFile } from '../output/add-to-file.ts'
import { writeFile } from '../output/write-file.ts'
import { reportFormats } from '../report/index.ts'
import { jsonReport, type JsonReport } from '../report/json.ts'
import type { ReportContext, ReportFormat, ReportTexts } from '../report/report-format.ts'
import { linesOf } from '../source/lines-of.ts'
import type { SourceStore } from '../source/source-store.ts'
import { nearest } from '../util/text.ts'
import { findings } from './findings.ts'
import type { ValidateSummary } from './validate.ts'

/** What a use case gives back that found something. */
export interface Found {
  /** Absolute path of the workspace. */
  root: string
  /** Tells the names of definitions; absent where no model was made. */
  base?: Model
  /** Where its files came from; the disk if not given. */
  store?: SourceStore
  summary: ValidateSummary
  /** Rules of the workspace, beside those of the tool. */
  customRules?: readonly FindingDefinition[]
  /** Located and in order. */
  diagnostics: readonly Diagnostic[]
}

export interface ReportOptions {
  locale: Locale
  width: number
  colors: boolean
  version: string
  /** Absolute; the workspace itself where there is none. */
  repository?: string
  /** How many findings are listed; 0 is all. Without it, people get 100 and machines everything. */
  maxProblems?: number
  /** Mends that another run on the same files can't make: the sure ones were just made; or all of them were, or the text is not on the disk. */
  noMends?: 'sure' | 'all'
  /** Names the files of pages that a server shows beside the report. */
  environment?: Readonly<Record<string, string | undefined>>
}

export type { JsonReport }

export interface ReportOutput {
  format: string
  /** Absolute path; standard output where there is none. */
  file?: string
}

const readable = 100

export function findReportFormat(word: string): ReportFormat {
  const found = reportFormats.find(({ name }) => name === word)
  if (found) return found
  const names = reportFormats.map(({ name }) => name)
  const near = nearest(word, names)
  throw new UsageError({
    zh: `没有“${word}”这种报告格式。${near ? `您是不是想写 ${near}？` : ''}可以写：${names.join('、')}。`,
    en: `There is no report format "${word}". ${near ? `Did you mean ${near}? ` : ''}Choose from: ${names.join(', ')}.`,
  })
}

/** The gravest first, but in the order of the files. */
function listed(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (most === 0 || diagnostics.length <= most) return diagnostics
  const chosen = new Set((['error', 'warning', 'info'] as const).flatMap((severity) => diagnostics.filter((one) => one.severity === severity)).slice(0, most))
  return diagnostics.filter((one) => chosen.has(one))
}

/** A workspace outside the repository has no path from its root; its own is then the best there is. */
function fromRepository(repository: string, root: string, file: string): string {
  const relative = path.relative(repository, path.join(root, file)).split(path.sep).join('/')
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative
}

function textsFor(found: Found, diagnostics: readonly Diagnostic[], options: ReportOptions, withLines: boolean): ReportTexts {
  const files = withLines ? [...new Set(diagnostics.map(({ place }) => place.file))] : []
  const lines = new Map<string, readonly string[]>()
  for (const file of files) lines.set(file, linesOf(path.join(found.root, file), found.store))
  const at = ({ file, document }: { file: string; document: number }): string => `${file}\u0000${document}`
  const entities = new Map<string, Entity>([...(found.base?.every() ?? [])].map((entity) => [at(entity.place), entity]))
  return {
    titles: (place: Place) => {
      const kind = place.file === 'guifan.yaml' ? 'guifan' : place.file === 'exceptions.yaml' ? 'exceptions' : entities.get(at(place))?.kind
      return kind ? titlesAt(kind, place.pointer) : []
    },
    name: (place: Place) => entities.get(at(place))?.value.name,
    line: (file, number) => lines.get(file)?.[number - 1],
    repositoryPath: (file) => fromRepository(options.repository ?? found.root, found.root, file),
  }
}

function mendsOf(diagnostics: readonly Diagnostic[], without: ReportOptions['noMends']): ReportContext['mends'] {
  if (without === 'all') return undefined
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? [])
  const likely = fixes.filter(({ unsafe }) => unsafe).length
  return { sure: without === 'sure' ? 0 : fixes.length - likely, likely }
}

function contextFor(found: Found, format: ReportFormat, options: ReportOptions): { shown: readonly Diagnostic[]; context: ReportContext } {
  const shown = listed(found.diagnostics, options.maxProblems ?? (format.human ? readable : 0))
  const texts = textsFor(found, shown, options, format.human)
  const summary = { ...found.summary, hidden: found.diagnostics.length - shown.length }
  const mends = mendsOf(found.diagnostics, options.noMends)
  return { shown, context: { locale: options.locale, texts, rules: [...findings, ...(found.customRules ?? [])], summary, ...(mends ? { mends } : {}), width: options.width, colors: options.colors && format.human, version: options.version } }
}

export function reportAsData(found: Found, options: ReportOptions): JsonReport {
  const { shown, context } = contextFor(found, findReportFormat('json'), options)
  return jsonReport(shown, context)
}

/** The page of a server is added to, once a run: other steps write to it too. It holds everything, as reports for machines do. */
async function addPage(found: Found, name: string, options: ReportOptions): Promise<void> {
  const { page, ...format } = findReportFormat(name)
  const file = page && options.environment?.[page.variable]
  if (!page || !file) return
  const { shown, context } = contextFor(found, format, options)
  await addToFile(path.resolve(file), page.write(shown, context))
}

/** Writes the reports that have a file and gives back the text of those that have none. Throws a UsageError for a format that is not there. */
export async function reportFindings(found: Found, outputs: readonly ReportOutput[], options: ReportOptions): Promise<string> {
  for (const name of new Set(outputs.map(({ format }) => format))) await addPage(found, name, options)
  let text = ''
  for (const { format, file } of outputs) {
    const { shown, context } = contextFor(found, findReportFormat(format), { ...options, colors: options.colors && file === undefined })
    const report = findReportFormat(format).write(shown, context)
    if (file === undefined) text += report
    else await writeFile(file, report)
  }
  return text
}
