// The catalogue page with the names of this workspace's offices, services and documents.
import { documents } from '../documents/index.ts'
import type { KindName } from '../kinds/index.ts'
import { catalogue } from '../output/catalogue.ts'
import type { Manifest } from '../output/manifest.ts'
import { backends, type BackendName } from '../render/backends/index.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { variantOf } from './variants.ts'

export const readers = { resident: '居民', counter: '窗口与后台', trainer: '培训师', editor: '标准编制人员', manager: '管理者' } as const

export function cataloguePage(manifest: Manifest, { config, base }: OpenWorkspace): string {
  const nameOf = (kind: string, id: string): string => base.get(kind as KindName, id)?.value.name ?? id
  return catalogue(manifest.documents, {
    title: `${config.name} · 文件目录`,
    ...(config.sample ? { warning: '样例，不作办事依据' } : {}),
    asOf: manifest.asOf,
    office: (id) => nameOf('office', id),
    document: (name) => {
      const type = documents.find((one) => one.name === name)
      return { title: type?.title.zh ?? name, readers: type ? [readers[type.reader]] : [] }
    },
    documentOrder: documents.map(({ name }) => name),
    subject: (reference) => nameOf(...(reference.split('/', 2) as [string, string])),
    variant: (name) => variantOf(name)?.title.zh ?? name,
    format: (name) => (Object.hasOwn(backends, name) ? backends[name as BackendName].title.zh : name),
  })
}
