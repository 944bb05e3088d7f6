// What an office does, sorted by what it is: to approve, to serve, to enforce, to help with either; who answers for it, who does it, and what could be done together.
import type { Entity } from '../model/model.ts'
import type { DocumentSubject, View, ViewRecord } from './document-type.ts'
import { tableOf } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { servicesOf } from './office-view.ts'
import { bundlesOf, devolutionsOf } from './subjects.ts'

type Service = Entity<'service'>

const functions = ['审批', '服务', '执法', '检查协助', '执法协助'] as const
const unsorted = '还没有归类'

const functionOf = ({ value }: Service): string => value.function ?? unsorted

/** One line a field, one column a function, with the sums: where the work lies. */
function matrix(services: readonly Service[], used: readonly string[]): View | undefined {
  const domains = [...new Set(services.map(({ value }) => value.domain))]
  const count = (domain: string | undefined, name: string | undefined): number => services.filter((service) => (domain === undefined || service.value.domain === domain) && (name === undefined || functionOf(service) === name)).length
  const cells = (domain: string | undefined): string[] => [...used, undefined].map((name) => String(count(domain, name) || ''))
  return tableOf(
    [{ title: '领域', width: 3 }, ...used.map((title) => ({ title, width: 1.6, align: 'center' as const })), { title: '合计', width: 1.4, align: 'center' }],
    [...domains.map((domain): View[] => [domain, ...cells(domain)]), [{ strong: '合计' }, ...cells(undefined).map((text): View => ({ strong: text }))]],
  )
}

/** The department keeps the duty, whoever does the work: both stand in one row. */
function row({ model, office }: DocumentSubject, service: Service): View[] {
  const { value } = service
  const devolution = devolutionsOf(model, office).find((one) => (one.value.matter && model.follow(one.value.matter, 'service')?.id === service.id) ?? false)
  const does = devolution?.value.duty.does ?? (value.delegated ? value.delegated.to : value.handler?.[0])
  return [
    value.name, value.type, nameOf(model, devolution?.value.duty.answers ?? value.implementer, office),
    [does ? nameOf(model, does, office) : nameOf(model, value.implementer, office), ...(value.delegated ? [value.delegated.scope] : [])],
    namesOf(model, value.joint, office).join('、'), devolution ? devolution.value.list : '',
  ]
}

function together({ model, office }: DocumentSubject): View | undefined {
  return tableOf([{ title: '一件事', width: 3 }, { title: '并在一起办的', width: 8 }, { title: '牵头', width: 3 }], bundlesOf(model, office).map(({ value }) => [value.name, value.members.map(({ service }) => nameOf(model, service)).join('、'), nameOf(model, value.lead, office)]))
}

export function functionMapView(subject: DocumentSubject): ViewRecord {
  const { model, office } = subject
  const services = servicesOf(model, office)
  const used = [...functions, unsorted].filter((name) => services.some((service) => functionOf(service) === name))
  return {
    office: office.value.name,
    total: services.length,
    matrix: matrix(services, used),
    groups: used.map((name) => ({
      name,
      table: tableOf(
        [{ title: '事项', width: 3.2 }, { title: '事项类型', width: 2.45 }, { title: '谁负责', width: 3 }, { title: '谁来办', width: 3.3 }, { title: '一起办的', width: 3.2 }, { title: '下沉清单', width: 2.05 }],
        services.filter((service) => functionOf(service) === name).map((service) => row(subject, service)),
      ),
    })),
    together: together(subject),
  }
}
