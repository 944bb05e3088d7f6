// A workspace as an editor has it open: texts that are not saved stand for their files, and what was read is kept until something changes.
import path from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { kinds } from '../../kinds/index.ts'
import type { Entity } from '../../model/model.ts'
import { loadFieldDescriptions } from '../../schema/describe-field.ts'
import { isStandard } from '../../source/discover.ts'
import { findWorkspace, settingsNames } from '../../source/find-workspace.ts'
import { locatedText, type LocatedText } from '../../source/located-text.ts'
import { createStore, type SourceStore } from '../../source/source-store.ts'
import { own } from '../../util/json.ts'
import { atLeisure, finish } from '../../util/steps.ts'
import { openWorkspace, type OpenWorkspace } from '../open-workspace.ts'
import { finding, findingInFile, located } from '../validate.ts'

/** A workspace as it was read at one moment, and the texts that it was read from. */
export interface EditorView {
  workspace: OpenWorkspace
  /** Of a file, relative to the workspace; empty where it can't be read. */
  text(file: string): LocatedText
  /** A definition; where an open file can't be read just now, as it last could. */
  entity(kind: string, id: string): Entity | undefined
}

/** The workspace that a file is a standard or the settings of; undefined where it is none of any. */
export async function workspaceAround(absolutePath: string, call: { cwd: string; workspace?: string }): Promise<string | undefined> {
  try {
    const root = await findWorkspace(call.workspace === undefined ? path.dirname(absolutePath) : call.cwd, call.workspace)
    return settingsNames.includes(path.relative(root, absolutePath)) || isStandard(absolutePath, root) ? root : undefined
  } catch (error) {
    if (error instanceof UsageError && call.workspace === undefined) return undefined
    throw error
  }
}

export class EditorWorkspace {
  readonly #disk = createStore()
  readonly #texts = new Map<string, Uint8Array>()
  readonly #located = new Map<string, LocatedText>()
  readonly #known = new Map<string, Entity>()
  #last: Promise<EditorView> | undefined
  #fresh = false
  /** Absolute folder; it comes from workspaceAround. */
  readonly root: string
  readonly #asOf: string | undefined

  constructor(root: string, asOf?: string) {
    this.root = root
    this.#asOf = asOf
  }

  /** The text of an open file, by its absolute path; undefined once it is closed. */
  setText(absolutePath: string, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(absolutePath)
    else this.#texts.set(absolutePath, Buffer.from(text))
    this.#fresh = false
  }

  /** Something may have changed on the disk. */
  touch(): void {
    this.#fresh = false
  }

  /** The files with the open texts in their place. */
  store(): SourceStore {
    return this.#disk.with(new Map(this.#texts))
  }

  /** Everything as it stands now. */
  view(): Promise<EditorView> {
    if (this.#fresh && this.#last) return this.#last
    this.#fresh = true
    return (this.#last = this.#read())
  }

  /** The definitions as they stood when they were last read, enough to choose from while somebody types; the texts as they stand now. */
  async lastView(): Promise<EditorView> {
    const view = await (this.#last ?? this.view())
    return { ...view, text: this.#textsOf(this.store()) }
  }

  /** All that is wrong, found a little at a time, so that questions are answered in between. Undefined where something changed meanwhile. */
  async findings(): Promise<readonly Diagnostic[] | undefined> {
    const { workspace, text } = await this.view()
    const last = this.#last
    return atLeisure(finding(workspace, text), () => this.#fresh && this.#last === last)
  }

  /** What is known at once: the faults of the text and form of one file. */
  async textFindings(file: string): Promise<readonly Diagnostic[]> {
    const { workspace, text } = await this.view()
    return finish(located(workspace, workspace.diagnostics.filter(({ place }) => place.file === file), text))
  }

  /** What is wrong with one file, sooner than everything is known; undefined where only that tells: of local differences and of settings. */
  async findingsIn(file: string): Promise<readonly Diagnostic[] | undefined> {
    const { workspace, text } = await this.view()
    const source = workspace.sources.find(({ path }) => path === file)
    return source?.documents.every(({ value }) => own(value, 'kind') !== 'overlay') ? finish(findingInFile(workspace, file, text)) : undefined
  }

  /** The files as they stand at one moment, each read once. */
  #textsOf(store: SourceStore): (file: string) => LocatedText {
    const read = new Map<string, LocatedText>()
    return (file) => {
      const known = read.get(file) ?? this.#textOf(store, file)
      read.set(file, known)
      return known
    }
  }

  #textOf(store: SourceStore, file: string): LocatedText {
    const text = store.text(path.resolve(this.root, file)) ?? ''
    const known = this.#located.get(file)
    if (known?.text === text) return known
    const read = locatedText(text)
    this.#located.set(file, read)
    return read
  }

  async #read(): Promise<EditorView> {
    await loadFieldDescriptions([...Object.keys(kinds), 'guifan', 'exceptions'])
    const store = this.store()
    const workspace = await openWorkspace({ cwd: this.root, workspace: this.root, asOf: this.#asOf, store })
    for (const entity of workspace.base.every()) if (this.#texts.has(path.resolve(this.root, entity.place.file))) this.#known.set(`${entity.kind}/${entity.id}`, entity)
    return {
      workspace,
      text: this.#textsOf(store),
      entity: (kind, id) => workspace.base.index.get(kind, id) ?? this.#known.get(`${kind}/${id}`),
    }
  }
}
