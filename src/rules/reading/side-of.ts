// Which side a body named in a standard stands on: the street, the department above it, or the residents.
import type { Model } from '../../model/model.ts'

export type Side = '街镇' | '部门' | '群众' | '其他'

const departments = new Set(['职能部门', '事业单位'])
const ofResidents = new Set(['群众', '志愿团队', '居村委'])

/** Words that are no reference name people from among the residents: 居民代表, 服务对象. */
export function sideOf(model: Model, text: string): Side {
  if (text === 'office' || model.follow(text, 'office')) return '街镇'
  const organization = model.follow(text, 'organization')
  if (organization) return departments.has(organization.value.type) ? '部门' : ofResidents.has(organization.value.type) ? '群众' : '其他'
  const post = model.follow(text, 'post')
  if (post) return post.value.lane === '职能部门' || post.value.lane === '区级' ? '部门' : '街镇'
  return /\p{Script=Han}/u.test(text) ? '群众' : '其他'
}

/** One word for one body, however the reference to it is written. */
export function bodyOf(model: Model, text: string): string {
  const entity = model.follow(text, 'organization') ?? model.follow(text, 'post') ?? model.follow(text, 'office')
  return entity ? `${entity.kind}/${entity.id}` : text
}
