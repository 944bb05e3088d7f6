// Prints one document of the test workspace as Markdown, by the way that `guifan render` goes.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { TwoStates } from '../../src/app/compare-revisions.ts'
import { earlierFor } from '../../src/app/diff-reach.ts'
import { frameOf } from '../../src/app/frame.ts'
import { openWorkspace } from '../../src/app/open-workspace.ts'
import { documents } from '../../src/documents/index.ts'
import { subjectsOf } from '../../src/documents/subjects.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { writeMarkdown } from '../../src/render/backends/md.ts'
import type { Document } from '../../src/render/document.ts'
import { renderDocument } from '../../src/render/render-document.ts'
import { createStore } from '../../src/source/source-store.ts'
import { findTemplate } from '../../src/source/templates.ts'

export const workspace = await openWorkspace({ cwd: import.meta.dirname, workspace: path.join(import.meta.dirname, 'workspace') })

/** The same workspace as it was before, for documents that tell what changed: files of `changes/earlier` stand in for its own. */
const earlierFolder = path.join(import.meta.dirname, 'changes', 'earlier')
const standIns = new Map(readdirSync(earlierFolder).map((file) => [path.join(workspace.root, file), readFileSync(path.join(earlierFolder, file))]))
const before = await openWorkspace({ cwd: import.meta.dirname, workspace: workspace.root, store: createStore(standIns) })
const states: TwoStates = { before, after: workspace, from: { name: 'before', commit: '', date: '2026-06-30' } }

export interface PrintedDocument {
  document: Document
  markdown: string
  diagnostics: Diagnostic[]
}

/** `card`: as one side of a card, which holds all of it here. `changes`: fields of the definition that the document is about, where the workspace has no such case. */
export async function printDocument(name: string, officeId: string, subjectId?: string, changes: object = {}, card = false): Promise<PrintedDocument> {
  const { model } = workspace.office(officeId)
  const office = model.get('office', officeId)!
  const type = documents.find((document) => document.name === name)!
  const found = type.subject && subjectsOf(model, office, type.subject).find(({ id }) => id === subjectId)!
  const about = found && { ...found, value: { ...found.value, ...changes } }
  const view = type.view({ model, office, ...(about ? { about } : {}), ...(type.comparing ? { earlier: earlierFor(states, officeId) } : {}) })
  const { frame } = frameOf({ type, config: workspace.config, model, office, ...(about ? { about } : {}), view, asOf: model.asOf })
  const shown = card ? { name: 'card', view: type.card!({ model, office, ...(about ? { about } : {}) }) } : { name, view }
  const { document, diagnostics } = await renderDocument({ ...shown, frame, readTemplate: async (template) => findTemplate(workspace.root, template) })
  return { document, markdown: writeMarkdown(document), diagnostics }
}
