// An id stands for one definition of its kind.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF301',
  name: 'id-is-unique',
  severity: 'error',
  requirement: ['A-17'],
  docs: {
    zh: { why: '别的文件用编号引用它；两处同号，就不知道引用的是哪一个。', mend: '给其中一个换编号；如果是同一件东西写了两遍，删去一处。' },
    en: { why: 'Other files refer to it by its id; with two of them nobody knows which is meant.', mend: 'Give one of them another id, or delete one if the same thing was written twice.' },
  },
  messages: {
    twice: {
      zh: ({ name, id, first, file }) => `「${name}」的编号“${id}”已经被「${first}」用了（${file}）。请换一个编号；如果是同一件写了两遍，请删去一处。`,
      en: ({ name, id, first, file }) => `The id "${id}" of ${name} is already used by ${first} (${file}). Choose another id, or delete one of the two.`,
    },
  },
  check({ model, report }) {
    for (const { entity, first } of model.duplicates) {
      report({
        entity,
        pointer: '/id',
        messageId: 'twice',
        data: { id: entity.id, name: nameOf(entity), first: nameOf(first), file: first.place.file },
        related: [{ entity: first, pointer: '/id', message: { zh: '首次出现在这里', en: 'First used here' } }],
      })
    }
  },
})
