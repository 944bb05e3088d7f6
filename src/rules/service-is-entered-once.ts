// The same service of the same implementer is entered once.
import type { Entity } from '../model/model.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF311',
  name: 'service-is-entered-once',
  severity: 'warning',
  requirement: ['A-08'],
  workspace: true,
  docs: {
    zh: { why: '同一个部门的同一件事建了两份，改了一份、忘了一份，窗口就有两个说法。', mend: '合并成一份；确实是两件事的，把名称写得能分清。' },
    en: { why: 'One matter of one department entered twice: one is mended, the other forgotten.', mend: 'Merge them; if they are two matters, give them names that tell them apart.' },
  },
  messages: {
    twice: {
      zh: ({ name, file }) => `「${name}」已经有一份，名称和实施主体都相同（${file}）。请合并；确实是两件事的，把名称写得能分清。`,
      en: ({ name, file }) => `${name} exists already with the same name and implementer (${file}). Merge them, or name them apart.`,
    },
  },
  check({ model, report }) {
    const seen = new Map<string, Entity>()
    for (const entity of model.all('service')) {
      const implementer = model.follow(entity.value.implementer, 'organization')?.id ?? entity.value.implementer
      const key = `${entity.value.name.replaceAll(/\s/g, '')}\u0000${implementer}`
      const first = seen.get(key)
      if (!first) seen.set(key, entity)
      else report({ entity, pointer: '/name', messageId: 'twice', data: { name: nameOf(entity), file: first.place.file }, related: [{ entity: first, pointer: '/name', message: { zh: '先有的一份', en: 'The first one' } }] })
    }
  },
})
