// Each report format, on the same findings, gives exactly the text that is kept beside this file.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { FindingDefinition } from '../../src/diagnostics/definition.ts'
import type { Diagnostic, Locale, Localized, Place, Severity } from '../../src/diagnostics/diagnostic.ts'
import { reportFormats } from '../../src/report/index.ts'
import type { ReportContext } from '../../src/report/report-format.ts'
import { displayWidth } from '../../src/util/text.ts'

type Numbers = [number, number, number, number]
interface Case {
  files: Record<string, string>
  names: Record<string, string>
  titles: Record<string, string[]>
  rules: { code: string; name: string; severity: Severity; requirement?: string[]; why: Localized; mend: Localized }[]
  findings: {
    code: string; file: string; pointer: string; range?: Numbers; message: Localized
    related?: { file: string; range: Numbers; message: Localized }[]
    fix?: { description: Localized; text: string }
  }[]
}

const folder = path.join(import.meta.dirname, 'cases')
const data = parse(readFileSync(path.join(folder, 'findings.yaml'), 'utf8')) as Case

function place(file: string, pointer: string, range?: Numbers): Place {
  return { file, document: 0, pointer, at: 'value', ...(range ? { range: { start: { line: range[0], column: range[1] }, end: { line: range[2], column: range[3] } } } : {}) }
}

const rules: FindingDefinition[] = data.rules.map(({ why, mend, ...rule }) => ({ ...rule, docs: { zh: { why: why.zh, mend: mend.zh }, en: { why: why.en, mend: mend.en } }, messages: {} }))
const diagnostics: Diagnostic[] = data.findings.map(({ code, file, pointer, range, message, related = [], fix }) => {
  const rule = rules.find((one) => one.code === code)!
  return {
    code, name: rule.name, severity: rule.severity, messageId: 'case', data: {}, message, place: place(file, pointer, range),
    related: related.map((one) => ({ place: place(one.file, '', one.range), message: one.message })),
    fix: fix ? { description: fix.description, edits: [{ place: place(file, pointer, range), text: fix.text }] } : null,
  }
})

function context(locale: Locale, colors = false): ReportContext {
  const count = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length
  return {
    locale, rules, width: 80, colors, version: '1.2.3',
    summary: { files: 3, errors: count('error'), warnings: count('warning'), infos: count('info'), hidden: 0 },
    texts: {
      titles: ({ pointer }) => data.titles[pointer] ?? [],
      name: ({ file }) => data.names[file],
      line: (file, number) => data.files[file]?.split('\n')[number - 1],
      repositoryPath: (file) => `标准, 2026/${file}`,
    },
  }
}

const write = (name: string, locale: Locale): string => reportFormats.find((one) => one.name === name)!.write(diagnostics, context(locale))

describe('the text of', () => {
  test.each(reportFormats.flatMap(({ name }) => (['zh-CN', 'en'] as const).map((locale) => [name, locale] as const)))('%s in %s', (name, locale) => {
    const file = path.join(folder, `expected.${name}.${locale}.txt`)
    const text = write(name, locale)
    if (process.env.UPDATE_EXPECTED) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
})

test('a code frame never steers the terminal and stays within its width', () => {
  const text = write('codeframe', 'zh-CN')
  expect(text).not.toContain('\u001b')
  expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
})

test('a caret stands under what is wrong', () => {
  const lines = write('codeframe', 'zh-CN').split('\n')
  const under = (marked: string): [number, number] => {
    const index = lines.findIndex((line) => line.includes('│') && line.includes(marked))
    const mark = lines[index + 1]!
    return [displayWidth(lines[index]!.slice(0, lines[index]!.indexOf(marked))), mark.indexOf('^')]
  }
  for (const marked of ['45个工作日', '错在这里', 'value']) {
    const [column, caret] = under(marked)
    expect(caret, marked).toBe(column)
  }
})

test('a code frame has colours only where they are wanted', () => {
  const codeframe = reportFormats.find(({ name }) => name === 'codeframe')!
  expect(codeframe.write(diagnostics, context('zh-CN', true))).toContain('\u001b[1;31m')
})

test('nothing found is said in one sentence', () => {
  const codeframe = reportFormats.find(({ name }) => name === 'codeframe')!
  const empty = { ...context('zh-CN'), summary: { files: 12, errors: 0, warnings: 0, infos: 0, hidden: 0 } }
  expect(codeframe.write([], empty)).toBe('没有发现要改的地方，共检查 12 个文件。\n')
})

test('workflow commands hold one finding a line', () => {
  const lines = write('github', 'en').trimEnd().split('\n')
  expect(lines).toHaveLength(diagnostics.length)
  for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^:,]+::/)
})

test('SARIF keeps what OASIS demands of a log', () => {
  const { version, runs } = JSON.parse(write('sarif', 'en')) as {
    version: string
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; level: string; locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[] }[] }[]
  }
  const [run] = runs
  expect(version).toBe('2.1.0')
  for (const result of run!.results) {
    expect(run!.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId)
    expect(['error', 'warning', 'note']).toContain(result.level)
    const { artifactLocation, region } = result.locations[0]!.physicalLocation
    expect(artifactLocation.uri).toMatch(/^[\w./%~-]+$/)
    expect(Math.min(...Object.values(region))).toBeGreaterThanOrEqual(1)
  }
  expect(new Set(run!.tool.driver.rules.map(({ id }) => id)).size).toBe(run!.tool.driver.rules.length)
})
