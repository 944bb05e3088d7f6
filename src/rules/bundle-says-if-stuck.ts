// A bundle says how people learn what is done, and what happens when one member gets stuck.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const parts = [
  { key: 'notify', zh: '怎么告诉进度（notify）', en: 'how people learn of its progress (notify)' },
  { key: 'ifStuck', zh: '有一项卡住了怎么办（ifStuck）', en: 'what happens when a member gets stuck (ifStuck)' },
] as const

export default defineRule({
  code: 'GF4509',
  name: 'bundle-says-if-stuck',
  severity: 'warning',
  requirement: ['A-10', 'A-19'],
  docs: {
    zh: { why: '几个部门一起办，一项卡住，别的都停下来等，群众不知道找谁。', mend: '写 notify 和 ifStuck：其余照不照办、谁去协调、几天内。' },
    en: { why: 'Where several departments work together one that is stuck stops all, and nobody knows whom to ask.', mend: 'Write notify and ifStuck: whether the rest goes on, who sees to it, how soon.' },
  },
  messages: {
    unsaid: {
      zh: ({ bundle, missing }) => `「${bundle}」没有写${missing}。请补上。`,
      en: ({ bundle, missingEnglish }) => `${bundle} does not say ${missingEnglish}. Add it.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('bundle')) {
      const missing = parts.filter(({ key }) => entity.value[key] === undefined)
      const data = { bundle: nameOf(entity), missing: missing.map(({ zh }) => zh).join('和'), missingEnglish: missing.map(({ en }) => en).join(' and ') }
      if (missing.length > 0) report({ entity, pointer: '/name', messageId: 'unsaid', data })
    }
  },
})
