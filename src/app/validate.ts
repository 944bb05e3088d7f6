// Finds everything that is wrong with a workspace: its text, its form, its references, its sense, and each office's own layer.
import { orderDiagnostics, uniqueDiagnostics } from '../diagnostics/order.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { exceptionFindings } from '../exceptions/findings.ts'
import type { Model } from '../model/model.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { rulesRunning } from '../rules/run-rules.ts'
import { layersOf } from '../overlay/resolve.ts'
import { locating, textsOf } from '../source/locate-all.ts'
import type { LocatedText } from '../source/located-text.ts'
import type { SourceStore } from '../source/source-store.ts'
import { own } from '../util/json.ts'
import { finish, type Steps } from '../util/steps.ts'
import { fixIds } from './fix-ids.ts'
import { findOffice, findRules, matchPaths } from './choices.ts'
import { except, type Excepted } from './exceptions.ts'
import { exceptionsFindings } from './exceptions-findings.ts'
import { unprintableFindings } from './unprintable-findings.ts'
import { reachSince, type Since } from './since.ts'
import { settingsFindings } from './settings-findings.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'

export interface ValidateCall extends WorkspaceCall {
  /** Files or folders, relative to `cwd`: only findings in them are given. */
  paths?: readonly string[]
  /** Codes or names: only these rules and findings. */
  rules?: readonly string[]
  /** Only this office's layer is laid on. */
  office?: string
  /** A revision of git: only findings about what changed since then, and about what refers to it. */
  since?: string
  /** Only what is wrong with the rules that the workspace declares itself, and with their examples. */
  selfTest?: boolean
}

export interface ValidateSummary {
  files: number
  errors: number
  warnings: number
  infos: number
  hidden: number
  /** Found, but somebody answers for them in exceptions.yaml; absent where there are none. */
  excepted?: number
}

export interface Validated {
  root: string
  /** Tells the names of the definitions that findings stand in. */
  base: Model
  /** Where the files came from: for the lines of a report. */
  store: SourceStore
  summary: ValidateSummary
  diagnostics: Diagnostic[]
  /** The rules that the workspace declares itself. */
  customRules: readonly Rule[]
  /** What changed, where that was asked. */
  since?: Since
  /** Whether a file is one of those that were asked about. */
  isAsked(file: string): boolean
}

/** References that lead nowhere only because a definition is unreadable or nameless are listed with the finding on that definition. */
function withConsequences(diagnostics: readonly Diagnostic[], base: Model): Diagnostic[] {
  if (base.excused.length === 0) return [...diagnostics]
  const copies = diagnostics.map((diagnostic) => ({ ...diagnostic, related: [...diagnostic.related] }))
  for (const { reference, excuse } of base.excused) {
    const cause = copies.find(({ place, severity }) => severity === 'error' && place.file === excuse.file && (excuse.document === undefined || place.document === excuse.document))
    cause?.related.push({
      place: base.place(reference.from, reference.pointer, reference.at),
      message: { zh: `这里引用了“${reference.text}”，要等上面的问题改好才找得到。`, en: `This refers to "${reference.text}", which can be found once the fault above is mended.` },
    })
  }
  return copies
}

/** Findings that only an office's layers make; the same finding in several offices is one. */
function* officeFindings(workspace: OpenWorkspace, base: readonly Diagnostic[], chosen: readonly Rule[], offices: readonly string[]): Steps<Diagnostic[]> {
  // Offices that have the same local layers have the same findings: most have only the district's.
  const distinct = new Map(offices.map((id) => [layersOf(workspace.base, id).map(({ overlay }) => overlay.id).join(), id]))
  const found: Diagnostic[] = []
  for (const id of distinct.values()) {
    yield
    const { model, diagnostics, touched } = workspace.office(id)
    found.push(...diagnostics)
    if (touched.size > 0) found.push(...(yield* rulesRunning({ model, base: { model: workspace.base, diagnostics: base }, touched, rules: chosen, config: workspace.config })))
  }
  return found
}

const count = (diagnostics: readonly Diagnostic[], severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length

interface JudgeCall {
  rules?: readonly string[]
  office?: string
}

/** Everything that rules find, before it is located, weighed against the exceptions: the base, then what each office's layers add. */
export const judge = (workspace: OpenWorkspace, call: JudgeCall): Excepted => finish(judging(workspace, call))

const knownOnBase = new WeakMap<OpenWorkspace, Diagnostic[]>()

/** What is found before any office is looked at. By every rule it is found once: an editor asks for it of one file, then of everything. */
function* baseFindings(workspace: OpenWorkspace, running: readonly Rule[], isEvery: boolean): Steps<Diagnostic[]> {
  const known = isEvery ? knownOnBase.get(workspace) : undefined
  if (known) return known
  const outside = [...workspace.diagnostics, ...settingsFindings(workspace), ...exceptionsFindings(workspace), ...(yield* unprintableFindings(workspace.base, workspace.root))]
  const found = [...outside, ...(yield* rulesRunning({ model: workspace.base, rules: running, config: workspace.config }))]
  if (isEvery) knownOnBase.set(workspace, found)
  return found
}

function* judging(workspace: OpenWorkspace, call: JudgeCall): Steps<Excepted> {
  const every = [...rules, ...workspace.customRules]
  const chosen = call.rules ? findRules(call.rules, workspace.customRules) : undefined
  // Whether an exception is used shows only when everything has been looked for.
  const whole = !chosen || chosen.has(exceptionFindings.exceptionIsUsed.code)
  const running = whole ? every : every.filter((rule) => chosen.has(rule.code))
  const onBase = yield* baseFindings(workspace, running, whole)
  const offices = call.office === undefined ? workspace.base.all('office').map(({ id }) => id) : [findOffice(workspace.base, call.office).id]
  const all = withConsequences([...onBase, ...(yield* officeFindings(workspace, onBase, running, offices))], workspace.base)
  const { kept, excepted, unused } = except(workspace, uniqueDiagnostics(all), whole && call.office === undefined)
  const asked = ({ code }: Diagnostic): boolean => !chosen || chosen.has(code)
  return { kept: kept.filter(asked), excepted: excepted.filter(asked), ...(unused ? { unused } : {}) }
}

/** How many of what was found, in how many files. */
export function summarize(workspace: OpenWorkspace, diagnostics: readonly Diagnostic[], excepted = 0): ValidateSummary {
  return { files: workspace.files, errors: count(diagnostics, 'error'), warnings: count(diagnostics, 'warning'), infos: count(diagnostics, 'info'), hidden: 0, ...(excepted > 0 ? { excepted } : {}) }
}

/** Files that hold rules of the workspace, or would if they could be read. */
function isRuleFile({ sources }: OpenWorkspace): (file: string) => boolean {
  const files = sources.filter(({ documents, guessed }) => documents.some(({ value }) => own(value, 'kind') === 'rule') || guessed?.some(({ kind }) => kind === 'rule'))
  const paths = new Set(files.map(({ path }) => path))
  return (file) => paths.has(file) || /(^|\/)rules\//.test(file)
}

/** In the order of the files; each place with its line. */
export function* located(workspace: OpenWorkspace, found: readonly Diagnostic[], textOf: (file: string) => LocatedText): Steps<Diagnostic[]> {
  return orderDiagnostics(yield* locating(fixIds(found, workspace.base), textOf))
}

/** All that `validate` finds, a step at a time. */
export function* finding(workspace: OpenWorkspace, textOf: (file: string) => LocatedText): Steps<Diagnostic[]> {
  const { kept } = yield* judging(workspace, {})
  return yield* located(workspace, kept, textOf)
}

/** What is found in one file of standards, without what the layers of offices add elsewhere: the part that an editor asks for most. */
export function* findingInFile(workspace: OpenWorkspace, file: string, textOf: (file: string) => LocatedText): Steps<Diagnostic[]> {
  const found = yield* baseFindings(workspace, [...rules, ...workspace.customRules], true)
  const { kept } = except(workspace, uniqueDiagnostics(withConsequences(found, workspace.base)), false)
  return yield* located(workspace, kept.filter(({ place }) => place.file === file), textOf)
}

/** Throws a UsageError for a path, rule or office that is not there. */
export async function validate(call: ValidateCall): Promise<Validated> {
  const workspace = await openWorkspace(call)
  const within = call.selfTest ? isRuleFile(workspace) : matchPaths(call, workspace.root, workspace.layers)
  const reach = call.since === undefined ? undefined : await reachSince(workspace, call, call.since)
  const { kept, excepted } = judge(workspace, call)
  const asked = (diagnostics: readonly Diagnostic[]): Diagnostic[] => diagnostics.filter((one) => within(one.place.file) && (reach?.holds(one) ?? true))
  const diagnostics = finish(located(workspace, asked(kept), textsOf(workspace.root, workspace.store)))
  const summary = summarize(workspace, diagnostics, asked(excepted).length)
  return { root: workspace.root, base: workspace.base, store: workspace.store, summary, diagnostics, customRules: workspace.customRules, isAsked: (file) => within(file) && (reach?.isChanged(file) ?? true), ...(reach ? { since: reach.since } : {}) }
}
