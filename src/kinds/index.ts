// The registry of kinds: one row a kind. Every list of kinds (choices, pages, loaders) is derived from it.
import type { KindDefinition } from './kind.ts'
import type { KindName } from './generated/types.ts'

const rows: { [Name in KindName]: Omit<KindDefinition<Name>, 'name'> } = {
  appraisal: { folder: 'appraisals', title: { zh: '绩效方案', en: 'appraisal scheme' }, library: false },
  basis: { folder: 'bases', title: { zh: '依据', en: 'legal basis' }, library: true, part: 'articles' },
  bundle: { folder: 'bundles', title: { zh: '一件事', en: 'bundle of services' }, library: false, part: 'members' },
  calendar: { folder: 'calendars', title: { zh: '工作日历', en: 'calendar' }, library: true },
  'care-plan': { folder: 'care-plans', title: { zh: '长周期处方', en: 'care plan' }, library: false, part: 'stages' },
  case: { folder: 'cases', title: { zh: '案例', en: 'case' }, library: true },
  clause: { folder: 'clauses', title: { zh: '公用条款', en: 'shared clause' }, library: true },
  collaboration: { folder: 'collaborations', title: { zh: '协同机制', en: 'collaboration' }, library: false },
  competency: { folder: 'competencies', title: { zh: '能力项', en: 'competency' }, library: false },
  course: { folder: 'courses', title: { zh: '培训课程', en: 'course' }, library: false },
  devolution: { folder: 'devolutions', title: { zh: '下沉事项', en: 'devolved matter' }, library: false },
  district: { folder: 'districts', title: { zh: '区', en: 'district' }, library: true },
  'emergency-plan': { folder: 'emergency-plans', title: { zh: '平急转换', en: 'emergency plan' }, library: false },
  glossary: { folder: 'glossaries', title: { zh: '术语', en: 'glossary' }, library: true, part: 'terms' },
  indicator: { folder: 'indicators', title: { zh: '指标', en: 'indicator' }, library: false },
  ladder: { folder: 'ladders', title: { zh: '职级序列', en: 'career ladder' }, library: false },
  material: { folder: 'materials', title: { zh: '材料', en: 'material' }, library: true },
  office: { folder: 'offices', title: { zh: '街镇', en: 'street office' }, library: false },
  organization: { folder: 'organizations', title: { zh: '协同主体', en: 'organization' }, library: false },
  overlay: { folder: 'overlays', title: { zh: '差异', en: 'overlay' }, library: false },
  post: { folder: 'posts', title: { zh: '岗位', en: 'post' }, library: false },
  procedure: { folder: 'procedures', title: { zh: '服务流程', en: 'procedure' }, library: true },
  quiz: { folder: 'quizzes', title: { zh: '试题库', en: 'question bank' }, library: false, part: 'questions' },
  rule: { folder: 'rules', title: { zh: '自定规则', en: 'rule of the workspace' }, library: true },
  service: { folder: 'services', title: { zh: '服务事项', en: 'service' }, library: false },
  system: { folder: 'systems', title: { zh: '信息系统', en: 'information system' }, library: false },
  'training-base': { folder: 'training-bases', title: { zh: '培养基地', en: 'training base' }, library: false },
}

export const kinds = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, { name, ...row }])) as { [Name in KindName]: KindDefinition<Name> }

export type * from './generated/types.ts'
export type { KindDefinition } from './kind.ts'
export { formatReference, parseLooseReference, parseReference, type ParsedReference } from './reference.ts'
export { annotationAt, namedKeys, titlesAt, unknownPart, walk, walkEntries, walkToReferences, type Annotation, type OverlayMode, type Visit } from './walk.ts'
