// What an earlier run printed and would come out the same again: what is said, the templates, the fonts and guifan itself are as they were, and the file lies there untouched.
import path from 'node:path'
import { digestOf, digestOfFile, timesOfFile, type Cache } from '../output/cache.ts'
import type { TextSection } from '../output/text-index.ts'
import { backends, type BackendName } from '../render/backends/index.ts'
import type { Document } from '../render/document.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { openOwnCache } from './own-cache.ts'
import type { Printed } from './print-task.ts'
import { appearanceDigest } from './run-digest.ts'
import { openTextsBefore } from './texts-before.ts'

interface Note extends Pick<Printed, 'bytes' | 'sha256' | 'pages' | 'pageDigests'> {
  /** Digest of what the Document is made from; none where making it has something to tell, which every run tells anew. */
  view?: string
  /** Digest of the Document: a view may hold what no page shows. */
  document: string
  /** When the file was written, in milliseconds: as long as neither this nor its size changes, it is not read again. */
  written: number
}

/** One planned document, in the formats asked for. */
export interface Wanted {
  formats: readonly BackendName[]
  /** Relative to the output folder, without its ending. */
  path: string
  /** What its Document is made from, templates aside. */
  view: readonly unknown[]
  /** The same of its text, which has one shape. */
  text: { key: string; view: readonly unknown[] }
}

export interface Made {
  document: Document
  said: readonly TextSection[]
  /** It has findings. */
  telling: boolean
}

export interface PrintedBefore {
  /** What a document says, as the search has it that lies there. */
  findText(wanted: Wanted): readonly TextSection[] | undefined
  /** Those files that need not be made again; the Document, once made, finds more than the view does. */
  find(wanted: Wanted, made?: Made): Promise<Printed[]>
  /** For the next run; `printed` are files in `folder` that were looked for. */
  keep(printed: readonly Printed[], folder: string): Promise<void>
}

function noteIn(cache: Cache, file: string): Note | undefined {
  const text = cache.get(digestOf(file))
  return text === undefined ? undefined : (JSON.parse(text) as Note)
}

/** The note, if the file lies there just as it was written; undefined where it does not. */
async function untouched(file: string, note: Note): Promise<Note | undefined> {
  const now = await timesOfFile(file)
  const isSame = now?.size === note.bytes && (now.mtimeMs === note.written || (await digestOfFile(file)) === note.sha256)
  return isSame ? { ...note, written: now.mtimeMs } : undefined
}

/** Of files in `folder`, by what they were made from; a file that was found has the time that it was written at. */
async function fileNotes(printed: readonly Printed[], folder: string, madeFrom: ReadonlyMap<string, Pick<Note, 'view' | 'document'>>, found: ReadonlyMap<string, Note>): Promise<Map<string, string>> {
  const notes = new Map<string, string>()
  for (const { path: file, bytes, sha256, pages, pageDigests, diagnostics } of printed) {
    const from = madeFrom.get(file) ?? found.get(file)
    const written = found.get(file)?.written ?? (await timesOfFile(path.join(folder, file)))?.mtimeMs
    if (!from || written === undefined || diagnostics.length > 0) continue
    const note: Note = { ...from, bytes, sha256, ...(pages === undefined ? {} : { pages }), ...(pageDigests ? { pageDigests } : {}), written }
    notes.set(digestOf(file), JSON.stringify(note))
  }
  return notes
}

/** `output` is absolute. */
export async function openPrintedBefore(workspace: OpenWorkspace, output: string): Promise<PrintedBefore | undefined> {
  const cache = openOwnCache(`prints of ${output}`)
  if (!cache) return undefined
  const [theme, templates] = [await appearanceDigest(workspace, 'theme'), await appearanceDigest(workspace, '')]
  const madeFrom = new Map<string, Pick<Note, 'view' | 'document'>>()
  const found = new Map<string, Note>()
  const texts = await openTextsBefore(cache, output)
  const textView = ({ text }: Wanted): string => digestOf(JSON.stringify([templates, text.view]))
  const look = async (file: string, format: BackendName, isSame: (note: Note) => boolean): Promise<Printed | undefined> => {
    const noted = noteIn(cache, file)
    const note = noted && isSame(noted) ? await untouched(path.join(output, file), noted) : undefined
    if (!note) return undefined
    found.set(file, note)
    const { bytes, sha256, pages, pageDigests } = note
    return { format, path: file, bytes, sha256, ...(pages === undefined ? {} : { pages }), ...(pageDigests ? { pageDigests } : {}), diagnostics: [] }
  }
  return {
    findText: (wanted) => texts.find(wanted.text.key, textView(wanted)),
    async find(wanted, made) {
      const { formats, path: place, view } = wanted
      if (made) texts.note(wanted.text.key, textView(wanted), made.said)
      const seen = digestOf(JSON.stringify([templates, view]))
      const said = made && digestOf(JSON.stringify([theme, made.document]))
      const files = await Promise.all(formats.map((format) => {
        const file = `${place}.${backends[format].extension}`
        if (said === undefined) return look(file, format, (note) => note.view === seen)
        madeFrom.set(file, { ...(made?.telling ? {} : { view: seen }), document: said })
        return look(file, format, ({ document }) => document === said)
      }))
      return files.filter((one) => one !== undefined)
    },
    async keep(printed, folder) {
      await cache.keepAlso(new Map([...texts.notes(), ...(await fileNotes(printed, folder, madeFrom, found))]))
    },
  }
}
