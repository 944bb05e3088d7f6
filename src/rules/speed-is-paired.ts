// An indicator that hurries people has one beside it that asks whether the work was good.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4703',
  name: 'speed-is-paired',
  severity: 'warning',
  requirement: ['C-03'],
  docs: {
    zh: { why: '只催快，就会快而不好。', mend: '在 pairWith 里配一个满意或质量的指标。' },
    en: { why: 'Where only speed counts work becomes fast and bad.', mend: 'Name an indicator of type 满意 or 质量 under pairWith.' },
  },
  messages: {
    alone: {
      zh: ({ indicator }) => `“${indicator}”只催快，没有配对的满意或质量指标。请在 pairWith 里配一个。`,
      en: ({ indicator }) => `"${indicator}" only asks for speed. Pair it with one of satisfaction or quality under pairWith.`,
    },
    same: {
      zh: ({ indicator, pair, type }) => `“${indicator}”配的“${pair}”也是${type}指标，管不住好不好。请换一个满意或质量的指标。`,
      en: ({ indicator, pair, type }) => `"${indicator}" is paired with "${pair}", of type ${type}. Choose one of satisfaction or quality.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('indicator')) {
      if (entity.value.type !== '效率') continue
      const pair = model.follow(entity.value.pairWith, 'indicator')
      const data = { indicator: nameOf(entity) }
      if (entity.value.pairWith === undefined) report({ entity, pointer: '/type', messageId: 'alone', data })
      else if (pair?.valid && pair.value.type !== '满意' && pair.value.type !== '质量') report({ entity, pointer: '/pairWith', messageId: 'same', data: { ...data, pair: nameOf(pair), type: pair.value.type } })
    }
  },
})
