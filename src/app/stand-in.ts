// A text that an editor has not saved yet, in the place of its file.
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { findWorkspace, settingsNames } from '../source/find-workspace.ts'
import { isStandard } from '../source/discover.ts'
import { createStore } from '../source/source-store.ts'
import type { ValidateCall } from './validate.ts'

/** The same call about that file alone: `filename` may not be there yet. Throws a UsageError for a name that is none of the workspace. */
export async function withStandIn<Call extends ValidateCall>(call: Call, filename: string, bytes: Uint8Array): Promise<Call> {
  const file = path.resolve(call.cwd, filename)
  // An editor calls from anywhere: the file tells the workspace.
  const root = await findWorkspace(call.workspace === undefined ? path.dirname(file) : call.cwd, call.workspace)
  if (!settingsNames.includes(path.relative(root, file)) && !isStandard(file, root)) {
    throw new UsageError({
      zh: `“${filename}”不是标准文件夹（${root}）里的标准：--stdin-filename 后面要写里面的一个 .yaml 文件。`,
      en: `"${filename}" is no standard of the workspace (${root}): --stdin-filename takes a .yaml file in it.`,
    })
  }
  return { ...call, workspace: root, paths: [file], store: createStore(new Map([[file, bytes]])) }
}
