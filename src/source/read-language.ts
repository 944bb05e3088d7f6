// `language:` of guifan.yaml, read without parsing the file: messages about a file that can't be parsed need a language too.
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** `root` is absolute. Undefined where the file does not say. */
export async function readLanguage(root: string): Promise<string | undefined> {
  const text = await readFile(path.join(root, 'guifan.yaml'), 'utf8')
  return /^language:[ \t]*["']?([A-Za-z-]+)/m.exec(text)?.[1]
}
