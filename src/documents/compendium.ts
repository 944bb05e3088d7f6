// 服务标准汇编: the standards of an office as one system.
import { compendiumView } from './compendium-view.ts'
import { defineDocument } from './document-type.ts'

export default defineDocument({
  name: 'compendium',
  title: { zh: '服务标准汇编', en: 'compendium of standards' },
  reader: 'editor',
  alsoFor: ['manager'],
  letters: 'HB',
  docs: {
    zh: '一个街镇一册，按 GB/T 24421 的次序：标准体系结构、标准明细表（编号、版次、状态、谁负责），通用基础、保障、提供、岗位各部分的要点，修订记录。',
    en: 'One volume an office, in the order of GB/T 24421: the structure of the system, the list of standards with number, version, status and owner, the core of each part (basic, supporting, service, post), the revisions.',
  },
  view: compendiumView,
})
