// The pages of the catalogue with the names of this workspace's offices, services and documents, in the look of its theme.
import { documents, readers } from '../documents/index.ts'
import type { KindName } from '../kinds/index.ts'
import { cataloguePages } from '../output/catalogue.ts'
import type { Manifest } from '../output/manifest.ts'
import { backends, type BackendName } from '../render/backends/index.ts'
import { readTemplate } from '../source/templates.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { variantOf } from './variants.ts'

/** By path. */
export async function cataloguePagesOf(manifest: Manifest, { root, config, base }: OpenWorkspace): Promise<Map<string, string>> {
  const nameOf = (kind: string, id: string): string => base.get(kind as KindName, id)?.value.name ?? id
  const theme = async (name: string): Promise<string> => (await readTemplate(root, `theme/catalogue/${name}`)).text
  return cataloguePages(manifest.documents, {
    title: `${config.name} · 文件目录`,
    ...(config.sample ? { warning: '样例，不作办事依据' } : {}),
    asOf: manifest.asOf,
    office: (id) => nameOf('office', id),
    document: (name) => {
      const type = documents.find((one) => one.name === name)
      return { title: type?.title.zh ?? name, readers: type ? [type.reader, ...(type.alsoFor ?? [])].map((reader) => readers[reader].zh) : [] }
    },
    readerOrder: Object.values(readers).map(({ zh }) => zh),
    documentOrder: documents.map(({ name }) => name),
    subject: (reference) => nameOf(...(reference.split('/', 2) as [string, string])),
    variant: (name) => variantOf(name)?.title.zh ?? name,
    format: (name) => (Object.hasOwn(backends, name) ? backends[name as BackendName].title.zh : name),
    style: await theme('style.css'),
    script: `${await theme('find.js')}\n${await theme('page.js')}`,
  })
}
