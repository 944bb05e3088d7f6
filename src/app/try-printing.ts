// A page printed in every format and thrown away: whether the engines, the theme and the fonts are there and work together.
import type { Localized } from '../diagnostics/diagnostic.ts'
import { missingProgram } from '../diagnostics/missing-program.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Config } from '../kinds/index.ts'
import { openTrial } from '../output/staging.ts'
import { backends, type BackendName } from '../render/backends/index.ts'
import type { Document } from '../render/document.ts'
import { print } from './print-task.ts'

const page: Document = {
  title: '试印', language: 'zh-CN', head: { left: '规范', right: '试印' }, foot: { number: '0', edition: '0', effective: '2026-01-01', hash: '0'.repeat(12) }, code: 'trial', date: '2026-01-01',
  blocks: [
    { type: 'heading', level: 1, id: 'trial', children: [{ type: 'text', text: '试印' }], toc: false },
    { type: 'paragraph', children: [{ type: 'text', text: '一次告知，只跑一趟。' }] },
    { type: 'qr', text: 'trial', label: '二维码' },
  ],
}

export interface Trial {
  state: 'good' | 'note' | 'wrong'
  says: Localized
}

/** One line for what works, one for each thing that is wrong with a format or to be known of it. */
export async function tryPrinting(root: string, fonts: NonNullable<Config['fonts']>): Promise<Trial[]> {
  const staging = await openTrial()
  const [works, told]: [string[], Trial[]] = [[], []]
  try {
    for (const format of Object.keys(backends) as BackendName[]) {
      const found = await saidOf({ document: page, formats: [format], root, fonts, staging: staging.folder, path: 'trial' })
      if (found.every(({ state }) => state !== 'wrong')) works.push(format)
      told.push(...found)
    }
  } finally {
    await staging.discard()
  }
  const distinct = [...new Map(told.map((trial) => [trial.says.zh, trial])).values()]
  return [...(works.length > 0 ? [{ state: 'good' as const, says: { zh: `${works.join('、')} 都印得出`, en: `${works.join(', ')} can be printed` } }] : []), ...distinct]
}

async function saidOf(task: Parameters<typeof print>[0]): Promise<Trial[]> {
  const [format] = task.formats
  try {
    const printed = await print(task)
    return printed.flatMap(({ diagnostics }) => diagnostics.map(({ severity, message: { zh, en } }) => ({ state: severity === 'error' ? 'wrong' : 'note', says: { zh: `${format}：${zh}`, en: `${format}: ${en}` } })))
  } catch (error) {
    const usage = error instanceof UsageError ? error : missingProgram(error)
    // Without words for it: whatever an engine says that is not there or does not fit this computer.
    const reason = usage?.text ?? { zh: `${firstLine(error)}。请重新安装 guifan。`, en: `${firstLine(error)}. Install guifan again.` }
    return [{ state: 'wrong', says: { zh: `${format} 印不出来：${reason.zh}`, en: `${format} can't be printed: ${reason.en}` } }]
  }
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0]! : String(error))
