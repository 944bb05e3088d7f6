// Reads a workspace up to its base model: files, schemas, inheritance. Every command that knows the standards begins here.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Config } from '../kinds/index.ts'
import { buildModel } from '../model/build-model.ts'
import type { Entity, Model } from '../model/model.ts'
import { resolveBase, resolveOffice, type Resolved, type ResolveOptions } from '../overlay/resolve.ts'
import { customRules } from '../rules/custom/custom-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { checkSettings } from '../schema/check-settings.ts'
import { checkFiles, saysBetter, type CheckedFiles } from '../schema/check-files.ts'
import { checkValue } from '../schema/check-value.ts'
import { exceptionsName, findWorkspace } from '../source/find-workspace.ts'
import { loadWorkspace, type Workspace } from '../source/load-workspace.ts'
import type { SourceFile } from '../source/source-file.ts'
import { createStore, type SourceStore } from '../source/source-store.ts'
import { isObject, type JsonObject } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { asOfDate } from './as-of.ts'
import { openKnownFiles } from './known-files.ts'

export interface WorkspaceCall {
  /** Absolute path of the folder the command is called in. */
  cwd: string
  /** `--workspace`. */
  workspace?: string
  /** `--as-of`, YYYY-MM-DD. */
  asOf?: string
  /** Where files come from; the disk if not given. */
  store?: SourceStore
  /** Everything is found out anew, and nothing kept for the next run. */
  noCache?: boolean
}

export interface OpenWorkspace {
  root: string
  store: SourceStore
  /** As it was read, before anything was made of it. */
  loaded: Workspace
  /** Absolute folders that its files come from: its own, and those that it extends. */
  layers: string[]
  config: Config
  files: number
  /** Every file of standards as written, and the settings. */
  sources: readonly SourceFile[]
  configFile: SourceFile
  /** The exceptions.yaml of each layer that has one; `exceptionsFile` is what findings call its own, whether it is there or not. */
  exceptionFiles: readonly SourceFile[]
  exceptionsFile: string
  /** Faults of text and form (GF1xx, GF2xx) and of inheritance. */
  diagnostics: Diagnostic[]
  base: Model
  /** The rules that the workspace declares itself. */
  customRules: readonly Rule[]
  /** The model of one office, with its local layers. */
  office(id: string, options?: Pick<ResolveOptions, 'onlyInForce' | 'only'>): Resolved
}

/** A setting whose value is no such thing counts as not written: nothing is blamed for differing from it. */
function readableSettings(settings: JsonObject, faults: readonly Diagnostic[]): JsonObject {
  const faulty = new Set(faults.filter(({ place }) => place.at === 'value').map(({ place }) => place.pointer))
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !faulty.has(joinPointer('', key))))
}

/** Settings of the workspaces that this one extends hold where it says nothing; fonts count only from the outermost, and what rests on a sample is one. */
function inheritedSettings({ configFiles }: Workspace): JsonObject {
  const settings = configFiles.map(({ documents }) => documents[0]?.value).filter((value): value is JsonObject => isObject(value))
  const own = settings.at(-1) ?? {}
  const below = settings.slice(0, -1).map(({ fonts: _fonts, extends: _extends, ...rest }) => rest)
  return { ...Object.assign({}, ...below), ...own, ...(settings.some(({ sample }) => sample === true) ? { sample: true } : {}) }
}

/** Files in which nothing is wrong but what only shows beside others. */
function soundFiles({ files, diagnostics }: Workspace, { invalid }: CheckedFiles): SourceFile[] {
  const faulty = new Set(diagnostics.map(({ place }) => place.file))
  return files.filter(({ path, documents, guessed }) => documents.length > 0 && !guessed && !faulty.has(path) && documents.every(({ index }) => !invalid.has(`${path}#${index}`)))
}

/** Throws a UsageError where there is no workspace. */
export async function openWorkspace(call: WorkspaceCall): Promise<OpenWorkspace> {
  const root = await findWorkspace(call.cwd, call.workspace)
  const known = call.store || call.noCache ? undefined : openKnownFiles(root)
  const store = call.store ?? createStore(undefined, known)
  const loaded = await loadWorkspace(root, store)
  const settings = (await Promise.all(loaded.configFiles.map((file) => checkSettings('guifan', file)))).flat()
  const exceptions = (await Promise.all(loaded.exceptionFiles.map((file) => checkSettings('exceptions', file)))).flat()
  // Settings that can't be read may well have said that this is a sample: nobody is accused of having left that out.
  const unclear = settings.length > 0 || !isObject(loaded.config) ? { sample: true } : {}
  const config = { ...unclear, ...readableSettings(inheritedSettings(loaded), settings) } as unknown as Config
  const checked = await checkFiles(loaded.files, loaded.diagnostics)
  const form = [...settings, ...exceptions, ...checked.diagnostics]
  await known?.keep(soundFiles(loaded, checked))
  const raw = buildModel({ config, files: loaded.files, unread: loaded.unread, invalid: checked.invalid, asOf: asOfDate(call.asOf, settings.length === 0 ? config.asOf : undefined) })
  const { model: base, diagnostics: inherited } = resolveBase(raw)
  const checkPatched = (entity: Entity, model: Model): Diagnostic[] => checkValue(entity.kind, entity.value, (pointer, at) => model.place(entity, pointer, at))
  return {
    root,
    store,
    loaded,
    layers: loaded.layers.map((layer) => layer.absolutePath),
    config,
    files: loaded.files.length + loaded.exceptionFiles.length + 1,
    sources: loaded.files,
    configFile: loaded.configFile,
    exceptionFiles: loaded.exceptionFiles,
    exceptionsFile: exceptionsName,
    diagnostics: [...loaded.diagnostics.filter((one) => !form.some((better) => saysBetter(better, one))), ...form, ...inherited],
    base,
    customRules: customRules(base),
    office: (id, options) => resolveOffice(base, id, { ...options, checkPatched: (entity) => checkPatched(entity, base) }),
  }
}
