// What can be wrong with a file or folder before its text is looked at, and with the limits that keep reading safe and quick.
import type { FindingDefinition } from '../diagnostics/definition.ts'

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

export const fileIsReadable: FindingDefinition = {
  code: 'GF101',
  name: 'file-is-readable',
  severity: 'error',
  docs: {
    zh: { why: '读不出来的文件，里面的标准就不会被检查，也印不出来。', mend: '用记事本或编辑器打开，选“另存为”，编码选 UTF-8；若是图片、表格误放进来，请移走；若是没有权限，请管理员开放读取权限。' },
    en: { why: 'What cannot be read is neither checked nor printed.', mend: 'Open the file and save it again as UTF-8; move pictures and spreadsheets elsewhere; ask for permission to read.' },
  },
  messages: {
    gbk: {
      zh: () => '这个文件是用 GBK（ANSI）编码保存的，中文会变成乱码。请运行 guifan format --from-gbk 把它转过来；或打开它，“另存为”时编码选 UTF-8。',
      en: () => 'This file is saved in GBK, not UTF-8, so its Chinese turns to garbage. guifan format --from-gbk makes it UTF-8; or open it and save it again as UTF-8.',
    },
    utf16: {
      zh: () => '这个文件是用 UTF-16（Unicode）编码保存的。请运行 guifan format --from-gbk 把它转过来；或打开它，“另存为”时编码选 UTF-8。',
      en: () => 'This file is saved in UTF-16, not UTF-8. guifan format --from-gbk makes it UTF-8; or open it and save it again as UTF-8.',
    },
    notUtf8: {
      zh: ({ line }) => `第 ${line} 行有读不懂的字节，文件不是完整的 UTF-8。请打开它检查这一行的文字，再“另存为”UTF-8。`,
      en: ({ line }) => `Line ${line} holds bytes that are not UTF-8. Check the text of this line, then save the file again as UTF-8.`,
    },
    binary: {
      zh: () => '这不是文字文件（可能是图片、Word 或 Excel 改了扩展名）。请把它移出标准的文件夹。',
      en: () => 'This is not a text file (perhaps a picture or an Office file under another name). Move it out of the folder of standards.',
    },
    noPermission: {
      zh: ({ what }) => `没有权限读取这个${what === 'folder' ? '文件夹' : '文件'}。请让管理员开放读取权限，或把它移走。`,
      en: ({ what }) => `You have no permission to read this ${what}. Ask for permission, or move it away.`,
    },
    special: {
      zh: () => '这不是普通的文件（是管道或设备），没有读。请把它移出标准的文件夹。',
      en: () => 'This is no ordinary file (it is a pipe or a device) and was not read. Move it out of the folder of standards.',
    },
    brokenLink: {
      zh: () => '这是一个快捷方式（链接），它指向的文件已经不在了。请删去它，或重新放入文件。',
      en: () => 'This is a link to a file that is no longer there. Delete it, or put the file back.',
    },
    unreadable: {
      zh: ({ what, reason }) => `读不了这个${what === 'folder' ? '文件夹' : '文件'}（${reason}）。请检查它是否完好，能否打开。`,
      en: ({ what, reason }) => `This ${what} cannot be read (${reason}). Check that it is whole and can be opened.`,
    },
  },
}

export const fileIsSmallEnough: FindingDefinition = {
  code: 'GF104',
  name: 'file-is-small-enough',
  severity: 'error',
  docs: {
    zh: { why: '一个文件超过 2 MB，多半是误放的数据，人也没法逐条核对。', mend: '一个事项或流程写一个文件；台账、数据请放到别处。' },
    en: { why: 'A file above 2 MB is most likely data put here by mistake; nobody can check it line by line.', mend: 'Write one service or procedure a file; keep registers and data elsewhere.' },
  },
  messages: {
    tooLarge: {
      zh: ({ bytes }) => `这个文件有 ${megabytes(bytes)} MB，超过 2 MB，没有读。请拆成几个文件，或把台账数据移到别处。`,
      en: ({ bytes }) => `This file has ${megabytes(bytes)} MB, more than 2 MB, and was not read. Split it, or move data elsewhere.`,
    },
  },
}

export const linkStaysInside: FindingDefinition = {
  code: 'GF109',
  name: 'link-stays-inside',
  severity: 'error',
  docs: {
    zh: { why: '指向标准文件夹以外的链接，换一台电脑就断，也可能读到不该读的文件。', mend: '把文件复制进来，代替链接；要用上级的标准，请在 guifan.yaml 写 extends。' },
    en: { why: 'A link out of the workspace breaks on another computer and may read what it must not.', mend: 'Copy the file here; to use the standards of a higher level write extends in guifan.yaml.' },
  },
  messages: {
    outside: {
      zh: () => '这是一个链接，指向标准文件夹以外的地方，没有读。请把文件复制进来；要用上级的标准，请在 guifan.yaml 里写 extends。',
      en: () => 'This link leads out of the folder of standards and was not followed. Copy the file here, or use extends in guifan.yaml.',
    },
  },
}

export const fileHasContent: FindingDefinition = {
  code: 'GF117',
  name: 'file-has-content',
  severity: 'info',
  docs: {
    zh: { why: '空文件不影响印制，但多半是忘了写，或该删没删。', mend: '补写内容，或删去文件。' },
    en: { why: 'An empty file does no harm, but most likely somebody forgot to write or to delete it.', mend: 'Write its content, or delete the file.' },
  },
  messages: {
    empty: { zh: () => '这个文件是空的，什么也不会印。请补写内容，或删去文件。', en: () => 'This file is empty, so nothing of it prints. Write its content, or delete it.' },
    onlyComments: {
      zh: () => '这个文件只有注释（# 开头的行），什么也不会印。若是暂时停用，可以不管；否则请去掉行首的 #。',
      en: () => 'This file holds only comments (lines that begin with #), so nothing of it prints. Remove the # unless you meant to switch it off.',
    },
  },
}

export const extendsLeadsToWorkspace: FindingDefinition = {
  code: 'GF118',
  name: 'extends-leads-to-workspace',
  severity: 'error',
  docs: {
    zh: { why: 'extends 找不到上级的标准时，引用上级的内容都会落空。', mend: '写上级文件夹的相对路径（里面要有 guifan.yaml），不要绕回自己。' },
    en: { why: 'Without the standards it extends, every reference to them leads nowhere.', mend: 'Write the relative path of a folder that holds a guifan.yaml, and that does not lead back here.' },
  },
  messages: {
    missing: {
      zh: ({ path }) => `extends 写的“${path}”里没有 guifan.yaml。请核对路径（相对于本文件所在的文件夹）。`,
      en: ({ path }) => `There is no guifan.yaml in “${path}”, which extends names. Check the path; it is relative to the folder of this file.`,
    },
    cycle: {
      zh: ({ path }) => `extends 写的“${path}”又绕回了自己这一串里的文件夹。请去掉其中一个 extends。`,
      en: ({ path }) => `extends “${path}” leads back into its own chain. Remove one of the extends.`,
    },
    tooDeep: {
      zh: ({ limit }) => `extends 最多接 ${limit} 级（如街镇→区→市），这里超过了，更上级没有读。请去掉中间一级。`,
      en: ({ limit }) => `extends reaches at most ${limit} levels up (street, district, city); what lies higher was not read. Leave one level out.`,
    },
  },
}
