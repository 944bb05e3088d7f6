// What is wrong with the YAML itself, said in one sentence for somebody who does not know YAML.
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const yamlIsWellFormed: FindingDefinition = {
  code: 'GF102',
  name: 'yaml-is-well-formed',
  severity: 'error',
  docs: {
    zh: { why: '写法有误时，整个文件都读不出来，里面的内容不会检查，也不会印。', mend: '按提示改这一处；正文里有特殊符号时，给整句加英文引号最稳妥。' },
    en: { why: 'A fault in how the file is written keeps all of it from being read, checked and printed.', mend: 'Mend the place named; quotes around a whole text are always safe.' },
  },
  messages: {
    needsQuotes: {
      zh: ({ quoted }) => `这一行的文字要加英文引号，写成 ${quoted}，因为里面有“: ”“*”“@”“[”“|”之类的特殊符号。`,
      en: ({ quoted }) => `The text of this line needs quotes: ${quoted}, because it holds a character such as “: ”, “*”, “@”, “[” or “|” that means something here.`,
    },
    unknownAlias: {
      zh: ({ name }) => `“*${name}”会被当成对前面内容的引用，可是前面没有“&${name}”。若是正文，请给整句加英文引号。`,
      en: ({ name }) => `“*${name}” is read as a reference, but nothing before it is marked “&${name}”. If it is text, put it in quotes.`,
    },
    lostAnchor: {
      zh: ({ name }) => `“&${name}”会被当成记号丢掉，印不出来。若是正文，请给整句加英文引号。`,
      en: ({ name }) => `“&${name}” is read as a mark and would not print. If it is text, put the whole text in quotes.`,
    },
    tab: { zh: () => '行首用了 Tab 键缩进，这里只认空格。请把 Tab 换成空格。', en: () => 'This line is indented with a tab; only spaces count here. Replace the tab by spaces.' },
    control: {
      zh: ({ code }) => `这里有一个看不见的控制字符（${code}），多半是从别处粘贴带来的。请删去它。`,
      en: ({ code }) => `There is an invisible control character here (${code}), most likely pasted from elsewhere. Delete it.`,
    },
    quoteOpen: { zh: () => '这里的引号打开了，一直没有关上。请在这段文字末尾补上同样的英文引号。', en: () => 'The quote that opens here never closes. Put the same quote at the end of the text.' },
    bracketOpen: {
      zh: ({ bracket }) => `这里的“${bracket}”没有配对的“${bracket === '{' ? '}' : ']'}”，或者括号里的几项之间少了英文逗号。请补上。`,
      en: ({ bracket }) => `The “${bracket}” here has no matching “${bracket === '{' ? '}' : ']'}”, or a comma is missing between its entries. Add it.`,
    },
    bracesOpen: {
      zh: ({ key, meant }) => `“${key}”后面的花括号没有收尾，里面的符号也要用英文的。请写成 ${meant}`,
      en: ({ key, meant }) => `The braces after “${key}” never close, and their marks have to be ASCII. Write ${meant}`,
    },
    bracketClose: { zh: ({ bracket }) => `这里多了“${bracket}”。请删去；若是括号，也可以补上前面的那一半。`, en: ({ bracket }) => `There is a “${bracket}” too many here. Delete it; if it is a bracket, you may add its other half instead.` },
    afterBrackets: {
      zh: ({ words }) => `括号后面多了“${words}”，这一行就读不懂了。请删去。`,
      en: ({ words }) => `“${words}” after the brackets keeps this line from being read. Delete it.`,
    },
    colonLeftOut: {
      zh: ({ key }) => `“${key}”后面少了英文冒号。请写成“${key}: ”，冒号后空一格。`,
      en: ({ key }) => `The colon after “${key}” is missing. Write “${key}: ” with a space.`,
    },
    doubleColon: { zh: () => '这里多了一个冒号。请只留一个。', en: () => 'There is a colon too many here. Keep one.' },
    dashLeftOut: { zh: () => '这一行前面少了“- ”，不成列表的一项。请补上“-”再空一格，和同级的各项对齐。', en: () => 'The “- ” before this entry of the list is missing. Add it, aligned with its neighbours.' },
    noComma: { zh: () => '括号里这两项之间少了英文逗号。请补上“,”。', en: () => 'A comma is missing between these two entries in brackets. Add “,”.' },
    noColon: {
      zh: ({ text }) => `“${text}”这一行读不懂：应当写成“字段: 内容”，英文冒号后空一格。若它接着上一行的正文，请再往右缩进。`,
      en: ({ text }) => `“${text}” is not understood: write “field: content” with a space after the colon. If it continues the text above, indent it further.`,
    },
    indent: {
      zh: () => '这一行的缩进和同级的行没有对齐。请让同一级的字段左边对齐，下一级多缩进两个空格。',
      en: () => 'This line is not indented like its neighbours. Align the fields of one level; indent the next level by two more spaces.',
    },
    key: {
      zh: () => '冒号前面的字段名是空的，或不是一个简单的词。请写成“字段: 内容”。',
      en: () => 'The name before the colon is empty or not a plain word. Write “field: content”.',
    },
    blockHeader: {
      zh: () => '“|”或“>”后面不能直接写文字。多行正文请从下一行起缩进书写；若“>”是正文，请给整句加英文引号。',
      en: () => 'No text may follow “|” or “>” on the same line. Begin it on the next line, indented; if the sign is text, put the whole text in quotes.',
    },
    escape: {
      zh: () => '英文双引号里的“\\”后面跟了不认得的字符。请把“\\”写成“\\\\”，或改用英文单引号。',
      en: () => 'A “\\” in double quotes is followed by a character that it cannot take. Write “\\\\”, or use single quotes.',
    },
    other: {
      zh: () => '从这里起读不懂。请核对这一行和上一行的冒号、引号、括号和缩进（都要用英文符号）。',
      en: () => 'The file is not understood from here on. Check colons, quotes, brackets and indentation of this line and the one above.',
    },
  },
}

export const keysAreUnique: FindingDefinition = {
  code: 'GF103',
  name: 'keys-are-unique',
  severity: 'error',
  docs: {
    zh: { why: '同一个字段写了两遍，只有一个会印出来，改的人不知道是哪一个。', mend: '留一个，删去另一个；两处内容都要时，合并到一处。' },
    en: { why: 'Of a field written twice only one prints, and whoever changes it cannot know which.', mend: 'Keep one; if both are needed, merge them.' },
  },
  messages: {
    duplicate: {
      zh: ({ key, line }) => `“${key}”在第 ${line} 行已经写过一次，这里又写了一遍，只有前一个算数。请删去一个，或合并到一处。`,
      en: ({ key, line }) => `“${key}” stands on line ${line} already; only the first counts. Delete one, or merge the two.`,
    },
    first: { zh: () => '第一次写在这里', en: () => 'first written here' },
  },
}
