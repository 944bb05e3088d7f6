// Every word of the preview's own pages, in both languages. `{…}` stands for what is only known when it is shown.
import { localize, type Locale, type Localized } from '../../diagnostics/diagnostic.ts'

const words = {
  preview: { zh: '预览', en: 'preview' },
  product: { zh: '规范', en: 'Standards' },
  isSample: { zh: '样例，不作办事依据', en: 'A sample: no basis for anybody\'s case' },
  opening: { zh: '正在打开……', en: 'Opening …' },
  documents: { zh: '文件目录', en: 'Documents' },
  office: { zh: '街镇', en: 'Office' },
  search: { zh: '查找', en: 'Find' },
  searchFor: { zh: '事项或文件的名称', en: 'a service or document, by its name' },
  newOne: { zh: '新写一份标准', en: 'Write a new standard' },
  kind: { zh: '种类', en: 'Kind' },
  name: { zh: '名称', en: 'Name' },
  nameIs: { zh: '中文全名', en: 'the full name, in Chinese' },
  create: { zh: '写好放进文件夹', en: 'Write it into the folder' },
  lookAt: { zh: '看文件', en: 'The document' },
  chooseFirst: { zh: '请在左边选一份文件', en: 'Choose a document on the left' },
  print: { zh: '打印（PDF）', en: 'Print (PDF)' },
  document: { zh: '文件', en: 'Document' },
  toMend: { zh: '要改的地方', en: 'To be mended' },
  toMendCounted: { zh: '要改的地方（{n}）', en: 'To be mended ({n})' },
  nothingToMend: { zh: '没有要改的地方', en: 'Nothing to be mended' },
  state: { zh: '{n} 处要改 · 以 {day} 为准', en: '{n} to be mended · as of {day}' },
  stateClean: { zh: '没有要改的地方 · 以 {day} 为准', en: 'Nothing to be mended · as of {day}' },
  andMore: { zh: '还有 {n} 处，改好前面的再看。', en: 'And {n} more: mend these first.' },
  whereItIs: { zh: '{file} 第 {line} 行', en: '{file}, line {line}' },
  back: { zh: '回到文件', en: 'Back to the document' },
  writtenFrom: { zh: '由这些文件写成：', en: 'Written from these files:' },
  ended: { zh: '预览已经停了。重新启动以后刷新这一页。', en: 'The preview has ended. Start it again and reload this page.' },
  waiting: { zh: '预览已经停了，正在等它回来……', en: 'The preview has ended; waiting for it to come back …' },
  notPrinted: { zh: '没有印出来：{why}', en: 'It was not printed: {why}' },
  notWritten: { zh: '没有写成：{why}', en: 'It was not written: {why}' },
  noPage: { zh: '没有这一页', en: 'There is no such page' },
  noPageGo: { zh: '请从首页进去选。', en: 'Choose from the first page.' },
  noFile: { zh: '不能看这个文件', en: 'This file can\'t be shown' },
  noFileWhy: { zh: '这里只看标准文件夹里的标准。', en: 'Only standards in their folder are shown here.' },
  noDocument: { zh: '现在没有这份文件', en: 'There is no such document now' },
  noDocumentWhy: { zh: '可能是这个街镇不办，或者写它的标准有要改的地方。先看右边要改的，改好以后它会自己回来。', en: 'This office may not offer it, or its standard has something to be mended. See what is to be mended on the right; then it comes back by itself.' },
  faultyTemplate: { zh: '模板有要改的地方', en: 'The template is to be mended' },
  notOwn: { zh: '只有预览自己的页面能这样做。请刷新页面再试。', en: 'Only the preview\'s own page may do this. Reload the page and try again.' },
  noSuchDoing: { zh: '没有这个做法。', en: 'There is no such action.' },
  onlyLook: { zh: '只能看，不能这样改。', en: 'This can be looked at only.' },
  notNow: { zh: '现在看不了', en: 'It can\'t be shown now' },
  unprintable: { zh: '这份文件现在印不出来', en: 'This document can\'t be made now' },
  unprintableWhy: { zh: '先看右边要改的地方。改好还是这样，就是 guifan 自己的毛病，请把这一句报给我们：{why}', en: 'See what is to be mended on the right. If it stays, it is a fault of guifan itself; please tell us this line: {why}' },
  openAt: { zh: '请用 {address} 打开。', en: 'Open it at {address}.' },
  badAddress: { zh: '这个地址写得不对。', en: 'This address is not written correctly.' },
  tooLong: { zh: '内容太长。', en: 'That is too much text.' },
} satisfies Record<string, Localized>

export type Words = Record<keyof typeof words, string>

export const wordsIn = (locale: Locale): Words => Object.fromEntries(Object.entries(words).map(([key, text]) => [key, localize(text, locale)])) as Words

/** The same in the browser: script.ts. */
export const fill = (text: string, values: Record<string, string | number>): string => text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
