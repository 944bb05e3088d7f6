// Puts together what several machines printed of one run: the same files, manifest and catalogue as if one had printed all.
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { digestOf } from '../output/cache.ts'
import { onDisk } from '../output/disk-fault.ts'
import type { ManifestEntry } from '../output/manifest.ts'
import { readPart, readShards, type FoundShard } from '../output/shard-manifest.ts'
import { openStaging, type Staging } from '../output/staging.ts'
import { createTextIndex } from '../output/text-index.ts'
import { finishPrinting, renderedOf, type Rendered } from './finish-printing.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { runDigest } from './run-digest.ts'

export interface MergeCall extends WorkspaceCall {
  /** Absolute folders of the parts. */
  folders: readonly string[]
  /** Absolute. */
  output: string
}

const listed = (numbers: readonly number[]): string => numbers.join('、')

/** All parts of one run, in order. Throws a UsageError where one is missing, damaged, there twice or of another run. */
async function wholeRun(folders: readonly string[]): Promise<[FoundShard, ...FoundShard[]]> {
  const found = await Promise.all([...new Set(folders)].map((folder) => onDisk(folder, () => readShards(folder))))
  const damaged = found.flatMap((one) => one.damaged)[0]
  if (damaged !== undefined) throw new UsageError({ zh: `${damaged} 不完整，不能合并。请把这一份重新印一遍。`, en: `${damaged} is damaged and can't be merged. Print that part again.` })
  const shards = found.flatMap((one) => one.shards).sort((a, b) => a.shard.index - b.shard.index)
  const first = shards[0]
  if (!first) throw new UsageError({ zh: '这些文件夹里没有分开印的文件（manifest.1-of-2.json 这样的）。请先用 --shard 1/2、--shard 2/2 印。', en: 'These folders hold no part of a run (manifest.1-of-2.json and the like). Print the parts first, with --shard 1/2 and --shard 2/2.' })
  const other = shards.find(({ run, shard }) => run !== first.run || shard.of !== first.shard.of)
  if (other) throw new UsageError({ zh: `${other.name}（在 ${other.folder}）和 ${first.name} 不是同一次印的：标准、日期、版本或者要印的内容不一样。请用同一份标准、同样的参数重新印。`, en: `${other.name} (in ${other.folder}) and ${first.name} are not of one run: the standards, the day, the version or what was asked for differ. Print the parts again from the same standards with the same flags.` })
  const twice = shards.find(({ shard }, index) => shards[index + 1]?.shard.index === shard.index)
  if (twice) throw new UsageError({ zh: `第 ${twice.shard.index} 份有两个：请只留一个文件夹。`, en: `Part ${twice.shard.index} is there twice: name only one of its folders.` })
  const missing = Array.from({ length: first.shard.of }, (_, index) => index + 1).filter((index) => !shards.some(({ shard }) => shard.index === index))
  if (missing.length > 0) throw new UsageError({ zh: `一共 ${first.shard.of} 份，还缺第 ${listed(missing)} 份。请把它所在的文件夹也写上。`, en: `Of ${first.shard.of} parts, ${missing.join(', ')} is missing. Name its folder too.` })
  return [first, ...shards.slice(1)]
}

/** Throws a UsageError for a file that is gone or is not as it was printed. */
async function take(staging: Staging, { folder }: FoundShard, { path: file, sha256 }: ManifestEntry): Promise<void> {
  const bytes = await readPart(folder, file)
  if (bytes && digestOf(bytes) === sha256) {
    await staging.write(file, bytes)
    return
  }
  const full = path.join(folder, file)
  throw new UsageError({ zh: `${full} 不见了，或者不是当时印的样子。请把这一份重新印一遍。`, en: `${full} is gone, or not as it was printed. Print that part again.` })
}

/** Throws a UsageError where the parts don't make a whole; the output folder is then as it was. */
export async function mergeShards(call: MergeCall): Promise<Rendered> {
  const shards = await wholeRun(call.folders)
  const [{ asOf, scope, run }] = shards
  const workspace = await openWorkspace({ ...call, asOf })
  if ((await runDigest(workspace, scope)) !== run) throw new UsageError({ zh: '这些文件不是用这里的标准印的：标准、模板或者 guifan 的版本不一样。请在印它们的那一份标准里合并。', en: 'These parts were not printed from the standards here: the standards, the templates or the version of guifan differ. Merge them where they were printed from.' })
  const staging = await openStaging(call.output)
  try {
    for (const shard of shards) for (const entry of shard.documents) await take(staging, shard, entry)
    const documents = shards.flatMap((shard) => shard.documents)
    const texts = createTextIndex()
    for (const shard of shards) texts.addAll(shard.texts)
    const obsolete = await finishPrinting(staging, workspace, { documents, texts }, scope, call.output)
    await staging.commit([...obsolete, ...shards.filter(({ folder }) => folder === call.output).map(({ name }) => name)])
    return renderedOf(workspace, call.output, [], { documents })
  } finally {
    await staging.discard()
  }
}
