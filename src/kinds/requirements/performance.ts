// The third pillar: performance and incentives: requirements of the source article, where each has its home, and what is found when that is taken away.
import type { Requirement } from './requirement.ts'

export const performance: readonly Requirement[] = [
  {
    id: 'C-01', zh: '绩效管理与激励制度，激发能动性、积极性、创造性',
    en: 'Performance and incentive system',
    fields: ['appraisal/grades', 'appraisal/results', 'appraisal/selfGoals', 'appraisal/bonus', 'appraisal/deduction'], documents: ['incentives'], commands: ['appraise'],
    removal: { of: 'appraisal/geren-jidu#results', code: 'GF4706' },
  },
  {
    id: 'C-02', zh: '建设人民满意的社区服务队伍',
    en: 'A team people are content with',
    fields: ['indicator/type', 'appraisal/raters'], documents: ['complaint-forms'],
    removal: { of: 'appraisal/geren-jidu#raters/服务对象', code: 'GF4701' },
  },
  {
    id: 'C-03', zh: '平衡群众满意度与服务效率（成对指标）',
    en: 'Balance satisfaction and efficiency (paired indicators)',
    fields: ['indicator/pairWith'], documents: ['appraisal', 'indicator-book'],
    removal: { of: 'indicator/anqi-banjie-lv#pairWith', code: 'GF4703' },
  },
  {
    id: 'C-04', zh: '临汾模式：业务上自我驱动、组织氛围上比学赶超、服务流程顺畅高效',
    en: 'Linfen reference case: self-driven, compare-and-learn, smooth flow',
    fields: ['appraisal/selfGoals', 'appraisal/honours', 'appraisal/compare'],
  },
  {
    id: 'C-05', zh: '能力与水平逐年优化提升（年度目标）',
    en: 'Year-on-year improvement path',
    fields: ['indicator/baseline', 'indicator/targets'], documents: ['indicator-book'],
    removal: { of: 'indicator/manyi-lv#targets', code: 'GF4709' },
  },
  {
    id: 'C-06', zh: '群众满意（服务水平）+ 部门绩效 + 个人绩效有机融合',
    en: 'Link public service level + department + individual',
    fields: ['appraisal/link'], documents: ['appraisal'], commands: ['appraise'],
    removal: { of: 'appraisal/geren-jidu#link', code: 'GF4702' },
  },
  {
    id: 'C-07', zh: '治理能力、群众服务能力评价纳入个人评价',
    en: 'Governance and service ability enter the personal appraisal',
    fields: ['appraisal/dimensions', 'indicator/domain'], documents: ['appraisal'], commands: ['appraise'],
    removal: { of: 'appraisal/geren-jidu#dimensions/业务能力', code: 'GF4708' },
  },
  {
    id: 'C-08', zh: '增强集体荣誉感与责任感（个人分含集体分）',
    en: 'Collective honour: part of the personal mark is the team’s',
    fields: ['appraisal/link'], documents: ['appraisal'], commands: ['appraise'],
    removal: { of: 'appraisal/geren-jidu#link', code: 'GF4702' },
  },
  {
    id: 'C-09', zh: '四维考察：专业资格、服务态度、业务能力、服务绩效',
    en: 'Four dimensions: qualification, attitude, business ability, results',
    fields: ['appraisal/dimensions'], documents: ['appraisal'], commands: ['appraise'],
    removal: { of: 'appraisal/geren-jidu#dimensions/服务态度', code: 'GF4708' },
  },
  {
    id: 'C-10', zh: '拓宽结果应用：评价、激励、选拔主管',
    en: 'Use of results: appraisal, incentive, picking supervisors',
    fields: ['appraisal/results'], documents: ['incentives'], commands: ['appraise'],
    removal: { of: 'appraisal/geren-jidu#results/优秀', code: 'GF4706' },
  },
  {
    id: 'C-11', zh: '岗位与绩效衔接的激励体系',
    en: 'Incentives tied to post and performance',
    fields: ['appraisal/results/coefficient', 'ladder/coefficients'], documents: ['incentives'], commands: ['appraise'],
    removal: { of: 'ladder/sangang-shiba-ji#coefficients/7', code: 'GF4625' },
  },
  {
    id: 'C-12', zh: '适当拉开激励差距',
    en: 'Incentive spread',
    fields: ['appraisal/results/coefficient'], documents: ['incentives'], commands: ['appraise'],
    removal: { of: 'appraisal/geren-jidu#grades/优秀/quota', code: 'GF4705' },
  },
  {
    id: 'C-13', zh: '有竞争力的薪酬分配体系',
    en: 'Competitive pay distribution',
    fields: ['ladder/coefficients', 'ladder/payBase'], documents: ['incentives'], commands: ['appraise'],
    removal: { of: 'ladder/sangang-shiba-ji#coefficients/7', code: 'GF4625' },
  },
  {
    id: 'C-14', zh: '价值感、获得感、荣誉感',
    en: 'Sense of worth, gain, honour',
    fields: ['appraisal/honours', 'appraisal/interview', 'appraisal/results/honour'], documents: ['incentives'],
  },
  {
    id: 'C-15', zh: '不断提高群众满意度',
    en: 'Satisfaction keeps rising (end goal)',
    fields: ['indicator/targets', 'indicator/pairWith'], documents: ['complaint-forms', 'appraisal'],
    removal: { of: 'indicator/haoping-lv#targets', code: 'GF4709' },
  },
]
