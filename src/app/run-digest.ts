// One name for everything that a run of printing is made from: parts of a run that several machines print must have it in common.
import { digestOf } from '../output/cache.ts'
import type { PrintScope } from '../output/shard-manifest.ts'
import { findFontFile } from '../source/font-paths.ts'
import { listTemplates, findTemplateBytes } from '../source/templates.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { buildName } from './own-cache.ts'

/** Of the fonts and of the templates in `folder`, the workspace's own and ours. */
export async function appearanceDigest({ root, config }: OpenWorkspace, folder: string): Promise<string> {
  const fonts = config.fonts ?? {}
  const templates = await Promise.all((await listTemplates(root, folder)).map(async (name) => [name, digestOf((await findTemplateBytes(root, name)) ?? '')]))
  return digestOf(JSON.stringify([fonts, (fonts.files ?? []).map((font) => digestOf(findFontFile(root, font) ?? '')), templates]))
}

export async function runDigest(workspace: OpenWorkspace, scope: PrintScope): Promise<string> {
  const { sources, configFile, exceptionFiles, store, base } = workspace
  const files = [configFile, ...exceptionFiles, ...sources].map(({ path, absolutePath }) => [path, digestOf(store.bytes(absolutePath) ?? '')])
  return digestOf(JSON.stringify([buildName, base.asOf, scope, files, await appearanceDigest(workspace, '')]))
}
