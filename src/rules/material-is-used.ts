// Every material of this workspace is asked for somewhere.
import { nameOf } from './reading/name-of.ts'
import { isOwnDefinition } from './reading/own-definition.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF312',
  name: 'material-is-used',
  severity: 'warning',
  requirement: ['A-17'],
  workspace: true,
  docs: {
    zh: { why: '没有事项要的材料没人维护，过时了也不知道。', mend: '删去；或者哪个事项漏写了，加进去。' },
    en: { why: 'A material that nothing asks for is looked after by nobody.', mend: 'Delete it, or add it to the service that forgot it.' },
  },
  messages: {
    unused: {
      zh: ({ material }) => `材料「${material}」没有被任何事项使用。不再要的请删去；哪个事项漏写了，请加进去。`,
      en: ({ material }) => `No service uses the material ${material}. Delete it, or add it to the service that needs it.`,
    },
  },
  check({ model, report }) {
    // A service or clause that has findings of its own may be the one that uses it.
    if (model.incomplete('service') || model.incomplete('clause')) return
    for (const entity of model.all('material')) {
      if (!isOwnDefinition(entity) || model.refsTo('material', entity.id).some((reference) => reference.from !== entity)) continue
      report({ entity, pointer: '/name', messageId: 'unused', data: { material: nameOf(entity) } })
    }
  },
})
