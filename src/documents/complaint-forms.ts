// 差评和投诉: how a bad rating is put right and a complaint is answered, on one sheet each.
import { defineDocument, type DocumentSubject, type View } from './document-type.ts'
import { boxesInLine, formFacts } from './form-view.ts'
import { indicatorGoal } from './indicator-words.ts'
import { nameOf } from './name-of.ts'

/** Indicators that count what is done with ratings and complaints: the sheet says by what it is judged. */
const judging = ['差评', '投诉']

function judgedBy({ model, office }: DocumentSubject): View {
  return model.all('indicator').filter(({ value }) => judging.some((word) => value.name.includes(word))).map(({ value }) => {
    const goal = indicatorGoal(value, model.asOf)
    return { label: value.name, value: [goal === '' ? '' : `目标 ${goal}`, value.warn ? `到 ${value.warn.at}${value.unit}：${value.warn.do}` : '', `谁管：${nameOf(model, value.owner, office)}`].filter((text) => text !== '').join('；') }
  })
}

export default defineDocument({
  name: 'complaint-forms',
  title: { zh: '差评和投诉单', en: 'bad ratings and complaints' },
  reader: 'manager',
  alsoFor: ['counter'],
  letters: 'TS',
  docs: {
    zh: '好差评整改单、投诉处置单：原话、核实、责任、当场的补救、改哪里、回访、结论，每一步有日子；整改的是标准和做法，不是劝人改评价。',
    en: 'The sheet with which a bad rating is put right, and that of a complaint: the words, what was found, what is made good, what is changed, the call back; what is mended is the way of working, nobody is asked to change a rating.',
  },
  view: (subject) => ({
    form: formFacts(subject),
    judgedBy: judgedBy(subject),
    counters: boxesInLine(subject.office.value.centers.flatMap(({ counters }) => counters ?? []).map(({ no }) => `${no}号`)),
    hotline: subject.model.config.hotline ?? null,
  }),
})
