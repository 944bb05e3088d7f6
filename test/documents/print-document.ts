// Prints one document of the test workspace as Markdown, by the way that `guifan render` goes.
import path from 'node:path'
import { frameOf } from '../../src/app/frame.ts'
import { openWorkspace } from '../../src/app/open-workspace.ts'
import { documents } from '../../src/documents/index.ts'
import { servicesOf } from '../../src/documents/office-view.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { writeMarkdown } from '../../src/render/backends/md.ts'
import type { Document } from '../../src/render/document.ts'
import { renderDocument } from '../../src/render/render-document.ts'
import { findTemplate } from '../../src/source/templates.ts'

export const workspace = await openWorkspace({ cwd: import.meta.dirname, workspace: path.join(import.meta.dirname, 'workspace') })

export interface PrintedDocument {
  document: Document
  markdown: string
  diagnostics: Diagnostic[]
}

export async function printDocument(name: string, officeId: string, serviceId?: string): Promise<PrintedDocument> {
  const { model } = workspace.office(officeId)
  const office = model.get('office', officeId)!
  const service = serviceId === undefined ? undefined : servicesOf(model, office).find(({ id }) => id === serviceId)!
  const type = documents.find((document) => document.name === name)!
  const subject = { model, office, ...(service ? { service } : {}) }
  const view = type.view(subject)
  const { frame } = frameOf({ type, config: workspace.config, model, office, ...(service ? { service } : {}), view, asOf: model.asOf })
  const { document, diagnostics } = await renderDocument({ name, view, frame, readTemplate: async (template) => findTemplate(workspace.root, template) })
  return { document, markdown: writeMarkdown(document), diagnostics }
}
