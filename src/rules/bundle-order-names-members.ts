// What a member of a bundle waits for belongs to the bundle.
import { bundleParts, meet } from './reading/bundle-parts.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4505',
  name: 'bundle-order-names-members',
  severity: 'error',
  requirement: ['A-10', 'A-19'],
  docs: {
    zh: { why: '要等的那一项不在这件事里，没有人去办，后面的就一直等。', mend: '把它加进 members，或从 after、needsResultOf 里删去。' },
    en: { why: 'Nobody does what is not part of the bundle, so whatever waits for it waits forever.', mend: 'Add it to members, or delete it from after or needsResultOf.' },
  },
  messages: {
    outside: {
      zh: ({ bundle, member, service }) => `「${bundle}」的“${member}”要等“${service}”，它却不是成员事项。请把它加进 members，或去掉这处先后。`,
      en: ({ bundle, member, service }) => `${bundle}: "${member}" waits for "${service}", which is no member. Add it to members, or take the wait out.`,
    },
    apart: {
      zh: ({ bundle, member, service }) => `「${bundle}」的“${member}”要用“${service}”的结果，可是办这一项的人用不着办那一项。请核对两处 when。`,
      en: ({ bundle, member, service }) => `${bundle}: "${member}" needs the result of "${service}", but whoever needs the one never does the other. Check both when.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('bundle')) {
      const parts = bundleParts(model, entity)
      for (const part of parts) {
        for (const { id, pointer } of part.waits) {
          const service = model.get('service', id)
          const members = parts.filter((other) => other.id === id)
          const data = { bundle: nameOf(entity), member: part.name, service: service ? nameOf(service) : id }
          if (service && members.length === 0) report({ entity, pointer, messageId: 'outside', data })
          else if (pointer.includes('/needsResultOf/') && members.length > 0 && members.every((other) => !meet(part, other))) report({ entity, pointer, messageId: 'apart', data })
        }
      }
    }
  },
})
