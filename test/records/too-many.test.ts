// More records than fit into memory: told in words.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/records/database.ts'
import { UsageError } from '../../src/diagnostics/usage-error.ts'

let database: Database

beforeEach(async () => void (database = await openDatabase()))
afterEach(() => database.close())

test('what does not fit into memory is no fault of guifan', async () => {
  await database.run("SET memory_limit = '30MB'")
  const failure = await database.rows("SELECT length(list(i ORDER BY hash(i))::VARCHAR) AS n FROM range(20000000) t(i)").then(() => undefined, (error: unknown) => error)
  expect(failure).toBeInstanceOf(UsageError)
  expect((failure as UsageError).text.zh).toContain('分成几个文件')
})
