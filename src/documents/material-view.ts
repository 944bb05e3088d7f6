// Materials of a service: who must bring what, whether it is handed in or only looked at, and what is checked.
import type { CheckPoint, Copies, Material, Service, ServiceMaterial } from '../kinds/index.ts'
import type { Model } from '../model/model.ts'
import { nameOf } from './name-of.ts'

export interface MaterialLine {
  name: string
  /** Library entries behind it: several where one of several will do. */
  materials: Material[]
  entry: ServiceMaterial
  /** Bring nothing: the system looks it up. */
  isExempt: boolean
  /** 交原件、看后还您、… */
  keep: string
  copies: string
  checks: CheckPoint[]
  /** 代办的才要; empty where everybody, or everybody in its situations, brings it. */
  only: string
  needs(situation: string): boolean
}

const keepWords: Record<NonNullable<Material['keep']>, string> = { 核验后退还: '看后还您', 留存原件: '交原件', 留存复印件: '交复印件', 不收: '不用交' }

export function copiesText(copies: number | Copies | undefined): string {
  if (copies === undefined) return ''
  if (typeof copies === 'number') return copies === 0 ? '' : `${copies}份`
  return copies.count === 0 ? '' : `每${copies.per}${copies.count}份`
}

/** What a service says itself comes before the library. */
export function keepOf(entry: ServiceMaterial, materials: readonly Material[]): Material['keep'] {
  return entry.keep ?? materials.find((material) => material.keep)?.keep
}

function keepText(entry: ServiceMaterial, materials: readonly Material[]): string {
  const keep = keepOf(entry, materials)
  if (keep) return keepWords[keep]
  return entry.copies === undefined ? '看后还您' : '交原件'
}

/** Checks that two alternatives share are done once; one that looks at the same thing in another way says for which paper. */
function checksOf(library: readonly Material[]): CheckPoint[] {
  const checks: CheckPoint[] = []
  for (const material of library) {
    for (const check of material.checkPoints ?? []) {
      const alike = checks.filter(({ look }) => look === check.look)
      if (alike.some(({ how }) => how === check.how)) continue
      checks.push(alike.length > 0 ? { ...check, look: `${check.look}（${material.name}）` } : check)
    }
  }
  return checks
}

/** 代办的 → 代办的才要. */
export const onlyText = (when: string | undefined): string => (when === undefined ? '' : `${when}才要`)

export function materialLines(model: Model, { materials }: Pick<Service, 'materials'>): MaterialLine[] {
  return materials.map((entry): MaterialLine => {
    const references = entry.oneOf ?? (entry.material ? [entry.material] : [])
    const entities = references.map((text) => model.follow(text, 'material'))
    const library = entities.flatMap((entity) => (entity ? [entity.value] : []))
    const names = references.map((text, index) => entities[index]?.value.name ?? text)
    return {
      name: names.join('或'),
      materials: library,
      entry,
      isExempt: entry.exempt !== undefined,
      keep: keepText(entry, library),
      copies: copiesText(entry.copies),
      checks: [...checksOf(library), ...(entry.also ?? [])],
      only: onlyText(entry.when),
      needs: (situation) => !entry.situations || entry.situations.includes(situation),
    }
  })
}

/** Derived, never typed: everyone, only some, or nobody as long as the system has it. */
export function necessityText({ entry, isExempt, only }: MaterialLine, letters: ReadonlyMap<string, string>): string {
  const some = [entry.situations ? `仅情形${entry.situations.map((id) => letters.get(id) ?? id).join('、')}` : '', only].filter((text) => text !== '')
  const who = some.join('，') || '必要'
  return `${who}${isExempt ? '；系统查得到免交' : ''}${entry.shortfall ? '；可容缺' : ''}${entry.promise ? '；可告知承诺' : ''}`
}

/** Where an ordinary person gets it. */
export function whereFrom({ entry, materials }: MaterialLine): string {
  const own = entry.from ?? materials.find((material) => material.howToGet)?.howToGet ?? entry.blank ?? materials.find((material) => material.blank)?.blank
  if (own) return own
  const [first] = materials
  if (!first) return ''
  if (first.type === '申请表' || first.type === '声明承诺') return '窗口领'
  const issuers = [...new Set(materials.flatMap((material) => (material.issuer ? [material.issuer] : [])))].join('或')
  if (first.origin === '系统生成') return '系统打印'
  return issuers !== '' ? issuers : first.origin === '申请人自备' ? '自己准备' : ''
}

/** 才要、容缺、承诺、签名、样表: what stands beside a material. */
export function materialNotes(model: Model, { entry, materials, only }: MaterialLine): string[] {
  const { signedBy, form, shortfall, promise, issuedWithin, note } = entry
  const validity = materials.map((material) => material.validFor).find(Boolean)
  const sample = entry.sample ?? materials.find((material) => material.sample)?.sample
  return [
    only,
    signedBy ? `签名：${signedBy}` : '',
    form ?? materials.find((material) => material.form)?.form ?? '',
    issuedWithin ? `${issuedWithin}内开的` : validity && materials[0]?.type === '证明' ? `有效期${typeof validity === 'string' ? validity : validity.time}` : '',
    shortfall ? `一时拿不出的可以容缺：${shortfall.within}内补，逾期${shortfall.ifLate}` : '',
    promise === true ? '可以签告知承诺书代替' : typeof promise === 'object' ? `可以签${nameOf(model, promise.pledge)}代替` : '',
    note ?? '',
    sample ? `样表：${sample}` : '',
  ].filter((text) => text !== '')
}
