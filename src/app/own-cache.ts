// The cache of this very build of guifan for one subject: a workspace's files, an output folder's prints.
import { cacheFolder, openCache, type Cache } from '../output/cache.ts'

/** Put in when the package is built: a digest of everything that could find or print otherwise. */
declare const GUIFAN_BUILD: string

export const buildName = typeof GUIFAN_BUILD === 'undefined' ? undefined : GUIFAN_BUILD

/** Undefined where nothing can be kept: run from its sources, guifan may be another one the next time. */
export function openOwnCache(subject: string): Cache | undefined {
  const folder = cacheFolder(process.env, process.platform)
  return folder === undefined || buildName === undefined ? undefined : openCache(folder, buildName, subject)
}
