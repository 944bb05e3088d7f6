// Brackets come in pairs of one width.
import { pointerOf } from './reading/printed-texts.ts'
import { textFix, type Replacement } from './reading/text-fix.ts'
import { defineRule } from './rule.ts'

const closing: Record<string, string> = { '（': '）', '(': ')', '【': '】', '《': '》', '〈': '〉', '「': '」' }
const widths: Record<string, string> = { '(': '（', ')': '）' }
const bracket = /[（()）【】《》〈〉「」]/
const openers = new Set(Object.keys(closing))
const closers = new Set(Object.values(closing))
// 1）  a)  ①) in front of an item is no half of a pair; neither is what stands in code or an address.
const numbering = /(^|[\s。；;，,：:、])[0-9a-zA-Z一二三四五六七八九十①-⑳]{1,3}[)）]/gu
const code = /`[^`]*`|\]\((?:[^()]|\([^()]*\))*\)|https?:\/\/[^\s（）]+/g

/** What does not pair, or the narrow halves of pairs of two widths. */
type Verdict = 'unpaired' | Replacement[]

const blank = (text: string): string => ' '.repeat(text.length)

/** Only what does not pair as it stands is looked at without addresses and numbering. */
function judge(text: string): Verdict {
  const first = pair(text)
  return first.length === 0 ? first : pair(text.replace(code, blank).replace(numbering, (found, before: string) => before + blank(found.slice(before.length))))
}

function pair(text: string): Verdict {
  const open: number[] = []
  const narrow: Replacement[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (openers.has(char)) open.push(at)
    if (!closers.has(char)) continue
    const opener = open.pop() ?? -1
    const expected = closing[text[opener] ?? '']
    if (expected === undefined || (widths[expected] ?? expected) !== (widths[char] ?? char)) return 'unpaired'
    const half = char === ')' ? at : opener
    if (expected !== char) narrow.push({ at: half, from: text[half]!, to: widths[text[half]!]! })
  }
  return open.length > 0 ? 'unpaired' : narrow
}

export default defineRule({
  code: 'GF611',
  name: 'brackets-pair',
  severity: 'warning',
  requirement: ['A-17'],
  docs: {
    zh: { why: '括号少一半，或半角全角混用，印出来像漏了字，检索也找不到同一个名称。', mend: '补上缺的一半；中文里统一用全角（）。' },
    en: { why: 'Half a pair, or brackets of two widths, look like missing words and make one name two.', mend: 'Add the missing half; in Chinese use full-width（）.' },
  },
  messages: {
    unpaired: {
      zh: ({ text }) => `括号不配对：“${text}”。请补上缺的一半，或删去多的一半。`,
      en: ({ text }) => `Unpaired bracket: "${text}". Add the missing half or remove the other.`,
    },
    mixed: {
      zh: ({ text }) => `括号半角全角混用：“${text}”。中文里请统一用全角（）。`,
      en: ({ text }) => `Brackets of two widths in one pair: "${text}". In Chinese use full-width（）.`,
    },
  },
  checkText({ model, report }) {
    return (entity, text, _, path) => {
      const verdict = bracket.test(text) ? judge(text) : []
      if (verdict.length === 0) return
      const fix = verdict === 'unpaired' ? null : textFix(model, entity, pointerOf(path), text, verdict, { zh: '改成全角括号', en: 'use full-width brackets' })
      report({ entity, pointer: pointerOf(path), messageId: verdict === 'unpaired' ? verdict : 'mixed', data: { text: text.length > 30 ? `${text.slice(0, 30)}…` : text }, fix })
    }
  },
})
