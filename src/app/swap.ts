// How a printed copy that changed is brought up to date: some of its sheets, or the whole of it.
import type { ManifestEntry } from '../output/manifest.ts'

/** `sheets`: both pages of every sheet that changed. `moved`: there are more pages or fewer. `everywhere`: every sheet changed. `foot`: no more than edition and code. `unknown`: nothing is known of the pages that were printed. */
export type Swap = { how: 'sheets'; pages: number[] } | { how: 'whole'; why: 'moved' | 'everywhere' | 'foot' | 'unknown' }

export interface StaleCopy {
  /** `changed`: says something else now; `withdrawn`: is to be taken away; `added`: of a kind that was printed for this office, and new. */
  why: 'changed' | 'withdrawn' | 'added'
  office: string
  officeName: string
  document: string
  title: string
  subject?: string
  name?: string
  was?: { edition: string; hash: string; pages?: number }
  /** `path` is that of the whole document, or of the sheets. */
  now?: { edition: string; hash: string; path: string; pages?: number }
  /** What of a changed copy is replaced: known where the replacements were printed. */
  swap?: Swap
}

type Pages = Pick<ManifestEntry, 'pageDigests'>

/** Both are printed on both sides: a sheet is pages 1 and 2, 3 and 4 and so on. */
export function swapOf({ pageDigests: before }: Pages, { pageDigests: now }: Pages): Swap {
  if (!before || !now) return { how: 'whole', why: 'unknown' }
  if (before.length !== now.length) return { how: 'whole', why: 'moved' }
  const sheetOf = (index: number): number => Math.floor(index / 2)
  const changed = new Set(now.flatMap((digest, index) => (digest === before[index] ? [] : [sheetOf(index)])))
  if (changed.size === 0) return { how: 'whole', why: 'foot' }
  const pages = now.flatMap((_, index) => (changed.has(sheetOf(index)) ? [index + 1] : []))
  return pages.length === now.length ? { how: 'whole', why: 'everywhere' } : { how: 'sheets', pages }
}

/** 3–4、9–10: pages that follow each other are one run. */
export function pageRuns(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join('、')
}
