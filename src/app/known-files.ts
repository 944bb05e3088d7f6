// Files of standards that an earlier run of this same version found nothing wrong with: neither read as YAML nor held against their schemas again.
import { digestOf } from '../output/cache.ts'
import type { SourceDocument, SourceFile } from '../source/source-file.ts'
import type { KnownFiles } from '../source/source-store.ts'
import { openOwnCache } from './own-cache.ts'

export interface KeptFiles extends KnownFiles {
  /** Those of `files` that have no finding, for the next run. */
  keep(files: readonly SourceFile[]): Promise<void>
}

/** `root` is the absolute folder of the workspace. */
export function openKnownFiles(root: string): KeptFiles | undefined {
  const cache = openOwnCache(root)
  return cache && {
    digest: digestOf,
    documents(digest) {
      const text = cache.get(digest)
      return text === undefined ? undefined : (JSON.parse(text) as SourceDocument[])
    },
    keep: (files) => cache.keepOnly(new Map(files.flatMap(({ digest, documents }) => (digest === undefined ? [] : [[digest, () => JSON.stringify(documents)]])))),
  }
}
