// Prints documents: validates, resolves each office, makes views, Documents and files, and puts all of them in place at once.
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { orderDiagnostics, uniqueDiagnostics } from '../diagnostics/order.ts'
import type { Model } from '../model/model.ts'
import { manifestName, manifestText, mergeManifest, readManifest, type Manifest, type ManifestEntry } from '../output/manifest.ts'
import { staleFiles } from '../output/stale-files.ts'
import { openStaging, openTrial, type Staging } from '../output/staging.ts'
import { backends, type BackendName } from '../render/backends/index.ts'
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
import type { PrintTask } from './print-task.ts'
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

interface Prepared {
  tasks: PrintTask[]
  /** One a task, without what is known only once it is printed. */
  entries: Omit<ManifestEntry, 'bytes' | 'sha256'>[]
  diagnostics: Diagnostic[]
}

async function prepare(planned: readonly Planned[], formats: readonly BackendName[], workspace: OpenWorkspace, staging: Staging): Promise<Prepared> {
  const { root, config, base } = workspace
  const readTemplate: ReadTemplate = async (name) => findTemplate(root, name)
  const prepared: Prepared = { tasks: [], entries: [], diagnostics: [] }
  for (const { model, office, type, about, path: place } of planned) {
    const view = type.view({ model, office, ...(about ? { about } : {}) })
    const { frame, edition, hash } = frameOf({ type, config, model, office, ...(about ? { about } : {}), view, asOf: base.asOf })
    const { document, diagnostics } = await renderDocument({ name: type.name, view, frame, readTemplate })
    prepared.diagnostics.push(...diagnostics)
    const inputs = inputsOf(model, rootsOf(model, office, about))
    for (const format of formats) {
      const file = `${place}.${backends[format].extension}`
      prepared.tasks.push({ document, format, root, fonts: config.fonts ?? {}, staging: staging.folder, path: file })
      prepared.entries.push({ office: office.id, document: type.name, ...(about ? { subject: subjectName(about) } : {}), format, path: file, hash, edition, inputs })
    }
  }
  return prepared
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === 'error')

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
    const { tasks, entries, diagnostics } = await prepare(planned, formats, workspace, staging)
    if (hasErrors(diagnostics)) return outcome(await located(diagnostics), [])
    const printed = await printAll(tasks, call.jobs ?? availableParallelism(), call.onProgress)
    diagnostics.push(...printed.flatMap((one) => one.diagnostics))
    if (hasErrors(diagnostics)) return outcome(await located(diagnostics), [])
    const made = entries.map((entry, index): ManifestEntry => {
      const { bytes, sha256, pages } = printed[index]!
      return { ...entry, bytes, sha256, ...(pages === undefined ? {} : { pages }) }
    })
    const obsolete = await finish(staging, workspace, { version: 1, asOf: base.asOf, documents: made }, scopeOf(planned, chosen, call, formats), call.output)
    if (call.check) return outcome(await located(diagnostics), made, await staleFiles(staging.folder, call.output, obsolete))
    await staging.commit(obsolete)
    return outcome(await located(diagnostics), made)
  } finally {
    await staging.discard()
  }
}
