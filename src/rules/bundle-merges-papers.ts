// What several members of a bundle ask for is filled in and handed over once.
import { openSituations } from '../model/merge-materials.ts'
import type { Entity, Model } from '../model/model.ts'
import { own } from '../util/json.ts'
import { materialEntries } from './reading/material-entries.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

type Material = Entity<'material'>

/** Material -> how many members ask for it. Undefined where a member can't be read: it may ask for anything. */
function askedBy(model: Model, bundle: Entity<'bundle'>): Map<Material, number> | undefined {
  const asked = new Map<Material, number>()
  for (const member of bundle.value.members) {
    const service = model.follow(member.service, 'service')
    if (!service?.valid) return undefined
    const open = openSituations(member, service)
    const entries = materialEntries(model, service).filter(({ value }) => {
      const situations = own(value, 'situations')
      return !Array.isArray(situations) || open.some((id) => situations.includes(id))
    })
    const materials = new Set(entries.flatMap(({ named }) => named.map(({ material }) => material)))
    if (materials.has(undefined)) return undefined
    for (const material of materials as Set<Material>) asked.set(material, (asked.get(material) ?? 0) + 1)
  }
  return asked
}

const names = (materials: readonly Material[]) => materials.map((material) => `“${nameOf(material)}”`).join('、')

export default defineRule({
  code: 'GF4502',
  name: 'bundle-merges-papers',
  severity: 'warning',
  requirement: ['A-19'],
  docs: {
    zh: { why: '说是一件事，还是填几张表、交几份差不多的材料，就只是把几件事排在一起。', mend: '几张申请表写进 oneForm；其实是同一份的材料写进 shared；没有成员要的，从里面删去。' },
    en: { why: 'Several forms and near-identical papers are still several matters, only standing in a row.', mend: 'Put the forms into oneForm, papers that are really one into shared, and delete there what no member asks for.' },
  },
  messages: {
    forms: {
      zh: ({ bundle, forms, oneForm }) => `「${bundle}」${oneForm ? '除了联办的一张，还要另填' : '要填几张申请表'}：${forms}。请合成一张，写进 oneForm（用哪一张、代替哪几张）；确实合不了的，请确认。`,
      en: ({ bundle, forms, oneForm }) => `${bundle} asks for ${oneForm ? 'more than its one form' : 'several forms'}: ${forms}. Make them one under oneForm (form, replaces), unless that cannot be.`,
    },
    same: {
      zh: ({ bundle, one, other, licence }) => `「${bundle}」的“${one}”和“${other}”是同一种电子证照（${licence}），要了两份。请写进 shared，留一份。`,
      en: ({ bundle, one, other, licence }) => `${bundle}: "${one}" and "${other}" are the same electronic licence (${licence}). Keep one under shared.`,
    },
    unused: {
      zh: ({ bundle, material }) => `「${bundle}」写了代替“${material}”，可是没有哪个成员事项要它。请删去，或核对成员。`,
      en: ({ bundle, material }) => `${bundle} replaces "${material}", which no member asks for. Delete it, or check the members.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('bundle')) {
      const asked = askedBy(model, entity)
      if (!asked || asked.size === 0) continue
      const { oneForm, shared = [] } = entity.value
      const bundle = nameOf(entity)
      const follow = (text: string) => model.follow(text, 'material')
      const replaced = [
        ...(oneForm?.replaces ?? []).map((text, index) => ({ material: follow(text), pointer: `/oneForm/replaces/${index}` })),
        ...shared.flatMap(({ replaces }, row) => replaces.map((text, index) => ({ material: follow(text), pointer: `/shared/${row}/replaces/${index}` }))),
      ]
      for (const { material, pointer } of replaced) {
        if (material && !asked.has(material)) report({ entity, pointer, messageId: 'unused', data: { bundle, material: nameOf(material) } })
      }
      const merged = new Set(replaced.map(({ material }) => material))
      const left = [...asked.keys()].filter((material) => !merged.has(material))
      const forms = left.filter((material) => material.value.type === '申请表' && material !== follow(oneForm?.form ?? ''))
      if (forms.length > (oneForm ? 0 : 1)) report({ entity, pointer: oneForm ? '/oneForm/replaces' : '/members', messageId: 'forms', data: { bundle, forms: names(forms), oneForm }, severity: oneForm ? 'info' : 'warning' })
      const byLicence = new Map<string, Material>()
      for (const material of left) {
        const licence = material.value.eLicense
        const first = typeof licence === 'string' ? byLicence.get(licence) : undefined
        if (first) report({ entity, pointer: shared.length > 0 ? '/shared' : '/members', messageId: 'same', data: { bundle, one: nameOf(first), other: nameOf(material), licence } })
        else if (typeof licence === 'string') byLicence.set(licence, material)
      }
    }
  },
})
