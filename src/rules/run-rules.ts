// Runs the rules over a model: settings of guifan.yaml, one finding a cause, and a rule that throws does not end the run.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Related, Severity } from '../diagnostics/diagnostic.ts'
import type { Config } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { compareText } from '../util/text.ts'
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

/** What makes two findings one: the same rule says the same at the same place. */
export function findingKey(diagnostic: Diagnostic): string {
  const { file, document, pointer, at } = diagnostic.place
  return [diagnostic.code, file, document, pointer, at, diagnostic.message.zh].join('\u0000')
}

function toDiagnostic(rule: Rule, finding: RuleFinding, run: RuleRun, severity: Severity): Diagnostic {
  const { entity, pointer, at = 'value' } = finding
  const related: Related[] = (finding.related ?? []).map((part) => ({
    place: run.model.place(part.entity, part.pointer ?? '', part.at ?? 'value'),
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
  const seen = new Set(run.base?.diagnostics.map(findingKey))
  const found: Diagnostic[] = []
  const keep = (diagnostic: Diagnostic) => {
    const key = findingKey(diagnostic)
    if (seen.has(key)) return
    seen.add(key)
    found.push(diagnostic)
  }
  const model = run.base && run.touched ? scopedModel(run.model, run.touched) : run.model
  for (const rule of run.rules) if (!(run.base && rule.workspace)) runOne(rule, model, run, keep)
  return found.sort((a, b) => compareText(a.place.file, b.place.file) || a.place.document - b.place.document ||
    compareText(a.place.pointer, b.place.pointer) || compareText(a.code, b.code))
}
