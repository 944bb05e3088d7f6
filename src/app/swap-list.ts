// The list that goes with replacement sheets, one an office: of each document, what is taken out and what is put in.
import { documents } from '../documents/index.ts'
import { digestOf } from '../output/cache.ts'
import type { Document } from '../render/document.ts'
import { renderDocument, type RenderedDocument } from '../render/render-document.ts'
import { findTemplate } from '../source/templates.ts'
import { sampleWarning } from './frame.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { pageRuns, type StaleCopy, type Swap } from './swap.ts'

const whole: Record<Extract<Swap, { how: 'whole' }>['why'], string> = {
  moved: '页数变了，整份换', everywhere: '每张都有变动，整份换', foot: '正文没有变，版次和校验变了，整份换', unknown: '上一次印的时候没有记下各页，整份换',
}

const sheets = (pages: readonly number[]): string => `第 ${pageRuns(pages)} 页（${Math.ceil(pages.length / 2)} 张）`

function row(copy: StaleCopy): unknown[] {
  const { was, now, swap } = copy
  const print = (side: typeof was): string[] => (side ? [`${side.edition} 版 ${side.hash}`] : [])
  const all = (side: typeof was): string => (side === undefined ? '—' : side.pages === undefined ? '整份' : `整份（${side.pages} 页）`)
  const [out, into, note] = swap?.how === 'sheets'
    ? [sheets(swap.pages), sheets(swap.pages), '其余各张不动']
    : [all(was), all(now), swap ? whole[swap.why] : copy.why === 'added' ? '新增' : '收回，不再用']
  // The folder of the office is where the list itself lies.
  const file = now ? [now.path.slice(now.path.indexOf('/') + 1)] : []
  return [{ box: false }, [copy.name, copy.title].filter(Boolean).join(' · '), [out, ...print(was)], [into, ...print(now), ...file], note]
}

/** `copies` are all of one office. */
export async function swapList(copies: readonly StaleCopy[], { config, base, root }: OpenWorkspace): Promise<RenderedDocument> {
  const { officeName } = copies[0]!
  const order = documents.map(({ name }) => name)
  const rows = [...copies].sort((a, b) => order.indexOf(a.document) - order.indexOf(b.document)).map(row)
  const hash = digestOf(JSON.stringify(rows)).slice(0, 12)
  const edition = config.version ?? '1.0.0'
  const frame: Omit<Document, 'blocks'> = {
    title: `${officeName} 换页清单`, language: 'zh-CN', head: { left: officeName, right: '换页清单', ...(config.sample ? { warning: sampleWarning } : {}) },
    foot: { number: '', edition, effective: '', made: base.asOf, hash }, code: '', date: base.asOf,
  }
  const columns = [{ title: '换好', width: 1.1, align: 'center' }, { title: '文件', width: 3.8 }, { title: '抽出', width: 4.1 }, { title: '换入', width: 6 }, { title: '说明', width: 2.6 }]
  const view = { office: officeName, asOf: base.asOf, total: String(copies.length), table: { columns, rows } }
  return renderDocument({ name: 'swap-list', view, frame, readTemplate: async (name) => findTemplate(root, name) })
}
