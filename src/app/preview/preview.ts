// The standards as somebody looks at them in a browser: what can be printed, each document as it reads now, and what is to be mended, again whenever a file changes.
import path from 'node:path'
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/order.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { documents, readers } from '../../documents/index.ts'
import { kinds } from '../../kinds/index.ts'
import { backends } from '../../render/backends/index.ts'
import { renderDocument } from '../../render/render-document.ts'
import { findTemplate } from '../../source/templates.ts'
import { linesOf } from '../../source/lines-of.ts'
import { createStore } from '../../source/source-store.ts'
import { framed } from '../framed.ts'
import { inputsOf, rootsOf } from '../inputs.ts'
import { newDefinition, type NewDefinition } from '../new-definition.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from '../open-workspace.ts'
import { everyDocument, type Planned } from '../plan.ts'
import { backendContext } from '../print-task.ts'
import type { Validated, ValidateSummary } from '../validate.ts'
import { watch } from '../watch.ts'

export interface PreviewState {
  /** Counts the changes. */
  version: number
  name: string
  sample: boolean
  asOf: string
  offices: { id: string; name: string }[]
  /** Of which a new one can be written. */
  kinds: { id: string; name: Localized }[]
  summary: ValidateSummary
  /** In the order of the files. */
  diagnostics: readonly Diagnostic[]
  /** Why nothing can be read just now; what is shown is as it was before. */
  fault?: UsageError
}

export interface PreviewDocument {
  /** `linfen-road/guide/dibao`: as in the output folder of `render`, without the ending. */
  path: string
  /** Of its type, and for whom that is. */
  type: Localized
  reader: Localized
  /** What it is about, where it is about one definition. */
  subject?: string
}

export interface PreviewPage {
  bytes: Uint8Array
  title: string
  /** Files of the standards that it is made from: that of what it is about first. */
  sources: string[]
  /** Of the template and of printing. */
  diagnostics: readonly Diagnostic[]
}

interface Reading {
  found: Validated
  workspace: OpenWorkspace
  /** By office; made when it is asked for. */
  planned: Map<string, Planned[]>
}

export class Preview {
  readonly #call: WorkspaceCall
  readonly #store = createStore()
  readonly #listeners = new Set<() => void>()
  #states: ReturnType<typeof watch> | undefined
  #version = 0
  #reading: Reading | undefined
  #fault: UsageError | undefined

  constructor(call: WorkspaceCall) {
    this.#call = { ...call, store: this.#store }
  }

  /** Reads for the first time. Throws a UsageError where there is no workspace. */
  async open(): Promise<void> {
    this.#states = watch(this.#call)
    await this.#take((await this.#states.next()).value)
  }

  /** Reads again after each change, for as long as the process lives. */
  async follow(): Promise<void> {
    for await (const state of this.#states ?? []) await this.#take(state)
  }

  async #take(state: { found: Validated } | { fault: UsageError }): Promise<void> {
    try {
      if ('fault' in state) throw state.fault
      this.#reading = { found: state.found, workspace: await openWorkspace({ ...this.#call, workspace: state.found.root }), planned: new Map() }
      this.#fault = undefined
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      this.#fault = error
    }
    this.#version++
    for (const listener of this.#listeners) listener()
  }

  /** Called after each change; gives back how to end that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  get #read(): Reading {
    if (!this.#reading) throw this.#fault ?? new Error('nothing was read yet')
    return this.#reading
  }

  state(): PreviewState {
    const { found, workspace: { config, base } } = this.#read
    return {
      version: this.#version, name: config.name, sample: config.sample === true, asOf: base.asOf,
      offices: base.all('office').map(({ id, value }) => ({ id, name: value.name })),
      kinds: Object.values(kinds).map(({ name, title }) => ({ id: name, name: title })), summary: found.summary, diagnostics: found.diagnostics, ...(this.#fault ? { fault: this.#fault } : {}),
    }
  }

  #planned(office: string): readonly Planned[] {
    const { workspace, planned } = this.#read
    const entity = workspace.base.all('office').find(({ id }) => id === office)
    const known = planned.get(office) ?? (entity ? everyDocument(workspace, { types: documents, offices: [entity] }) : [])
    planned.set(office, known)
    return known
  }

  /** Nothing for an office that is not there. */
  documents(office: string): PreviewDocument[] {
    return this.#planned(office).map(({ path: place, type, about }) => ({ path: place, type: type.title, reader: readers[type.reader], ...(about ? { subject: about.value.name ?? about.id } : {}) }))
  }

  /** Made anew each time, so that a changed template shows. Undefined for a document that is not there. */
  async page(place: string, format: 'html' | 'pdf'): Promise<PreviewPage | undefined> {
    const planned = this.#planned(place.split('/')[0]!).find((one) => one.path === place)
    if (!planned) return undefined
    const { workspace } = this.#read
    const { root, config } = workspace
    const { view, frame } = framed(planned, workspace)
    const own = [planned.about, planned.office].flatMap((entity) => entity?.place.file ?? [])
    const sources = [...new Set([...own, ...inputsOf(planned.model, rootsOf(planned.model, planned.office, planned.about))])]
    const { document, diagnostics } = await renderDocument({ name: planned.type.name, view, frame, readTemplate: async (name) => findTemplate(root, name) })
    if (hasErrors(diagnostics)) return { bytes: new Uint8Array(), title: frame.title, sources, diagnostics }
    const written = await backends[format].write(document, backendContext(root, config.fonts ?? {}))
    return { bytes: written.bytes, title: frame.title, sources, diagnostics: [...diagnostics, ...written.diagnostics] }
  }

  /** A new file to begin with. Throws a UsageError for a kind, a name or a file that can't be. */
  create(kind: string, name: string): Promise<NewDefinition> {
    const { root } = this.#read.found
    return newDefinition({ ...this.#call, cwd: root, workspace: root, kind, name })
  }

  /** The lines of a file of the standards; undefined for any other file, wherever it lies. */
  source(file: string): string[] | undefined {
    const { workspace, found } = this.#read
    const known = [workspace.configFile, ...workspace.exceptionFiles, ...workspace.sources].some((source) => source.path === file)
    return known ? linesOf(path.resolve(found.root, file), this.#store) : undefined
  }
}
export { openBrowser } from '../../output/open-browser.ts'
