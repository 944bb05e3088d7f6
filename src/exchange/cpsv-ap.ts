// Services as linked data by CPSV-AP 3 (Core Public Service Vocabulary Application Profile of SEMIC): one JSON-LD graph that needs nothing from the network.
import type { Service } from '../kinds/index.ts'
import { parseTime } from '../kinds/time.ts'
import type { Model } from '../model/model.ts'
import { limitText } from '../model/limit-text.ts'
import type { JsonObject, Json } from '../util/json.ts'

const context: JsonObject = {
  cpsv: 'http://purl.org/vocab/cpsv#', cv: 'http://data.europa.eu/m8g/', dct: 'http://purl.org/dc/terms/', dcat: 'http://www.w3.org/ns/dcat#', eli: 'http://data.europa.eu/eli/ontology#',
  skos: 'http://www.w3.org/2004/02/skos/core#', foaf: 'http://xmlns.com/foaf/0.1/', xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const authority = 'http://publications.europa.eu/resource/authority'

const iri = (...parts: string[]): string => `urn:guifan:${parts.map(encodeURIComponent).join(':')}`
const link = (...parts: string[]): JsonObject => ({ '@id': iri(...parts) })
const zh = (text: string): JsonObject => ({ '@language': 'zh-CN', '@value': text })

/** Nodes by their address: what several services name stands in the graph once. */
type Graph = Map<string, JsonObject>

function node(graph: Graph, type: string, path: string[], fields: JsonObject): JsonObject {
  const id = iri(...path)
  if (!graph.has(id)) graph.set(id, { '@id': id, '@type': type, ...fields })
  return { '@id': id }
}

/** One of the lists of the Publications Office, with what it is: the graph needs nothing from the network to be checked. */
function listed(graph: Graph, type: string, list: string, code: string, name: string): JsonObject {
  const id = `${authority}/${list}/${code}`
  graph.set(id, { '@id': id, '@type': type, 'skos:prefLabel': zh(name) })
  return { '@id': id }
}

const concept = (graph: Graph, scheme: string, word: string): JsonObject => node(graph, 'skos:Concept', [scheme, word], { 'skos:prefLabel': zh(word) })

function organization(graph: Graph, model: Model, id: string): JsonObject {
  return node(graph, 'cv:PublicOrganisation', ['organization', id], { 'dct:identifier': id, 'skos:prefLabel': zh(model.get('organization', id)?.value.name ?? id), 'dct:spatial': listed(graph, 'http://data.europa.eu/88u/dataset/atu-type', 'country', 'CHN', '中国') })
}

function evidence(graph: Graph, model: Model, id: string): JsonObject {
  const material = model.get('material', id)?.value
  return node(graph, 'cv:EvidenceType', ['material', id], { 'dct:identifier': id, 'dct:title': zh(material?.name ?? id), ...(material ? { 'cv:evidenceTypeClassification': concept(graph, 'material-type', material.type) } : {}) })
}

/** Working days are no duration of XML Schema: they are said in words only. */
function durationOf(text: string | undefined): string | undefined {
  const time = text === undefined ? undefined : parseTime(text)
  const unit = time && ({ 日: (n: number) => `P${n}D`, 个月: (n: number) => `P${n}M`, 年: (n: number) => `P${n}Y`, 小时: (n: number) => `PT${n}H`, 分钟: (n: number) => `PT${n}M` } as Record<string, (n: number) => string>)[time.unit]
  if (time?.unit === '即办') return 'PT0S'
  return time && unit && Number.isInteger(time.amount) ? unit(time.amount) : undefined
}

function costOf(graph: Graph, id: string, fee: Service['fee'] | undefined): JsonObject {
  if (fee === undefined) return {}
  const isFree = typeof fee === 'string'
  return { 'cv:hasCost': [node(graph, 'cv:Cost', ['service', id, 'cost'], {
    'dct:identifier': `${id}-cost`, 'dct:description': zh(isFree ? fee : `${fee.item}：${fee.amount}`),
    ...(isFree ? { 'cv:hasValue': { '@type': 'xsd:double', '@value': '0' } } : {}), 'cv:currency': listed(graph, 'skos:Concept', 'currency', 'CNY', '人民币'),
  })] }
}

const many = (key: string, values: Json[]): JsonObject => (values.length > 0 ? { [key]: values } : {})

function page(graph: Graph, url: string): JsonObject {
  graph.set(url, { '@id': url, '@type': 'foaf:Document' })
  return { '@id': url }
}

function contacts(graph: Graph, id: string, list: Service['consult'] = []): JsonObject[] {
  return list.map(({ name, phone, url }, index) => node(graph, 'cv:ContactPoint', ['service', id, 'contact', String(index + 1)], {
    'dct:title': zh(name), ...(phone ? { 'cv:telephone': phone } : {}), ...(url ? { 'cv:contactPage': page(graph, url) } : {}),
  }))
}

function describe(service: Service): string {
  const conditions = (service.conditions ?? []).map(({ text }) => text).join('；')
  const parts = [`${service.name}（${service.type}，${service.level}）`, conditions && `受理条件：${conditions}`, `法定办结时限：${limitText(service.statutoryLimit)}`, service.promisedLimit && `承诺办结时限：${limitText(service.promisedLimit)}`]
  return `${parts.filter(Boolean).join('。')}。`
}

function writeService(graph: Graph, model: Model, id: string, service: Service): void {
  const own = (kind: string, index: number): string[] => ['service', id, kind, String(index + 1)]
  const duration = durationOf(limitText(service.promisedLimit))
  const papers = [...new Set((service.materials ?? []).flatMap(({ material, oneOf }) => (material === undefined ? (oneOf ?? []) : [material])))]
  const bases = [...new Set(service.bases ?? [])]
  const procedure = model.follow(service.procedure, 'procedure')
  node(graph, 'cpsv:PublicService', ['service', id], {
    'dct:identifier': service.implementationCode ?? id,
    'dct:title': zh(service.name), 'dct:description': zh(describe(service)),
    'dct:language': [listed(graph, 'dct:LinguisticSystem', 'language', 'ZHO', '中文')],
    ...many('dcat:keyword', [...(service.aliases ?? []), ...(service.topics ?? [])].map(zh)),
    ...(service.domain ? { 'cv:thematicArea': [concept(graph, 'domain', service.domain)] } : {}),
    'cv:hasCompetentAuthority': [organization(graph, model, service.implementer)],
    ...many('dct:audience', (service.targets ?? []).map((word) => concept(graph, 'target', word))),
    ...many('cv:holdsRequirement', (service.conditions ?? []).map(({ id: key, text }, index) => node(graph, 'cv:Requirement', own('requirement', index), { 'dct:identifier': key ?? `${id}-${index + 1}`, 'dct:title': zh(text) }))),
    ...many('cv:hasInputType', papers.map((paper) => evidence(graph, model, paper))),
    ...many('cpsv:produces', (service.results ?? []).map(({ name, type }, index) => node(graph, 'cv:Output', own('output', index), { 'dct:identifier': `${id}-output-${index + 1}`, 'dct:title': zh(name), ...(type ? { 'dct:type': [concept(graph, 'output-type', type)] } : {}) }))),
    ...many('cv:hasChannel', (service.channels ?? []).map((channel, index) => node(graph, 'cv:Channel', own('channel', index), { 'dct:identifier': `${id}-channel-${index + 1}`, 'dct:type': concept(graph, 'channel', channel) }))),
    ...(duration ? { 'cv:processingTime': { '@type': 'xsd:duration', '@value': duration } } : {}),
    ...costOf(graph, id, service.fee),
    ...many('cv:hasLegalResource', bases.map((text) => {
      const basis = model.follow(text, 'basis')
      return node(graph, 'eli:LegalResource', ['basis', basis?.id ?? text], { 'dct:title': zh(basis?.value.title ?? basis?.value.name ?? text) })
    })),
    ...(procedure ? { 'cpsv:follows': [node(graph, 'cpsv:Rule', ['procedure', procedure.id], { 'dct:identifier': procedure.id, 'dct:title': zh(procedure.value.name), 'dct:description': zh(procedure.value.name) })] } : {}),
    ...many('cv:contactPoint', contacts(graph, id, service.consult)),
    ...many('cv:relatedService', (service.related ?? []).map((other) => link('service', other))),
  })
}

export function writeCpsvAp(model: Model, ids: readonly string[]): string {
  const graph: Graph = new Map()
  for (const id of ids) {
    const entity = model.get('service', id)
    if (entity) writeService(graph, model, id, entity.value)
  }
  return `${JSON.stringify({ '@context': context, '@graph': [...graph.values()] }, null, 2)}\n`
}
