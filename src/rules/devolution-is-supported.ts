// Whoever hands a matter down says what support comes with it.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4405',
  name: 'devolution-is-supported',
  severity: 'warning',
  requirement: ['A-07'],
  options: { kinds: ['平台或数据', '人员', '经费', '后台'] },
  docs: {
    zh: { why: '事下来了，账号、人、钱、答复的人没有跟着下来，街镇只能硬扛。费随事转、人随事转。', mend: '在 support 里逐类写明；不另给的也写一条，写明为什么够用。选项 kinds 定要写哪几类，“或”表示有一样就行。' },
    en: { why: 'If accounts, people, money and somebody to ask do not come down with the matter, the street carries it alone.', mend: 'Write each kind under support; where nothing extra is given, say why it suffices. The option kinds sets which are asked for; “或” means that one of them will do.' },
  },
  messages: {
    missing: {
      zh: ({ devolution, kinds }) => `「${devolution}」没有写部门给什么${kinds}支撑。请在 support 里补上；不另给的，写明为什么够用。`,
      en: ({ devolution, kinds }) => `${devolution} does not say what support comes with it: ${kinds}. Add it under support, or say there why nothing extra is needed.`,
    },
    unreachable: {
      zh: ({ devolution, item }) => `「${devolution}」的后台支撑“${item}”没有写找谁、多久答复。请补 contact 和 replyWithin。`,
      en: ({ devolution, item }) => `${devolution}: the back office "${item}" does not say whom to ask and how soon it answers. Add contact and replyWithin.`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('devolution')) {
      const { support = [], list } = entity.value
      if (list === '部门收回') continue
      const given = new Set<string>(support.map(({ what }) => what))
      const missing = options.kinds.filter((kinds) => !kinds.split('或').some((kind) => given.has(kind)))
      const devolution = nameOf(entity)
      if (missing.length > 0) report({ entity, pointer: support.length > 0 ? '/support' : '/name', messageId: 'missing', data: { devolution, kinds: missing.join('、') } })
      for (const [index, { what, item, contact, replyWithin }] of support.entries()) {
        if (what === '后台' && (contact === undefined || replyWithin === undefined)) report({ entity, pointer: `/support/${index}`, messageId: 'unreachable', data: { devolution, item } })
      }
    }
  },
})
