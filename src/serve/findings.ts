// Findings as somebody types: the whole workspace is checked a moment after the last change, and only what changed is told to the editor.
import type * as lsp from 'vscode-languageserver/node'
import type { EditorWorkspace } from '../app/editor/editor-workspace.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { toDiagnostic, type Say } from './lsp-shapes.ts'
import type { OpenFiles } from './open-files.ts'

/** In milliseconds: choices for the word that is being typed come first. */
const pause = 120

interface Checked {
  diagnostics: readonly Diagnostic[]
  /** What each file was last told, by its address. */
  told: Map<string, string>
  timer?: NodeJS.Timeout
  running: Promise<void>
  /** A check is waiting or going on: what was found may stand elsewhere by now. */
  isOld: boolean
}

export class Findings {
  readonly #states = new Map<EditorWorkspace, Checked>()
  readonly #connection: lsp.Connection
  readonly #files: OpenFiles
  readonly #say: Say

  constructor(connection: lsp.Connection, files: OpenFiles, say: Say) {
    this.#connection = connection
    this.#files = files
    this.#say = say
  }

  /** The workspace is checked when nothing has changed for a moment. */
  soon(workspace: EditorWorkspace): void {
    const state = this.#stateOf(workspace)
    state.isOld = true
    clearTimeout(state.timer)
    state.timer = setTimeout(() => this.#begin(workspace, state), pause)
  }

  /** As they were last found. */
  of(workspace: EditorWorkspace): readonly Diagnostic[] {
    return this.#stateOf(workspace).diagnostics
  }

  /** As the editor shows it. */
  shown(workspace: EditorWorkspace, diagnostic: Diagnostic): lsp.Diagnostic {
    return toDiagnostic(diagnostic, this.#say, (file) => this.#files.addressOf(workspace, file))
  }

  areOld(workspace: EditorWorkspace): boolean {
    return this.#stateOf(workspace).isOld
  }

  /** Resolves when they are no longer old; whoever waits does not wait for the moment as well. */
  async settled(workspace: EditorWorkspace): Promise<void> {
    const state = this.#stateOf(workspace)
    if (state.timer !== undefined) {
      clearTimeout(state.timer)
      this.#begin(workspace, state)
    }
    while (this.areOld(workspace)) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  #stateOf(workspace: EditorWorkspace): Checked {
    const known = this.#states.get(workspace) ?? { diagnostics: [], told: new Map<string, string>(), running: Promise.resolve(), isOld: false }
    this.#states.set(workspace, known)
    return known
  }

  #begin(workspace: EditorWorkspace, state: Checked): void {
    delete state.timer
    state.running = state.running.then(() => this.#check(workspace, state))
  }

  async #check(workspace: EditorWorkspace, state: Checked): Promise<void> {
    try {
      const found = await workspace.findings()
      // Something changed meanwhile: it has asked for a check of its own.
      if (!found) return
      state.diagnostics = found
      this.#tell(workspace, state)
    } catch (error) {
      // Settings that went while they were read, or a fault of guifan's own: the editor goes on with what it knows.
      const said = error instanceof UsageError ? this.#say(error.text) : `${this.#say({ zh: 'guifan 出错了，这一次没有检查', en: 'guifan failed; nothing was checked this time' })}\n${error instanceof Error ? error.stack : String(error)}`
      this.#connection.console.error(said)
    }
    state.isOld = state.timer !== undefined
  }

  #tell(workspace: EditorWorkspace, state: Checked): void {
    const now = new Map<string, lsp.Diagnostic[]>([...state.told.keys()].map((address) => [address, []]))
    for (const diagnostic of state.diagnostics) {
      const address = this.#files.addressOf(workspace, diagnostic.place.file)
      const list = now.get(address)
      if (list) list.push(this.shown(workspace, diagnostic))
      else now.set(address, [this.shown(workspace, diagnostic)])
    }
    for (const [uri, diagnostics] of now) {
      const text = JSON.stringify(diagnostics)
      if (state.told.get(uri) === text) continue
      if (diagnostics.length > 0) state.told.set(uri, text)
      else state.told.delete(uri)
      void this.#connection.sendDiagnostics({ uri, diagnostics })
    }
  }
}
