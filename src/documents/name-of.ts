// Names instead of ids: what stands behind a reference, as a reader knows it.
import { parseReference, type KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { chineseNumber } from '../util/chinese-numbers.ts'

const search: readonly KindName[] = ['organization', 'post', 'material', 'service', 'basis', 'office', 'district', 'procedure', 'glossary', 'clause', 'competency', 'course', 'indicator', 'case', 'system', 'training-base', 'bundle', 'care-plan', 'devolution', 'appraisal', 'quiz', 'collaboration']

function find(model: Model, kind: string | undefined, id: string): Entity | undefined {
  for (const candidate of kind ? search.filter((name) => name === kind) : search) {
    const entity = model.get(candidate, id)
    if (entity) return entity
  }
  return undefined
}

/** `11` -> 第十一条; other keys of articles stay as they are: 第三条之一. */
function articleName(key: string): string {
  return /^\d+$/.test(key) ? `第${chineseNumber(Number(key))}条` : key
}

/** Plain words stay as they are; `office` is this office, or any where none is spoken of; a basis prints with its article. */
export function nameOf(model: Model, text: string, office?: Entity<'office'>): string {
  if (text === 'office') return office?.value.name ?? '街镇'
  const reference = parseReference(text)
  const entity = reference && find(model, reference.kind, reference.id)
  if (!reference || !entity) return text
  if (entity.kind !== 'basis') return entity.value.name ?? text
  const { title, name } = (entity as Entity<'basis'>).value
  const key = reference.part?.split('/').at(-1)
  return `《${title ?? name}》${key ? articleName(key) : ''}`
}

export function namesOf(model: Model, texts: readonly string[] | undefined, office?: Entity<'office'>): string[] {
  return (texts ?? []).map((text) => nameOf(model, text, office))
}

/** 《办法》第三条、第十二条: several articles of one text under its title once. */
export function basesText(model: Model, texts: readonly string[]): string {
  let before = ''
  return namesOf(model, texts).map((name) => {
    const title = name.slice(0, name.lastIndexOf('》') + 1)
    const words = title !== '' && title === before ? name.slice(title.length) : name
    before = title
    return words
  }).join('、')
}
