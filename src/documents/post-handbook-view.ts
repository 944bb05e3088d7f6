// The handbook of a post: its description, its day, its services in short, what it says, whom it asks, hands to and helps in an emergency, and how it checks itself.
import type { Entity } from '../model/model.ts'
import { phoneOf } from './office-view.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { indicatorGoal } from './indicator-words.ts'
import { lines, tableOf } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { postDescriptionView } from './post-description-view.ts'
import { cards, relayTable, scriptTable } from './post-work-view.ts'

type Subject = SubjectOf<'post'>

function contactTable({ model, office, about }: Subject): View | undefined {
  const rows = (about.value.contacts ?? []).map((text): View[] => {
    const organization = model.follow(text, 'organization')?.value
    const phones = (organization?.contacts ?? []).map(({ name, phone }) => `${name} ${phoneOf(office, phone) ?? ''}`.trim())
    return [nameOf(model, text, office), organization?.contactRole ?? '', phones.length > 0 ? phones.join('；') : { blank: 9 }, organization?.replyWithin ?? '']
  })
  return tableOf([{ title: '谁', width: 3.4 }, { title: '找哪一位', width: 3.4 }, { title: '电话', width: 4 }, { title: '多久答复', width: 2 }], rows)
}

/** What a plan asks of this post: where it is lent to, and what it learns first. */
function emergencyRows({ model, office, about }: Subject, plan: Entity<'emergency-plan'>): View[] {
  const { when, levels = [], keeps, lends = [], signs, switchWithin, protects } = plan.value
  const own = lends.filter(({ post }) => model.follow(post, 'post')?.id === about.id)
  return lines([
    ['什么时候', when.join('；')],
    ['分几级', ...levels.map(({ name, when: at, do: does }) => `${name}：${at}。${does}`)],
    ['谁签字', [signs ? nameOf(model, signs, office) : '', switchWithin ? `${switchWithin}内换好` : ''].filter((part) => part !== '').join('，')],
    ['照常办的', namesOf(model, keeps).join('、')],
    ['本岗位', ...own.map(({ to, count, for: time, training, keepsOnDuty }) => [`借到${nameOf(model, to, office)}${count === undefined ? '' : `${count}人`}`, time ? `最长${time}` : '', training ? `先学《${nameOf(model, training)}》` : '', keepsOnDuty === undefined ? '' : `窗口留${keepsOnDuty}人`].filter((part) => part !== '').join('，'))],
    ['先照顾谁', protects?.join('；')],
  ])
}

const week = ['周一', '周二', '周三', '周四', '周五']

/** Ticked at the end of a day: what the post never does, and how each duty should be done. */
function selfCheckTable({ about }: Subject): View | undefined {
  const { cautions = [], duties } = about.value
  const rows = [...cautions, ...duties.flatMap(({ standard }) => standard ?? [])]
  return tableOf([{ title: '今天做到了吗', width: 8 }, ...week.map((title) => ({ title, width: 1, align: 'center' as const }))], rows.map((text) => [text, ...week.map((): View => ({ box: false }))]))
}

function ownNumbers({ model, about }: Subject): View | undefined {
  const found = (about.value.indicators ?? []).flatMap((text) => model.follow(text, 'indicator') ?? [])
  return tableOf(
    [{ title: '看自己的数', width: 4 }, { title: '目标', width: 2 }, { title: '上一期', width: 2 }, { title: '这一期', width: 2 }, { title: '想改哪一处', width: 5 }],
    found.map(({ value }) => [value.name, indicatorGoal(value, model.asOf), '', '', '']),
  )
}

export function postHandbookView(subject: Subject): ViewRecord {
  const { model, office, about } = subject
  const { schedule, tools } = about.value
  const plans = model.all('emergency-plan')
  return {
    description: postDescriptionView(subject),
    coverRows: [
      { label: '街镇', value: office.value.name },
      { label: '版次', value: `${about.value.version}（${about.value.status}）` },
      { label: '编制', value: model.config.issuer ?? office.value.issuer ?? office.value.name },
    ],
    day: tableOf([{ title: '时间', width: 2 }, { title: '做什么', width: 10 }], (schedule ?? []).map(({ at, do: does }) => [at, does])),
    tools: tools ?? [],
    cards: cards(subject),
    scripts: scriptTable(subject),
    gives: relayTable(subject, 'gives'),
    takes: relayTable(subject, 'takes'),
    contacts: contactTable(subject),
    office: { consult: office.value.contacts.consult ?? null, complaint: office.value.contacts.complaint ?? null },
    emergencies: plans.map((plan) => ({ name: plan.value.name, rows: emergencyRows(subject, plan) })),
    selfCheck: selfCheckTable(subject),
    numbers: ownNumbers(subject),
  }
}
