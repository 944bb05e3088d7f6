// What a Chinese keyboard does to YAML: marks that look right, and are not what they seem. Half of these the parser accepts in silence.
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const hashNeedsQuotes: FindingDefinition = {
  code: 'GF110',
  name: 'hash-needs-quotes',
  severity: 'error',
  docs: {
    zh: { why: '空格后的“#”是注释的开头，后面的文字会悄悄丢掉，门牌、楼号印不出来。', mend: '是正文就给整句加英文引号；是注释就在“#”后面空一格。' },
    en: { why: 'A “#” after a space begins a comment; what follows is silently lost, such as the number of a house.', mend: 'Quote the whole text if it is text; put a space after “#” if it is a comment.' },
  },
  messages: {
    cut: {
      zh: ({ line, cut }) => `第 ${line} 行“#”后面的“${cut}”会被当成注释丢掉，印不出来。若是正文，请给整句加英文引号；若是注释，请在“#”后空一格。`,
      en: ({ line, cut }) => `“${cut}” after “#” on line ${line} is taken for a comment and would not print. If it is text, put the whole text in quotes; if it is a comment, put a space after “#”.`,
    },
  },
}

export const punctuationIsAscii: FindingDefinition = {
  code: 'GF111',
  name: 'punctuation-is-ascii',
  severity: 'error',
  docs: {
    zh: { why: '中文冒号、逗号、括号在正文里没有问题，用在字段之间就分不开字段，整段会变成一句话。', mend: '字段名后面用英文冒号加空格，括号里各项之间用英文逗号。' },
    en: { why: 'Full-width marks are fine in text; between fields they separate nothing, and all becomes one text.', mend: 'Write “: ” after a field and “, ” between the entries in brackets.' },
  },
  messages: {
    colon: {
      zh: ({ key }) => `“${key}”后面用了中文冒号“：”。请换成英文冒号并空一格：“${key}: ”。`,
      en: ({ key }) => `A full-width colon “：” follows “${key}”. Write “${key}: ” with an ASCII colon and a space.`,
    },
    comma: {
      zh: ({ mark }) => `这对括号里用了中文的“${mark}”分隔，几项会连成一句。请换成英文逗号加空格“, ”。`,
      en: ({ mark }) => `The entries in these brackets are separated by “${mark}” and become one text. Write an ASCII comma and a space.`,
    },
    bracket: {
      zh: ({ mark, ascii }) => `这里的“${mark}”是中文符号，要用英文的“${ascii}”。`,
      en: ({ mark, ascii }) => `“${mark}” is a full-width mark; write the ASCII “${ascii}”.`,
    },
    dash: {
      zh: ({ mark }) => `列表的每一项前面要用英文的“-”再空一格，这里写的是“${mark}”。`,
      en: ({ mark }) => `An entry of a list begins with an ASCII “-” and a space; this one begins with “${mark}”.`,
    },
    quotes: {
      zh: ({ text }) => `“${text}”用了中文引号，引号会印出来。请换成英文引号。`,
      en: ({ text }) => `“${text}” stands in Chinese quotes, which would print. Use ASCII quotes.`,
    },
    digits: {
      zh: ({ text, ascii }) => `“${text}”是全角数字，不能当数字用。请换成半角的 ${ascii}。`,
      en: ({ text, ascii }) => `“${text}” is written in full-width digits. Write ${ascii}.`,
    },
  },
}

export const spacesAreAscii: FindingDefinition = {
  code: 'GF112',
  name: 'spaces-are-ascii',
  severity: 'error',
  docs: {
    zh: { why: '全角空格看着像缩进，其实算一个字，会让字段变成另一个名字，或跑到别的层级。', mend: '换成英文（半角）空格。' },
    en: { why: 'A full-width space looks like indentation but counts as a letter: the field gets another name or level.', mend: 'Use ASCII spaces.' },
  },
  messages: {
    indent: { zh: () => '行首的缩进用了全角空格。请换成半角空格（同级的字段左边对齐）。', en: () => 'This line is indented with full-width spaces. Use ASCII spaces, aligned with its neighbours.' },
    key: { zh: ({ key }) => `字段名“${key}”里夹了全角空格或看不见的字符。请删去。`, en: ({ key }) => `The field name “${key}” holds a full-width or invisible space. Delete it.` },
    after: { zh: ({ mark }) => `“${mark}”后面用了全角空格或网页上的空格。请换成一个半角空格。`, en: ({ mark }) => `A full-width or no-break space follows “${mark}”. Use one ASCII space.` },
    hidden: { zh: ({ text }) => `“${text}”里夹着看不见的字符，和看到的不是同一个词。请重新键入。`, en: ({ text }) => `“${text}” holds an invisible character, so it is not the word it looks like. Type it again.` },
  },
}

export const numberIsQuoted: FindingDefinition = {
  code: 'GF113',
  name: 'number-is-quoted',
  severity: 'error',
  docs: {
    zh: { why: '电话、编码、版本号不加引号会被当成数字：开头的 0 没了，长编码末几位变成 0，1.10 变成 1.1。', mend: '加英文引号。若真是数量，去掉前面的 0。' },
    en: { why: 'Phones, codes and versions without quotes become numbers: leading zeros vanish, long codes are rounded, 1.10 becomes 1.1.', mend: 'Put it in quotes; if it is an amount, remove the zeros in front.' },
  },
  messages: {
    loses: {
      zh: ({ text, number }) => `“${text}”会被当成数字，印出来变成 ${number}。请加英文引号，写成 "${text}"。`,
      en: ({ text, number }) => `“${text}” is read as a number and would print as ${number}. Put it in quotes: "${text}".`,
    },
  },
}

export const markIsFollowedBySpace: FindingDefinition = {
  code: 'GF116',
  name: 'mark-is-followed-by-space',
  severity: 'error',
  docs: {
    zh: { why: '“-”和“:”后面不空一格就不算符号，几行会连成一句话，没有任何报错。', mend: '“-”和“:”后面空一格，同级的各项左边对齐。' },
    en: { why: 'Without a space “-” and “:” are letters; several lines silently become one text.', mend: 'Put a space after “-” and “:”, and align the entries of a list.' },
  },
  messages: {
    dash: { zh: ({ text }) => `“-”后面要空一格，写成“- ${text}”。`, en: ({ text }) => `Put a space after “-”: “- ${text}”.` },
    colon: { zh: ({ key }) => `“${key}:”后面要空一格，否则和后面的文字连成一个词。`, en: ({ key }) => `Put a space after “${key}:”, else it is one word with what follows.` },
    swallowed: {
      zh: () => '这一行以“-”开头，却会接在上一行的文字后面，不成一项。请让同一列表的“-”左边对齐，上一行冒号后面不写文字。',
      en: () => 'This line begins with “-” but becomes part of the text above. Align the “-” of one list, and write nothing after the colon above it.',
    },
  },
}
