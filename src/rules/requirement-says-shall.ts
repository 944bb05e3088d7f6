// Shared clauses ask with the verbs of GB/T 1.1: 应 and 不应, not 必须 and 不得.
import type { Model } from '../model/model.ts'
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { pointerOf } from './reading/printed-texts.ts'
import { textFix, type Replacement } from './reading/text-fix.ts'
import { defineRule } from './rule.ts'

// Not 非必须, 必须品, 不得不, 不得已, 舍不得: there the characters are part of another word.
const verb = /(?<![不非无所])必须(?![的品性])|(?<![巴恨要使舍怪少免顾])不得(?![不已而])/g
const shall: { [verb: string]: string } = { 必须: '应', 不得: '不应' }

// What residents ask and what is asked of them is talk; where something comes from is not ours to word.
const talk = /\/(name|q|ask|say)$|^\/(sources|approval|changes)(\/|$)/
const quoted = /《[^》]*》|“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』/g
// A sentence that tells what a law demands keeps the words of the law: there 必须 is its demand, not ours.
const ofLaw = /《|依法|依照|法律|法规|条例|规章|规定|第[\d一二三四五六七八九十百]+条/

const blank = (text: string): string => '　'.repeat(text.length)

/** Names of definitions and terms that hold one of the words, for instance of a form. */
function namesWithVerb(model: Model): string[] {
  const names = new Set<string>()
  for (const entity of model.every()) {
    for (const name of [own(entity.value, 'name'), ...(entity.kind === 'glossary' ? listed(entity.value, 'terms').map((term) => own(term, 'term')) : [])]) {
      if (typeof name === 'string' && /必须|不得/.test(name)) names.add(name)
    }
  }
  return [...names]
}

function verbsIn(text: string, names: readonly string[]): Replacement[] {
  const own = names.reduce((left, name) => left.replaceAll(name, blank), text)
  // Looked at sentence by sentence; whatever is left out is blanked, so that places stay as they are.
  const bare = own.replace(/[^。；！？\n]+/g, (sentence) => (ofLaw.test(sentence) ? blank(sentence) : sentence)).replace(quoted, blank)
  return [...bare.matchAll(verb)].map((match) => ({ at: match.index, from: match[0], to: shall[match[0]]! }))
}

export default defineRule({
  code: 'GF606',
  name: 'requirement-says-shall',
  severity: 'info',
  requirement: ['A-17'],
  docs: {
    zh: { why: 'GB/T 1.1 里标准的要求写“应”“不应”；“必须”“不得”留给法律的规定，混着用就分不清哪些是法律要求的。', mend: '“必须”改成“应”，“不得”改成“不应”（--fix-unsafe 可以代改）；是转述法律的，写明是哪部法规的规定，就不查。' },
    en: { why: 'By GB/T 1.1 a standard asks with 应 and 不应; 必须 and 不得 are for what the law demands, and mixing them hides which is which.', mend: 'Write 应 or 不应 (--fix-unsafe does it); where the law is told, name it, and the sentence is left alone.' },
  },
  messages: {
    verb: {
      zh: ({ verb, shall }) => `公用条款印进标准，要求要用“${shall}”，这里写的是“${verb}”。请改成“${shall}”；是法律的规定，请写明哪部法规。`,
      en: ({ verb, shall }) => `Shared clauses are printed in the standard, which asks with "${shall}", not "${verb}". Write "${shall}"; if the law demands it, name the law.`,
    },
  },
  checkText({ model, whole, report }) {
    let names: string[] | undefined
    return (entity, text, _, path) => {
      if (entity.kind !== 'clause' || !/必须|不得/.test(text)) return
      const pointer = pointerOf(path)
      if (talk.test(pointer)) return
      names ??= namesWithVerb(whole)
      const found = verbsIn(text, names)
      const [first] = found
      if (!first) return
      // Whether it is our demand or that of a law only people can tell.
      const fix = textFix(model, entity, pointer, text, found, { zh: `“${first.from}”改成“${first.to}”`, en: `write "${first.to}" for "${first.from}"` })
      report({ entity, pointer, messageId: 'verb', data: { verb: first.from, shall: first.to }, fix: fix && { ...fix, unsafe: true } })
    }
  },
})
