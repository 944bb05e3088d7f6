// Findings as SARIF 2.1.0 (OASIS), which code scanning services read.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import { localize, type Diagnostic, type Place, type Range, type Severity } from '../diagnostics/diagnostic.ts'
import { identityOf } from './identity.ts'
import { helpPage, type ReportContext, type ReportFormat } from './report-format.ts'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' }

function ruleOf(rule: FindingDefinition, { locale }: ReportContext): object {
  const { why, mend } = localize(rule.docs, locale)
  return {
    id: rule.code,
    name: rule.name,
    shortDescription: { text: rule.name },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${mend}`, markdown: `${why}\n\n**${locale === 'en' ? 'To mend it' : '怎么改'}** ${mend}\n\n${helpPage(rule)}` },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [...(rule.requirement ?? [])] },
  }
}

/** SARIF counts from 1 and wants the end after the start. */
function region(range: Range | undefined): object {
  if (!range) return { startLine: 1, startColumn: 1 }
  const { start, end } = range
  const after = end.line > start.line || end.column >= start.column
  return { startLine: start.line, startColumn: start.column, ...(after ? { endLine: end.line, endColumn: end.column } : {}) }
}

function artifact(file: string, { texts }: ReportContext): object {
  return { uri: texts.repositoryPath(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function location(place: Place, context: ReportContext): { physicalLocation: object; logicalLocations?: object[] } {
  const name = [context.texts.name(place), ...context.texts.titles(place)].filter(Boolean).join(' › ')
  const physicalLocation = { artifactLocation: artifact(place.file, context), region: region(place.range) }
  return name ? { physicalLocation, logicalLocations: [{ fullyQualifiedName: name, kind: 'member' }] } : { physicalLocation }
}

function result(diagnostic: Diagnostic, ruleIndex: number, context: ReportContext): object {
  const { code, severity, place, related, fix } = diagnostic
  const say = (text: { zh: string; en: string }) => ({ text: localize(text, context.locale) })
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: say(diagnostic.message),
    locations: [location(place, context)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one, index) => ({ id: index + 1, ...location(one.place, context), message: say(one.message) })) }),
    ...(diagnostic.requirement.length === 0 ? {} : { properties: { tags: [...diagnostic.requirement] } }),
    partialFingerprints: { 'guifan/v1': identityOf(diagnostic) },
    ...(fix === null || fix.edits.some((edit) => !edit.place.range) ? {} : {
      fixes: [{
        description: say(fix.description),
        artifactChanges: fix.edits.map((edit) => ({ artifactLocation: artifact(edit.place.file, context), replacements: [{ deletedRegion: region(edit.place.range), insertedContent: { text: edit.text } }] })),
      }],
    }),
  }
}

const sarif: ReportFormat = {
  name: 'sarif',
  human: false,
  write(diagnostics, context) {
    const used = new Set(diagnostics.map(({ code }) => code))
    const rules = context.rules.filter(({ code }) => used.has(code))
    const indexes = new Map(rules.map(({ code }, index) => [code, index]))
    const run = {
      tool: { driver: { name: 'guifan', version: context.version, semanticVersion: context.version, language: context.locale, rules: rules.map((rule) => ruleOf(rule, context)) } },
      columnKind: 'utf16CodeUnits',
      results: diagnostics.map((diagnostic) => result(diagnostic, indexes.get(diagnostic.code) ?? -1, context)),
    }
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
  },
}

export default sarif
