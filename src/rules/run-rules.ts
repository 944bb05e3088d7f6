// Runs the rules over a model: settings of guifan.yaml, one finding a cause, and a rule that throws does not end the run.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Related, Severity } from '../diagnostics/diagnostic.ts'
import { diagnosticKey, orderDiagnostics } from '../diagnostics/order.ts'
import type { Config } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { valueAt } from '../util/pointer.ts'
import { layerOf } from './layer-of.ts'
import { ruleRuns } from './rule-runs.ts'
import { scopedModel } from './scoped-model.ts'
import type { Rule, RuleFinding } from './rule.ts'
import { settingOf } from './setting-of.ts'

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
  })
}

/** A case that weighs less than its rule keeps its lesser weight, whatever the settings say of the rule. */
function lesser(chosen: Severity, own: Severity | undefined): Severity {
  const order: readonly Severity[] = ['info', 'warning', 'error']
  return own && order.indexOf(own) < order.indexOf(chosen) ? own : chosen
}

function runOne(rule: Rule, model: Model, run: RuleRun, keep: (diagnostic: Diagnostic) => void): void {
  const setting = settingOf(run.config, rule, run.dated ?? 'info')
  if (setting.severity === 'off') return
  const severity = setting.severity
  let current: Entity | undefined
  try {
    rule.run(model, (finding) => {
      current = finding.entity
      keep(toDiagnostic(rule, finding, run, lesser(severity, finding.severity)))
    }, setting.options)
  } catch (error) {
    const place = current?.place ?? { file: 'guifan.yaml', document: 0, pointer: '', at: 'value' as const }
    keep(diagnose(ruleRuns, { messageId: 'threw', data: { rule: rule.name, code: rule.code, reason: error instanceof Error ? error.message : String(error) }, place }))
  }
}

/** Findings of all rules, in the order of place and code. */
export function runRules(run: RuleRun): Diagnostic[] {
  const seen = new Set(run.base?.diagnostics.map(diagnosticKey))
  const found: Diagnostic[] = []
  const keep = (diagnostic: Diagnostic) => {
    const key = diagnosticKey(diagnostic)
    if (seen.has(key)) return
    seen.add(key)
    found.push(diagnostic)
  }
  const model = run.base && run.touched ? scopedModel(run.model, run.touched) : run.model
  for (const rule of run.rules) if (!(run.base && rule.workspace)) runOne(rule, model, run, keep)
  return orderDiagnostics(found)
}
