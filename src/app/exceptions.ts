// The exceptions of a workspace: what its findings are weighed against, and what is wrong with the exceptions themselves.
import { diagnose, mayBeExcepted, type FindingDefinition } from '../diagnostics/definition.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { applyExceptions, siteOf, type Entry } from '../exceptions/apply-exceptions.ts'
import { exceptionFindings } from '../exceptions/findings.ts'
import { subjectOf, type Subject, type Written } from '../exceptions/subject.ts'
import { kinds } from '../kinds/index.ts'
import { settingOf } from '../rules/setting-of.ts'
import type { SourceFile } from '../source/source-file.ts'
import { own, type Json } from '../util/json.ts'
import { splitPointer } from '../util/pointer.ts'
import { findings } from './findings.ts'
import type { OpenWorkspace } from './open-workspace.ts'

const byWord = new Map<string, FindingDefinition>(findings.flatMap((finding) => [[finding.code, finding], [finding.name, finding]]))

/** By code or by name; `custom` are the rules of the workspace. */
export function findingOf(word: unknown, custom: readonly FindingDefinition[]): FindingDefinition | undefined {
  return typeof word === 'string' ? (byWord.get(word) ?? custom.find(({ code, name }) => code === word || name === word)) : undefined
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** What an entry lacks or misspells is a finding of its own; it holds all the same where it is plain what it is about, so that one slip makes one finding. */
export function entriesOf(file: SourceFile, custom: readonly FindingDefinition[]): Entry[] {
  const list = own(file.documents[0]?.value, 'exceptions')
  return (Array.isArray(list) ? list : []).flatMap((value, index) => {
    const rule = findingOf(own(value, 'rule'), custom)
    const target = own(value, 'target')
    if (!rule || !mayBeExcepted(rule) || typeof target !== 'string') return []
    const [path, fingerprint] = [own(value, 'path'), own(value, 'fingerprint')]
    return [{
      rule: rule.code, target, file: file.path, index, reason: textOf(own(value, 'reason')), owner: textOf(own(value, 'owner')), until: textOf(own(value, 'until')),
      ...(typeof path === 'string' ? { path } : {}), ...(typeof fingerprint === 'string' ? { fingerprint } : {}),
    }]
  })
}

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

function writtenIn(value: Json | undefined): Written | undefined {
  const [kind, id] = [own(value, 'kind'), own(value, 'id')]
  if (value === undefined || typeof kind !== 'string' || !Object.hasOwn(kinds, kind) || typeof id !== 'string' || !idForm.test(id)) return undefined
  return { target: `${kind}/${id}`, kind, value }
}

/** What each finding is about; undefined for one that no exception may silence, or that is about no definition. */
export function subjects({ sources, configFile, customRules }: OpenWorkspace): (diagnostic: Diagnostic) => Subject | undefined {
  const files = new Map(sources.map((file) => [file.path, file]))
  return (diagnostic) => {
    const { code, place } = diagnostic
    const finding = findingOf(code, customRules)
    if (!finding || !mayBeExcepted(finding)) return undefined
    const valueIn = (file: SourceFile | undefined): Json | undefined => file?.documents.find(({ index }) => index === place.document)?.value
    const settings = place.file === configFile.path ? valueIn(configFile) : undefined
    const written = settings === undefined ? writtenIn(valueIn(files.get(place.file))) : { target: 'guifan', kind: 'guifan', value: settings }
    return written && subjectOf(diagnostic, written)
  }
}

const placeOf = ({ file, index }: Entry, field: string): Place => ({ file, document: 0, pointer: `/exceptions/${index}/${field}`, at: 'value' })

/** `GF4001 service/zuidi-shenghuo-baozhang promisedLimit` */
const calledAs = ({ rule, target, path }: Entry): string => [rule, target, ...(path === undefined ? [] : [path])].join(' ')

function weigh(workspace: OpenWorkspace, finding: FindingDefinition, dated: boolean): Pick<Diagnostic, 'severity'> | undefined {
  const { severity } = settingOf(workspace.config, { ...finding, dated, options: {} }, 'info')
  return severity === 'off' ? undefined : { severity }
}

function unusedFindings(workspace: OpenWorkspace, unused: readonly Entry[], open: ReadonlySet<string>): Diagnostic[] {
  const weight = weigh(workspace, exceptionFindings.exceptionIsUsed, false)
  return weight === undefined ? [] : unused.map((entry) => {
    const messageId = entry.fingerprint !== undefined && open.has(siteOf(entry)) ? 'changed' : 'unused'
    return diagnose(exceptionFindings.exceptionIsUsed, { messageId, data: { called: calledAs(entry) }, place: placeOf(entry, 'rule'), ...weight })
  })
}

function expiredFindings(workspace: OpenWorkspace, entries: readonly Entry[]): Diagnostic[] {
  const weight = weigh(workspace, exceptionFindings.exceptionIsInTime, true)
  const expired = entries.filter(({ until }) => until !== '' && until < workspace.base.asOf)
  return weight === undefined ? [] : expired.map((entry) => diagnose(exceptionFindings.exceptionIsInTime, {
    messageId: 'expired', data: { called: calledAs(entry), until: entry.until, owner: entry.owner }, place: placeOf(entry, 'until'), ...weight,
  }))
}

export interface Excepted {
  /** What is left to be reported, with what is wrong about the exceptions. */
  kept: Diagnostic[]
  excepted: Diagnostic[]
  /** Entries of this workspace that match nothing; undefined where that can't be told. */
  unused?: Entry[]
}

/** Faults of text and form keep rules from looking: what was excepted may be behind them. */
const hidesOthers = ({ code, severity }: Diagnostic): boolean => severity === 'error' && /^GF[012]\d\d$/.test(code)

/** `whole`: everything was looked for, in every office. Exceptions of the workspaces that this one extends hold too; whether they are still used is their own affair. */
export function except(workspace: OpenWorkspace, found: readonly Diagnostic[], whole: boolean): Excepted {
  const entries = workspace.exceptionFiles.flatMap((file) => entriesOf(file, workspace.customRules))
  const known = whole && !found.some(hidesOthers)
  if (entries.length === 0) return { kept: [...found], excepted: [], ...(known ? { unused: [] } : {}) }
  const { kept, excepted, used, open } = applyExceptions(found, entries, subjects(workspace))
  const own = entries.filter(({ file }) => file === workspace.exceptionsFile)
  const unused = known ? own.filter((entry) => !used.has(entry)) : undefined
  const expired = entries.filter((entry) => used.has(entry))
  // One whose definition is not there is told so already.
  const told = new Set(found.filter(({ place }) => place.file === workspace.exceptionsFile).map(({ place }) => splitPointer(place.pointer)[1]))
  const untold = (unused ?? []).filter(({ index }) => !told.has(String(index)))
  return { kept: [...kept, ...unusedFindings(workspace, untold, open), ...expiredFindings(workspace, expired)], excepted, ...(unused ? { unused } : {}) }
}
