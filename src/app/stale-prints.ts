// Which printed copies have to be replaced: what an earlier run printed, held against what the standards say now; prints the replacements where that is asked.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { orderDiagnostics, hasErrors, uniqueDiagnostics } from '../diagnostics/order.ts'
import { documents } from '../documents/index.ts'
import { readManifestFile, type Manifest, type ManifestEntry } from '../output/manifest.ts'
import { openStaging } from '../output/staging.ts'
import { locateAll } from '../source/locate-all.ts'
import { finishPrinting, renderedOf, type Rendered } from './finish-printing.ts'
import { framed } from './framed.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { everyDocument, subjectName, type Planned } from './plan.ts'
import { printDocuments } from './print-documents.ts'
import { judge } from './validate.ts'
import { variantOf, variants } from './variants.ts'

export interface StalePrintsCall extends WorkspaceCall {
  /** Absolute path of the manifest.json of the printed edition, or of its folder. */
  manifest: string
  /** Absolute: where the replacements are printed as PDF. */
  output?: string
  onProgress?(done: number, total: number, label?: string): void
}

export interface StaleCopy {
  /** `changed`: says something else now; `withdrawn`: is to be taken away; `added`: of a kind that was printed for this office, and new. */
  why: 'changed' | 'withdrawn' | 'added'
  office: string
  officeName: string
  document: string
  title: string
  subject?: string
  name?: string
  was?: { edition: string; hash: string }
  now?: { edition: string; hash: string; path: string }
}

export interface StalePrints {
  copies: StaleCopy[]
  /** Documents that are as they were printed. */
  current: number
  replacements?: Rendered
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

interface Compared {
  copies: StaleCopy[]
  current: number
  toPrint: Planned[]
}

function compare(old: Manifest, workspace: OpenWorkspace): Compared {
  const printed = new Map(old.documents.map((entry) => [keyOf(entry), entry]))
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
    found.toPrint.push(planned)
    found.copies.push({ why: before ? 'changed' : 'added', ...describe(identity, workspace), ...(before ? { was: { edition: before.edition, hash: before.hash } } : {}), now: { edition, hash, path: planned.path } })
  }
  for (const entry of printed.values()) found.copies.push({ why: 'withdrawn', ...describe(entry, workspace), was: { edition: entry.edition, hash: entry.hash } })
  return found
}

async function printReplacements(planned: readonly Planned[], workspace: OpenWorkspace, output: string, call: StalePrintsCall): Promise<Rendered> {
  const locate = async (found: readonly Diagnostic[]): Promise<Diagnostic[]> => orderDiagnostics(await locateAll(uniqueDiagnostics(found), workspace.root))
  const { kept } = judge(workspace, {})
  if (hasErrors(kept)) return renderedOf(workspace, output, await locate(kept.filter(({ severity }) => severity === 'error')))
  const staging = await openStaging(output)
  try {
    const { documents: made, texts, unchanged, diagnostics } = await printDocuments(planned, ['pdf'], workspace, staging, { output, noCache: call.noCache, onProgress: call.onProgress })
    const located = await locate(diagnostics)
    if (hasErrors(located)) return renderedOf(workspace, output, located)
    await staging.commit(await finishPrinting(staging, workspace, { documents: made, texts }, { formats: ['pdf'] }, output))
    return renderedOf(workspace, output, located, { documents: made, unchanged })
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
  const { copies, current, toPrint } = compare(old, workspace)
  const replacements = call.output === undefined || toPrint.length === 0 ? undefined : await printReplacements(toPrint, workspace, call.output, call)
  return { copies, current, ...(replacements ? { replacements } : {}) }
}
