// What guifan.yaml says about one rule, by its code or its name: how much a finding weighs, and its options.
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Config } from '../kinds/index.ts'
import { isObject, own } from '../util/json.ts'
import type { OptionValues, Rule } from './rule.ts'

export interface RuleSetting {
  severity: Severity | 'off'
  options: OptionValues
}

const severities: Record<string, Severity | 'off'> = { error: 'error', warning: 'warning', info: 'info', off: 'off', 错误: 'error', 警告: 'warning', 提示: 'info', 关闭: 'off' }

function severityOf(value: unknown): Severity | 'off' | undefined {
  return typeof value === 'string' && Object.hasOwn(severities, value) ? severities[value] : value === false ? 'off' : undefined
}

/** Only options that the rule has, and of the type that it expects: a misspelt option changes nothing. */
function optionsOf(value: unknown, defaults: OptionValues): OptionValues {
  const options: OptionValues = {}
  if (!isObject(value)) return options
  for (const [key, standard] of Object.entries(defaults)) {
    const given = own(value, key)
    if (Array.isArray(standard) ? Array.isArray(given) && given.every((item) => typeof item === 'string') : typeof given === typeof standard) {
      options[key] = given as OptionValues[string]
    }
  }
  return options
}

export function settingOf(config: Config, rule: Pick<Rule, 'code' | 'name' | 'severity' | 'dated' | 'options'>, dated: Severity): RuleSetting {
  const given = own(config.rules, rule.code) ?? own(config.rules, rule.name)
  const said = severityOf(isObject(given) ? own(given, 'severity') : given)
  return { severity: said ?? (rule.dated ? dated : rule.severity), options: optionsOf(isObject(given) ? own(given, 'options') : undefined, rule.options) }
}
