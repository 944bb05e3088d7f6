// Runs the rules over a model: settings of guifan.yaml, one finding a cause, and a rule that throws does not end the run.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Related, Severity } from '../diagnostics/diagnostic.ts'
import { diagnosticKey, orderDiagnostics } from '../diagnostics/order.ts'
import type { Config } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { valueAt } from '../util/pointer.ts'
import { finish, type Steps } from '../util/steps.ts'
import { layerOf } from './layer-of.ts'
import { readPrintedTexts } from './reading/printed-texts.ts'
import { ruleRuns } from './rule-runs.ts'
import { scopedModel } from './scoped-model.ts'
import type { Rule, RuleFinding, TextCheck } from './rule.ts'
import { settingOf } from './setting-of.ts'

type Keep = (diagnostic: Diagnostic) => void

export interface RuleRun {
  model: Model
  /** The model and the findings before any office: what they hold already is not said again. */
  base?: { model: Model; diagnostics: readonly Diagnostic[] }
  /** `kind/id` of what the overlays of this office touched. */
  touched?: ReadonlySet<string>
  rules: readonly Rule[]
  config: Config
  /** What dated rules report as; `info` in validate, `error` where the dates are the question. */
  dated?: Severity
}

/** A list or a group is best shown by its key: its value begins only on the next line. */
function sideOf(entity: Entity, pointer: string): 'key' | 'value' {
  const value = valueAt(entity.value, pointer)
  return typeof value === 'object' && value !== null && !/\/\d+$/.test(pointer) && pointer !== '' ? 'key' : 'value'
}

function toDiagnostic(rule: Rule, finding: RuleFinding, run: RuleRun, severity: Severity): Diagnostic {
  const { entity, pointer, at = sideOf(entity, pointer) } = finding
  const related: Related[] = (finding.related ?? []).map((part) => ({
    place: run.model.place(part.entity, part.pointer ?? '', part.at ?? sideOf(part.entity, part.pointer ?? '')),
    message: part.message,
  }))
  return diagnose(rule, {
    messageId: finding.messageId,
    data: finding.data ?? {},
    place: run.model.place(entity, pointer, at),
    related: [...related, ...(run.base ? layerOf(run.model, entity, pointer, run.touched) : [])],
    fix: finding.fix ?? null,
    severity,
    ...(finding.requirement ? { requirement: finding.requirement } : {}),
  })
}

/** A case that weighs less than its rule keeps its lesser weight, whatever the settings say of the rule. */
function lesser(chosen: Severity, own: Severity | undefined): Severity {
  const order: readonly Severity[] = ['info', 'warning', 'error']
  return own && order.indexOf(own) < order.indexOf(chosen) ? own : chosen
}

interface Running {
  rule: Rule
  check: TextCheck
}

/** GF001 at the definition in hand: the fault is the rule's, and the other rules run on. */
function failure(rule: Rule, error: unknown, entity: Entity | undefined): Diagnostic {
  const place = entity?.place ?? { file: 'guifan.yaml', document: 0, pointer: '', at: 'value' as const }
  return diagnose(ruleRuns, { messageId: 'threw', data: { rule: rule.name, code: rule.code, reason: error instanceof Error ? error.message : String(error) }, place })
}

function runOne(rule: Rule, model: Model, run: RuleRun, keep: Keep): TextCheck | undefined {
  const { severity, options } = settingOf(run.config, rule, run.dated ?? 'info')
  if (severity === 'off') return undefined
  let current: Entity | undefined
  const report = (finding: RuleFinding) => {
    current = finding.entity
    keep(toDiagnostic(rule, finding, run, lesser(severity, finding.severity)))
  }
  try {
    return rule.run({ model, whole: run.model, report, options })
  } catch (error) {
    keep(failure(rule, error, current))
    return undefined
  }
}

/** One reading of every text for all rules that look at texts. */
function* readTexts(model: Model, running: readonly Running[], keep: Keep): Steps<void> {
  const failed = new Set<Running>()
  for (const entity of running.length > 0 ? model.every() : []) {
    yield
    if (!entity.valid) continue
    readPrintedTexts(entity, (text, field, path) => {
      for (const one of running) {
        if (failed.has(one)) continue
        try {
          one.check(entity, text, field, path)
        } catch (error) {
          failed.add(one)
          keep(failure(one.rule, error, entity))
        }
      }
    })
  }
}

/** Findings of all rules, in the order of place and code; a step is a rule, or the texts of one definition. */
export function* rulesRunning(run: RuleRun): Steps<Diagnostic[]> {
  const seen = new Set(run.base?.diagnostics.map(diagnosticKey))
  const found: Diagnostic[] = []
  const keep: Keep = (diagnostic) => {
    const key = diagnosticKey(diagnostic)
    if (seen.has(key)) return
    seen.add(key)
    found.push(diagnostic)
  }
  const model = run.base && run.touched ? scopedModel(run.model, run.base.model, run.touched) : run.model
  const running: Running[] = []
  for (const rule of run.rules) {
    if (run.base && rule.workspace) continue
    const check = runOne(rule, model, run, keep)
    if (check) running.push({ rule, check })
    yield
  }
  yield* readTexts(model, running, keep)
  return orderDiagnostics(found)
}

export const runRules = (run: RuleRun): Diagnostic[] => finish(rulesRunning(run))
