// The first text of a definition of each kind, with words in double braces for what only the call knows.
import { readFile } from 'node:fs/promises'
import { packageFile } from './package-root.ts'

export async function readSkeleton(kind: string): Promise<string> {
  return readFile(packageFile('skeletons', `${kind}.yaml`), 'utf8')
}
