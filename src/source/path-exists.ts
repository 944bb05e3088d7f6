// Whether something stands at a path that a call names.
import { existsSync } from 'node:fs'

export function pathExists(path: string): boolean {
  return existsSync(path)
}
