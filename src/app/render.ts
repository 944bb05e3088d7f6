// Prints documents: validates, resolves each office, makes views, Documents and files, and puts all of them in place at once.
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { orderDiagnostics, uniqueDiagnostics } from '../diagnostics/order.ts'
import type { Model } from '../model/model.ts'
import { manifestName, manifestText, mergeManifest, readManifest, type Manifest, type ManifestEntry } from '../output/manifest.ts'
import { staleFiles } from '../output/stale-files.ts'
import { openStaging, openTrial, type Staging } from '../output/staging.ts'
import type { BackendName } from '../render/backends/index.ts'
import { renderDocument, type ReadTemplate } from '../render/render-document.ts'
import { locateAll } from '../source/locate-all.ts'
import { findTemplate } from '../source/templates.ts'
import { cataloguePage } from './catalogue-texts.ts'
import { findDocument, findFormat } from './choices.ts'
import { frameOf } from './frame.ts'
import { inputsOf, rootsOf } from './inputs.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { chooseDocuments, planDocuments, subjectName, type Chosen, type PlanCall, type Planned } from './plan.ts'
import { printAll } from './print-all.ts'
import type { Printed, PrintTask } from './print-task.ts'
import { compareText } from '../util/text.ts'
import { judge, summarize, type ValidateSummary } from './validate.ts'

export interface RenderCall extends WorkspaceCall, PlanCall {
  formats: readonly string[]
  /** Absolute. */
  output: string
  /** Child processes; as many as the machine has cores where none is given. */
  jobs?: number
  /** Writes nothing, says what on disk is stale. */
  check?: boolean
  onProgress?(done: number, total: number, label: string): void
}

export interface Rendered {
  root: string
  base: Model
  summary: ValidateSummary
  /** Of the standards where they have errors: nothing is printed then. Else of templates and printing. */
  diagnostics: Diagnostic[]
  asOf: string
  output: string
  index: string
  documents: ManifestEntry[]
  /** Only with `check`: paths in the output folder that are not what would be printed now. */
  stale?: string[]
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === 'error')

interface PrintedDocuments {
  documents: ManifestEntry[]
  diagnostics: Diagnostic[]
}

/**
 * Makes each Document when a process is free for it, office by office: what an office's manual and its sheets, and the next office's, have in common is set once. After a fault of a template nothing more is printed, but every fault is told.
 */
async function printDocuments(planned: readonly Planned[], formats: readonly BackendName[], workspace: OpenWorkspace, staging: Staging, call: RenderCall): Promise<PrintedDocuments> {
  const { root, config, base } = workspace
  const readTemplate: ReadTemplate = async (name) => findTemplate(root, name)
  const found: Diagnostic[] = []
  const entries: Omit<ManifestEntry, keyof Printed>[] = []
  const task = async (index: number): Promise<PrintTask | undefined> => {
    const { model, office, type, about, path: place } = planned[index]!
    const view = type.view({ model, office, ...(about ? { about } : {}) })
    const { frame, edition, hash } = frameOf({ type, config, model, office, ...(about ? { about } : {}), view, asOf: base.asOf })
    const { document, diagnostics } = await renderDocument({ name: type.name, view, frame, readTemplate })
    found.push(...diagnostics)
    if (hasErrors(found)) return undefined
    entries[index] = { office: office.id, document: type.name, ...(about ? { subject: subjectName(about) } : {}), hash, edition, inputs: inputsOf(model, rootsOf(model, office, about)) }
    return { document, formats, root, fonts: config.fonts ?? {}, staging: staging.folder, path: place }
  }
  let done = 0
  const printed = await printAll({
    count: planned.length, jobs: call.jobs ?? availableParallelism(), task, onDone: (index) => call.onProgress?.(++done, planned.length, planned[index]!.path),
  })
  const files = printed.flatMap((those, index) => (those ?? []).map((file) => ({ entry: entries[index]!, file })))
  return {
    documents: files.map(({ entry, file: { diagnostics: _told, ...file } }): ManifestEntry => ({ ...entry, ...file })).sort((a, b) => compareText(a.path, b.path)),
    diagnostics: [...found, ...files.flatMap(({ file }) => file.diagnostics)],
  }
}

/** What this call prints anew: documents of an earlier run outside of it stay as they are. */
function scopeOf(planned: readonly Planned[], { subjects }: Chosen, call: RenderCall, formats: readonly string[]): (entry: ManifestEntry) => boolean {
  const offices = new Set(call.offices === 'all' ? [] : planned.map(({ office }) => office.id))
  const types = new Set((call.documents ?? []).map((word) => findDocument(word).name))
  return ({ office, document, subject, format }) =>
    (call.offices === 'all' || offices.has(office)) && (types.size === 0 || types.has(document)) && (!subjects || (subject !== undefined && subjects.has(subject))) && formats.includes(format)
}

async function finish(staging: Staging, workspace: OpenWorkspace, now: Manifest, inScope: (entry: ManifestEntry) => boolean, output: string): Promise<string[]> {
  const { manifest, obsolete } = mergeManifest(await readManifest(output), now, inScope)
  await staging.write(manifestName, manifestText(manifest))
  await staging.write('index.html', cataloguePage(manifest, workspace))
  return obsolete
}

/** Throws a UsageError for a call that can't be carried out; the output folder is then as it was. */
export async function render(call: RenderCall): Promise<Rendered> {
  const formats = [...new Set(call.formats.map(findFormat))]
  const workspace = await openWorkspace(call)
  const { root, base } = workspace
  const outcome = (diagnostics: Diagnostic[], documents: ManifestEntry[], stale?: string[]): Rendered => ({
    root, base, summary: summarize(workspace, diagnostics), diagnostics, asOf: base.asOf, output: call.output, index: path.join(call.output, 'index.html'), documents, ...(stale ? { stale } : {}),
  })
  const located = async (diagnostics: readonly Diagnostic[]) => orderDiagnostics(await locateAll(uniqueDiagnostics(diagnostics), root))
  const chosen = chooseDocuments(base, call)
  const { kept: judged } = judge(workspace, {})
  if (hasErrors(judged)) return outcome(await located(judged.filter(({ severity }) => severity === 'error')), [])
  const planned = planDocuments(workspace, chosen)
  const staging = await (call.check ? openTrial() : openStaging(call.output))
  try {
    const { documents, diagnostics } = await printDocuments(planned, formats, workspace, staging, call)
    if (hasErrors(diagnostics)) return outcome(await located(diagnostics), [])
    const obsolete = await finish(staging, workspace, { version: 1, asOf: base.asOf, documents }, scopeOf(planned, chosen, call, formats), call.output)
    if (call.check) return outcome(await located(diagnostics), documents, await staleFiles(staging.folder, call.output, obsolete))
    await staging.commit(obsolete)
    return outcome(await located(diagnostics), documents)
  } finally {
    await staging.discard()
  }
}
