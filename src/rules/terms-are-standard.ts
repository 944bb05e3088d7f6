// Texts use the word of the glossary, not one that it marks as not to be used.
import type { KindName } from '../kinds/index.ts'
import type { Model } from '../model/model.ts'
import { own } from '../util/json.ts'
import { listed, texts } from './reading/listed.ts'
import { pointerOf } from './reading/printed-texts.ts'
import { textFix } from './reading/text-fix.ts'
import { defineRule } from './rule.ts'

const read: ReadonlySet<KindName> = new Set<KindName>(['service', 'procedure', 'material', 'post', 'clause'])
// What laws, sources and the glossary itself are called is not ours to change.
const quoted = /^\/(sources|approval|changes|terms)(\/|$)/

interface Terms {
  /** Alias not to be used -> the word to use. */
  aliases: Map<string, string>
  /** Longer words that hold an alias rightly. */
  standard: string[]
}

function readTerms(model: Model): Terms {
  const terms = model.all('glossary').flatMap((glossary) => listed(glossary.value, 'terms'))
  const words = terms.map((term) => own(term, 'term')).filter((word): word is string => typeof word === 'string')
  return { standard: words, aliases: new Map(terms.flatMap((term) => texts(term, 'aliases').map((alias): [string, string] => [alias, String(own(term, 'term'))]))) }
}

const blank = (text: string): string => '　'.repeat(text.length)

/** Where the alias stands, but for what is quoted and for longer standard words that hold it. */
function sightings(text: string, alias: string, standard: readonly string[]): number[] {
  const unquoted = text.replace(/《[^》]*》|“[^”]*”|「[^」]*」/g, blank)
  const bare = standard.filter((word) => word.includes(alias)).reduce((left, word) => left.replaceAll(word, blank), unquoted)
  const found: number[] = []
  for (let at = bare.indexOf(alias); at >= 0; at = bare.indexOf(alias, at + alias.length)) found.push(at)
  return found
}

export default defineRule({
  code: 'GF605',
  name: 'terms-are-standard',
  severity: 'warning',
  requirement: ['A-17'],
  docs: {
    zh: { why: '同一件事有两种叫法，居民以为是两件事，培训也教不齐。', mend: '改成术语表里的用语；这个叫法其实可以用的，从术语表的 aliases 里去掉。' },
    en: { why: 'With two words for one thing residents think there are two things.', mend: 'Use the word of the glossary; if the other is fine, remove it from the aliases there.' },
  },
  messages: {
    alias: {
      zh: ({ alias, term }) => `术语不统一：这里写“${alias}”，术语表规定用“${term}”。请改成“${term}”。`,
      en: ({ alias, term }) => `The glossary wants "${term}" where "${alias}" is written here. Write "${term}".`,
    },
  },
  checkText({ model, whole, report }) {
    const { aliases, standard } = readTerms(whole)
    if (aliases.size === 0) return undefined
    const any = new RegExp([...aliases.keys()].map((alias) => alias.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'))
    return (entity, text, _, path) => {
      if (!read.has(entity.kind) || !any.test(text)) return
      for (const [alias, term] of aliases) {
        const found = text.includes(alias) && !quoted.test(pointerOf(path)) ? sightings(text, alias, standard) : []
        if (found.length === 0) continue
        const fix = textFix(model, entity, pointerOf(path), text, found.map((at) => ({ at, from: alias, to: term })), { zh: `“${alias}”改成“${term}”`, en: `write "${term}" for "${alias}"` })
        report({ entity, pointer: pointerOf(path), messageId: 'alias', data: { alias, term }, fix })
        return
      }
    }
  },
})
