// Which workspace a call is about: the nearest guifan.yaml upward, else ./standards, else what the call names.
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'

export const configName = 'guifan.yaml'
export const exceptionsName = 'exceptions.yaml'
/** At the top of a workspace these are no standards. */
export const settingsNames: readonly string[] = [configName, exceptionsName]

/** Absolute folder of the workspace. Throws a UsageError where there is none. */
export async function findWorkspace(cwd: string, override?: string): Promise<string> {
  if (override !== undefined) return namedWorkspace(resolve(cwd, override), override)
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, configName))) return folder
    if (dirname(folder) === folder) break
  }
  const standards = resolve(cwd, 'standards')
  if (existsSync(join(standards, configName))) return standards
  throw new UsageError({
    zh: '找不到标准的文件夹：这里和上级文件夹都没有 guifan.yaml，也没有 standards/guifan.yaml。请进入标准所在的文件夹再运行，或用 --workspace 指定文件夹。',
    en: 'No workspace found: there is no guifan.yaml here, in a folder above, or in ./standards. Change to the folder of the standards, or name it with --workspace.',
  })
}

function mayBeRead(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function namedWorkspace(folder: string, given: string): string {
  if (existsSync(join(folder, configName))) return folder
  // People name the file as often as the folder.
  if (existsSync(folder) && statSync(folder).isFile() && folder.endsWith(configName)) return dirname(folder)
  if (!existsSync(folder)) {
    throw new UsageError({ zh: `没有“${given}”这个文件夹。请核对 --workspace 后面的路径。`, en: `There is no folder “${given}”. Check the path after --workspace.` })
  }
  if (!mayBeRead(folder)) {
    throw new UsageError({ zh: `没有权限读取文件夹“${given}”。请让管理员开放读取权限。`, en: `You have no permission to read the folder “${given}”. Ask for it.` })
  }
  throw new UsageError({
    zh: `“${given}”里没有 guifan.yaml，不是标准的文件夹。请核对路径，或在里面新建 guifan.yaml。`,
    en: `There is no guifan.yaml in “${given}”, so it is no workspace. Check the path, or create guifan.yaml there.`,
  })
}
