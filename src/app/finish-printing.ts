// The end of every printing: what lies there of earlier runs, the manifest and the catalogue, and what is told of it all.
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Model } from '../model/model.ts'
import { manifestName, manifestText, mergeManifest, readManifest, type Manifest, type ManifestEntry } from '../output/manifest.ts'
import type { PrintScope, Shard } from '../output/shard-manifest.ts'
import type { Staging } from '../output/staging.ts'
import { cataloguePage } from './catalogue-texts.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { summarize, type ValidateSummary } from './validate.ts'

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
  /** How many of them lay there already, just as they would be printed. */
  unchanged: number
  /** Only where a part of a run was printed: there is no catalogue yet. */
  shard?: Shard
  /** Only with `check`: paths in the output folder that are not what would be printed now. */
  stale?: string[]
}

/** What a run prints anew: documents of an earlier run outside of it stay as they are. */
function isIn({ offices, documents, subjects, variant: shape, formats }: PrintScope): (entry: ManifestEntry) => boolean {
  const holds = (words: readonly string[] | undefined, word: string | undefined): boolean => words === undefined || (word !== undefined && words.includes(word))
  return ({ office, document, subject, variant, format }) => variant === shape && holds(offices, office) && holds(documents, document) && holds(subjects, subject) && formats.includes(format)
}

/** Writes the manifest and the catalogue; gives back what of an earlier run is obsolete. */
export async function finishPrinting(staging: Staging, workspace: OpenWorkspace, documents: ManifestEntry[], scope: PrintScope, output: string): Promise<string[]> {
  const now: Manifest = { version: 1, asOf: workspace.base.asOf, documents }
  const { manifest, obsolete } = mergeManifest(await readManifest(output), now, isIn(scope))
  await staging.write(manifestName, manifestText(manifest))
  await staging.write('index.html', cataloguePage(manifest, workspace))
  return obsolete
}

/** `found` is located. */
export function renderedOf(workspace: OpenWorkspace, output: string, found: readonly Diagnostic[], printed: Partial<Pick<Rendered, 'documents' | 'unchanged' | 'stale' | 'shard'>> = {}): Rendered {
  const { root, base } = workspace
  return { root, base, summary: summarize(workspace, found), diagnostics: [...found], asOf: base.asOf, output, index: path.join(output, 'index.html'), documents: [], unchanged: 0, ...printed }
}
