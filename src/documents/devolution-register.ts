// 下沉事项清单: all that was handed down to an office, who answers for it, and what support is still owed.
import type { Entity, Model } from '../model/model.ts'
import { admissionLines, dutyLines, supportRow, supportState } from './devolution-words.ts'
import { defineDocument, type DocumentSubject, type View } from './document-type.ts'
import { tableOf } from './lines.ts'
import { nameOf } from './name-of.ts'
import { compareText } from '../util/text.ts'
import { devolutionsOf } from './subjects.ts'

type Devolution = Entity<'devolution'>

function matterText(model: Model, { value }: Devolution): string[] {
  const service = model.follow(value.matter, 'service')
  return service ? [`标准：《${service.value.name}》v${service.value.version}`] : [nameOf(model, value.matter)]
}

function lastReview({ value }: Devolution): string[] {
  const last = value.reviews?.at(-1)
  return [...(last ? [`${last.period}：${last.conclusion}`] : []), ...(value.reviewEvery ? [`每${value.reviewEvery.replace(/^每/, '')}评一次`] : [])]
}

function registerTable({ model, office }: DocumentSubject, all: readonly Devolution[]): View | undefined {
  return tableOf(
    [{ title: '序', width: 0.7, align: 'center' }, { title: '事项、标准', width: 3.6 }, { title: '从哪个部门', width: 2 }, { title: '清单、方式', width: 1.6 }, { title: '谁办、谁负责', width: 4 }, { title: '准入文号和征求意见', width: 4.4 }, { title: '起止', width: 1.9 }, { title: '支撑', width: 1.7 }, { title: '评价', width: 2.6 }],
    all.map((one, index) => {
      const { value } = one
      const states = (value.support ?? []).map((support) => supportState(support, model.asOf))
      const lacking = states.filter((state) => state !== '到位').length
      return [
        String(index + 1), [{ strong: value.name }, ...matterText(model, one)], nameOf(model, value.from), [value.list, value.form], dutyLines(model, office, one), admissionLines(one),
        [value.admission?.date ?? value.effectiveFrom ?? '', ...(value.effectiveTo ? [`到${value.effectiveTo}`] : [])].filter((text) => text !== ''),
        states.length === 0 ? '没有写' : [`${states.length - lacking}项到位`, ...(lacking > 0 ? [`${lacking}项没到`] : [])], lastReview(one),
      ]
    }),
  )
}

/** What is still owed, oldest first: this is what the office takes to its meeting with the departments. */
function owedTable({ model }: DocumentSubject, all: readonly Devolution[]): View | undefined {
  const rows = all.flatMap((one) => (one.value.support ?? []).filter((support) => supportState(support, model.asOf) !== '到位').map((support) => ({ one, support })))
  rows.sort((a, b) => compareText(a.support.by ?? '9', b.support.by ?? '9'))
  return tableOf(
    [{ title: '事项', width: 4 }, { title: '类', width: 1.1, align: 'center' }, { title: '什么', width: 3.6 }, { title: '应给多少', width: 3.4 }, { title: '最晚', width: 2 }, { title: '到了没有', width: 1.8 }, { title: '找谁、多久答复', width: 3.4 }, { title: '到位日期、签收', width: 2.6 }],
    rows.map(({ one, support }) => [one.value.name, ...supportRow(model, support), '']),
  )
}

function problemTable({ model, office }: DocumentSubject, all: readonly Devolution[]): View | undefined {
  const rows = all.flatMap((one) => (one.value.problems ?? []).filter(({ raisedBy }) => model.follow(raisedBy, 'office')?.id === office.id).map((problem) => ({ one, problem })))
  return tableOf(
    [{ title: '事项', width: 4 }, { title: '本街镇提的问题', width: 6 }, { title: '哪天提的', width: 2 }, { title: '给谁', width: 2.6 }, { title: '最晚答复', width: 2 }, { title: '状态', width: 1.6 }, { title: '答复', width: 4 }],
    rows.map(({ one, problem }) => [one.value.name, problem.what, problem.on, nameOf(model, problem.to, office), problem.replyBy ?? '', problem.state, problem.answer ?? '']),
  )
}

export default defineDocument({
  name: 'devolution-register',
  title: { zh: '下沉事项清单', en: 'register of devolved matters' },
  reader: 'manager',
  alsoFor: ['editor'],
  letters: 'XC',
  docs: {
    zh: '一个街镇一份：下沉到本街镇的每一项，从哪个部门来、三张清单里的哪一类、谁办谁负责谁监督谁应诉、准入文号和征求意见、照哪一版标准办、评价结论；还欠着的支撑按最晚日期排，本街镇提的问题到哪一步。',
    en: 'For an office: each matter handed down, from where, on which list, who does and who answers, supervises and is sued, its admission, the standard, the last review; support that is owed by date; what the office has raised.',
  },
  view(subject) {
    const { model, office } = subject
    const all = devolutionsOf(model, office)
    const lists = [...new Set(all.map(({ value }) => value.list))]
    return {
      office: { name: office.value.name },
      total: String(all.length),
      lists: lists.map((list) => `${list}${all.filter(({ value }) => value.list === list).length}项`),
      register: registerTable(subject, all),
      owed: owedTable(subject, all),
      problems: problemTable(subject, all),
    }
  },
})
