// 意见反馈表: what somebody who works by a standard, or was served by it, would change; and what became of it.
import { defineDocument } from './document-type.ts'
import { formFacts } from './form-view.ts'
import { nameOf } from './name-of.ts'
import { servicesOf } from './office-view.ts'

export default defineDocument({
  name: 'feedback',
  title: { zh: '标准实施意见反馈表', en: 'feedback on the standards' },
  reader: 'editor',
  alsoFor: ['counter', 'back-office'],
  letters: 'FK',
  docs: {
    zh: '用标准的人、被服务的人提意见：哪一份、哪一条、实际怎样、想怎么改；编制组采纳不采纳、为什么、改进哪一版，回给提的人；已经照意见改的列在后面。',
    en: 'From those who work by the standards and those who are served: which, where, how it really is, what to change; whether it is taken up and why, in which version, and the answer to who asked; what was changed so far.',
  },
  view(subject) {
    const { model, office } = subject
    const own = [...servicesOf(model, office), office]
    // Only what somebody asked for: what the house did of itself is in the revision record.
    const done = own.flatMap(({ value: { name, changes } }) => (changes ?? []).filter(({ from }) => from).map((change) => ({ ...change, name })))
    return {
      form: formFacts(subject),
      owner: nameOf(model, model.config.owner, office),
      edition: model.config.version,
      name: model.config.name,
      done: done.length > 0
        ? { columns: [{ title: '日期', width: 2 }, { title: '哪一份', width: 3.4 }, { title: '改了什么', width: 6 }, { title: '谁提的', width: 1.6 }], rows: done.sort((a, b) => (a.date < b.date ? 1 : -1)).map(({ date, name, what, from }) => [date, name, what, from!]) }
        : undefined,
    }
  },
})
