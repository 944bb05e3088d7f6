// Each report format, on the same findings, gives exactly the text that is kept beside this file.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
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
    requirement: rule.requirement ?? [],
  }
})

function context(locale: Locale, colors = false): ReportContext {
  const count = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length
  return {
    locale, rules, width: 80, colors, version: '1.2.3',
    summary: { files: 3, errors: count('error'), warnings: count('warning'), infos: count('info'), hidden: 0 },
    mends: { sure: diagnostics.filter(({ fix }) => fix).length, likely: 2 },
    texts: {
      titles: ({ pointer }) => data.titles[pointer] ?? [],
      name: ({ file }) => data.names[file],
      line: (file, number) => data.files[file]?.split('\n')[number - 1],
      repositoryPath: (file) => `标准, 2026/${file}`,
    },
  }
}

const formatOf = (name: string) => reportFormats.find((one) => one.name === name)!
const write = (name: string, locale: Locale): string => formatOf(name).write(diagnostics, context(locale))
const nothing = (locale: Locale): ReportContext => ({ ...context(locale), mends: { sure: 0, likely: 0 }, summary: { files: 12, errors: 0, warnings: 0, infos: 0, hidden: 0 } })
const writeNothing = (name: string, locale: Locale): string => formatOf(name).write([], nothing(locale))

function expectKept(file: string, text: string): void {
  const kept = path.join(folder, file)
  if (process.env.UPDATE_EXPECTED) writeFileSync(kept, text)
  expect(text).toBe(readFileSync(kept, 'utf8'))
}

describe('the text of', () => {
  test.each(reportFormats.flatMap(({ name }) => (['zh-CN', 'en'] as const).map((locale) => [name, locale] as const)))('%s in %s', (name, locale) => {
    expectKept(`expected.${name}.${locale}.txt`, write(name, locale))
  })

  test.each(reportFormats.map(({ name }) => name))('%s where there is nothing to report', (name) => {
    expectKept(`empty.${name}.txt`, writeNothing(name, 'zh-CN'))
  })

  test.each(reportFormats.filter(({ page }) => page).map(({ name }) => name))('the page beside %s', (name) => {
    expectKept(`page.${name}.md`, formatOf(name).page!.write(diagnostics, context('zh-CN')))
  })
})

test('a page keeps within what the platform takes, and says how much it leaves out', () => {
  const many = Array.from({ length: 10_000 }, (_, index): Diagnostic => ({ ...diagnostics[0]!, place: place(`services/${index % 300}.yaml`, '/promisedLimit', [index + 1, 1, index + 1, 9]) }))
  const page = formatOf('github').page!.write(many, context('zh-CN'))
  expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024)
  const [, left] = /还有 (\d+) 处，见日志/.exec(page)!
  expect(page.match(/^\| \d+ \|/gm)!.length + Number(left)).toBe(many.length)
  expect(page).toContain('### 怎么改')
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

test('workflow commands hold one finding a line', () => {
  const lines = write('github', 'en').trimEnd().split('\n')
  expect(lines).toHaveLength(diagnostics.length)
  for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[^:,]+::/)
})

describe('SARIF', () => {
  // The schema of OASIS as schemastore.org and Microsoft's jest-sarif (MIT) publish it; it is written in draft 4, of which it uses nothing that later drafts read otherwise.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'sarif-2.1.0-rtm.5.schema.json'), 'utf8')) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: (text: string) => URL.canParse(text), 'uri-reference': (text: string) => URL.canParse(text, 'https://example.invalid/'), 'date-time': true } })
  const valid = ajv.compile(schema)

  test.each([['findings', write('sarif', 'zh-CN')], ['findings in English', write('sarif', 'en')], ['nothing', writeNothing('sarif', 'zh-CN')]])('of %s is valid by the official schema', (_name, text) => {
    valid(JSON.parse(text))
    expect(valid.errors).toBeNull()
  })
})

test('GitLab gets a fingerprint of its own for every finding, also where two say the same of one place', () => {
  const issues = JSON.parse(formatOf('gitlab').write([...diagnostics, ...diagnostics], context('en'))) as { fingerprint: string; location: { path: string; lines: { begin: number } } }[]
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(diagnostics.length * 2)
  for (const { location } of issues) expect(location.lines.begin).toBeGreaterThanOrEqual(1)
})

test('JUnit holds nothing that XML has no place for', () => {
  // eslint-disable-next-line no-control-regex
  expect(write('junit', 'zh-CN')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/)
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
