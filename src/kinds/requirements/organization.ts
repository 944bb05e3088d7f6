// The second pillar: the people and their posts: requirements of the source article, where each has its home, and what is found when that is taken away.
import type { Requirement } from './requirement.ts'

export const organization: readonly Requirement[] = [
  {
    id: 'B-01', zh: '识别队伍从“建立”转向“建设”的阶段',
    en: 'From “setting up” to “building up” the team: stage indicators',
    fields: ['indicator/baseline', 'indicator/targets', 'training-base/evaluation'],
  },
  {
    id: 'B-02', zh: '登记工作量、压力、风险',
    en: 'Record load, pressure, risk per post',
    fields: ['post/load'], documents: ['post-description', 'daily-check'],
    removal: { of: 'post/zonghe-shouli-gang#load', code: 'GF4615' },
  },
  {
    id: 'B-03', zh: '诊断四类问题：数量不足、不稳定、区域分布不均、政策综合运用能力不强',
    en: 'Diagnose four problems: number, turnover, uneven spread, weak combined use of policy',
    fields: ['office/headcountCap', 'office/posts', 'office/profile', 'post/load'], commands: ['assess'],
    removal: { of: 'office/linfen-road#headcountCap', code: 'GF4605' },
  },
  {
    id: 'B-04', zh: '应对老退新弱的“双向挤压”：师徒传承与年龄结构',
    en: 'Answer the squeeze from both sides: mentoring, age structure',
    fields: ['post/select/probation/mentor', 'training-base/mentors', 'post/reserve'], documents: ['mentoring'], commands: ['assess'],
    removal: { of: 'course/daijiao-shizi', code: 'GF4620' },
  },
  {
    id: 'B-05', zh: '总量控制下优化队伍结构',
    en: 'Optimise structure under headcount control',
    fields: ['office/headcountCap', 'office/posts', 'ladder/tracks'], commands: ['assess'],
    removal: { of: 'office/linfen-road#headcountCap', code: 'GF4605' },
  },
  {
    id: 'B-06', zh: '管理模式可推广（可导出、可复制）',
    en: 'A team-management model that others can copy',
    fields: ['course/outline', 'training-base/shares'], documents: ['handbook', 'handbook-trainer', 'compendium'], commands: ['render'],
  },
  {
    id: 'B-07', zh: '培养核心能力，跨越经验化风险',
    en: 'Core competence; get past reliance on personal experience',
    fields: ['competency/levels', 'case/right'], documents: ['assessment', 'sop'],
    removal: { of: 'competency/shouli-heyan#levels/骨干', code: 'GF4613' },
  },
  {
    id: 'B-08', zh: '能力可积累、传承、提升（知识库）',
    en: 'Ability can be stored, handed on, raised',
    fields: ['case/story', 'case/why', 'course/outline/cases'], documents: ['mentoring', 'handbook', 'handbook-trainer', 'sop'],
  },
  {
    id: 'B-09', zh: '形成品牌、特色',
    en: 'Brands and specialities of an office',
    fields: ['office/features', 'training-base/signature'], documents: ['manual'],
  },
  {
    id: 'B-10', zh: '提升社会地位和专业性',
    en: 'Standing and professionalism (qualifications)',
    fields: ['ladder/qualificationCredit', 'post/select/prefer'], documents: ['selection'],
  },
  {
    id: 'B-11', zh: '能力体系 → 选拔录用依据',
    en: 'Competency system as basis of selection',
    fields: ['post/select/tests', 'post/requires'], documents: ['post-description', 'selection'],
    removal: { of: 'post/zonghe-shouli-gang#select', code: 'GF4616' },
  },
  {
    id: 'B-12', zh: '能力体系 → 工作评价依据',
    en: '… of appraisal',
    fields: ['appraisal/dimensions/competencies', 'competency/levels/how'], documents: ['assessment', 'appraisal'], commands: ['assess'],
    removal: { of: 'appraisal/geren-jidu#dimensions', code: 'GF4708' },
  },
  {
    id: 'B-13', zh: '能力体系 → 人员培训依据',
    en: '… of training',
    fields: ['course/raises', 'course/teaches', 'course/scoring', 'quiz/questions', 'quiz/blueprint'], documents: ['assessment', 'exam', 'exam-key', 'handbook', 'handbook-trainer'], commands: ['assess'],
    removal: { of: 'course/canji-butie-zaigang', code: 'GF4618' },
  },
  {
    id: 'B-14', zh: '培训提高服务能力、责任意识、自律意识',
    en: 'Training raises service ability, responsibility, self-discipline',
    fields: ['course/raises', 'course/outline'], documents: ['exam', 'handbook'],
    removal: { of: 'course/shouli-heyan-gangqian', code: 'GF4620' },
  },
  {
    id: 'B-15', zh: '主动学习氛围',
    en: 'Culture of learning on one’s own',
    fields: ['indicator/type', 'appraisal/bonus', 'course/outline'], documents: ['post-handbook'],
  },
  {
    id: 'B-16', zh: '成长培养基地',
    en: 'Growth / training base',
    fields: ['training-base/mentors', 'training-base/programs', 'training-base/capacity'], documents: ['handbook-trainer'],
    removal: { of: 'training-base/linfen-peiyang-jidi#mentors/zonghe-shouli-gang', code: 'GF4626' },
  },
  {
    id: 'B-17', zh: '动态岗位调整机制',
    en: 'Dynamic post adjustment',
    fields: ['post/moves', 'appraisal/results/rotation'], documents: ['post-description'],
    removal: { of: 'post/zonghe-shouli-gang#moves', code: 'GF4604' },
  },
  {
    id: 'B-18', zh: '人员晋升通道',
    en: 'Promotion channels',
    fields: ['post/moves', 'ladder/tracks', 'ladder/yearsPerStep'], documents: ['career'],
    removal: { of: 'post/daoban-gang#moves', code: 'GF4604' },
  },
  {
    id: 'B-19', zh: '助理岗位',
    en: 'Assistant posts',
    fields: ['post/track', 'post/moves'], documents: ['career'],
    removal: { of: 'post/zonghe-shouli-zhuli', code: 'GF4617' },
  },
  {
    id: 'B-20', zh: '后备干部',
    en: 'Reserve cadres',
    fields: ['post/reserve', 'appraisal/results/promotion'], documents: ['career'], commands: ['assess'],
  },
  {
    id: 'B-21', zh: '骨干由事务型向管理型、领导型转变',
    en: 'Backbone grows from handler to manager to leader',
    fields: ['post/track', 'post/moves', 'course/type'], documents: ['career'], commands: ['assess'],
    removal: { of: 'course/zhuguan-jinsheng', code: 'GF4620' },
  },
  {
    id: 'B-22', zh: '双向流动',
    en: 'Mobility both ways',
    fields: ['post/moves'], documents: ['career'],
    removal: { of: 'course/houtai-shenhe-zhuangang', code: 'GF4620' },
  },
  {
    id: 'B-23', zh: '能上能下的组织文化',
    en: 'One may move up and down',
    fields: ['post/moves', 'ladder/late'], documents: ['career'],
  },
  {
    id: 'B-24', zh: '完善职业发展路径',
    en: 'Complete career path',
    fields: ['post/moves', 'ladder/tracks'], documents: ['post-description', 'career'],
    removal: { of: 'post/houtai-shenhe-gang#moves', code: 'GF4604' },
  },
  {
    id: 'B-25', zh: '党性教育、政治站位',
    en: 'Party-spirit education',
    fields: ['course/type', 'competency/domain'], documents: ['handbook'],
    removal: { of: 'course/dangxing-jiaoyu', code: 'GF4620' },
  },
  {
    id: 'B-26', zh: '思想引领、主动性、奉献精神',
    en: 'Guidance of thought; initiative and devotion',
    fields: ['course/outline', 'indicator/type', 'appraisal/honours'], documents: ['handbook'],
    removal: { of: 'course/dangxing-jiaoyu', code: 'GF4620' },
  },
  {
    id: 'B-27', zh: '协作氛围与团队协作能力',
    en: 'Team spirit and team ability',
    fields: ['course/raises', 'competency/domain'], documents: ['post-handbook'],
  },
  {
    id: 'B-28', zh: '人人有责、人人尽责、人人共享',
    en: 'Everyone responsible, acting, sharing',
    fields: ['collaboration/residents', 'collaboration/raci'], documents: ['collaboration'],
    removal: { of: 'collaboration/yanglao-zhaohu-xietong#residents', code: 'GF4412' },
  },
]
