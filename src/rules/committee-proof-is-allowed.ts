// Residents' committees are not asked for proofs that six ministries took off their hands in 2020.
import type { Entity, Model } from '../model/model.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

// 民政部等六部门《不应由基层群众性自治组织出具证明事项清单（第一批）》 (2020), 20 items: what is named in the proof -> the item.
const items: readonly (readonly [pattern: RegExp, item: string])[] = [
  [/亲属关系/, '亲属关系证明'], [/居民身份信息|身份信息/, '居民身份信息证明'], [/户口登记项目|户籍变更/, '户口登记项目内容变更申请证明'], [/养犬/, '养犬证明'],
  [/无犯罪|犯罪记录/, '无犯罪记录证明'], [/社区戒毒|社区康复|戒毒康复/, '社区戒毒（康复）人员证明'], [/失踪/, '人员失踪证明'], [/婚姻状况|未婚|单身/, '婚姻状况证明'],
  [/出生证明|出生情况/, '出生证明'], [/健在|生存证明|在世/, '健在证明'], [/死亡/, '死亡证明'], [/疾病状况|患病/, '疾病状况证明'], [/残疾状况|残疾证明/, '残疾状况证明'],
  [/婚育|生育状况/, '婚育状况证明'], [/就业状况|失业证明|无业/, '居民就业状况证明'], [/个人档案/, '居民个人档案证明'], [/财产/, '居民财产证明'],
  [/遗产|继承/, '遗产继承权公证证明'], [/住所（经营场所）|经营场所/, '市场主体住所（经营场所）证明'], [/遗失|丢失/, '证件遗失证明'],
]
const committee = /居委会|村委会|居民委员会|村民委员会|居（村）委会|村（居）委会|居村委/

function isFromCommittee(model: Model, material: Entity<'material'>): boolean {
  const issuer = material.value.issuer
  if (typeof issuer !== 'string') return false
  return committee.test(issuer) || model.get('organization', issuer)?.value.type === '居村委'
}

export default defineRule({
  code: 'GF4112',
  name: 'committee-proof-is-allowed',
  severity: 'error',
  requirement: ['A-13', 'A-05'],
  docs: {
    zh: { why: '民政部等六部门2020年的清单列了20项不应由居（村）委会出具的证明；居委会证明不了，也不该担这个责。', mend: '改为部门核验或告知承诺。' },
    en: { why: 'A list of six ministries (2020) names 20 proofs that residents’ committees must not be asked for: they cannot know and should not answer for it.', mend: 'Look it up with the department, or accept a written promise.' },
  },
  messages: {
    listed: {
      zh: ({ material, item }) => `「${material}」要居（村）委会开具，但它在《不应由基层群众性自治组织出具证明事项清单》里（${item}）。请改为部门核验或告知承诺。`,
      en: ({ material, item }) => `${material} is to be issued by a residents' committee, but it is on the 2020 list of proofs they must not issue (${item}). Look it up with the department, or accept a promise.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('material')) {
      const proof = entity.value.committeeProof
      if (proof === undefined && (entity.value.type !== '证明' || !isFromCommittee(model, entity))) continue
      const found = items.find(([pattern]) => pattern.test(proof ?? entity.value.name))
      if (found) report({ entity, pointer: proof === undefined ? '/issuer' : '/committeeProof', messageId: 'listed', data: { material: nameOf(entity), item: found[1] } })
    }
  },
})
