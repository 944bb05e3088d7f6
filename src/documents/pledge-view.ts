// What an applicant promises in writing: to bring later what lacks (容缺受理), or that something is so (告知承诺). Only what the service itself allows.
import type { Condition } from '../kinds/index.ts'
import { markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { blank, dateBlank, formFacts, tick } from './form-view.ts'
import { materialLines, type MaterialLine } from './material-view.ts'
import { basesText } from './name-of.ts'
import { correctionFacts } from './notice-view.ts'
import { conditionText, promiseText } from './service-words.ts'
import { nameForWhom } from './situation-view.ts'

type Service = Subject['service']['value']

export function allowsPledges({ value }: Subject['service']): boolean {
  return value.materials.some(({ shortfall, promise }) => shortfall || promise)
}

function shortfallTable(lines: readonly MaterialLine[], value: Service): View {
  return {
    columns: [{ title: '先缺', width: 0.9, align: 'center' }, { title: '材料', width: 4 }, { title: '最迟哪天补', width: 3.4 }, { title: '到期没有补，这样办', width: 5 }],
    rows: lines.map((line) => [tick, nameForWhom(line, value), [`${line.entry.shortfall!.within}内，就是`, dateBlank], line.entry.shortfall!.ifLate]),
  }
}

/** Conditions, also those within others, that name this paper as their proof: what the promise stands for. */
function provedBy(conditions: readonly Condition[], materials: ReadonlySet<string>): string[] {
  return conditions.flatMap((condition) => [...(condition.provedBy?.some((text) => materials.has(text)) ? [conditionText(condition)] : []), ...provedBy(condition.anyOf ?? [], materials)])
}

/** One letter for each paper that a promise may stand for. A service that says only that it may leaves the rest to be filled in. */
function promiseLetter({ model, service: { value } }: Subject, line: MaterialLine): ViewRecord {
  const { promise, material, oneOf, basis } = line.entry
  const told = typeof promise === 'object' ? promise : undefined
  const pledge = told && model.follow(told.pledge, 'material')?.value
  const proved = provedBy(value.conditions, new Set(oneOf ?? (material ? [material] : [])))
  const bases = [...new Set([basis, pledge?.basis].filter((text): text is string => text !== undefined))]
  return {
    material: nameForWhom(line, value),
    basis: bases.length > 0 ? basesText(model, bases) : { line: [blank(16)] },
    proved: proved.length > 0 ? proved.join('；') : line.checks.length > 0 ? line.checks.map(({ look, pass }) => `${look}：${pass}`).join('；') : { line: [blank(16)] },
    check: told?.checkBy ?? { line: [blank(12)] },
    checkWithin: told?.checkWithin ?? { line: [blank(5)] },
    notFor: told?.notFor ?? [],
    ifFalse: told?.ifFalse ?? { line: [blank(16)] },
  }
}

export function pledgeView(subject: Subject): ViewRecord {
  const { model, service } = subject
  const lines = materialLines(model, service.value)
  const short = lines.filter(({ entry }) => entry.shortfall)
  return {
    form: formFacts(subject, service),
    mark: markOf(model, service, 'materials'),
    shortfall: short.length > 0 ? shortfallTable(short, service.value) : undefined,
    promise: promiseText(service.value),
    ways: correctionFacts(subject)['ways'],
    letters: lines.filter(({ entry }) => entry.promise).map((line) => promiseLetter(subject, line)),
  }
}
