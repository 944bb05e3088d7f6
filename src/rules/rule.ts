// What a rule is: a finding's definition with its options and its check.
import type { Localized, Severity } from '../diagnostics/diagnostic.ts'
import type { FindingDefinition, MessageData } from '../diagnostics/definition.ts'
import type { Fix } from '../diagnostics/diagnostic.ts'
import type { Entity, Model } from '../model/model.ts'

export type OptionValues = Record<string, number | string | boolean | string[]>

/** A second place that belongs to a finding, in the terms a rule knows. */
export interface RelatedPart {
  entity: Entity
  pointer?: string
  at?: 'key' | 'value'
  message: Localized
}

export interface RuleFinding {
  entity: Entity
  /** In the resolved value of `entity`; where it was written is looked up by the runner. */
  pointer: string
  at?: 'key' | 'value'
  messageId: string
  data?: MessageData
  related?: RelatedPart[]
  fix?: Fix | null
  /** Only where one case of a rule weighs less than the rule itself. */
  severity?: Severity
}

export interface RuleContext<Options extends OptionValues> {
  /** `all()` gives what is to be checked: everything on the base, what an overlay touched on an office's model. */
  model: Model
  report(finding: RuleFinding): void
  options: Options
}

export interface RuleDefinition<Options extends OptionValues> extends FindingDefinition {
  /** Defaults; guifan.yaml may set others. */
  options?: Options
  /** Looks at the workspace as a whole: runs once on the base, never for an office. */
  workspace?: boolean
  /** Depends on the day: information in `validate`, so that no build turns red on a day when nobody changed anything. */
  dated?: boolean
  check(context: RuleContext<Options>): void
}

/** A rule whose options are of no concern to those that keep, list and run it. */
export interface Rule extends FindingDefinition {
  options: OptionValues
  workspace: boolean
  dated: boolean
  run(model: Model, report: (finding: RuleFinding) => void, options: OptionValues): void
}

export function defineRule<Options extends OptionValues = OptionValues>(definition: RuleDefinition<Options>): Rule {
  const { check, options, workspace = false, dated = false, ...finding } = definition
  const defaults = (options ?? {}) as Options
  return {
    ...finding,
    options: defaults,
    workspace,
    dated,
    run: (model, report, chosen) => check({ model, report, options: { ...defaults, ...chosen } as Options }),
  }
}
