// Makes the Documents of a plan one by one and has them printed into a staging folder, but for those that lie there already just as they would be printed.
import { availableParallelism } from 'node:os'
import { hasErrors } from '../diagnostics/order.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { withoutPlaces } from '../documents/without-places.ts'
import type { ManifestEntry } from '../output/manifest.ts'
import type { Staging } from '../output/staging.ts'
import { createTextIndex, textKey, type TextIndex } from '../output/text-index.ts'
import type { BackendName } from '../render/backends/index.ts'
import type { Document } from '../render/document.ts'
import { sectionsOf, type TextSection } from '../render/document-sections.ts'
import { renderDocument, type ReadTemplate } from '../render/render-document.ts'
import { findTemplate } from '../source/templates.ts'
import { compareText } from '../util/text.ts'
import { framed, type FramedDocument } from './framed.ts'
import { inputsOf, rootsOf } from './inputs.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { subjectName, type Planned } from './plan.ts'
import { printAll } from './print-all.ts'
import type { Printed, PrintTask } from './print-task.ts'
import { openPrintedBefore } from './printed-before.ts'

export interface PrintDocumentsCall {
  /** Absolute: where an earlier run may have printed the same. */
  output: string
  /** Child processes; as many as the machine has cores where none is given. */
  jobs?: number
  noCache?: boolean
  /** No label where a document need not be made again. */
  onProgress?(done: number, total: number, label?: string): void
}

export interface PrintedDocuments {
  documents: ManifestEntry[]
  /** What they say, in whatever shape. */
  texts: TextIndex
  unchanged: number
  diagnostics: Diagnostic[]
}

/** Where an office has few documents, so many are set before what is no longer used is given up. */
const fewest = 8

const documentsOfOffice = (planned: readonly Planned[]): number => Math.max(fewest, Math.ceil(planned.length / new Set(planned.map(({ office }) => office.id)).size))

function identityOf({ model, office, type, about, variant }: Planned): Pick<ManifestEntry, 'office' | 'document' | 'subject' | 'variant' | 'inputs'> {
  return { office: office.id, document: type.name, ...(about ? { subject: subjectName(about) } : {}), ...(variant ? { variant: variant.name } : {}), inputs: inputsOf(model, rootsOf(model, office, about)) }
}

const madeFrom = ({ digest, frame }: FramedDocument): unknown[] => [digest, frame]

interface MadeDocument {
  document: Document
  said: TextSection[]
  diagnostics: Diagnostic[]
}

/** What it says is the same in every shape. */
async function makeDocument({ type, variant }: Planned, { view, retold, frame }: FramedDocument, readTemplate: ReadTemplate): Promise<MadeDocument> {
  const usual = await renderDocument({ name: type.name, view, frame, readTemplate })
  const { document: made, diagnostics } = retold ? await renderDocument({ name: retold.template, view: retold.view, frame, readTemplate }) : usual
  const shaped = variant ? { ...made, variant: variant.name } : made
  return { document: variant?.arrange?.(shaped) ?? shaped, said: sectionsOf(usual.document), diagnostics: [...new Set([...usual.diagnostics, ...diagnostics])] }
}

/**
 * Makes each Document when a process is free for it, office by office: what an office's manual and its sheets, and the next office's, have in common is set once. After a fault of a template nothing more is printed, but every fault is told.
 */
export async function printDocuments(planned: readonly Planned[], formats: readonly BackendName[], workspace: OpenWorkspace, staging: Staging, call: PrintDocumentsCall): Promise<PrintedDocuments> {
  const readTemplate: ReadTemplate = async (name) => findTemplate(workspace.root, name)
  const faults: Diagnostic[] = []
  const entries: Omit<ManifestEntry, keyof Printed>[] = []
  const before = call.noCache ? undefined : await openPrintedBefore(workspace, call.output)
  const unchanged: Printed[][] = []
  const texts = createTextIndex()
  let done = 0
  const task = async (index: number): Promise<PrintTask | undefined> => {
    const whole = framed(planned[index]!, workspace)
    entries[index] = { ...identityOf(planned[index]!), hash: whole.hash, edition: whole.edition }
    const key = textKey(entries[index])
    const wanted = { formats, path: planned[index]!.path, view: [...madeFrom(whole), planned[index]!.variant?.name, ...(whole.retold ? [withoutPlaces(whole.retold.view)] : [])], text: { key, view: madeFrom(whole) } }
    let said: readonly TextSection[] | undefined = before?.findText(wanted)
    let found = said ? (await before?.find(wanted)) ?? [] : []
    let document: Document | undefined
    if (found.length < formats.length) {
      const made = await makeDocument(planned[index]!, whole, readTemplate)
      faults.push(...made.diagnostics)
      if (hasErrors(faults)) return undefined
      ;({ document, said } = made)
      found = (await before?.find(wanted, { ...made, telling: made.diagnostics.length > 0 })) ?? []
    }
    texts.add(key, said ?? [])
    unchanged[index] = found
    if (document && found.length < formats.length) return { document, formats: formats.filter((format) => !found.some((one) => one.format === format)), root: workspace.root, fonts: workspace.config.fonts ?? {}, together: documentsOfOffice(planned), staging: staging.folder, path: wanted.path }
    call.onProgress?.(++done, planned.length)
    return undefined
  }
  const onDone = (index: number): void => call.onProgress?.(++done, planned.length, planned[index]!.path)
  const printed = await printAll({ count: planned.length, jobs: call.jobs ?? availableParallelism(), task, onDone })
  const files = planned.flatMap((_, index) => [...(unchanged[index] ?? []), ...(printed[index] ?? [])].map((file) => ({ entry: entries[index]!, file })))
  await before?.keep(files.map(({ file }) => file), staging.folder)
  return {
    documents: files.map(({ entry, file: { diagnostics: _told, ...file } }): ManifestEntry => ({ ...entry, ...file })).sort((a, b) => compareText(a.path, b.path)),
    texts,
    unchanged: unchanged.flat().length,
    diagnostics: [...faults, ...files.flatMap(({ file }) => file.diagnostics)],
  }
}
