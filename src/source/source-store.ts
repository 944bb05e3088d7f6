// Where files come from: the disk, a text that stands in for a file, or what was read before and has not changed since.
import { statSync } from 'node:fs'
import { decodeText } from './decode-text.ts'
import { readBytes, readSource, type KnownFiles, type ReadSource } from './read-source.ts'
import type { Layer } from './source-file.ts'

export type { KnownFiles } from './read-source.ts'

/** Absolute path -> the bytes that count in place of the file; null where it counts as not there. */
export type StandIns = ReadonlyMap<string, Uint8Array | null>

export interface SourceStore {
  standIns: StandIns
  read(absolutePath: string, path: string, layer: Layer): ReadSource
  /** Undefined for what can't be read. */
  bytes(absolutePath: string): Uint8Array | undefined
  /** Undefined also for what is no UTF-8 text. */
  text(absolutePath: string): string | undefined
  /** The same files with other stand-ins; what was read from the disk is shared. */
  with(standIns: StandIns): SourceStore
}

interface Kept {
  signature: string
  path: string
  layer: Layer
  read: ReadSource
}

/** Within one tick of the clock of a disk a file can change twice without showing it, so what is as young as that is read again. */
const clockTick = 50

/** Undefined where the same answer twice would not mean the same content. */
export function signatureOf(absolutePath: string): string | undefined {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(absolutePath, { bigint: true })
    return Date.now() - Number(ctimeNs / 1_000_000n) < clockTick ? undefined : [ino, size, mtimeNs, ctimeNs].join()
  } catch {
    return undefined
  }
}

function readKept(kept: Map<string, Kept>, known: KnownFiles | undefined, absolutePath: string, path: string, layer: Layer): ReadSource {
  const signature = signatureOf(absolutePath)
  const before = kept.get(absolutePath)
  if (before && before.signature === signature && before.path === path && before.layer.absolutePath === layer.absolutePath) return before.read
  const read = readSource(absolutePath, path, layer, { known })
  if (signature === undefined) kept.delete(absolutePath)
  else kept.set(absolutePath, { signature, path, layer, read })
  return read
}

/** A text that stands in for a file is the same bytes for as long as nobody writes in it. */
const readStandIns = new WeakMap<Uint8Array, ReadSource>()

function readStandIn(standIn: Uint8Array, absolutePath: string, path: string, layer: Layer): ReadSource {
  const before = readStandIns.get(standIn)
  if (before?.file.absolutePath === absolutePath && before.file.path === path && before.file.layer.absolutePath === layer.absolutePath) return before
  const read = readSource(absolutePath, path, layer, { standIn })
  readStandIns.set(standIn, read)
  return read
}

/** `known` tells what earlier runs found in the files of the disk. */
export function createStore(standIns: StandIns = new Map(), known?: KnownFiles, kept = new Map<string, Kept>()): SourceStore {
  const bytesOf = (absolutePath: string): Uint8Array | undefined => {
    const standIn = standIns.get(absolutePath)
    return standIn === undefined ? readBytes(absolutePath) : (standIn ?? undefined)
  }
  return {
    standIns,
    read(absolutePath, path, layer) {
      const standIn = standIns.get(absolutePath)
      return standIn ? readStandIn(standIn, absolutePath, path, layer) : readKept(kept, known, absolutePath, path, layer)
    },
    bytes: bytesOf,
    text(absolutePath) {
      const bytes = bytesOf(absolutePath)
      const decoded = bytes && decodeText(bytes)
      return decoded && 'text' in decoded ? decoded.text : undefined
    },
    with: (others) => createStore(others, known, kept),
  }
}
