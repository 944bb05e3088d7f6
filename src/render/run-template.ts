// Runs a template over a view: gives Markdown with slots in place of values, and stops a template that would not end.
import Handlebars from 'handlebars'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FindingDefinition, MessageData } from '../diagnostics/definition.ts'
import type { Document } from './document.ts'
import { templateEnds, templateIsWellFormed } from './findings.ts'
import type { Helper } from './helpers/helper.ts'
import { helpers } from './helpers/index.ts'
import { Made, Misuse, slotMark } from './slot.ts'
import type { Filling, Site, Slot } from './slot.ts'
import { siteKey, slotHelper, templateDiagnostic } from './template-syntax.ts'

export interface TemplateRun {
  markdown: string
  slots: Slot[]
  diagnostics: Diagnostic[]
}

export interface LoadedTemplates {
  main: hbs.AST.Program
  mainSite: Site
  partials: Map<string, hbs.AST.Program>
  sites: Site[]
}

// A manual of 40 services takes about 20,000 rounds and 3,000 partials.
const limits = { rounds: 400_000, partials: 50_000, depth: 30 }

/** Ends the run; becomes the finding that it carries. */
class TemplateStop extends Error {
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.messageId)
    this.diagnostic = diagnostic
  }
}

/** Where the helpers of one environment put what they meet; anew for each document. */
interface Run {
  sites: Site[]
  slots: Slot[]
  diagnostics: Diagnostic[]
  counters: Map<string, number>
  rounds: number
  partials: number
  depth: number
  mainSite: Site
}

type Options = Handlebars.HelperOptions

function stop(definition: FindingDefinition, messageId: string, data: MessageData, site: Site): never {
  throw new TemplateStop(templateDiagnostic(definition, messageId, data, site.path, site.range))
}

function store(run: Run, filling: Filling, site: Site): string {
  run.slots.push({ filling, site })
  return slotMark(run.slots.length - 1)
}

function storeResult(run: Run, result: unknown, site: Site): string {
  if (result instanceof Made) return store(run, result.filling, site)
  if (result instanceof Misuse) {
    run.diagnostics.push(templateDiagnostic(result.definition, result.messageId, { code: site.code, ...result.data }, site.path, site.range))
    return ''
  }
  return store(run, { type: 'value', value: result }, site)
}

function namedOf(options: Options): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options.hash as Record<string, unknown>).filter(([key]) => key !== siteKey))
}

function siteOf(run: Run, options: Options): Site {
  return run.sites[(options.hash as Record<string, number>)[siteKey] ?? -1] ?? run.mainSite
}

function each(run: Run, list: unknown, context: unknown, options: Options): string {
  const entries: [string | number, unknown][] = Array.isArray(list) ? list.map((item, index) => [index, item]) : Object.entries(typeof list === 'object' && list !== null ? list : {})
  if (entries.length === 0) return options.inverse(context)
  return entries.map(([key, item], index) => {
    if (++run.rounds > limits.rounds) stop(templateEnds, 'rounds', { limit: limits.rounds }, siteOf(run, options))
    const data = { ...(Handlebars.createFrame(options.data ?? {}) as object), key, index, first: index === 0, last: index === entries.length - 1 }
    return options.fn(item, { data, blockParams: [item, key] })
  }).join('')
}

/** Adapts one helper of ours to the way Handlebars calls: arguments first, options last. */
function adapted(run: Run, { use, run: call }: Helper): Handlebars.HelperDelegate {
  return function (this: unknown, ...received: unknown[]) {
    const options = received.at(-1) as Options
    const request = { args: received.slice(0, -1), named: namedOf(options), counters: run.counters, content: '' }
    if (use === 'container') return storeResult(run, call({ ...request, content: options.fn(this) }), siteOf(run, options))
    return call(request)
  }
}

function environment(run: Run, templates: LoadedTemplates): typeof Handlebars {
  const env = Handlebars.create()
  for (const name of ['log', 'blockHelperMissing', 'helperMissing']) env.unregisterHelper(name)
  for (const [name, helper] of helpers) env.registerHelper(name, adapted(run, helper))
  env.registerHelper(slotHelper, (value: unknown, site: number) => storeResult(run, value, run.sites[site] ?? run.mainSite))
  env.registerHelper('each', function (this: unknown, list: unknown, options: Options) {
    return each(run, list, this, options)
  })
  for (const [name, program] of templates.partials) {
    const body = env.compile(program, { noEscape: true })
    env.registerPartial(name, (context: unknown, options?: Handlebars.RuntimeOptions) => {
      if (++run.partials > limits.partials) stop(templateEnds, 'partials', { limit: limits.partials }, run.mainSite)
      if (++run.depth > limits.depth) stop(templateEnds, 'nesting', { name }, run.mainSite)
      const text = body(context, options)
      run.depth--
      return text
    })
  }
  return env
}

/** What Handlebars itself refuses only when it runs (`{{#if}}` of nothing) is the template's fault too; anything else is ours. */
function faultOf(error: unknown, site: Site): Diagnostic {
  if (error instanceof TemplateStop) return error.diagnostic
  if (error instanceof RangeError) return templateDiagnostic(templateEnds, 'nesting', { name: site.path }, site.path, site.range)
  if (error instanceof Handlebars.Exception) return templateDiagnostic(templateIsWellFormed, 'syntax', { near: error.message }, site.path, site.range)
  throw error
}

const emptyRun = (): Pick<Run, 'slots' | 'diagnostics' | 'counters' | 'rounds' | 'partials' | 'depth'> => ({ slots: [], diagnostics: [], counters: new Map(), rounds: 0, partials: 0, depth: 0 })

export type RunTemplate = (view: unknown, frame: Omit<Document, 'blocks'>) => TemplateRun

/**
 * Compiles a template once, for all the documents that it makes. What stands around the pages is `@frame` to a template.
 * Findings instead of exceptions: a template that does not end gives what it had reported until then.
 */
export function compileTemplate(templates: LoadedTemplates): RunTemplate {
  const run: Run = { sites: templates.sites, mainSite: templates.mainSite, ...emptyRun() }
  const body = environment(run, templates).compile(templates.main, { noEscape: true })
  return (view, frame) => {
    Object.assign(run, emptyRun())
    try {
      const markdown = body(view, { data: { frame } })
      return { markdown, slots: run.slots, diagnostics: run.diagnostics }
    } catch (error) {
      return { markdown: '', slots: [], diagnostics: [...run.diagnostics, faultOf(error, run.mainSite)] }
    }
  }
}
