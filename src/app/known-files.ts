// Files of standards that an earlier run of this same version found nothing wrong with: neither read as YAML nor held against their schemas again.
import { cacheFolder, digestOf, openCache } from '../output/cache.ts'
import type { SourceDocument, SourceFile } from '../source/source-file.ts'
import type { KnownFiles } from '../source/source-store.ts'

/** Put in when the package is built: a digest of everything that could find otherwise. */
declare const GUIFAN_BUILD: string

export interface KeptFiles extends KnownFiles {
  /** Those of `files` that have no finding, for the next run. */
  keep(files: readonly SourceFile[]): Promise<void>
}

/** Undefined where nothing can be kept: run from its sources, guifan may be another one the next time. */
export function openKnownFiles(root: string): KeptFiles | undefined {
  const folder = typeof GUIFAN_BUILD === 'undefined' ? undefined : cacheFolder(process.env, process.platform)
  if (folder === undefined) return undefined
  const cache = openCache(folder, GUIFAN_BUILD, root)
  return {
    digest: digestOf,
    documents(digest) {
      const text = cache.get(digest)
      return text === undefined ? undefined : (JSON.parse(text) as SourceDocument[])
    },
    keep: (files) => cache.keep(new Map(files.flatMap(({ digest, documents }) => (digest === undefined ? [] : [[digest, () => JSON.stringify(documents)]])))),
  }
}
