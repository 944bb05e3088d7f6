// What the whole is for: requirements of the source article, where each has its home, and what is found when that is taken away.
import type { Requirement } from './requirement.ts'

export const general: readonly Requirement[] = [
  {
    id: 'G-01', zh: '标准从群众需求出发',
    en: 'Standards start from residents’ needs, as seen by the worker nearest to them',
    fields: ['service/faq', 'service/find', 'service/situations', 'service/changes/from'], documents: ['guide', 'notice', 'feedback', 'desk-triage'],
    removal: { of: 'service/zuidi-shenghuo-baozhang#situations/zhongbing', code: 'GF4209' },
  },
  {
    id: 'G-02', zh: '以共建共治共享为目标',
    en: 'Aim: build, govern and share together',
    fields: ['collaboration/residents', 'collaboration/results'], documents: ['collaboration'],
    removal: { of: 'collaboration/yanglao-zhaohu-xietong#residents', code: 'GF4412' },
  },
  {
    id: 'G-03', zh: '同时衡量队伍的建设状况、管理规范化程度、管理能力水平',
    en: 'Measure three things of the team: its state, how standardised its management is, its ability',
    fields: ['appraisal/criteria', 'indicator/type', 'post/requires'], documents: ['evaluation'],
    removal: { of: 'indicator/chengshi-wenti-chuzhi-lv', code: 'GF4806' },
  },
  {
    id: 'G-04', zh: '明确社区工作者三重角色：理念执行者、机制承载者、技术操作者',
    en: 'Three roles: executor of people-first idea, carrier of mechanisms, operator of technology',
    fields: ['post/duties', 'competency/domain', 'service/privacy', 'service/publicity'],
    removal: { of: 'service/canji-ren-liangxiang-butie#privacy', code: 'GF4205' },
  },
  {
    id: 'G-05', zh: '有平急转换：能在应急时组成立体有效防控体系',
    en: 'Keep an emergency mode beside the daily mode',
    fields: ['emergency-plan/replaces', 'emergency-plan/lends', 'emergency-plan/recover', 'procedure/mode'], documents: ['emergency'],
    removal: { of: 'emergency-plan/chuangkou-pingji-zhuanhuan#drill', code: 'GF4312' },
  },
  {
    id: 'G-06', zh: '上级机关的治理水平同受检验',
    en: 'The standards also test the superior bodies, not only the workers',
    fields: ['devolution/reviews', 'appraisal/subject', 'service/complaint'], documents: ['guide', 'devolution-review'],
    removal: { of: 'devolution/dibao-shenhe-queren-xiafang#reviews/0/by/office', code: 'GF4407' },
  },
]
