// The findings of templates and rendering: GF7xx. GF704 (a glyph that no font has) stands with the fonts.
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const templateIsWellFormed: FindingDefinition = {
  code: 'GF701', name: 'template-is-well-formed', severity: 'error',
  docs: {
    zh: { why: '模板读不懂，就印不出文书。', mend: '按提示的行列检查花括号是否成对、{{#…}} 是否有对应的 {{/…}}。' },
    en: { why: 'A template that cannot be read prints nothing.', mend: 'Look at the line given: braces in pairs, and a {{/…}} for every {{#…}}.' },
  },
  messages: {
    syntax: {
      zh: ({ near }) => `模板从这里起读不懂：${near}。请检查花括号是否成对，{{#…}} 是否都有 {{/…}} 收尾。`,
      en: ({ near }) => `The template cannot be read from here on: ${near}. Check that braces come in pairs and every {{#…}} has its {{/…}}.`,
    },
    mismatch: {
      zh: ({ opened, closed }) => `{{#${opened}}} 用 {{/${closed}}} 收尾，名称不一致。请把收尾改成 {{/${opened}}}。`,
      en: ({ opened, closed }) => `{{#${opened}}} is closed by {{/${closed}}}. Close it by {{/${opened}}}.`,
    },
    unclosed: {
      zh: ({ name }) => `{{#${name}}} 一直没有收尾。请在它管到的地方写 {{/${name}}}。`,
      en: ({ name }) => `Nothing closes {{#${name}}}. Write {{/${name}}} where it should end.`,
    },
    absent: {
      zh: ({ name }) => `没有模板 ${name}。`,
      en: ({ name }) => `There is no template ${name}.`,
    },
  },
}

export const templateIsSafe: FindingDefinition = {
  code: 'GF702', name: 'template-is-safe', severity: 'error',
  docs: {
    zh: { why: '标准里的文字要原样印出；三重花括号等写法会让文字被当成排版符号。', mend: '改用两重花括号 {{…}}。' },
    en: { why: 'Text of the standards prints literally; triple braces and the like would let it be taken for markup.', mend: 'Use double braces {{…}}.' },
  },
  messages: {
    raw: {
      zh: ({ code }) => `模板里不能写 ${code}：三重花括号会让文字被当成排版符号。请改用两重花括号 {{…}}。`,
      en: ({ code }) => `${code} is not allowed in a template: triple braces would let text be taken for markup. Use double braces {{…}}.`,
    },
    unsupported: {
      zh: ({ code }) => `模板里不能写 ${code}：不支持装饰器、动态名称和带内容的局部模板。请改用 {{> 名称}} 或 {{#if}}、{{#each}}。`,
      en: ({ code }) => `${code} is not allowed in a template: decorators, computed names and partials with content are not supported. Use {{> name}}, {{#if}} or {{#each}}.`,
    },
  },
}

export const templateNameExists: FindingDefinition = {
  code: 'GF703', name: 'template-name-exists', severity: 'error',
  docs: {
    zh: { why: '写错名称的积木或局部模板不会印出任何东西。', mend: '按提示改成已有的名称；全部名称见文书说明。' },
    en: { why: 'A building block or partial with a misspelt name prints nothing.', mend: 'Use the name suggested; the documents’ pages list them all.' },
  },
  messages: {
    helper: {
      zh: ({ name, suggestion }) => `没有叫“${name}”的积木。${suggestion ? `是不是想写“${suggestion}”？` : '请在文书说明里查可用的名称。'}`,
      en: ({ name, suggestion }) => `There is no building block “${name}”. ${suggestion ? `Did you mean “${suggestion}”?` : 'See the documents’ pages for those there are.'}`,
    },
    misplaced: {
      zh: ({ name, right }) => `“${name}”要写成 ${right}。`,
      en: ({ name, right }) => `“${name}” must be written ${right}.`,
    },
    partial: {
      zh: ({ name }) => `没有局部模板 templates/partials/${name}.md.hbs。请新建它，或改正名称。`,
      en: ({ name }) => `There is no partial templates/partials/${name}.md.hbs. Create it, or mend the name.`,
    },
  },
}

export const templateEnds: FindingDefinition = {
  code: 'GF705', name: 'template-ends', severity: 'error',
  docs: {
    zh: { why: '模板自己套自己，或循环层数太多，永远印不完。', mend: '去掉局部模板对自己的引用，减少循环的层数。' },
    en: { why: 'A template that calls itself, or loops within loops within loops, never ends.', mend: 'Take out the partial’s call of itself, or some of the loops.' },
  },
  messages: {
    rounds: {
      zh: ({ limit }) => `循环超过 ${limit} 次，已停止。请减少循环的层数。`,
      en: ({ limit }) => `More than ${limit} rounds of loops: stopped. Use fewer loops within loops.`,
    },
    nesting: {
      zh: ({ name }) => `局部模板“${name}”一再套用自己，已停止。请去掉这个引用。`,
      en: ({ name }) => `The partial “${name}” calls itself again and again: stopped. Take out that call.`,
    },
    partials: {
      zh: ({ limit }) => `局部模板套用超过 ${limit} 次，已停止。请减少套用。`,
      en: ({ limit }) => `Partials were used more than ${limit} times: stopped. Use fewer.`,
    },
  },
}

export const valueIsPresent: FindingDefinition = {
  code: 'GF706', name: 'value-is-present', severity: 'warning',
  docs: {
    zh: { why: '文书上该有的内容没有，印出来是一条空线，群众看不到。', mend: '在标准里补上这一项；模板写错名称的，改正名称。' },
    en: { why: 'What a page should say is not there: it prints as an empty line.', mend: 'Add it to the standard; where the template has a misspelt name, mend the name.' },
  },
  messages: {
    missing: {
      zh: ({ label }) => `文书上要印“${label}”，标准里没有写，印成了空线。请补上。`,
      en: ({ label }) => `The page should say “${label}”, which the standard does not: an empty line was printed. Add it.`,
    },
    unknown: {
      zh: ({ code }) => `模板要印 ${code}，但文书数据里没有这个名称，印成了空线。请改正名称，或用 {{#if}} 只在有时才印。`,
      en: ({ code }) => `The template asks for ${code}, which this document has not: an empty line was printed. Mend the name, or print it only {{#if}} it is there.`,
    },
  },
}

export const templateValueFits: FindingDefinition = {
  code: 'GF707', name: 'template-value-fits', severity: 'error',
  docs: {
    zh: { why: '积木拿到的不是它能画的内容，这一处印不出来。', mend: '按提示给它合适的内容。' },
    en: { why: 'A building block that gets what it cannot draw prints nothing.', mend: 'Give it what the message asks for.' },
  },
  messages: {
    object: {
      zh: ({ code }) => `${code} 是一组内容，不能直接印成文字。请写到具体的一项，例如 {{事项.名称}} 这样的写法。`,
      en: ({ code }) => `${code} is a group of values and cannot print as text. Name one of them, as in {{service.name}}.`,
    },
    expects: {
      zh: ({ name, expected }) => `“${name}”需要${expected.zh}。`,
      en: ({ name, expected }) => `“${name}” needs ${expected.en}.`,
    },
  },
}

export const crossReferenceLeads: FindingDefinition = {
  code: 'GF708', name: 'cross-reference-leads', severity: 'warning',
  docs: {
    zh: { why: '“见第几页”指向的标题不在这份文书里，读者找不到。', mend: '在那个标题后写 {{anchor "名称"}}，或改正 {{ref "名称"}}。' },
    en: { why: 'A “see page …” whose heading is not in this document leads nowhere.', mend: 'Write {{anchor "name"}} after that heading, or mend {{ref "name"}}.' },
  },
  messages: {
    absent: {
      zh: ({ target }) => `这份文书里没有名为“${target}”的标题，“见第几页”印成了普通文字。`,
      en: ({ target }) => `No heading of this document is named “${target}”: the cross reference was printed as plain text.`,
    },
  },
}

/** Typst refuses lists nested 60 deep; nobody reads twenty. */
export const deepestNesting = 20

export const nestingIsPrintable: FindingDefinition = {
  code: 'GF709', name: 'nesting-is-printable', severity: 'error',
  docs: {
    zh: { why: '列表或引用套得太深，纸上放不下。', mend: '减少层数，最好不超过三层。' },
    en: { why: 'Lists or quotes nested this deep do not fit on paper.', mend: 'Use fewer levels, three at most if you can.' },
  },
  messages: {
    deep: {
      zh: ({ limit }) => `列表或引用套了 ${limit} 层以上，更深的没有再缩进。请减少层数。`,
      en: ({ limit }) => `Lists or quotes are nested more than ${limit} deep; deeper ones were not indented any further. Use fewer levels.`,
    },
  },
}

export const linkIsSafe: FindingDefinition = {
  code: 'GF710', name: 'link-is-safe', severity: 'warning',
  docs: {
    zh: { why: '只有网页、邮件、电话和本文书内的链接可以点；别的链接点不开，还可能有害。', mend: '把链接改成 https:// 开头的网址，或只写文字。' },
    en: { why: 'Only links to web pages, mail, telephones and places of this document may be followed; others lead nowhere, or do harm.', mend: 'Use an address that begins with https://, or write plain text.' },
  },
  messages: {
    unsafe: {
      zh: ({ href }) => `链接“${href}”不是网页、邮件或电话，印成了普通文字。`,
      en: ({ href }) => `The link “${href}” is no web page, mail or telephone: it was printed as plain text.`,
    },
  },
}

export const fontIsReadable: FindingDefinition = {
  code: 'GF711', name: 'font-is-readable', severity: 'error',
  docs: {
    zh: { why: '字体用不上，印出来就不是要的字体，少的字是空框。', mend: '把 .ttf 或 .otf 字体文件放进标准的文件夹，路径从 guifan.yaml 所在的文件夹写起。' },
    en: { why: 'Without the font, pages look otherwise than meant and lack its characters.', mend: 'Put a .ttf or .otf file into the workspace and write its path from the folder of guifan.yaml.' },
  },
  messages: {
    missing: {
      zh: ({ font }) => `标准的文件夹里没有“${font}”这个字体文件。请把它放进来，或者改正文件名。`,
      en: ({ font }) => `There is no font file “${font}” in the workspace. Put it there or correct its name.`,
    },
    noFont: {
      zh: ({ font }) => `“${font}”不是能用的字体文件。请换成 .ttf 或 .otf 的（.ttc 里有几种字体，要先拆开）。`,
      en: ({ font }) => `“${font}” is no font that can be used. Take a .ttf or .otf file (a .ttc holds several fonts: split it first).`,
    },
  },
}

export const renderFindings: readonly FindingDefinition[] = [
  templateIsWellFormed, templateIsSafe, templateNameExists, templateEnds, valueIsPresent, templateValueFits, crossReferenceLeads, nestingIsPrintable, linkIsSafe, fontIsReadable,
]
