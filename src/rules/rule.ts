// What a rule is: a finding's definition with its options and its check.
import type { Localized, Severity } from '../diagnostics/diagnostic.ts'
import type { FindingDefinition, MessageData } from '../diagnostics/definition.ts'
import type { Fix } from '../diagnostics/diagnostic.ts'
import type { Entity, Model } from '../model/model.ts'
import type { Path } from './reading/printed-texts.ts'

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
  /** Only where one case of a rule breaks other requirements than the rule names for all. */
  requirement?: readonly string[]
}

export interface RuleContext<Options extends OptionValues> {
  /** `all()` gives what is to be checked: everything on the base, what an overlay touched on an office's model. */
  model: Model
  /** The same model without that limit, for what a rule measures by: glossaries, all services of an office. */
  whole: Model
  report(finding: RuleFinding): void
  options: Options
}

/** Looks at one text. `field` is the last key on the way to it, that of the list for entries of a list; `path` is good only during the call. */
export type TextCheck = (entity: Entity, text: string, field: string, path: Path) => void

export interface RuleDefinition<Options extends OptionValues> extends FindingDefinition {
  /** Defaults; guifan.yaml may set others. */
  options?: Options
  /** Looks at the workspace as a whole: runs once on the base, never for an office. */
  workspace?: boolean
  /** Depends on the day: information in `validate`, so that no build turns red on a day when nobody changed anything. */
  dated?: boolean
  check?(context: RuleContext<Options>): void
  /** Instead of `check`, for rules that look at every text: they share one reading of the workspace. */
  checkText?(context: RuleContext<Options>): TextCheck | undefined
}

/** What the runner hands to a rule. */
export interface RuleInput {
  model: Model
  whole: Model
  report(finding: RuleFinding): void
  options: OptionValues
}

/** A rule whose options are of no concern to those that keep, list and run it. */
export interface Rule extends FindingDefinition {
  options: OptionValues
  workspace: boolean
  dated: boolean
  /** Reports what it finds; gives back what looks at texts, where it is such a rule. */
  run(input: RuleInput): TextCheck | undefined
}

export function defineRule<Options extends OptionValues = OptionValues>(definition: RuleDefinition<Options>): Rule {
  const { check, checkText, options, workspace = false, dated = false, ...finding } = definition
  const defaults = (options ?? {}) as Options
  return {
    ...finding,
    options: defaults,
    workspace,
    dated,
    run(input) {
      const context = { ...input, options: { ...defaults, ...input.options } as Options }
      check?.(context)
      return checkText?.(context)
    },
  }
}
