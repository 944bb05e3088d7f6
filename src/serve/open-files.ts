// The files that an editor has open: each belongs to the workspace around it, and is known by the address that the editor gave.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { EditorWorkspace, workspaceAround } from '../app/editor/editor-workspace.ts'

export interface OpenFile {
  workspace: EditorWorkspace
  /** Relative to the workspace, forward slashes. */
  file: string
  /** An editor may count the byte order mark as a character of the first line; findings do not. */
  mark: 0 | 1
}

export interface OpenFiles {
  /** A new or changed text. Undefined for what is no standard of any workspace. */
  set(address: string, text: string): Promise<OpenFile | undefined>
  close(address: string): EditorWorkspace | undefined
  get(address: string): OpenFile | undefined
  workspaces(): readonly EditorWorkspace[]
  /** The address of a file as the editor wrote it, where it has it open. */
  addressOf(workspace: EditorWorkspace, file: string): string
}

function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address)
  } catch {
    return undefined
  }
}

export function createOpenFiles(call: { cwd: string; workspace?: string; asOf?: string }): OpenFiles {
  const workspaces = new Map<string, EditorWorkspace>()
  const files = new Map<string, OpenFile>()
  const addresses = new Map<string, string>()
  const open = async (absolutePath: string): Promise<EditorWorkspace | undefined> => {
    const root = await workspaceAround(absolutePath, call)
    if (root === undefined) return undefined
    const known = workspaces.get(root) ?? new EditorWorkspace(root, call.asOf)
    workspaces.set(root, known)
    return known
  }
  return {
    async set(address, text) {
      const absolutePath = pathOf(address)
      const workspace = absolutePath === undefined ? undefined : (files.get(address)?.workspace ?? (await open(absolutePath)))
      if (!workspace || absolutePath === undefined) return undefined
      const mark = text.startsWith('\ufeff') ? 1 : 0
      workspace.setText(absolutePath, text)
      addresses.set(absolutePath, address)
      const file: OpenFile = { workspace, file: path.relative(workspace.root, absolutePath).split(path.sep).join('/'), mark }
      files.set(address, file)
      return file
    },
    close(address) {
      const file = files.get(address)
      files.delete(address)
      file?.workspace.setText(path.resolve(file.workspace.root, file.file), undefined)
      return file?.workspace
    },
    get: (address) => files.get(address),
    workspaces: () => [...workspaces.values()],
    addressOf(workspace, file) {
      const absolutePath = path.resolve(workspace.root, file)
      return addresses.get(absolutePath) ?? pathToFileURL(absolutePath).href
    },
  }
}
