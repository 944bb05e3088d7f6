// The same paper is not asked for twice in one service.
import { materialEntries, type MaterialEntry, type NamedMaterial } from './reading/material-entries.ts'
import { nameOf } from './reading/name-of.ts'
import { texts } from './reading/listed.ts'
import { defineRule } from './rule.ts'

/** 居民身份证（原件及复印件） and 身份证 are one paper; 代理人身份证 is another person's. */
const plainNames = new Map<string, string>()

function plainName(name: string): string {
  const known = plainNames.get(name) ?? strip(name)
  if (plainNames.size < 10_000) plainNames.set(name, known)
  return known
}

function strip(name: string): string {
  return name.replace(/（[^）]*）|\([^)]*\)/g, '').replace(/(原件|复印件|及|和)+$/, '').replace(/^(申请人|本人)(的)?/, '').replace(/^居民(?=身份证|户口)/, '').replace(/户口本/, '户口簿').trim()
}

/** Entries for different situations never meet in one case. */
function meet(a: MaterialEntry, b: MaterialEntry): boolean {
  const [first, second] = [texts(a.value, 'situations'), texts(b.value, 'situations')]
  return first.length === 0 || second.length === 0 || first.some((situation) => second.includes(situation))
}

function same(a: NamedMaterial, b: NamedMaterial): boolean {
  if (!a.material || !b.material) return a.text === b.text
  return a.material.id === b.material.id || plainName(nameOf(a.material)) === plainName(nameOf(b.material))
}

export default defineRule({
  code: 'GF4106',
  name: 'material-is-asked-once',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '同一份材料写两遍，居民多带一份，窗口多收一份。', mend: '删去一处；几种情形都要的，在一处把情形（situations）写全；不同人的，在名称里写明是谁的。' },
    en: { why: 'A paper listed twice makes residents bring it twice.', mend: 'Delete one; list all its situations on the other. If they belong to different persons, say whose in the name.' },
  },
  messages: {
    twice: {
      zh: ({ service, name, first }) => `「${service}」要了两遍「${name}」${first === name ? '' : `（另一处叫「${first}」）`}。请删去一处；分情形要的，把情形写在同一处。`,
      en: ({ service, name, first }) => `${service} asks twice for ${name}${first === name ? '' : ` (elsewhere called ${first})`}. Delete one; list the situations in one place.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      const entries = materialEntries(model, service)
      entries.forEach((entry, index) => {
        for (const earlier of entries.slice(0, index).filter((other) => meet(entry, other))) {
          const again = entry.named.find((one) => earlier.named.some((other) => same(one, other)))
          if (!again) continue
          const first = earlier.named.find((other) => same(again, other))!
          const data = { service: nameOf(service), name: again.material ? nameOf(again.material) : again.text, first: first.material ? nameOf(first.material) : first.text }
          report({ entity: service, pointer: again.pointer, messageId: 'twice', data, related: [{ entity: service, pointer: first.pointer, message: { zh: '已经在这里要过', en: 'Already asked for here' } }] })
          return
        }
      })
    }
  },
})
