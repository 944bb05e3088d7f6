// Which printed copies have to be replaced: what an earlier run printed, held against what the standards say now; prints the replacements where that is asked.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { orderDiagnostics, hasErrors, uniqueDiagnostics } from '../diagnostics/order.ts'
import { documents } from '../documents/index.ts'
import { readManifestFile, type Manifest, type ManifestEntry } from '../output/manifest.ts'
import { openStaging, type Staging } from '../output/staging.ts'
import { onlyPages } from '../render/backends/pdf.ts'
import { locateAll } from '../source/locate-all.ts'
import { finishPrinting, renderedOf, type Rendered } from './finish-printing.ts'
import { framed } from './framed.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { everyDocument, subjectName, type Planned } from './plan.ts'
import { printDocuments } from './print-documents.ts'
import { print } from './print-task.ts'
import { swapOf, type StaleCopy } from './swap.ts'
import { swapList } from './swap-list.ts'
import { judge } from './validate.ts'
import { variantOf, variants } from './variants.ts'

export interface StalePrintsCall extends WorkspaceCall {
  /** Absolute path of the manifest.json of the printed edition, or of its folder. */
  manifest: string
  /** Absolute: where the replacements are printed as PDF. */
  output?: string
  onProgress?(done: number, total: number, label?: string): void
}

export interface StalePrints {
  copies: StaleCopy[]
  /** Documents that are as they were printed. */
  current: number
  replacements?: Rendered
  /** For each office, relative to the output folder: what to take out and what to put in. */
  lists?: string[]
}

type Identity = Pick<ManifestEntry, 'office' | 'document' | 'subject' | 'variant'>
const keyOf = ({ office, document, subject, variant }: Identity): string => [office, document, subject ?? '', variant ?? ''].join()

function describe({ office, document, subject, variant }: Identity, { base }: OpenWorkspace): Omit<StaleCopy, 'why'> {
  const [kind = '', id = ''] = subject?.split('/', 2) ?? []
  return {
    office, officeName: base.get('office', office)?.value.name ?? office, document, title: [documents.find(({ name }) => name === document)?.title.zh ?? document, variantOf(variant)?.title.zh ?? variant].filter(Boolean).join(' · '),
    ...(subject === undefined ? {} : { subject, name: base.index.get(kind, id)?.value.name ?? id }),
  }
}

interface Replacement {
  copy: StaleCopy
  planned: Planned
  before?: ManifestEntry
}

interface Compared {
  copies: StaleCopy[]
  current: number
  toPrint: Replacement[]
}

const sideOf = ({ edition, hash, pages }: ManifestEntry): NonNullable<StaleCopy['was']> => ({ edition, hash, ...(pages === undefined ? {} : { pages }) })

function compare(old: Manifest, workspace: OpenWorkspace): Compared {
  // Of a document in several formats, the PDF is the one on paper.
  const printed = new Map([...old.documents].sort((a, b) => Number(a.format === 'pdf') - Number(b.format === 'pdf')).map((entry) => [keyOf(entry), entry]))
  const kindOf = ({ office, document, variant }: Identity): string => [office, document, variant ?? ''].join()
  const kinds = new Set(old.documents.map(kindOf))
  const shapes = [undefined, ...variants.filter(({ name }) => old.documents.some(({ variant }) => variant === name))]
  const offices = workspace.base.all('office').filter(({ id }) => old.documents.some(({ office }) => office === id))
  const types = documents.filter(({ name }) => old.documents.some(({ document }) => document === name))
  const found: Compared = { copies: [], current: 0, toPrint: [] }
  for (const planned of shapes.flatMap((variant) => everyDocument(workspace, { types, offices, ...(variant ? { variant } : {}) }))) {
    const identity: Identity = { office: planned.office.id, document: planned.type.name, ...(planned.about ? { subject: subjectName(planned.about) } : {}), ...(planned.variant ? { variant: planned.variant.name } : {}) }
    const before = printed.get(keyOf(identity))
    printed.delete(keyOf(identity))
    if (!before && !kinds.has(kindOf(identity))) continue
    const { edition, hash } = framed(planned, workspace)
    if (before?.hash === hash) {
      found.current++
      continue
    }
    const copy: StaleCopy = { why: before ? 'changed' : 'added', ...describe(identity, workspace), ...(before ? { was: sideOf(before) } : {}), now: { edition, hash, path: planned.path } }
    found.copies.push(copy)
    found.toPrint.push({ copy, planned, ...(before ? { before } : {}) })
  }
  const comparing = new Set(documents.filter((type) => type.comparing).map(({ name }) => name))
  for (const entry of printed.values()) if (!comparing.has(entry.document)) found.copies.push({ why: 'withdrawn', ...describe(entry, workspace), was: sideOf(entry) })
  return found
}

/** Of a copy of which some sheets changed, only those stay among what is printed. */
async function onlySheets({ copy, planned, before }: Replacement, made: ManifestEntry, workspace: OpenWorkspace, staging: Staging): Promise<ManifestEntry> {
  copy.now = { ...copy.now!, path: made.path, ...(made.pages === undefined ? {} : { pages: made.pages }) }
  if (!before) return made
  copy.swap = swapOf(before, made)
  if (copy.swap.how === 'whole') return made
  const { pages } = copy.swap
  const { pageDigests: _, ...entry } = made
  const path = `${planned.path}.sheets.pdf`
  const sheets = await staging.write(path, await onlyPages(framed(planned, workspace).frame, await staging.take(made.path), pages))
  copy.now.path = path
  return { ...entry, path, ...sheets, pages: pages.length, only: pages }
}

/** One an office; gives back what was found, and where the lists are. */
async function printLists(copies: readonly StaleCopy[], workspace: OpenWorkspace, staging: Staging): Promise<{ lists: string[]; diagnostics: Diagnostic[] }> {
  const { root, config } = workspace
  const [lists, diagnostics]: [string[], Diagnostic[]] = [[], []]
  for (const office of new Set(copies.map((copy) => copy.office))) {
    const { document, diagnostics: found } = await swapList(copies.filter((copy) => copy.office === office), workspace)
    const files = await print({ document, formats: ['html', 'pdf'], root, fonts: config.fonts ?? {}, staging: staging.folder, path: `${office}/swap-list` })
    lists.push(...files.map(({ path }) => path))
    diagnostics.push(...found, ...files.flatMap((file) => file.diagnostics))
  }
  return { lists, diagnostics }
}

async function printReplacements({ copies, toPrint }: Compared, workspace: OpenWorkspace, output: string, call: StalePrintsCall): Promise<Pick<StalePrints, 'replacements' | 'lists'>> {
  const locate = async (found: readonly Diagnostic[]): Promise<Diagnostic[]> => orderDiagnostics(await locateAll(uniqueDiagnostics(found), workspace.root))
  const { kept } = judge(workspace, {})
  if (hasErrors(kept)) return { replacements: renderedOf(workspace, output, await locate(kept.filter(({ severity }) => severity === 'error'))) }
  const staging = await openStaging(output)
  try {
    // What lies in the folder may be sheets only: every document is printed anew.
    const { documents: whole, texts, diagnostics } = await printDocuments(toPrint.map(({ planned }) => planned), ['pdf'], workspace, staging, { output, noCache: true, onProgress: call.onProgress })
    if (hasErrors(diagnostics)) return { replacements: renderedOf(workspace, output, await locate(diagnostics)) }
    const made: ManifestEntry[] = []
    for (const replacement of toPrint) made.push(await onlySheets(replacement, whole.find(({ path }) => path === `${replacement.planned.path}.pdf`)!, workspace, staging))
    const { lists, diagnostics: ofLists } = await printLists(copies, workspace, staging)
    const located = await locate([...diagnostics, ...ofLists])
    if (hasErrors(located)) return { replacements: renderedOf(workspace, output, located) }
    await staging.commit(await finishPrinting(staging, workspace, { documents: made, texts }, { formats: ['pdf'] }, output))
    return { replacements: renderedOf(workspace, output, located, { documents: made }), lists }
  } finally {
    await staging.discard()
  }
}

/** Throws a UsageError where there is no such manifest. */
export async function stalePrints(call: StalePrintsCall): Promise<StalePrints> {
  const old = await readManifestFile(call.manifest)
  if (!old) {
    throw new UsageError({
      zh: `“${call.manifest}”不是印文件时留下的 manifest.json。请写上一次印的文件夹里的那一个。`,
      en: `"${call.manifest}" is not the manifest.json that a run leaves. Name the one in the folder of what was printed.`,
    })
  }
  const workspace = await openWorkspace(call)
  // Sheets that were printed alone are no copy of their own.
  const compared = compare({ ...old, documents: old.documents.filter(({ only }) => !only) }, workspace)
  const { copies, current } = compared
  const printed = call.output === undefined || copies.length === 0 ? {} : await printReplacements(compared, workspace, call.output, call)
  return { copies, current, ...printed }
}
