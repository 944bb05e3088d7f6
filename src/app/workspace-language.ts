// The language that a workspace asks for, found without reading anything but guifan.yaml.
import { findWorkspace } from '../source/find-workspace.ts'
import { readLanguage } from '../source/read-language.ts'

/** Undefined where there is no workspace or it does not say; a fault in it is reported by the command itself. */
export async function workspaceLanguage(cwd: string, workspace?: string): Promise<string | undefined> {
  try {
    return await readLanguage(await findWorkspace(cwd, workspace))
  } catch {
    return undefined
  }
}
