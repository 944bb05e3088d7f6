// Reads a template into a syntax tree in which every `{{x}}` writes a slot; refuses what could let a value be taken for markup.
import Handlebars from 'handlebars'
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/definition.ts'
import type { FindingDefinition, MessageData } from '../diagnostics/definition.ts'
import { nearest } from '../util/text.ts'
import { templateIsSafe, templateIsWellFormed, templateNameExists } from './findings.ts'
import { withoutMarks } from './slot.ts'
import type { Site } from './slot.ts'

export interface TemplateFile {
  /** As shown in findings: `templates/guide.md.hbs`. */
  path: string
  text: string
}

/** `value` and `piece` stand in `{{…}}`, `container` and `control` in `{{#…}}`. */
export type HelperUse = 'value' | 'piece' | 'container' | 'control'

export interface ParsedTemplate {
  program: hbs.AST.Program
  partials: { name: string; site: Site }[]
  diagnostics: Diagnostic[]
}

/** The helper that stores a slot. Its name holds a space so that no template can call it. */
export const slotHelper = 'write slot'
export const siteKey = 'site of the block'

interface Reading {
  file: TemplateFile
  lines: string[]
  uses: ReadonlyMap<string, HelperUse>
  sites: Site[]
  partials: ParsedTemplate['partials']
  diagnostics: Diagnostic[]
}

export function templateDiagnostic(definition: FindingDefinition, messageId: string, data: MessageData, path: string, range: Range): Diagnostic {
  return diagnose(definition, { messageId, data, place: { file: path, document: 0, pointer: '', at: 'value', range } })
}

function rangeOf(loc: hbs.AST.SourceLocation): Range {
  return { start: { line: loc.start.line, column: loc.start.column + 1 }, end: { line: loc.end.line, column: loc.end.column + 1 } }
}

function codeOf(reading: Reading, { start, end }: Range): string {
  const lines = reading.lines.slice(start.line - 1, end.line)
  if (lines.length === 0) return ''
  if (lines.length === 1) return lines[0]!.slice(start.column - 1, end.column - 1)
  return `${lines[0]!.slice(start.column - 1)}…`
}

function siteOf(reading: Reading, node: hbs.AST.Node): Site {
  const range = rangeOf(node.loc)
  return { path: reading.file.path, range, code: codeOf(reading, range) }
}

function report(reading: Reading, definition: FindingDefinition, messageId: string, node: hbs.AST.Node, data: MessageData = {}): void {
  const site = siteOf(reading, node)
  reading.diagnostics.push(templateDiagnostic(definition, messageId, { code: site.code, ...data }, site.path, site.range))
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

/** The helper that a path names, if it can name one: a single word that is no `@data` and no `this.word`. */
function helperName(reading: Reading, path: hbs.AST.Node): string | undefined {
  if (!isPath(path) || path.data || path.depth > 0 || path.parts.length !== 1 || /^(this|\.)/.test(path.original)) return undefined
  return reading.uses.has(path.parts[0]!) ? path.parts[0] : undefined
}

function unknownHelper(reading: Reading, node: hbs.AST.Node, path: hbs.AST.PathExpression): void {
  report(reading, templateNameExists, 'helper', node, { name: path.original, suggestion: nearest(path.original, reading.uses.keys()) })
}

function checkExpressions(reading: Reading, params: hbs.AST.Expression[], hash: hbs.AST.Hash | undefined): void {
  for (const node of [...params, ...(hash?.pairs ?? []).map((pair) => pair.value)]) {
    if (node.type !== 'SubExpression') continue
    const call = node as hbs.AST.SubExpression
    const use = reading.uses.get(helperName(reading, call.path) ?? '')
    if (use === undefined) unknownHelper(reading, call, call.path)
    else if (use === 'container' || use === 'control') misplaced(reading, call, call.path.original, use)
    checkExpressions(reading, call.params, call.hash)
  }
}

function misplaced(reading: Reading, node: hbs.AST.Node, name: string, use: HelperUse): void {
  report(reading, templateNameExists, 'misplaced', node, { name, right: use === 'container' || use === 'control' ? `{{#${name} …}}…{{/${name}}}` : `{{${name} …}}` })
}

function addSite(reading: Reading, node: hbs.AST.Node): hbs.AST.NumberLiteral {
  reading.sites.push(siteOf(reading, node))
  const value = reading.sites.length - 1
  return { type: 'NumberLiteral', value, original: value, loc: node.loc }
}

/** `{{x}}` becomes `{{write-slot x 7}}`, 7 being its place in the list of sites. */
function rewriteMustache(reading: Reading, node: hbs.AST.MustacheStatement): void {
  if (!node.escaped) return report(reading, templateIsSafe, 'raw', node)
  const { path, params, hash } = node
  checkExpressions(reading, params, hash)
  const name = helperName(reading, path)
  const use = name === undefined ? undefined : reading.uses.get(name)!
  if (use === 'container' || use === 'control') return misplaced(reading, node, name!, use)
  if (use === undefined && (params.length > 0 || (hash?.pairs.length ?? 0) > 0)) return unknownHelper(reading, node, path as hbs.AST.PathExpression)
  const value = use === undefined ? path : ({ type: 'SubExpression', path, params, hash, loc: node.loc } as hbs.AST.SubExpression)
  node.path = { type: 'PathExpression', data: false, depth: 0, parts: [slotHelper], original: slotHelper, loc: node.loc } as hbs.AST.PathExpression
  node.params = [value, addSite(reading, node)]
  node.hash = { type: 'Hash', pairs: [], loc: node.loc } as hbs.AST.Hash
}

function rewriteBlock(reading: Reading, node: hbs.AST.BlockStatement): void {
  checkExpressions(reading, node.params, node.hash)
  const name = helperName(reading, node.path)
  const use = name === undefined ? undefined : reading.uses.get(name)!
  if (use === undefined) unknownHelper(reading, node, node.path)
  else if (use === 'value' || use === 'piece') misplaced(reading, node, name!, use)
  else {
    node.hash ??= { type: 'Hash', pairs: [], loc: node.loc } as unknown as hbs.AST.Hash
    node.hash.pairs.push({ type: 'HashPair', key: siteKey, value: addSite(reading, node), loc: node.loc } as hbs.AST.HashPair)
  }
  rewriteProgram(reading, node.program)
  if (node.inverse) rewriteProgram(reading, node.inverse)
}

function rewritePartial(reading: Reading, node: hbs.AST.PartialStatement): void {
  checkExpressions(reading, node.params, node.hash)
  if (!isPath(node.name)) return report(reading, templateIsSafe, 'unsupported', node)
  reading.partials.push({ name: node.name.original, site: siteOf(reading, node) })
}

function rewriteProgram(reading: Reading, program: hbs.AST.Program): void {
  for (const node of program.body) {
    if (node.type === 'ContentStatement') {
      const content = node as hbs.AST.ContentStatement
      content.value = withoutMarks(content.value)
    } else if (node.type === 'MustacheStatement') rewriteMustache(reading, node as hbs.AST.MustacheStatement)
    else if (node.type === 'BlockStatement') rewriteBlock(reading, node as hbs.AST.BlockStatement)
    else if (node.type === 'PartialStatement') rewritePartial(reading, node as hbs.AST.PartialStatement)
    else if (node.type !== 'CommentStatement') report(reading, templateIsSafe, 'unsupported', node)
  }
}

/** The innermost `{{#…}}` that nothing closes; Handlebars only says that the file ended too early. */
function unclosedBlock(text: string): { name: string; line: number; column: number } | undefined {
  const open: { name: string; index: number }[] = []
  for (const found of text.matchAll(/\{\{!--[\s\S]*?--~?\}\}|\{\{![^}]*\}\}|\{\{~?([#/])[>*]?\s*([^\s}]+)/g)) {
    if (found[1] === '#') open.push({ name: found[2]!, index: found.index })
    else if (found[1] === '/') open.pop()
  }
  const last = open.at(-1)
  if (!last) return undefined
  const before = text.slice(0, last.index).split(/\r?\n/)
  return { name: last.name, line: before.length, column: before.at(-1)!.length + 1 }
}

/** Handlebars tells the line of a fault only in its words: `Parse error on line 3:` or `each doesn't match if - 1:3`. */
function syntaxFault(file: TemplateFile, error: Error): Diagnostic {
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(error.message)
  const line = Number(mismatch?.[3] ?? /on line (\d+)/.exec(error.message)?.[1] ?? 1)
  const text = file.text.split(/\r?\n/)[line - 1] ?? ''
  const column = mismatch ? Number(mismatch[4]) + 1 : Math.max(1, text.indexOf('{{') + 1)
  const range = { start: { line, column }, end: { line, column: Math.max(column, text.length + 1) } }
  if (mismatch) return templateDiagnostic(templateIsWellFormed, 'mismatch', { opened: mismatch[1], closed: mismatch[2] }, file.path, range)
  const unclosed = /got 'EOF'/.test(error.message) ? unclosedBlock(file.text) : undefined
  if (unclosed) {
    const start = { line: unclosed.line, column: unclosed.column }
    return templateDiagnostic(templateIsWellFormed, 'unclosed', { name: unclosed.name }, file.path, { start, end: { ...start, column: start.column + 3 + unclosed.name.length } })
  }
  return templateDiagnostic(templateIsWellFormed, 'syntax', { near: text.trim().slice(0, 60) || file.path }, file.path, range)
}

/** Never throws for a fault of the template: it is among the diagnostics, and the tree is then empty. Sites are added to the shared list. */
export function parseTemplate(file: TemplateFile, uses: ReadonlyMap<string, HelperUse>, sites: Site[]): ParsedTemplate {
  const reading: Reading = { file, lines: file.text.split(/\r?\n/), uses, sites, partials: [], diagnostics: [] }
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(file.text)
  } catch (error) {
    return { program: Handlebars.parse(''), partials: [], diagnostics: [syntaxFault(file, error as Error)] }
  }
  rewriteProgram(reading, program)
  return { program, partials: reading.partials, diagnostics: reading.diagnostics }
}
