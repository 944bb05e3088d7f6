// The end of every printing: what lies there of earlier runs, the manifest and the catalogue, and what is told of it all.
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { documents as types } from '../documents/index.ts'
import type { Model } from '../model/model.ts'
import { manifestName, manifestText, mergeManifest, readManifest, type Manifest, type ManifestEntry } from '../output/manifest.ts'
import type { PrintScope, Shard } from '../output/shard-manifest.ts'
import type { Staging } from '../output/staging.ts'
import { officePageName } from '../output/catalogue.ts'
import { readTexts, textKey, textsName, textsScript, type TextIndex } from '../output/text-index.ts'
import { cataloguePagesOf } from './catalogue-texts.ts'
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

const comparing: ReadonlySet<string> = new Set(types.filter((type) => type.comparing).map(({ name }) => name))

/** What a run prints anew: documents of an earlier run outside of it stay as they are. So do notices of what changed, which only a run that compares makes anew, for as long as their office is there. */
function isIn({ offices, documents, subjects, variant: shape, since, formats }: PrintScope, base: Model): (entry: ManifestEntry) => boolean {
  const holds = (words: readonly string[] | undefined, word: string | undefined): boolean => words === undefined || (word !== undefined && words.includes(word))
  const isMade = ({ office, document }: ManifestEntry): boolean => since !== undefined || !comparing.has(document) || base.get('office', office) === undefined
  return (entry) => {
    const { office, document, subject, variant, format } = entry
    return isMade(entry) && variant === shape && holds(offices, office) && holds(documents, document) && holds(subjects, subject) && formats.includes(format)
  }
}

/** What was printed, and what it says. */
export interface Prints {
  documents: ManifestEntry[]
  texts: TextIndex
}

/** What documents of an earlier run say, that stay as they are: its search knows. */
async function addEarlier(texts: TextIndex, documents: readonly ManifestEntry[], output: string): Promise<void> {
  const missing = new Set(documents.map(textKey).filter((key) => !texts.has(key)))
  const earlier = missing.size > 0 ? await readTexts(output) : undefined
  if (earlier) texts.addAll(earlier, (key) => missing.has(key))
}

/** Writes the manifest and the catalogue; gives back what of an earlier run is obsolete. */
export async function finishPrinting(staging: Staging, workspace: OpenWorkspace, { documents, texts }: Prints, scope: PrintScope, output: string): Promise<string[]> {
  const now: Manifest = { version: 1, asOf: workspace.base.asOf, documents }
  const earlier = await readManifest(output)
  const { manifest, obsolete } = mergeManifest(earlier, now, isIn(scope, workspace.base))
  await addEarlier(texts, manifest.documents, output)
  const pages = await cataloguePagesOf(manifest, workspace)
  await staging.write(manifestName, manifestText(manifest))
  await staging.write(textsName, textsScript(texts.stored()))
  for (const [file, html] of pages) await staging.write(file, html)
  const earlierPages = new Set((earlier?.documents ?? []).map(({ office }) => officePageName(office)))
  return [...obsolete, ...[...earlierPages].filter((file) => !pages.has(file))]
}

/** `found` is located. */
export function renderedOf(workspace: OpenWorkspace, output: string, found: readonly Diagnostic[], printed: Partial<Pick<Rendered, 'documents' | 'unchanged' | 'stale' | 'shard'>> = {}): Rendered {
  const { root, base } = workspace
  return { root, base, summary: summarize(workspace, found), diagnostics: [...found], asOf: base.asOf, output, index: path.join(output, 'index.html'), documents: [], unchanged: 0, ...printed }
}
