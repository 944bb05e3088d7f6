// Every reference leads to something of the right kind.
import { kinds } from '../kinds/index.ts'
import type { Fix, Localized } from '../diagnostics/diagnostic.ts'
import { formatReference, parseLooseReference } from '../kinds/reference.ts'
import { requirementsServedBy } from '../kinds/requirements/index.ts'
import type { Model, Unresolved } from '../model/model.ts'
import { defineRule } from './rule.ts'

const localLists: Record<string, Localized> = {
  steps: { zh: '环节', en: 'step' },
  situations: { zh: '办理情形', en: 'situation' },
  questions: { zh: '问题', en: 'question' },
  stages: { zh: '阶段', en: 'stage' },
}

function titleOf(names: readonly string[]): Localized {
  const titles = names.map((name) => (Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds].title : { zh: name, en: name }))
  return { zh: titles.map((title) => title.zh).join('或') || '标准', en: titles.map((title) => title.en).join(' or ') || 'definition' }
}

function dataOf({ reference, suggestion, suggestionName }: Unresolved) {
  const what = reference.local ? (localLists[reference.local] ?? { zh: '编号', en: 'id' }) : titleOf(reference.kinds)
  const meant = suggestion === undefined ? undefined : suggestionName && suggestionName !== suggestion ? `${suggestion}（${suggestionName}）` : suggestion
  return { text: reference.text, id: reference.id, part: reference.part, what: what.zh, whatEn: what.en, suggestion, suggestionName, meant }
}

/** The reference as it would be written: with the kind, version and part that stand there. */
function meantText({ reference, suggestion }: Unresolved): string | undefined {
  const parsed = reference.probable && parseLooseReference(reference.text)
  if (!parsed) return suggestion
  const { id, kind } = reference.probable!
  return formatReference({ ...parsed, id, ...(parsed.kind === undefined ? {} : { kind }) })
}

/** A Chinese name has exactly one id, and so has an id in capitals: that one can be written in its place. A near one is only likely. */
function fixOf(model: Model, unresolved: Unresolved): Fix | null {
  const { reference, certainty } = unresolved
  const text = certainty && meantText(unresolved)
  if (text === undefined) return null
  const place = model.place(reference.from, reference.pointer, reference.at)
  return { description: { zh: `改成编号 ${text}`, en: `write the id ${text}` }, edits: [{ place, text, ...(reference.at === 'value' ? { as: 'value' } : {}) }], ...(certainty === 'same' ? {} : { unsafe: true }) }
}

const ask = (meant: string | undefined) => (meant === undefined ? '' : `您是不是想写 ${meant}？`)
const askEnglish = (meant: string | undefined) => (meant === undefined ? '' : ` Did you mean ${meant}?`)

export default defineRule({
  code: 'GF302',
  name: 'reference-exists',
  severity: 'error',
  requirement: ['A-17'],
  docs: {
    zh: { why: '引用落空，印出来就是空行，或者少一份材料、少一步流程。', mend: '对照要引用的文件里的 id 改正；还没有这个文件的，先建一个。' },
    en: { why: 'A reference that leads nowhere prints an empty row, or loses a paper or a step.', mend: 'Correct it to the id in the file that is meant, or write that file.' },
  },
  messages: {
    missing: {
      zh: ({ text, what, meant }) => `没有叫“${text}”的${what}。${ask(meant) || `请核对编号，或先建这个${what}。`}`,
      en: ({ text, whatEn, meant }) => `There is no ${whatEn} "${text}".${askEnglish(meant) || ` Check the id, or write this ${whatEn} first.`}`,
    },
    'wrong-kind': {
      zh: ({ text, what, suggestionName, meant }) => `这里要填${what}的编号，“${text}”不是${what}${suggestionName ? `（它是：${suggestionName}）` : ''}。${meant ? '' : `请换成${what}的编号。`}`,
      en: ({ text, whatEn, suggestionName }) => `The id of a ${whatEn} belongs here; "${text}" is not one${suggestionName ? ` (it is: ${suggestionName})` : ''}. Write the id of a ${whatEn}.`,
    },
    name: {
      zh: ({ text, what, suggestion }) => `这里要写${what}的编号，不写名称“${text}”。${suggestion ? `请改成 ${suggestion}。` : `也没有名称叫“${text}”的${what}，请核对。`}`,
      en: ({ text, whatEn, suggestion }) => `The id of a ${whatEn} belongs here, not its name "${text}". ${suggestion ? `Write ${suggestion}.` : `No ${whatEn} has this name either.`}`,
    },
    part: {
      zh: ({ text, id, part, suggestionName, suggestion }) => `「${suggestionName ?? id}」里没有“${part}”这一部分（写的是 ${text}）。${ask(suggestion) || '请核对“#”后面的内容。'}`,
      en: ({ text, id, part, suggestion }) => `${id} has no part "${part}" (written ${text}).${askEnglish(suggestion) || ' Check what stands after the #.'}`,
    },
    local: {
      zh: ({ text, what, meant }) => `这里没有编号叫“${text}”的${what}。${ask(meant) || `请改成本文件里有的${what}编号。`}`,
      en: ({ text, whatEn, meant }) => `There is no ${whatEn} "${text}" here.${askEnglish(meant) || ` Write the id of a ${whatEn} of this file.`}`,
    },
  },
  check({ model, report }) {
    for (const unresolved of model.unresolved) {
      const { reference, reason } = unresolved
      if (!reference.from.valid) continue
      // What leads nowhere breaks what its field is there for.
      const requirement = [...new Set(['A-17', ...requirementsServedBy(reference.from.kind, reference.pointer)])]
      report({ entity: reference.from, pointer: reference.pointer, at: reference.at, messageId: reason, data: dataOf(unresolved), fix: fixOf(model, unresolved), requirement })
    }
  },
})
