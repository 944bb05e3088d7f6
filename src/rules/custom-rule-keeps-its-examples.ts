// The examples of a rule of the workspace come out as it says: nothing is found in the valid ones, something in each of the others.
import { kinds } from '../kinds/index.ts'
import type { Json } from '../util/json.ts'
import { failures, newBudget } from './custom/custom-rules.ts'
import { BudgetSpent } from './custom/pattern.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF316',
  name: 'custom-rule-keeps-its-examples',
  severity: 'error',
  requirement: ['A-17'],
  workspace: true,
  docs: {
    zh: { why: '例子是规则的试金石：写对的查出问题，或者写错的查不出，规则就没有写对。', mend: '改规则，或者改例子；改好再运行 guifan validate --self-test。' },
    en: { why: 'Examples are how a rule is tried: where the right ones are found fault with, or the wrong ones are not, the rule is not what was meant.', mend: 'Correct the rule or the example, and run guifan validate --self-test again.' },
  },
  messages: {
    found: {
      zh: ({ rule, number }) => `规则“${rule}”第 ${number} 个写对的例子，却查出了问题。请改规则，或者改例子。`,
      en: ({ rule, number }) => `The rule “${rule}” finds fault with its valid example ${number}. Correct the rule or the example.`,
    },
    missed: {
      zh: ({ rule, number }) => `规则“${rule}”第 ${number} 个写错的例子，没有查出问题。看看 given 是不是对不上它，then 是不是太宽。`,
      en: ({ rule, number }) => `The rule “${rule}” finds nothing in its invalid example ${number}. See whether given is about it, and whether then is too wide.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('rule')) {
      const rule = entity.value
      if (!Object.hasOwn(kinds, rule.given.kind)) continue
      const tried = (side: 'valid' | 'invalid', messageId: string): void => rule.examples[side].forEach((example, index) => {
        try {
          if (failures(rule, example as Json, newBudget()).length > 0 === (side === 'invalid')) return
        } catch (error) {
          if (!(error instanceof BudgetSpent)) throw error
        }
        report({ entity, pointer: `/examples/${side}/${index}`, at: 'value', messageId, data: { rule: nameOf(entity), number: index + 1 } })
      })
      tried('valid', 'found')
      tried('invalid', 'missed')
    }
  },
})
