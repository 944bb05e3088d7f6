// Reports that a command about records printed beside its answer: where they go, and where they lie.
import path from 'node:path'
import type { Session } from './session.ts'

export const reportFolder = (folder: string | undefined, { cwd }: Session): string | undefined => (folder === undefined ? undefined : path.resolve(cwd, folder))

export function printedText(files: readonly string[] | undefined, folder: string | undefined, { say }: Session): string {
  if (!files || folder === undefined) return ''
  const list = files.map((file) => `  ${folder}/${file}\n`).join('')
  return say({ zh: `\n印好了 ${files.length} 个文件：\n${list}`, en: `\n${files.length} files printed:\n${list}` })
}
