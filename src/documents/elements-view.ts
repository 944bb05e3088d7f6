// 「事项要素表」: the elements of the national list, in its order, for the inspector; the last page of a guide.
import type { Service } from '../kinds/index.ts'
import { isConfirmed, unconfirmedMark } from './confirmed.ts'
import type { ServiceSubject as Subject, View } from './document-type.ts'
import { necessityText, type MaterialLine } from './material-view.ts'
import { nameOf, namesOf } from './name-of.ts'
import { contactText } from './office-view.ts'
import { openingLines, placeLines } from './place-view.ts'
import { situationLetter } from './situation-view.ts'
import { cityWideText, conditionText, extensionText, feeText, limitNote, limitTime, visitsText } from './service-words.ts'

/** Label, the field that a source must cover, and the words; rows without words are left out. */
type Element = [label: string, field: string, value: string | readonly string[] | undefined]

const numbered = (texts: readonly string[]): string[] => texts.map((text, index) => (texts.length > 1 ? `${index + 1}. ${text}` : text))
const yesNo = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? '是' : '否')

function identity({ model }: Subject, value: Service): Element[] {
  return [
    ['事项名称', 'name', value.name], ['俗称', 'aliases', value.aliases?.join('、')],
    ['基本编码', 'baseCode', value.baseCode ?? value.localBaseCode], ['实施编码', 'implementationCode', value.implementationCode ?? value.localCode], ['业务办理项编码', 'handleItemCode', value.handleItemCode],
    ['事项类型', 'type', value.type], ['行使层级', 'level', value.level], ['领域', 'domain', value.domain], ['主题', 'topics', value.topics?.join('、')],
    ['设定依据', 'bases', numbered(namesOf(model, value.bases))], ['权力来源', 'powerSource', value.powerSource], ['权限划分', 'powerDivision', value.powerDivision], ['行使内容', 'exercise', value.exercise],
  ]
}

function bodies({ model, office }: Subject, value: Service): Element[] {
  const { delegated } = value
  return [
    ['实施主体', 'implementer', nameOf(model, value.implementer, office)], ['实施主体性质', 'implementerNature', value.implementerNature],
    ['委托', 'delegated', delegated ? `${nameOf(model, delegated.to, office)}：${delegated.scope}${delegated.docNo ? `（${delegated.docNo}）` : ''}` : undefined],
    ['联办机构', 'joint', value.joint?.length ? namesOf(model, value.joint, office).join('、') : undefined],
    ['服务对象', 'targets', [...value.targets, ...(value.targetGroups ?? [])].join('、')], ['启动方式', 'start', value.start ?? '依申请'],
    ['受理条件', 'conditions', numbered(value.conditions.map(conditionText))], ['不予受理情形', 'exclusions', value.exclusions?.length ? numbered(value.exclusions) : undefined],
    ['数量限制', 'quantityLimit', typeof value.quantityLimit === 'object' ? [value.quantityLimit.limit, value.quantityLimit.how ?? ''].filter((part) => part !== '').join('，') : value.quantityLimit], ['业务类型', 'businessTypes', value.businessTypes?.join('、')],
  ]
}

function handling({ model, office }: Subject, value: Service): Element[] {
  const legal = typeof value.statutoryLimit === 'object' ? value.statutoryLimit : { time: value.statutoryLimit, by: undefined, note: undefined }
  const special = value.specialProcedures?.map(({ name, type, limit }) => `${name}（${type}${limit ? `，${limit}` : ''}）`)
  return [
    ['办件类型', 'caseType', value.caseType],
    ['法定办结时限', 'statutoryLimit', `${legal.time}${legal.by ? `（${nameOf(model, legal.by)}）` : ''}${legal.note ? `；${legal.note}` : ''}`],
    ['承诺办结时限', 'promisedLimit', [limitTime(value.promisedLimit), limitNote(value.promisedLimit)].filter(Boolean).join('；') || undefined], ['延长', 'extension', value.extension ? extensionText(value.extension, (text) => nameOf(model, text, office)) : undefined], ['特别程序', 'specialProcedures', special?.length ? special : undefined],
    ['中介服务', 'intermediaries', value.intermediaries?.length ? value.intermediaries.map(({ name, by, fee }) => [name, by ? nameOf(model, by, office) : '', fee ?? ''].filter((part) => part !== '').join('，')) : undefined],
    ['到办事现场次数', 'visits', visitsText(value.visits)], ['收费', 'fee', feeText(value.fee)], ['网上支付', 'payOnline', yesNo(value.payOnline)], ['进驻大厅', 'inHall', yesNo(value.inHall)],
    ['办理渠道', 'channels', value.channels.join('、')], ['网上办理深度', 'online', value.online?.depth],
    ['通办', 'cityWide', value.cityWide ? `${value.cityWide.scope}，${value.cityWide.mode}；${cityWideText(value.cityWide)}` : undefined],
    ['结果', 'results', value.results?.length ? numbered(value.results.map(({ name, type, delivery, when }) => `${name}${type ? `（${type}）` : ''}，${delivery.join('、')}${when ? `，${when}` : ''}`)) : undefined],
  ]
}

function placeAndRights({ model, office, service }: Subject, value: Service): Element[] {
  return [
    ['办理地点和时间', 'place', [...numbered(placeLines({ office, service })), ...openingLines({ office, service })]], ['交通', 'traffic', value.traffic ?? office.value.centers[0]?.traffic],
    ['咨询方式', 'consult', (value.consult ?? [{ name: '咨询电话', phone: 'office' }]).map((contact) => contactText(office, contact))],
    ['监督投诉方式', 'complaint', (value.complaint ?? [{ name: '监督投诉电话', phone: 'office.complaint' }]).map((contact) => contactText(office, contact))],
    ['救济途径', 'remedies', value.remedies?.length ? value.remedies.map(({ type, organ, within }) => `${type}：${nameOf(model, organ, office)}${within ? `，${within}内` : ''}`) : undefined],
    ['申请人权利', 'rights', value.rights?.length ? numbered(value.rights) : undefined], ['申请人义务', 'duties', value.duties?.length ? numbered(value.duties) : undefined],
  ]
}

/** Columns of the national list, with what is looked at (审查要点). */
function materialElements(lines: readonly MaterialLine[], value: Service): View {
  const letters = new Map((value.situations ?? []).map(({ id }, index) => [id, situationLetter(index)]))
  return {
    columns: [{ title: '序', width: 0.8, align: 'center' }, { title: '材料', width: 2.6 }, { title: '来源', width: 1.4 }, { title: '形式、份数', width: 2.2 }, { title: '必要性', width: 2.2 }, { title: '审查要点', width: 8.2 }],
    rows: lines.map((line, index) => [
      String(index + 1), line.name, [...new Set(line.materials.map(({ origin }) => origin))].join('或'),
      [line.entry.medium ?? line.materials.find(({ medium }) => medium)?.medium ?? '纸质或电子', line.isExempt ? '免交' : line.keep, line.copies].filter((part) => part !== '').join('，'),
      necessityText(line, letters), line.checks.map(({ look, pass }) => `${look}：${pass}`).join('；'),
    ]),
  }
}

export function elementsView(subject: Subject, lines: readonly MaterialLine[]): View {
  const { model, service } = subject
  const { value } = service
  const elements = [...identity(subject, value), ...bodies(subject, value), ...handling(subject, value), ...placeAndRights(subject, value)]
  const rows = elements.flatMap(([label, field, words]): View[] => {
    if (words === undefined || words.length === 0) return []
    const list: View[] = [words].flat()
    // Names, kinds and the like are what the standard itself decides; the rest must have a source.
    const decided = ['name', 'aliases', 'domain', 'topics', 'start'].includes(field)
    return [[label, list, decided || isConfirmed(model, service, field) ? '' : { value: '', mark: unconfirmedMark }]]
  })
  return { table: { columns: [{ title: '要素', width: 1.8 }, { title: '内容', width: 8.6 }, { title: '核定', width: 1.7 }], rows }, materials: materialElements(lines, value) }
}
