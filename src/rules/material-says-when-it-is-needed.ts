// A paper that not everybody has to bring says who brings it, and when.
import { own } from '../util/json.ts'
import { materialEntries, type MaterialEntry } from './reading/material-entries.ts'
import { demandsOf, onlyFor, type Demands } from './reading/material-needed.ts'
import { defineRule, type RuleContext } from './rule.ts'

// The fields of an entry in which people write that it depends.
const prose = ['note', 'from', 'form', 'signedBy', 'blank'] as const

type Options = { sometimes: string[]; vague: string[]; proxyPapers: string[]; identityPapers: string[] }
type Found = { pointer: string; messageId: string; data: Record<string, string> }

const wordIn = (value: unknown, words: readonly string[]): string | undefined => (typeof value === 'string' ? words.find((word) => value.includes(word)) : undefined)

/** Forms and identity papers are for all, whatever else they prove. */
function isForAll({ named }: MaterialEntry, { identityPapers }: Options): boolean {
  return named.some(({ material }) => material && (own(material.value, 'type') === '申请表' || identityPapers.includes(String(own(material.value, 'name')))))
}

function find(entry: MaterialEntry, demands: Demands, options: Options): Found | undefined {
  const { value, pointer, name, named } = entry
  const when = own(value, 'when')
  const vague = wordIn(when, options.vague)
  if (vague !== undefined) return { pointer: `${pointer}/when`, messageId: 'vague', data: { material: name, word: vague } }
  if (when !== undefined || own(value, 'situations') !== undefined) return undefined
  for (const field of prose) {
    const word = wordIn(own(value, field), options.sometimes)
    if (word !== undefined) return { pointer: `${pointer}/${field}`, messageId: 'sometimes', data: { material: name, word } }
  }
  if (isForAll(entry, options)) return undefined
  // Whoever comes for another may well bring papers of the applicant, which the applicant would bring too.
  const ofProxy = named.some(({ text, material }) => demands.proxy.has(material?.id ?? text) && wordIn(own(material?.value, 'name'), options.proxyPapers) !== undefined)
  if (ofProxy) return { pointer, messageId: 'proxy', data: { material: name } }
  const way = onlyFor(demands, entry)
  return way === undefined ? undefined : { pointer, messageId: 'way', data: { material: name, way } }
}

export default defineRule({
  code: 'GF4108',
  name: 'material-says-when-it-is-needed',
  severity: 'warning',
  requirement: ['A-13'],
  options: {
    sometimes: ['才要', '才交', '才需', '如有', '如需', '若有', '有则', '必要时', '需要时', '需要的', '视情况', '看情况', '根据情况', '酌情', '按需', '可能需要', '可能要'],
    vague: ['如有', '如需', '必要时', '需要时', '需要的', '视情况', '看情况', '根据情况', '酌情', '按需', '有关情形', '特殊情况'],
    proxyPapers: ['委托', '代理', '代办', '受托'],
    identityPapers: ['居民身份证', '身份证', '临时居民身份证'],
  },
  docs: {
    zh: { why: '不是人人都要的材料没写什么时候才要，窗口就会人人都收，居民白跑、白交。', mend: '跟着办理情形走的，写 situations；别的写 when，例如 when: 代办的，印出来是“代办的才要”。人人都要的，把“如有”这样的话删去。' },
    en: { why: 'A paper that only some have to bring, without a word of who, is asked of everybody.', mend: 'Write situations where it follows them, else when, for instance when: 代办的. If everybody brings it, remove words such as 如有.' },
  },
  messages: {
    vague: {
      zh: ({ material, word }) => `「${material}」什么时候才要，只写了“${word}”，等于让窗口自己定。请写清谁、什么时候，例如 when: 代办的。`,
      en: ({ material, word }) => `${material} is needed "${word}", which leaves it to the counter. Say who brings it and when, for instance when: 代办的.`,
    },
    sometimes: {
      zh: ({ material, word }) => `「${material}」这里写着“${word}”，看来不是人人都要，必要性一栏却会印“必要”。请写 when（什么时候才要）或 situations（哪些情形要）；人人都要的，删去“${word}”。`,
      en: ({ material, word }) => `"${word}" says that not everybody brings ${material}, yet it is printed as always needed. Write when or situations; if everybody brings it, remove the words.`,
    },
    proxy: {
      zh: ({ material }) => `「${material}」是代办的人才带的（见“代办人带什么”），申请材料里却像人人都要。请加一行 when: 代办的。`,
      en: ({ material }) => `${material} is brought by somebody who comes for another (see proxy), yet it is asked of everybody here. Add a line when: 代办的.`,
    },
    way: {
      zh: ({ material, way }) => `「${material}」只用来证明“${way}”，靠别的条件来办的人用不着，这里却像人人都要。请写 situations（哪些情形要）或 when（什么时候才要）。`,
      en: ({ material, way }) => `${material} only proves "${way}"; who qualifies in another way has no use for it, yet it is asked of everybody. Write situations or when.`,
    },
  },
  check({ model, report, options }: RuleContext<Options>) {
    for (const service of model.all('service')) {
      const demands = demandsOf(model, service)
      for (const entry of materialEntries(model, service)) {
        const found = find(entry, demands, options)
        if (found) report({ entity: service, ...found })
      }
    }
  },
})
