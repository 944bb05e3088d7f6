// What YAML allows and a workspace of standards does not: too deep, too many, tags, reserved keys.
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const nestingIsShallow: FindingDefinition = {
  code: 'GF105',
  name: 'nesting-is-shallow',
  severity: 'error',
  docs: {
    zh: { why: '层级超过 64 层不可能是标准正文，读它可能拖垮电脑。', mend: '检查括号是否一直没有关上，或文件是否拼接错了。' },
    en: { why: 'No standard is nested more than 64 levels deep; reading such a file can bring the computer down.', mend: 'Look for brackets that never close, or for files joined by mistake.' },
  },
  messages: {
    tooDeep: {
      zh: ({ limit }) => `从这里起，内容嵌套超过 ${limit} 层，没有再读。请检查括号或缩进是不是写乱了。`,
      en: ({ limit }) => `From here on the content is nested more than ${limit} levels deep and was not read. Check brackets and indentation.`,
    },
  },
}

export const keysAreFew: FindingDefinition = {
  code: 'GF106',
  name: 'keys-are-few',
  severity: 'error',
  docs: {
    zh: { why: '一处写 5,000 个以上的字段，多半是把数据当成了标准。', mend: '把数据移到别处，或拆成几个文件。' },
    en: { why: 'More than 5,000 fields in one place are data, not a standard.', mend: 'Move the data elsewhere, or split the file.' },
  },
  messages: {
    tooMany: {
      zh: ({ limit }) => `这一处的字段超过 ${limit} 个，文件没有读完。请拆成几个文件，或把数据移到别处。`,
      en: ({ limit }) => `There are more than ${limit} fields in one place; the file was not read to its end. Split it, or move data elsewhere.`,
    },
  },
}

export const aliasesAreFew: FindingDefinition = {
  code: 'GF107',
  name: 'aliases-are-few',
  severity: 'error',
  docs: {
    zh: { why: '“*名字”会把前面“&名字”的内容整段复制过来，层层复制会撑爆内存，也让人看不清每处写了什么。', mend: '把共用内容写成公用条款或流程模板，用编号引用。' },
    en: { why: 'Each “*name” copies the part marked “&name”; copies of copies fill the memory, and nobody sees what stands where.', mend: 'Write shared content as a clause or a procedure template and refer to it by id.' },
  },
  messages: {
    tooMany: {
      zh: ({ limit }) => `“*名字”这种重复引用超过 ${limit} 处，文件没有读完。请把共用的内容写成公用条款，用编号引用。`,
      en: ({ limit }) => `More than ${limit} aliases (“*name”); the file was not read to its end. Write shared content as a clause and refer to it by id.`,
    },
    tooLarge: {
      zh: () => '“*名字”层层重复引用，展开后太大，文件没有读完。请把共用的内容写成公用条款，用编号引用。',
      en: () => 'Aliases (“*name”) of aliases grow too large; the file was not read to its end. Write shared content as a clause and refer to it by id.',
    },
    recursive: {
      zh: ({ name }) => `“*${name}”写在它自己引用的内容里面，永远展不开。请改成具体内容。`,
      en: ({ name }) => `“*${name}” stands inside the very part that it refers to. Write the content itself.`,
    },
  },
}

export const tagsAreAbsent: FindingDefinition = {
  code: 'GF108',
  name: 'tags-are-absent',
  severity: 'error',
  docs: {
    zh: { why: '“!”开头的标签和“%”开头的指令会悄悄改变后面文字的意思。', mend: '若是正文，整句加英文引号；若要写成文字，也用引号，不用标签。' },
    en: { why: 'Tags (“!…”) and directives (“%…”) silently change what the text after them means.', mend: 'Put the whole text in quotes.' },
  },
  messages: {
    tag: {
      zh: ({ tag }) => `“${tag}”会被当成标签，印不出来。若是正文，请给整句加英文引号；否则请删去。`,
      en: ({ tag }) => `“${tag}” is read as a tag and would not print. If it is text, put the whole text in quotes; else delete it.`,
    },
    directive: {
      zh: () => '这份内容前面有“%”开头的指令行，这里不能用。请删去这一行。',
      en: () => 'Directives (lines that begin with “%”) cannot be used here. Delete the line.',
    },
  },
}

export const keysAreSafe: FindingDefinition = {
  code: 'GF115',
  name: 'keys-are-safe',
  severity: 'error',
  docs: {
    zh: { why: '这几个词是程序内部用的，写成字段名会出错。', mend: '换一个字段名。' },
    en: { why: 'These words mean something inside the program and fail as names of fields.', mend: 'Choose another name.' },
  },
  messages: {
    reserved: {
      zh: ({ key }) => `“${key}”是程序保留的词，不能作字段名，这一项没有读。请删去或换一个名字。`,
      en: ({ key }) => `“${key}” is reserved and cannot name a field; it was not read. Delete it, or choose another name.`,
    },
  },
}
