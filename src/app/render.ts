// Prints documents: validates, resolves each office, makes views, Documents and files, and puts all of them in place at once.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors, orderDiagnostics, uniqueDiagnostics } from '../diagnostics/order.ts'
import { shardManifestText, shardName, type PrintScope, type Shard } from '../output/shard-manifest.ts'
import { staleFiles } from '../output/stale-files.ts'
import { openStaging, openTrial } from '../output/staging.ts'
import { locateAll } from '../source/locate-all.ts'
import { findDocument, findFormat } from './choices.ts'
import { finishPrinting, renderedOf, type Rendered } from './finish-printing.ts'
import { openRevisions } from './compare-revisions.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { chooseDocuments, planDocuments, type Chosen, type PlanCall, type Planned } from './plan.ts'
import { printDocuments, type PrintDocumentsCall } from './print-documents.ts'
import { runDigest } from './run-digest.ts'
import { judge } from './validate.ts'
import { refuseOthers } from './variants.ts'

export interface RenderCall extends WorkspaceCall, PlanCall, PrintDocumentsCall {
  /** What is usual for the variant where none are given. */
  formats?: readonly string[]
  /** Writes nothing, says what on disk is stale. */
  check?: boolean
  /** Only this part of what was asked for: a run shared by several machines. */
  shard?: Shard
}

function scopeOf({ offices, subjects, variant, earlier }: Chosen, call: RenderCall, formats: readonly string[]): PrintScope {
  const documents = (call.documents ?? []).map((word) => findDocument(word).name)
  return {
    ...(call.offices === 'all' ? {} : { offices: offices.map(({ id }) => id) }), ...(documents.length === 0 ? {} : { documents: [...new Set(documents)] }),
    ...(subjects ? { subjects: [...subjects] } : {}), ...(variant ? { variant: variant.name } : {}), ...(earlier ? { since: earlier.from.commit } : {}), formats: [...formats],
  }
}

/** Every part gets as many of each type as the others: a manual takes as long as many sheets. */
function partOf(planned: readonly Planned[], { index, of }: Shard): Planned[] {
  const seen = new Map<string, number>()
  return planned.filter(({ type: { name } }) => {
    const turn = seen.get(name) ?? 0
    seen.set(name, turn + 1)
    return turn % of === index - 1
  })
}

/** Throws a UsageError for a call that can't be carried out; the output folder is then as it was. */
export async function render(call: RenderCall): Promise<Rendered> {
  const { output, shard } = call
  const asked = call.formats && [...new Set(call.formats.map(findFormat))]
  const workspace = await openWorkspace(call)
  const named = chooseDocuments(workspace.base, call)
  const chosen = call.since === undefined ? named : { ...named, earlier: await openRevisions({ ...call, from: call.since }) }
  const formats = asked ?? [chosen.variant?.formats[0] ?? 'html']
  if (chosen.variant) refuseOthers(chosen.variant, chosen.types, formats)
  const { kept: judged } = judge(workspace, {})
  const located = async (diagnostics: readonly Diagnostic[]) => orderDiagnostics(await locateAll(uniqueDiagnostics(diagnostics), workspace.root))
  if (hasErrors(judged)) return renderedOf(workspace, output, await located(judged.filter(({ severity }) => severity === 'error')))
  const whole = planDocuments(workspace, chosen)
  const planned = shard ? partOf(whole, shard) : whole
  const staging = await (call.check ? openTrial() : openStaging(output))
  try {
    const { documents, texts, unchanged, diagnostics } = await printDocuments(planned, formats, workspace, staging, call)
    const found = await located(diagnostics)
    if (hasErrors(found)) return renderedOf(workspace, output, found)
    const scope = scopeOf(chosen, call, formats)
    let obsolete: string[] = []
    if (shard) await staging.write(shardName(shard), shardManifestText({ version: 1, asOf: workspace.base.asOf, shard, run: await runDigest(workspace, scope), scope, documents, texts: texts.stored() }))
    else obsolete = await finishPrinting(staging, workspace, { documents, texts }, scope, output)
    const printed = { documents, unchanged, ...(shard ? { shard } : {}) }
    if (call.check) return renderedOf(workspace, output, found, { ...printed, stale: await staleFiles(staging.folder, output, obsolete) })
    await staging.commit(obsolete)
    return renderedOf(workspace, output, found, printed)
  } finally {
    await staging.discard()
  }
}
