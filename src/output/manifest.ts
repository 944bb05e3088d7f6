// The record of what was printed: every document with its place, size, checksum and what it was made from. The same run gives the same bytes.
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { isObject } from '../util/json.ts'
import { compareText } from '../util/text.ts'

export interface ManifestEntry {
  /** Id of the office. */
  office: string
  /** Name of the document type, such as `guide`. */
  document: string
  /** `kind/id` of what the document is about; a manual is about the whole office. */
  subject?: string
  /** The shape that it is printed in, where it is not the usual one. */
  variant?: string
  format: string
  /** Relative to the output folder, forward slashes. */
  path: string
  bytes: number
  pages?: number
  /** What each page looks like but for its foot: tells which sheets to replace when the document changes. */
  pageDigests?: string[]
  /** Only these pages of the document stand in the file. */
  only?: number[]
  /** Of the file's bytes. */
  sha256: string
  /** Of what the document says, whatever printed it: a printed copy is stale when this changes. */
  hash: string
  edition: string
  /** Files of the workspace that the document was made from, sorted. */
  inputs: string[]
  /** Only where it was printed for another day than the rest. */
  asOf?: string
}

export interface Manifest {
  version: 1
  asOf: string
  documents: ManifestEntry[]
}

export const manifestName = 'manifest.json'

/** Always this order of keys, so that equal content is equal text. */
function ordered(entry: ManifestEntry, asOf: string): ManifestEntry {
  const { office, document, subject, variant, format, path: file, bytes, pages, pageDigests, only, sha256, hash, edition, inputs } = entry
  return {
    office, document, ...(subject === undefined ? {} : { subject }), ...(variant === undefined ? {} : { variant }), format, path: file, bytes, ...(pages === undefined ? {} : { pages }),
    sha256, hash, edition, ...(pageDigests ? { pageDigests } : {}), ...(only ? { only } : {}), inputs: [...inputs].sort(compareText), ...(entry.asOf === undefined || entry.asOf === asOf ? {} : { asOf: entry.asOf }),
  }
}

export function manifestText({ asOf, documents }: Manifest): string {
  const sorted = [...documents].sort((a, b) => compareText(a.path, b.path)).map((entry) => ordered(entry, asOf))
  return `${JSON.stringify({ version: 1, asOf, documents: sorted }, null, 2)}\n`
}

export function isEntry(value: unknown): value is ManifestEntry & Record<string, never> {
  return isObject(value) && ['office', 'document', 'format', 'path', 'sha256', 'hash', 'edition'].every((key) => typeof value[key] === 'string') &&
    typeof value.bytes === 'number' && Array.isArray(value.inputs) && value.inputs.every((input) => typeof input === 'string')
}

/** The manifest of an earlier run in this folder; undefined where there is none or it is not ours to trust. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  return readManifestFile(path.join(folder, manifestName))
}

/** The same of a file, or of the one in a folder. */
export async function readManifestFile(place: string): Promise<Manifest | undefined> {
  try {
    const file = (await stat(place)).isDirectory() ? path.join(place, manifestName) : place
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (!isObject(value) || value.version !== 1 || typeof value.asOf !== 'string' || !Array.isArray(value.documents)) return undefined
    return { version: 1, asOf: value.asOf, documents: (value.documents as unknown[]).filter(isEntry) }
  } catch {
    return undefined
  }
}

export interface Merged {
  manifest: Manifest
  /** Files of the earlier run that this run should have made again and did not. */
  obsolete: string[]
}

/** What an earlier run printed outside the scope of this one stays listed; what lies in its scope and was not made again is obsolete. */
export function mergeManifest(earlier: Manifest | undefined, now: Manifest, inScope: (entry: ManifestEntry) => boolean): Merged {
  const made = new Set(now.documents.map((entry) => entry.path))
  const others = (earlier?.documents ?? []).filter((entry) => !made.has(entry.path))
  const kept = others.filter((entry) => !inScope(entry)).map((entry) => ({ ...entry, asOf: entry.asOf ?? earlier!.asOf }))
  return { manifest: { version: 1, asOf: now.asOf, documents: [...kept, ...now.documents] }, obsolete: others.filter(inScope).map((entry) => entry.path) }
}
