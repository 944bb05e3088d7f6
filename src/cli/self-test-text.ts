// How many rules of the workspace were tried, with how many examples.
import type { Validated } from '../app/validate.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'

export function selfTestText({ base }: Validated): Localized {
  const rules = base.all('rule').map(({ value }) => value.examples)
  if (rules.length === 0) return { zh: '没有可以试的自定规则。写法见 docs/custom-rules.md。', en: 'There are no rules of this workspace to try. How to write them: docs/custom-rules.md.' }
  const examples = rules.reduce((sum, { valid, invalid }) => sum + valid.length + invalid.length, 0)
  return { zh: `试了 ${rules.length} 条自定规则、${examples} 个例子。`, en: `Tried ${rules.length} rules of this workspace with ${examples} examples.` }
}
