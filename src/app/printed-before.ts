// What an earlier run printed and would come out the same again: the Document, the theme, the fonts and guifan itself are as they were, and the file lies there untouched.
import path from 'node:path'
import { digestOf, digestOfFile } from '../output/cache.ts'
import { backends, type BackendName } from '../render/backends/index.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { openOwnCache } from './own-cache.ts'
import type { Printed, PrintTask } from './print-task.ts'
import { appearanceDigest } from './run-digest.ts'

interface Note extends Pick<Printed, 'bytes' | 'sha256' | 'pages'> {
  /** Digest of everything that the file was made from. */
  from: string
}

export interface PrintedBefore {
  /** Those files of a task that need not be made again. */
  find(task: PrintTask): Promise<Printed[]>
  /** For the next run; `printed` are files of tasks that were looked for. */
  keep(printed: readonly Printed[]): Promise<void>
}

/** `output` is absolute. */
export async function openPrintedBefore(workspace: OpenWorkspace, output: string): Promise<PrintedBefore | undefined> {
  const cache = openOwnCache(`prints of ${output}`)
  if (!cache) return undefined
  const appearance = await appearanceDigest(workspace, 'theme')
  const madeFrom = new Map<string, string>()
  const noteOf = (file: string): Note | undefined => {
    const text = cache.get(digestOf(file))
    return text === undefined ? undefined : (JSON.parse(text) as Note)
  }
  const look = async (file: string, format: BackendName, from: string): Promise<Printed | undefined> => {
    const note = noteOf(file)
    if (note?.from !== from || (await digestOfFile(path.join(output, file))) !== note.sha256) return undefined
    const { bytes, sha256, pages } = note
    return { format, path: file, bytes, sha256, ...(pages === undefined ? {} : { pages }), diagnostics: [] }
  }
  return {
    async find({ document, formats, path: place }) {
      const said = digestOf(JSON.stringify(document))
      const found = await Promise.all(formats.map(async (format) => {
        const file = `${place}.${backends[format].extension}`
        const from = digestOf([said, format, appearance].join())
        madeFrom.set(file, from)
        return look(file, format, from)
      }))
      return found.filter((one) => one !== undefined)
    },
    keep: (printed) => cache.keepAlso(new Map(printed.flatMap(({ path: file, bytes, sha256, pages, diagnostics }) => {
      const from = madeFrom.get(file)
      const note: Note | undefined = from === undefined ? undefined : { from, bytes, sha256, pages }
      return note && diagnostics.length === 0 ? [[digestOf(file), JSON.stringify(note)]] : []
    }))),
  }
}
