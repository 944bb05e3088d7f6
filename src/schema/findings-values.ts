// What can be wrong with a value of the right type: a word that is none of those, a text out of its form, a number out of range (GF204–GF206).
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const valueIsAllowed: FindingDefinition = {
  code: 'GF204',
  name: 'value-is-allowed',
  severity: 'error',
  docs: {
    zh: { why: '同一件事全区用同一个词，才能统计、比较和照着做。', mend: '从列出的词里选，一个字也不改。' },
    en: { why: 'One word for one thing makes manuals and figures comparable.', mend: 'Use the words listed, as they are.' },
  },
  messages: {
    enum: {
      zh: ({ title, value, suggest, allowed }) => `“${title}”不能填“${value}”，${suggest ? `您是不是想写“${suggest}”？` : ''}可以填：${allowed}。`,
      en: ({ title, key, value, suggest, allowed }) => `"${key}" (${title}) can't be "${value}".${suggest ? ` Did you mean "${suggest}"?` : ''} Choose from: ${allowed}`,
    },
    hidden: {
      zh: ({ title, value }) => `“${title}”的“${value}”里夹着看不见的字符，和要填的词不一样，多半是复制时带来的。请重新键入“${value}”。`,
      en: ({ title, key, value }) => `"${value}" in "${key}" (${title}) holds invisible characters, so it is not the word it looks like. Type "${value}" again.`,
    },
    several: {
      zh: ({ title, value, parts }) => `“${title}”的“${value}”是连在一起的几个词。请分开写，用英文逗号加空格隔开：${parts}；一行一项的，各写一行。`,
      en: ({ title, key, value, parts }) => `"${value}" in "${key}" (${title}) is several words run together. Part them by a comma and a space, ${parts}, or give each a line of its own.`,
    },
    rule: {
      zh: ({ value, suggest }) => `没有叫“${value}”的规则，这条例外不起作用。${suggest ? `您是不是想写 ${suggest}？` : 'guifan rules 列出了全部规则。'}`,
      en: ({ value, suggest }) => `There is no rule "${value}", so this exception does nothing. ${suggest ? `Did you mean ${suggest}?` : 'guifan rules lists them all.'}`,
    },
    noException: {
      zh: ({ code, name }) => `${code}（${name}）不能办例外，这条不起作用。请把问题改好，再删去这一条。`,
      en: ({ code, name }) => `Nothing can be excepted from ${code} (${name}), so this does nothing. Mend the fault itself and remove this entry.`,
    },
    const: {
      zh: ({ title, expected }) => `“${title}”固定写 ${expected}。`,
      en: ({ title, key, expected }) => `"${key}" (${title}) is always ${expected}.`,
    },
  },
}

export const textHasItsForm: FindingDefinition = {
  code: 'GF205',
  name: 'text-has-its-form',
  severity: 'error',
  docs: {
    zh: { why: '日期、时限、编码、电话写得不规范，就没法计算和核对。', mend: '照报告里的样子写。' },
    en: { why: 'Dates, limits, codes and phones that are not written in their form can be neither counted nor checked.', mend: 'Write it in the form that the finding shows.' },
  },
  messages: {
    form: {
      zh: ({ title, value, says, suggest }) => `“${title}”不能写成“${value}”。${suggest ? `您是不是想写 ${suggest}？` : ''}应写：${says}。`,
      en: ({ title, key, value, saysEnglish, suggest }) => `"${key}" (${title}) can't be "${value}".${suggest ? ` Did you mean ${suggest}?` : ''} Write ${saysEnglish}.`,
    },
    key: {
      zh: ({ title, value, says }) => `“${title}”下面不能写“${value}”。应写：${says}。`,
      en: ({ title, value, saysEnglish }) => `"${value}" can't stand below "${title}". Write ${saysEnglish}.`,
    },
    tooLong: {
      zh: ({ title, limit }) => `“${title}”太长，最多 ${limit} 个字符。`,
      en: ({ title, key, limit }) => `"${key}" (${title}) is too long: ${limit} characters at most.`,
    },
  },
}

export const amountIsInRange: FindingDefinition = {
  code: 'GF206',
  name: 'amount-is-in-range',
  severity: 'error',
  docs: {
    zh: { why: '数字或项数不合常理，多半是填错了。', mend: '改到报告说的范围内。' },
    en: { why: 'A number out of range is most often a slip.', mend: 'Keep to the range that the finding names.' },
  },
  messages: {
    minimum: { zh: ({ title, limit }) => `“${title}”不能小于 ${limit}。`, en: ({ title, key, limit }) => `"${key}" (${title}) can't be below ${limit}.` },
    maximum: { zh: ({ title, limit }) => `“${title}”不能大于 ${limit}。`, en: ({ title, key, limit }) => `"${key}" (${title}) can't be above ${limit}.` },
    fewItems: { zh: ({ title, limit }) => `“${title}”至少要写 ${limit} 项。`, en: ({ title, key, limit }) => `"${key}" (${title}) needs at least ${limit}.` },
    manyItems: { zh: ({ title, limit }) => `“${title}”最多写 ${limit} 项。`, en: ({ title, key, limit }) => `"${key}" (${title}) takes at most ${limit}.` },
    repeated: { zh: ({ title, value, first }) => `“${title}”里“${value}”写了两次（第 ${first} 项已经有了）。请删去一个。`, en: ({ title, key, value }) => `"${value}" stands twice in "${key}" (${title}). Remove one.` },
  },
}
