// 标准单行本: one service as a standard of its own.
import { defineServiceDocument } from './document-type.ts'
import { standardView } from './standard-view.ts'

export default defineServiceDocument({
  name: 'standard',
  title: { zh: '标准单行本', en: 'standard of a service' },
  reader: 'editor',
  alsoFor: ['manager'],
  letters: 'BZ',
  docs: {
    zh: '一个事项一册，照 GB/T 1.1 的形式：封面、目次、前言，范围、规范性引用文件、术语和定义，一条一条的要求（应、可），规范性附录是核验要求，资料性附录是流程图。',
    en: 'One volume a service, in the form of GB/T 1.1: cover, contents, foreword; scope, normative references, terms; requirements clause by clause; what is checked as a normative annex, the chart as an informative one.',
  },
  view: standardView,
})
