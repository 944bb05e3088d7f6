// What can be wrong with the form of a definition: GF114 and GF2xx.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import { amountIsInRange, textHasItsForm, valueIsAllowed } from './findings-values.ts'

const kindIsKnown: FindingDefinition = {
  code: 'GF114',
  name: 'kind-is-known',
  severity: 'error',
  docs: {
    zh: { why: '不知道是哪一种标准，就不知道该有哪些内容，整份都查不了，也印不出来。', mend: '把 kind 改成报告里列出的一种。' },
    en: { why: 'Without a known kind nothing else of the definition can be checked or printed.', mend: 'Write one of the kinds that the finding lists.' },
  },
  messages: {
    unknown: {
      zh: ({ value, suggest, suggestTitle, allowed }) => `没有“${value}”这种标准。${suggest ? `您是不是想写 ${suggest}（${suggestTitle}）？` : `可以写：${allowed}`}`,
      en: ({ value, suggest, allowedKeys }) => `There is no kind "${value}". ${suggest ? `Did you mean ${suggest}?` : `Write one of: ${allowedKeys}`}`,
    },
    missing: {
      zh: ({ allowed }) => `这份标准没有写是哪一种。请在最前面写一行 kind，可以写：${allowed}`,
      en: ({ allowedKeys }) => `This definition does not say its kind. Begin with a line kind: and one of ${allowedKeys}`,
    },
    misspelt: {
      zh: ({ key, allowed }) => `“${key}”应写成 kind，表示是哪一种标准。可以写：${allowed}`,
      en: ({ key, allowedKeys }) => `Write kind instead of "${key}", and one of ${allowedKeys}`,
    },
    notDefinition: {
      zh: () => '这里应是一份标准，写成“字段: 内容”一行一项，第一行写 kind。现在写的只是一段文字或一个列表。',
      en: () => 'A definition is written as "field: value" lines, beginning with kind. This is only a text or a list.',
    },
  },
}

const requiredIsPresent: FindingDefinition = {
  code: 'GF201',
  name: 'required-is-present',
  severity: 'error',
  docs: {
    zh: { why: '缺了必填的内容，手册上就是空白，窗口和居民不知道怎么办。', mend: '补上这一项；该写什么，看这种标准的说明页。' },
    en: { why: 'A missing field is a blank in the manual.', mend: 'Add the field; the page of its kind says what to write.' },
  },
  messages: {
    missing: {
      zh: ({ owner, title, key }) => `${owner}缺少“${title}”。请加一行 ${key}: 并写上内容。`,
      en: ({ ownerKey, title, key }) => `${ownerKey} has no "${key}" (${title}). Add a line ${key}: with what applies.`,
    },
    settings: {
      zh: () => 'guifan.yaml 里没有写设置。请至少写这四行：name（名称）、version（版本）、status（状态）、owner（责任岗位）。',
      en: () => 'guifan.yaml says nothing. Write at least these four lines: name, version, status and owner.',
    },
    empty: {
      zh: ({ title }) => `“${title}”没有写内容。请填上；用不着的，删去这一行。`,
      en: ({ title, key }) => `"${key}" (${title}) is empty. Fill it in, or remove the line if it is not needed.`,
    },
  },
}

const keyIsKnown: FindingDefinition = {
  code: 'GF202',
  name: 'key-is-known',
  severity: 'error',
  docs: {
    zh: { why: '写错名字的字段不会印出来，也没有人会发现。', mend: '改成报告里给出的字段名；真的没有这个字段的，写进说明（notes）。' },
    en: { why: 'A field with a wrong name is never printed, and nobody notices.', mend: 'Write the field that the finding names, or move the text to notes.' },
  },
  messages: {
    meant: {
      zh: ({ key, suggest, suggestTitle, owner }) => `${owner}没有“${key}”这一项。您是不是想写 ${suggest}（${suggestTitle}）？`,
      en: ({ key, suggest, suggestTitle, ownerKey }) => `${ownerKey} has no field "${key}". Did you mean ${suggest} (${suggestTitle})?`,
    },
    title: {
      zh: ({ key, suggest }) => `字段名要用英文：“${key}”请写成 ${suggest}。`,
      en: ({ key, suggest }) => `Field names are in English: write ${suggest} instead of "${key}".`,
    },
    twice: {
      zh: ({ key, same, owner }) => `“${key}”就是 ${same}，${owner}已经写过了。请删去一行。`,
      en: ({ key, same, ownerKey }) => `"${key}" is the same as ${same}, which ${ownerKey} has already. Remove one of the lines.`,
    },
    unknown: {
      zh: ({ key, owner, allowed }) => `${owner}没有“${key}”这一项。可以写的有：${allowed}。`,
      en: ({ key, ownerKey, allowedKeys }) => `${ownerKey} has no field "${key}". It may have: ${allowedKeys}`,
    },
    elsewhere: {
      zh: ({ key, owner, title }) => `${owner}没有“${key}”这一项，${key}（${title}）要写在最外层。请检查缩进。`,
      en: ({ key, ownerKey, title }) => `${ownerKey} has no field "${key}": ${key} (${title}) belongs to the outermost level. Check the indentation.`,
    },
    rule: {
      zh: ({ key, suggest }) => `没有叫“${key}”的规则，这一行不起作用。${suggest ? `您是不是想写 ${suggest}？` : 'guifan rules 列出了全部规则。'}`,
      en: ({ key, suggest }) => `There is no rule "${key}", so this line does nothing. ${suggest ? `Did you mean ${suggest}?` : 'guifan rules lists them all.'}`,
    },
    clause: {
      zh: ({ key }) => `公用条款不能写“${key}”，这一项要每个事项自己写。`,
      en: ({ key }) => `A shared clause can't set "${key}": each service says it for itself.`,
    },
    patch: {
      zh: ({ key }) => `差异里没有“${key}”这一项。要改一份标准，请写“种类/编号”，如 service/zuidi-shenghuo-baozhang。`,
      en: ({ key }) => `An overlay has no field "${key}". To change a definition write kind/id, such as service/zuidi-shenghuo-baozhang.`,
    },
  },
}

const typeIsRight: FindingDefinition = {
  code: 'GF203',
  name: 'type-is-right',
  severity: 'error',
  docs: {
    zh: { why: '该写列表的写成了一句话，该写文字的变成了数字，印出来就不对。', mend: '照报告里的样子改：是列表的，每项一行、前面写“- ”，不是列表的不写“-”；编码和电话加英文引号。' },
    en: { why: 'A text where a list belongs, or a number where a text belongs, prints wrongly.', mend: 'Write it in the form that the finding shows.' },
  },
  messages: {
    quote: {
      zh: ({ title, value, says }) => `“${title}”要加英文引号，不加会被当成${value === 'true' || value === 'false' ? '“是”或“否”' : '数字'}。${says ? `应写：${says}。` : `写成 "${value}"。`}`,
      en: ({ title, key, value, saysEnglish }) => `"${key}" (${title}) is a text: put it in quotes, ${saysEnglish ?? `"${value}"`}.`,
    },
    dash: {
      zh: ({ title, text }) => `“${title}”是列表：每项一行，前面写英文的“-”再空一格，写成“- ${text}”。`,
      en: ({ title, key, text }) => `"${key}" (${title}) is a list: one entry a line, each after an ASCII hyphen and a space, "- ${text}".`,
    },
    colon: {
      zh: ({ title, text, fixed }) => `“${text}”连成了一句话，“${title}”要分成字段和内容：冒号用英文的，后面空一格，写成 ${fixed}。`,
      en: ({ title, text, fixed }) => `"${text}" is one text, but "${title}" has fields: write an ASCII colon and a space, ${fixed}.`,
    },
    list: {
      zh: ({ title, example }) => `“${title}”要写成列表：每项一行，前面写“- ”，或者写成 ${example}。`,
      en: ({ title, key, example }) => `"${key}" (${title}) is a list: one entry a line beginning with "- ", or ${example}.`,
    },
    fields: {
      zh: ({ title, allowed }) => `“${title}”要分项写，不能只写一句话。下面可以写：${allowed}`,
      en: ({ title, key, allowedKeys }) => `"${key}" (${title}) has fields of its own, not just a text: ${allowedKeys}`,
    },
    oneDocument: {
      zh: ({ called }) => `${called} 只能有一段，“---”以后的内容不起作用。请并到前一段里，或者删去。`,
      en: ({ called }) => `${called} holds one document: what stands after "---" does nothing. Move it up or remove it.`,
    },
    entries: {
      zh: ({ title }) => `“${title}”不是列表，要写成“名称: 内容”，一行一项，前面不写“-”。`,
      en: ({ title, key }) => `"${key}" (${title}) is not a list: write "name: value" lines without hyphens.`,
    },
    exceptions: {
      zh: () => 'exceptions.yaml 第一行要写 exceptions:，下面每条例外的第一行前面写“- ”。',
      en: () => 'exceptions.yaml begins with a line exceptions:, and each exception below it with "- ".',
    },
    text: {
      zh: ({ title, says }) => `“${title}”只写一句话，不分项、不列表。${says ? `写成：${says}。` : ''}`,
      en: ({ title, key, saysEnglish }) => `"${key}" (${title}) is one text, not a list and without fields.${saysEnglish ? ` Write ${saysEnglish}.` : ''}`,
    },
    number: {
      zh: ({ title, shown, suggest }) => `“${title}”要写数字，不能写“${shown}”。${suggest ? `请写 ${suggest}。` : '只写阿拉伯数字，不带单位。'}`,
      en: ({ title, key, shown, suggest }) => `"${key}" (${title}) is a number, not "${shown}".${suggest ? ` Write ${suggest}.` : ' Write digits only.'}`,
    },
    yesNo: {
      zh: ({ title, shown, suggest }) => `“${title}”只能写 true（是）或 false（否），不能写“${shown}”。${suggest ? `请写 ${suggest}。` : ''}`,
      en: ({ title, key, shown, suggest }) => `"${key}" (${title}) is true or false, not "${shown}".${suggest ? ` Write ${suggest}.` : ''}`,
    },
    other: {
      zh: ({ title, expected }) => `“${title}”写的样子不对，应写成${expected}。`,
      en: ({ title, key, expectedKeys }) => `"${key}" (${title}) must be ${expectedKeys}.`,
    },
  },
}

const idIsUniqueHere: FindingDefinition = {
  code: 'GF207',
  name: 'entry-id-is-unique',
  severity: 'error',
  docs: {
    zh: { why: '同一份标准里两个环节（情形、条件）用了一个编号，指过去的时候就不知道是哪一个，流程图会少画一步。', mend: '给后一个换一个编号，再看看别处指的是哪一个。' },
    en: { why: 'Where two steps, situations or conditions share an id, nothing can point at one of them.', mend: 'Give the second another id, and check what pointed at it.' },
  },
  messages: {
    repeated: {
      zh: ({ title, id, first }) => `${title}“${id}”用了两次，“${first}”已经用过。请换一个编号。`,
      en: ({ id, firstKey }) => `The id "${id}" stands twice; "${firstKey}" has it already. Choose another.`,
    },
  },
}

export const schemaFindings = { kindIsKnown, requiredIsPresent, keyIsKnown, typeIsRight, valueIsAllowed, textHasItsForm, amountIsInRange, idIsUniqueHere } as const
