// The record of one part of a run: what a machine printed, and what the other parts must have in common with it to be put together.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isObject } from '../util/json.ts'
import { isEntry, manifestText, type Manifest } from './manifest.ts'
import { isStoredTexts, type StoredTexts } from './text-index.ts'

/** Part `index` of `of`, from 1. */
export interface Shard {
  index: number
  of: number
}

/** What a run prints, by ids and names as the manifest has them; nothing where everything was. */
export interface PrintScope {
  offices?: string[]
  documents?: string[]
  subjects?: string[]
  /** The usual shape where there is none. */
  variant?: string
  /** The commit that documents which tell what changed were made against; none of them was asked for where there is none. */
  since?: string
  formats: string[]
}

export interface ShardManifest extends Manifest {
  shard: Shard
  /** Of everything that the whole run is made from: parts of one run have the same. */
  run: string
  scope: PrintScope
  /** What its documents say, for the search of the whole. */
  texts: StoredTexts
}

export interface FoundShard extends ShardManifest {
  /** Absolute folder that its documents are in. */
  folder: string
  /** Name of its manifest there. */
  name: string
}

export const shardName = ({ index, of }: Shard): string => `manifest.${index}-of-${of}.json`

export function shardManifestText({ shard, run, scope, texts, ...manifest }: ShardManifest): string {
  const { version, asOf, documents } = JSON.parse(manifestText(manifest)) as Manifest
  return `${JSON.stringify({ version, asOf, shard, run, scope, documents, texts }, null, 2)}\n`
}

const isWords = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every((word) => typeof word === 'string'))

function isShardManifest(value: unknown): value is ShardManifest & Record<string, never> {
  if (!isObject(value) || value.version !== 1 || typeof value.asOf !== 'string' || typeof value.run !== 'string' || !isObject(value.shard) || !isObject(value.scope)) return false
  const { scope, shard, documents, texts } = value
  return isStoredTexts(texts) && Array.isArray(documents) && documents.every(isEntry) && Number.isInteger(shard.index) && Number.isInteger(shard.of) && Array.isArray(scope.formats) && [scope.variant, scope.since].every((word) => word === undefined || typeof word === 'string') && [scope.offices, scope.documents, scope.subjects, scope.formats].every(isWords)
}

/** The parts in a folder; a file that is none, though it is called so, is in `damaged`. Throws what the disk says of the folder. */
export async function readShards(folder: string): Promise<{ shards: FoundShard[]; damaged: string[] }> {
  const shards: FoundShard[] = []
  const damaged: string[] = []
  for (const name of (await readdir(folder)).filter((one) => /^manifest\.\d+-of-\d+\.json$/.test(one)).sort()) {
    const file = path.join(folder, name)
    const value: unknown = await readFile(file, 'utf8').then((text): unknown => JSON.parse(text)).catch(() => undefined)
    if (isShardManifest(value)) shards.push({ ...value, folder, name })
    else damaged.push(file)
  }
  return { shards, damaged }
}

/** One document of a part; undefined where it is not there, or not in that folder. */
export async function readPart(folder: string, file: string): Promise<Uint8Array | undefined> {
  const full = path.resolve(folder, file)
  return full.startsWith(folder + path.sep) ? readFile(full).catch(() => undefined) : undefined
}
