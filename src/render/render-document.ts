// One document: its template and partials are read, run over the view, parsed and filled.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Document } from './document.ts'
import { fillMarkdown } from './fill-blocks.ts'
import type { Filler } from './filler.ts'
import { templateIsWellFormed, templateNameExists } from './findings.ts'
import { settleHeadings } from './headings.ts'
import { helperUses } from './helpers/index.ts'
import { compileTemplate } from './run-template.ts'
import type { LoadedTemplates, RunTemplate } from './run-template.ts'
import type { Site } from './slot.ts'
import { parseTemplate, templateDiagnostic } from './template-syntax.ts'
import type { TemplateFile } from './template-syntax.ts'

/** `guide.md.hbs`, `partials/office.md.hbs`: the workspace's own file where it has one, else ours, else nothing. */
export type ReadTemplate = (name: string) => Promise<TemplateFile | undefined>

export interface DocumentRequest {
  /** Name of the template, without its ending. */
  name: string
  view: unknown
  frame: Omit<Document, 'blocks'>
  readTemplate: ReadTemplate
}

export interface RenderedDocument {
  document: Document
  diagnostics: Diagnostic[]
}

interface Loading {
  readTemplate: ReadTemplate
  templates: LoadedTemplates
  diagnostics: Diagnostic[]
}

async function loadPartials(loading: Loading, wanted: { name: string; site: Site }[]): Promise<void> {
  const { templates, diagnostics } = loading
  for (const { name, site } of wanted) {
    if (templates.partials.has(name)) continue
    const file = /^[\p{L}\p{N}_/-]+$/u.test(name) ? await loading.readTemplate(`partials/${name}.md.hbs`) : undefined
    if (!file) {
      diagnostics.push(templateDiagnostic(templateNameExists, 'partial', { name }, site.path, site.range))
      continue
    }
    const parsed = parseTemplate(file, helperUses, templates.sites)
    templates.partials.set(name, parsed.program)
    diagnostics.push(...parsed.diagnostics)
    await loadPartials(loading, parsed.partials)
  }
}

/** A template that has faults of its own is not run: what it would print is not what was meant. */
async function load(name: string, readTemplate: ReadTemplate): Promise<Loading> {
  const path = `templates/${name}.md.hbs`
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const file = await readTemplate(`${name}.md.hbs`)
  const templates: LoadedTemplates = { main: parseTemplate({ path, text: '' }, helperUses, []).program, mainSite: { path: file?.path ?? path, range, code: '' }, partials: new Map(), sites: [] }
  const loading: Loading = { readTemplate, templates, diagnostics: [] }
  if (!file) {
    loading.diagnostics.push(templateDiagnostic(templateIsWellFormed, 'absent', { name: path }, path, range))
    return loading
  }
  const parsed = parseTemplate(file, helperUses, templates.sites)
  templates.main = parsed.program
  loading.diagnostics.push(...parsed.diagnostics)
  await loadPartials(loading, parsed.partials)
  return loading
}

interface ReadyTemplate {
  mainSite: Site
  diagnostics: readonly Diagnostic[]
  run: RunTemplate
}

/** Most documents of a run have their template in common: each is read and compiled once. */
const ready = new WeakMap<ReadTemplate, Map<string, Promise<ReadyTemplate>>>()

function readyTemplate(name: string, readTemplate: ReadTemplate): Promise<ReadyTemplate> {
  const known = ready.get(readTemplate) ?? new Map<string, Promise<ReadyTemplate>>()
  ready.set(readTemplate, known)
  const made = known.get(name) ?? load(name, readTemplate).then(({ templates, diagnostics }) => ({ mainSite: templates.mainSite, diagnostics, run: compileTemplate(templates) }))
  known.set(name, made)
  return made
}

/** What is wrong with a template, whatever would be printed with it. */
export async function checkTemplate(name: string, readTemplate: ReadTemplate): Promise<readonly Diagnostic[]> {
  return (await readyTemplate(name, readTemplate)).diagnostics
}

function createFiller(filler: Pick<Filler, 'slots' | 'site' | 'diagnostics' | 'isField'>): Filler {
  const made: Filler = {
    ...filler,
    markdown: (markdown) => fillMarkdown(made, markdown),
    field: (markdown, site) => createFiller({ slots: [], site, diagnostics: filler.diagnostics, isField: true }).markdown(markdown),
  }
  return made
}

/** One missing phone in a line that is printed ten times is one thing to mend. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byKey = new Map(diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.code, diagnostic.message.zh, diagnostic.place]), diagnostic]))
  return [...byKey.values()]
}

/** Faults of the template are among the diagnostics; the document is then empty, or lacks what could not be drawn. */
export async function renderDocument({ name, view, frame, readTemplate }: DocumentRequest): Promise<RenderedDocument> {
  const template = await readyTemplate(name, readTemplate)
  if (template.diagnostics.length > 0) return { document: { ...frame, blocks: [] }, diagnostics: [...template.diagnostics] }
  const { markdown, slots, diagnostics } = template.run(view, frame)
  const blocks = createFiller({ slots, site: template.mainSite, diagnostics, isField: false }).markdown(markdown)
  diagnostics.push(...settleHeadings(blocks, template.mainSite))
  return { document: { ...frame, blocks }, diagnostics: withoutRepeats(diagnostics) }
}
