// 选拔评分表: how somebody is chosen for a post.
import { defineDocumentAbout } from './document-type.ts'
import { selectionView } from './selection-view.ts'

export default defineDocumentAbout('post', {
  name: 'selection',
  title: { zh: '选拔评分表', en: 'selection sheet' },
  reader: 'manager',
  letters: 'XB',
  docs: {
    zh: '一个岗位选人用：必备条件和优先条件打勾，每一种考法占几成、看哪项能力、要做到什么样，评委各打一张，再汇总；候选人写编号，不写姓名。',
    en: 'For choosing somebody for a post: conditions to tick, each test with its share, the competencies it looks at and what one should see; one sheet a judge, then the summary; candidates have numbers, no names.',
  },
  isFor: ({ value }) => value.select !== undefined,
  view: selectionView,
})
