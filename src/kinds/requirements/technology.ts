// The fourth pillar: data and foresight: requirements of the source article, where each has its home, and what is found when that is taken away.
import type { Requirement } from './requirement.ts'

export const technology: readonly Requirement[] = [
  {
    id: 'D-01', zh: '基于大数据的社会治理实践',
    en: 'Big-data practice',
    fields: ['indicator/formula', 'system/records'],
    removal: { of: 'indicator/anqi-banjie-lv#formula/ifZero', code: 'GF4704' },
  },
  {
    id: 'D-02', zh: '发现日常事务中难以感知的规律',
    en: 'Find patterns nobody sees',
    fields: ['indicator/warn', 'indicator/formula'], documents: ['indicator-book'],
  },
  {
    id: 'D-03', zh: '有针对性的精准服务',
    en: 'Targeted, precise service',
    fields: ['service/find', 'service/start', 'office/profile'],
    removal: { of: 'service/ranqi-anquan-jiancha-xiezhu#find', code: 'GF4217' },
  },
  {
    id: 'D-04', zh: '整合全市基层治理数据平台',
    en: 'Join the city’s grass-roots data platforms (common codes)',
    fields: ['service/implementationCode', 'office/code', 'indicator/code', 'indicator/dataOwner', 'indicator/updates', 'system/codes'], commands: ['validate'],
    removal: { of: 'indicator/anqi-banjie-lv#dataOwner', code: 'GF4803' },
  },
  {
    id: 'D-05', zh: '按街镇和社区特点区分（画像、差异化参数）',
    en: 'Fit each street’s and community’s character',
    fields: ['overlay/scope', 'office/profile', 'office/centers'], documents: ['guide', 'manual'], commands: ['render', 'show'],
    removal: { of: 'office/linfen-road#centers/0/counters', code: 'GF313' },
  },
  {
    id: 'D-06', zh: '三类信息：社会治理、群众服务、城市管理',
    en: 'Three information domains',
    fields: ['indicator/domain'], documents: ['indicator-book'],
    removal: { of: 'indicator/chengshi-wenti-chuzhi-lv', code: 'GF4806' },
  },
  {
    id: 'D-07', zh: '实时跟踪、分析、研判',
    en: 'Real-time tracking, analysis, judgement',
    fields: ['indicator/cycle', 'indicator/updates', 'indicator/warn', 'calendar/holidays'],
    removal: { of: 'indicator/anqi-banjie-lv#updates', code: 'GF4803' },
  },
  {
    id: 'D-08', zh: '服务前置',
    en: 'Bring service forward (before the request)',
    fields: ['service/start', 'service/find', 'service/find/expect'], documents: ['guide'], commands: ['expect'],
    removal: { of: 'service/weifa-dajian-faxian-xiezhu#find', code: 'GF4217' },
  },
  {
    id: 'D-09', zh: '功能拓展',
    en: 'Extend functions',
    fields: ['service/channels', 'service/selfService', 'service/homeVisit'], documents: ['guide', 'guide-short'],
  },
  {
    id: 'D-10', zh: '精准配置治理资源',
    en: 'Allocate resources precisely',
    fields: ['indicator/use', 'post/load', 'office/posts'], commands: ['staff'],
  },
  {
    id: 'D-11', zh: '优化人员配置',
    en: 'Optimise staffing',
    fields: ['post/load/casesPerDay', 'post/cover', 'office/posts'], documents: ['daily-check'], commands: ['staff'],
    removal: { of: 'post/zonghe-shouli-gang#cover', code: 'GF4606' },
  },
  {
    id: 'D-12', zh: '由“办事窗口”到“服务能级提升”',
    en: 'From counter to higher service level',
    fields: ['office/centers/counters', 'post/family', 'appraisal/criteria'], documents: ['guide', 'evaluation'],
    removal: { of: 'office/beizhan#centers/0/counters', code: 'GF313' },
  },
  {
    id: 'D-13', zh: '有预测、预判的“智能服务”',
    en: 'Forecasting “smart service”',
    fields: ['indicator/formula', 'calendar/campaigns'], commands: ['forecast', 'expect'],
  },
]
