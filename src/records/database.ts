// A DuckDB of one run: in a folder of its own that goes away with it, so that more records than fit into memory can be counted.
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { UsageError } from '../diagnostics/usage-error.ts'

export interface Database {
  /** Absolute: for what has to be turned into another form before it can be read. */
  folder: string
  connection: DuckDBConnection
  run(sql: string): Promise<void>
  /** Days and times come as text, whole numbers above 32 bits too: cast counts to INTEGER or DOUBLE. */
  rows<Row>(sql: string): Promise<Row[]>
  /** The same, some rows at a time: what there is more of than may be held. */
  stream<Row>(sql: string): AsyncGenerator<Row[]>
  /** From now on nothing outside of what was read can be reached, whatever a query says. */
  lock(): Promise<void>
  close(): Promise<void>
}

/** Extensions would be fetched from the network: what is not built in is not there. FSST makes texts smaller on a disk where nobody keeps them, for up to a third of the time that storing them takes. */
const settings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', memory_limit: '1000MB', preserve_insertion_order: 'true', disabled_compression_methods: 'fsst' }

/** More than fits into memory, even with what can wait on the disk. */
function told(error: unknown): never {
  if (!(error instanceof Error) || !error.message.startsWith('Out of Memory Error')) throw error
  throw new UsageError({
    zh: '记录太多，一次算不完：内存不够。请先关掉别的程序；还不行，按街镇或者月份分成几个文件，分几次算。',
    en: 'These are too many records for one go: there is not enough memory. Close other programs; if that does not help, split the files by office or month and count each part.',
  })
}

async function* streamed<Row>(connection: DuckDBConnection, sql: string): AsyncGenerator<Row[]> {
  try {
    for await (const rows of (await connection.stream(sql)).yieldRowObjectJson()) yield rows as Row[]
  } catch (error) {
    told(error)
  }
}

export async function openDatabase(): Promise<Database> {
  // Here and not above: where its program can't be loaded, a module that imports it would end the process on Node.js 20 before anything could be said.
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'guifan-records-'))
  const removeNow = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeNow)
  const instance = await DuckDBInstance.create(path.join(folder, 'records.duckdb'), { ...settings, temp_directory: path.join(folder, 'spill') })
  const connection = await instance.connect()
  return {
    folder,
    connection,
    run: async (sql) => void (await connection.run(sql).catch(told)),
    rows: async <Row>(sql: string) => (await connection.runAndReadAll(sql).catch(told)).getRowObjectsJson() as Row[],
    stream: (sql) => streamed(connection, sql),
    lock: async () => void (await connection.run('SET enable_external_access = false; SET lock_configuration = true')),
    close: async () => {
      connection.closeSync()
      instance.closeSync()
      process.removeListener('exit', removeNow)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
