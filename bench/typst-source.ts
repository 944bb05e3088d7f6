// `tsx bench/typst-source.ts WORKSPACE OFFICE FOLDER`: writes the Typst source that our backend makes of an office's manual, with its theme.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { frameOf } from '../src/app/frame.ts'
import { openWorkspace } from '../src/app/open-workspace.ts'
import { chooseDocuments, planDocuments } from '../src/app/plan.ts'
import { typstFiles } from '../src/render/backends/pdf.ts'
import { renderDocument } from '../src/render/render-document.ts'
import { readPackageFont } from '../src/source/font-paths.ts'
import { packageRoot } from '../src/source/package-root.ts'
import { findTemplate, readTemplate } from '../src/source/templates.ts'

const [folder, officeId, target] = process.argv.slice(2) as [string, string, string]
const workspace = await openWorkspace({ cwd: folder, workspace: folder })
const { root, config, base } = workspace
const [planned] = planDocuments(workspace, chooseDocuments(base, { documents: ['manual'], offices: [officeId] }))
const { model, office, type } = planned!
const view = type.view({ model, office })
const { frame } = frameOf({ type, config, model, office, view, asOf: base.asOf })
const { document } = await renderDocument({ name: type.name, view, frame, readTemplate: async (name) => findTemplate(root, name) })
const readTheme = async (name: string): Promise<string> => (await readTemplate(root, `theme/${name}`)).text
// Fonts and families are the sample's: those that we ship.
for (const [name, source] of await typstFiles(document, { readTheme, findTheme: async () => undefined, readFont: readPackageFont, fontFolders: [], readFonts: async () => [], packageRoot: packageRoot() })) {
  await mkdir(path.dirname(path.join(target, name)), { recursive: true })
  await writeFile(path.join(target, name), source)
}
