// The first pillar: many parties serve together: requirements of the source article, where each has its home, and what is found when that is taken away.
import type { Requirement } from './requirement.ts'

export const cooperation: readonly Requirement[] = [
  {
    id: 'A-01', zh: '建立各层次、多主体的支撑与协作名录',
    en: 'Register of partners on every level that support and cooperate',
    fields: ['organization/type', 'organization/capabilities', 'organization/contactRole', 'collaboration/members'], documents: ['collaboration'],
    removal: { of: 'organization/linli-zhiyuan-dui#capabilities', code: 'GF4415' },
  },
  {
    id: 'A-02', zh: '协同治理服务平台：上下互动、街镇社区衔接、社会组织专业服务、群众参与',
    en: 'Coordination platform: up–down interaction, street–community link, professional social organisations, residents taking part',
    fields: ['collaboration/meets', 'collaboration/platform', 'collaboration/residents'], documents: ['collaboration'],
    removal: { of: 'collaboration/yanglao-zhaohu-xietong#meets', code: 'GF4413' },
  },
  {
    id: 'A-03', zh: '平台执行职能部门职责，形成组织合力、团队优势',
    en: 'Platform carries out departments’ duties; joint force, team advantage',
    fields: ['collaboration/raci'], documents: ['collaboration'],
    removal: { of: 'collaboration/kunnan-jiating-jiuzhu-xietong#members/jingan-minzheng-ju', code: 'GF4411' },
  },
  {
    id: 'A-04', zh: '加强职能部门间协同',
    en: 'Cooperation among departments (RACI per item)',
    fields: ['collaboration/raci', 'collaboration/request', 'service/joint'], documents: ['collaboration'],
    removal: { of: 'collaboration/kunnan-jiating-jiuzhu-xietong#meets', code: 'GF4413' },
  },
  {
    id: 'A-05', zh: '防止“事务下沉、职责下放”：下沉事项必须保留责任主体',
    en: 'No dumping: a devolved matter keeps its responsible department',
    fields: ['devolution/duty', 'devolution/admission', 'service/delegated'], documents: ['guide', 'devolution-register'],
    removal: { of: 'devolution/dibao-shenhe-queren-xiafang#admission', code: 'GF4403' },
  },
  {
    id: 'A-06', zh: '条线职能下放的评价和跟踪机制',
    en: 'Evaluation and tracking of line-department devolution',
    fields: ['devolution/reviewEvery', 'devolution/reviews'], documents: ['devolution-review'],
    removal: { of: 'devolution/dibao-shenhe-queren-xiafang#reviewEvery', code: 'GF4408' },
  },
  {
    id: 'A-07', zh: '下放方提供平台支撑与后台服务',
    en: 'The devolving side gives platform support and back-office service',
    fields: ['devolution/support', 'organization/replyWithin'], documents: ['devolution-register'],
    removal: { of: 'devolution/dibao-shenhe-queren-xiafang#support', code: 'GF4405' },
  },
  {
    id: 'A-08', zh: '审批、服务、执法等功能梳理、整合',
    en: 'Sort and integrate approval / service / enforcement functions',
    fields: ['service/function', 'service/type', 'service/domain'], documents: ['function-map'], commands: ['list'],
  },
  {
    id: 'A-09', zh: '基层困难及时解决（问题上报、响应、销号）',
    en: 'Grass-roots difficulties escalated and solved in time',
    fields: ['devolution/problems', 'collaboration/request'], documents: ['devolution-review'],
    removal: { of: 'devolution/dibao-shenhe-queren-xiafang#problems/0/replyBy', code: 'GF4410' },
  },
  {
    id: 'A-10', zh: '平行事务衔接',
    en: 'Link parallel (sideways) matters',
    fields: ['bundle/members', 'bundle/ifStuck', 'service/related'], commands: ['show'],
    removal: { of: 'bundle/xinsheng-er-chusheng#ifStuck', code: 'GF4509' },
  },
  {
    id: 'A-11', zh: '持续优化服务流程与标准（版本化）',
    en: 'Keep improving procedures and standards (versions, change log)',
    fields: ['service/version', 'service/changes', 'service/reviewDue'], documents: ['manual', 'feedback', 'changes'], commands: ['render', 'verify-print', 'stale', 'due', 'diff'],
  },
  {
    id: 'A-12', zh: '事务下沉与完善服务标准同步',
    en: 'No matter sinks without its standard at the same time',
    fields: ['devolution/matter', 'service/status'], documents: ['devolution-register'],
  },
  {
    id: 'A-13', zh: '针对繁杂的事项、对象、内容建立群众服务标准',
    en: 'Service standards for many items, target groups, contents',
    fields: ['service/conditions', 'service/materials', 'service/situations', 'material/checkPoints', 'basis/articles'], documents: ['guide', 'notice', 'checklist', 'manual', 'receipts', 'pledge', 'guide-short', 'standard'], commands: ['validate'],
    removal: { of: 'material/hedui-shouquanshu#checkPoints', code: 'GF4101' },
  },
  {
    id: 'A-14', zh: '完善流程，创新工作方式和内容',
    en: 'Improve procedures; renew ways and content of work',
    fields: ['overlay/pilot', 'service/changes', 'service/reviewDue', 'service/visits'], documents: ['manual', 'pledge', 'feedback'],
  },
  {
    id: 'A-15', zh: '社区工作者接力：同一事项多人接力有交接标准',
    en: 'Relay between workers with handover standard',
    fields: ['procedure/steps/handover', 'procedure/steps/checks', 'procedure/steps/say'], documents: ['flowchart', 'manual', 'checklist', 'handover', 'post-handbook', 'sop'], commands: ['validate'],
    removal: { of: 'procedure/biaozhun-shouli-shencha#steps/shouli/handover', code: 'GF4306' },
  },
  {
    id: 'A-16', zh: '前后台密切衔接、协作',
    en: 'Front office and back office linked',
    fields: ['procedure/steps/handover', 'organization/replyWithin', 'service/cityWide'], documents: ['flowchart', 'manual', 'handover'], commands: ['validate'],
    removal: { of: 'organization/jingji-hedui-zhongxin#replyWithin', code: 'GF4307' },
  },
  {
    id: 'A-17', zh: '必须有统一的服务标准和规范',
    en: 'One service standard for everyone on the item',
    fields: ['clause/set', 'overlay/scope', 'glossary/terms', 'procedure/base'], documents: ['manual', 'guide', 'receipts', 'sop', 'quick-card', 'standard', 'compendium'], commands: ['validate', 'show', 'refs'],
    removal: { of: 'clause/jingan-zixun-tousu', code: 'GF302' },
  },
  {
    id: 'A-18', zh: '长周期复杂事项的统一“药方”（多次、组合办理）',
    en: 'One shared “prescription” for long-cycle, multi-visit, combined matters',
    fields: ['care-plan/stages', 'care-plan/relay', 'care-plan/closing'], documents: ['care-plan', 'manual'], commands: ['show'],
    removal: { of: 'care-plan/shineng-laoren-zhaohu#relay', code: 'GF4510' },
  },
  {
    id: 'A-19', zh: '一事通办',
    en: '“One matter, handled throughout” (bundle)',
    fields: ['bundle/members', 'bundle/oneForm', 'bundle/shared', 'bundle/promisedLimit'], documents: ['bundle-guide', 'manual', 'desk-triage'], commands: ['show'],
    removal: { of: 'bundle/xinsheng-er-chusheng#oneForm', code: 'GF4502' },
  },
  {
    id: 'A-20', zh: '按需通办',
    en: '“Handled throughout according to need” (compose by the person’s need)',
    fields: ['bundle/questions', 'bundle/members/when'], documents: ['bundle-guide', 'desk-triage'], commands: ['show'],
    removal: { of: 'bundle/tuixiu#ifNone', code: 'GF4507' },
  },
]
