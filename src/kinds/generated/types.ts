// Types of every kind of standard. Made from schemas/ by scripts/generate.ts; do not edit.

/** 状态 */
export type Status = '草案' | '征求意见' | '已批准' | '现行' | '暂停' | '废止'
/** 来源 */
export type Sources = Source[]
/** 修订记录 */
export type Changes = Change[]
/** 行使层级 */
export type LevelOfPower = '国家级' | '省级' | '市级' | '县级' | '街镇' | '村居' | '分级管理'

export interface KindValues {
  appraisal: Appraisal
  basis: Basis
  bundle: Bundle
  calendar: Calendar
  'care-plan': CarePlan
  case: Case
  clause: Clause
  collaboration: Collaboration
  competency: Competency
  course: Course
  devolution: Devolution
  district: District
  'emergency-plan': EmergencyPlan
  glossary: Glossary
  indicator: Indicator
  ladder: Ladder
  material: Material
  office: Office
  organization: Organization
  overlay: Overlay
  post: Post
  procedure: Procedure
  quiz: Quiz
  rule: Rule
  service: Service
  system: System
  'training-base': TrainingBase
}
/** 绩效方案 */
export interface Appraisal {
  /** 种类 */
  kind: 'appraisal'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 评谁 */
  subject: '个人' | '部门' | '中心' | '职能部门'
  /**
   * 哪些岗位
   *
   * Items: 编号
   */
  for?: string[]
  /**
   * 哪些单位
   *
   * Items: 编号
   */
  of?: string[]
  /** 多久评一次 */
  cycle: string
  /** 为什么评 */
  purpose?: string
  /** 维度 */
  dimensions?: AppraisalDimension[]
  /** 谁来打分 */
  raters?: AppraisalRater[]
  link?: AppraisalLink
  /** 加分 */
  bonus?: ScoreAdjustment[]
  /** 减分 */
  deduction?: ScoreAdjustment[]
  /** 加减分上限 */
  adjustCap?: number
  /** 等次 */
  grades: AppraisalGrade[]
  /** 结果用在哪里 */
  results?: GradeResult[]
  /** 评估标准 */
  criteria?: Criterion[]
  selfGoals?: SelfGoals
  /** 和谁比 */
  compare?: string
  interview?: AppraisalInterview
  publicity?: AppraisalPublicity
  appeal?: AppraisalAppeal
  /**
   * 荣誉
   *
   * Items: 一项
   */
  honours?: string[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个维度 */
export interface AppraisalDimension {
  /** 维度 */
  name: '专业资格' | '服务态度' | '业务能力' | '服务绩效'
  /** 权重 */
  weight: number
  /** 指标 */
  indicators?: WeightedIndicator[]
  /** 能力 */
  competencies?: WeightedCompetency[]
}
/** 一个指标 */
export interface WeightedIndicator {
  /** 指标 */
  indicator: string
  /** 权重 */
  weight: number
  /** 怎么给分 */
  scoring?: string
}
/** 一项能力 */
export interface WeightedCompetency {
  /** 能力 */
  competency: string
  /** 权重 */
  weight: number
  /** 怎么给分 */
  scoring?: string
}
/** 一方 */
export interface AppraisalRater {
  /** 谁 */
  who: string
  /** 占几成 */
  share: number
  /** 最少几份 */
  least?: number
  /** 怎么打 */
  how?: string
}
/** 三部分 */
export interface AppraisalLink {
  /** 个人 */
  individual: number
  /** 部门 */
  department: number
  /** 群众 */
  public: number
  /** 说明 */
  note?: string
}
/** 一条加减分 */
export interface ScoreAdjustment {
  /** 什么事 */
  what: string
  /** 几分 */
  points: number
  /** 最多几分 */
  cap?: number
  /** 凭什么 */
  proof: string
}
/** 一档 */
export interface AppraisalGrade {
  /** 等次 */
  name: string
  /** 几分起 */
  from: number
  /** 最多几成 */
  quota?: number
  /**
   * 还要满足
   *
   * Items: 一项
   */
  needs?: string[]
}
/** 一档的用处 */
export interface GradeResult {
  /** 等次 */
  grade: string
  /** 薪酬 */
  pay?: string
  /** 系数 */
  coefficient?: number
  /** 晋升 */
  promotion?: string
  /** 培训 */
  training?: string
  /**
   * 哪些课
   *
   * Items: 编号
   */
  courses?: string[]
  /** 轮岗 */
  rotation?: string
  /** 表彰 */
  honour?: string
  /** 帮什么 */
  support?: string
}
/** 一条评估标准 */
export interface Criterion {
  /** 编号 */
  no: string
  /** 哪一块 */
  part?: string
  /** 标准 */
  text: string
  /** 分值 */
  points: number
  /** 凭据 */
  evidence?: string
  /** 谁来查 */
  checkedBy?: string
  /** 指标 */
  indicator?: string
}
/** 自己定的目标 */
export interface SelfGoals {
  /** 几条 */
  count: number
  /** 跟谁商量 */
  with: string
  /** 占几分 */
  points?: number
}
/** 面谈 */
export interface AppraisalInterview {
  /** 谁谈 */
  by: string
  /** 多久内 */
  within?: string
  /**
   * 谈什么
   *
   * Items: 一项
   */
  about: string[]
}
/** 公示 */
export interface AppraisalPublicity {
  /** 多久 */
  for: string
  /** 在哪里 */
  where: string
  /**
   * 公示什么
   *
   * Items: 一项
   */
  shows?: string[]
  /**
   * 不公示什么
   *
   * Items: 一项
   */
  hides?: string[]
}
/** 申诉 */
export interface AppraisalAppeal {
  /** 多久内提出 */
  within: string
  /** 找谁 */
  to: string
  /** 多久答复 */
  reply?: string
  /** 怎么复核 */
  how?: string
}
/** 一条来源 */
export interface Source {
  /** 可信程度 */
  mark: 'official' | 'press' | 'expert' | 'local' | 'memory'
  /** 出处 */
  title: string
  /** 位置 */
  locator?: string
  /** 核对日期 */
  checkedOn: string
  /**
   * 能证明的字段
   *
   * Items: 一项
   */
  covers?: string[]
  /** 说明 */
  note?: string
}
/** 批准 */
export interface Approval {
  /** 批准单位 */
  by: string
  /** 批准文号 */
  docNo?: string
  /** 批准日期 */
  date: string
}
/** 一次修订 */
export interface Change {
  /** 版本 */
  version?: string
  /** 日期 */
  date: string
  /** 改了什么 */
  what: string
  /** 谁提出 */
  from?: '群众' | '社工' | '部门' | '评估' | '法规'
  /** 修订岗位 */
  by?: string
}
/** 依据 */
export interface Basis {
  /** 种类 */
  kind: 'basis'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /** 效力 */
  status: '现行' | '已修订' | '废止' | '尚未施行'
  /** 文件标题 */
  title?: string
  /** 文号 */
  docNo?: string
  /** 效力层级 */
  level: '法律' | '行政法规' | '地方性法规' | '部门规章' | '地方政府规章' | '司法解释' | '规范性文件' | '政策文件' | '标准' | '内部制度'
  /** 发布机关 */
  issuer?: string
  /** 发布日期 */
  issued?: string
  /** 由谁代替 */
  replacedBy?: string
  /** 核对日期 */
  checkedOn: string
  /** 网址 */
  url?: string
  /** 条文 */
  articles?: {
    /** 条文 */
    [k: string]: string
  }
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一件事 */
export interface Bundle {
  /** 种类 */
  kind: 'bundle'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /**
   * 别名
   *
   * Items: 一项
   */
  aliases?: string[]
  /** 由头 */
  trigger: '出生' | '入托入园' | '入学' | '就业' | '失业' | '婚育' | '购房租房' | '患病' | '伤残' | '退役' | '退休' | '养老' | '困难' | '身后' | '其他'
  /** 要解决什么 */
  purpose?: string
  /** 牵头单位 */
  lead: string
  /**
   * 协同单位
   *
   * Items: 编号
   */
  joint?: string[]
  /**
   * 依据
   *
   * Items: 编号
   */
  bases?: string[]
  /**
   * 给谁办
   *
   * Items: 一项
   */
  for?: string[]
  /** 要问的问题 */
  questions?: {
    [k: string]: BundleQuestion
  }
  /** 成员事项 */
  members: BundleMember[]
  oneForm?: OneForm
  /** 合并的材料 */
  shared?: SharedMaterial[]
  /**
   * 渠道
   *
   * Items: 一项
   */
  channels?: string[]
  /** 到现场次数 */
  visits?: number
  /** 承诺总时限 */
  promisedLimit?: string
  /** 怎么告诉进度 */
  notify?: string
  /** 卡住了怎么办 */
  ifStuck?: string
  /** 一项也不用办的 */
  ifNone?: string
  /** 常见问题 */
  faq?: Faq[]
  /** 风险点 */
  risks?: Risk[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个问题 */
export interface BundleQuestion {
  /** 问 */
  ask: string
  /**
   * 答案
   *
   * Items: 一项
   */
  answers: string[]
  /** 为什么问 */
  why?: string
}
/** 一个成员事项 */
export interface BundleMember {
  /** 事项 */
  service: string
  /** 哪种情形 */
  situation?: string | string[]
  /** 什么时候办 */
  when?: {
    /** 答案 */
    [k: string]: string | string[]
  }
  /**
   * 排在哪几项后面
   *
   * Items: 编号
   */
  after?: string[]
  /**
   * 要用哪几项的结果
   *
   * Items: 编号
   */
  needsResultOf?: string[]
  /** 谁办 */
  by?: string
  /** 说明 */
  note?: string
}
/** 一张表 */
export interface OneForm {
  /** 用哪一张 */
  form: string
  /**
   * 代替哪几张
   *
   * Items: 编号
   */
  replaces: string[]
}
/** 一份合并的材料 */
export interface SharedMaterial {
  /** 留哪一份 */
  keep: string
  /**
   * 代替哪几份
   *
   * Items: 编号
   */
  replaces: string[]
  /** 为什么可以代替 */
  why?: string
}
/** 一个常见问题 */
export interface Faq {
  /** 问 */
  q: string
  /** 答 */
  a: string
}
/** 一个风险点 */
export interface Risk {
  /** 风险 */
  text: string
  /** 防控措施 */
  control: string
  /** 风险等级 */
  level?: '高' | '中' | '低'
  /** 责任岗位 */
  by?: string
}
/** 工作日历 */
export interface Calendar {
  /** 种类 */
  kind: 'calendar'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  status?: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /** 年份 */
  year: number
  /** 已公布 */
  announced?: boolean
  /** 文号 */
  docNo?: string
  /** 放假 */
  holidays: Holiday[]
  /**
   * 调休上班
   *
   * Items: 日期
   */
  workdays?: string[]
  /**
   * 集中办理期
   *
   * Items: 一段
   */
  campaigns?: {
    /** 名称 */
    name: string
    /** 第一天 */
    from: string
    /** 最后一天 */
    to: string
    /**
     * 哪些事项
     *
     * Items: 编号
     */
    services?: string[]
  }[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个节日 */
export interface Holiday {
  /** 节日 */
  name: string
  /** 第一天 */
  from: string
  /** 最后一天 */
  to?: string
}
/** 长周期处方 */
export interface CarePlan {
  /** 种类 */
  kind: 'care-plan'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 给谁 */
  targetGroup: string
  /** 要解决什么 */
  purpose?: string
  /** 怎样进入 */
  entry?: {
    /**
     * 够什么条件
     *
     * Items: 一项
     */
    when: string[]
    /** 怎么发现 */
    find?: string
    /** 谁建案 */
    by?: string
    /** 多久内建案 */
    within?: string
    /** 怎样征得同意 */
    consent?: string
  }
  /** 总负责 */
  lead?: string
  /**
   * 一起做的
   *
   * Items: 编号
   */
  team?: string[]
  /**
   * 依据
   *
   * Items: 编号
   */
  bases?: string[]
  /** 阶段 */
  stages: PlanStage[]
  /** 多久整体看一次 */
  reviewEvery: string
  /**
   * 谁来复核
   *
   * Items: 编号
   */
  reviewBy?: string[]
  /** 要马上处理的信号 */
  signals?: PlanSignal[]
  relay?: PlanRelay
  closing: PlanClosing
  /**
   * 要留的记录
   *
   * Items: 一项
   */
  records?: string[]
  /** 隐私 */
  privacy?: string
  /** 风险点 */
  risks?: Risk[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个阶段 */
export interface PlanStage {
  /** 阶段编号 */
  id: string
  /** 阶段名称 */
  name: string
  /** 目标 */
  goal: string
  /**
   * 办哪些事项
   *
   * Items: 编号
   */
  services?: string[]
  /**
   * 还做什么
   *
   * Items: 一项
   */
  does?: string[]
  /** 谁负责 */
  ownerPost: string
  /**
   * 谁配合
   *
   * Items: 编号
   */
  with?: string[]
  /** 最少见几次面 */
  minVisits?: number
  /** 多久看一次 */
  visitEvery?: string
  /** 最长多久 */
  maxDays?: string
  /**
   * 怎样算走完
   *
   * Items: 一项
   */
  exitWhen: string[]
  /** 下一段 */
  next?: string | PlanBranch[]
  /** 走不下去怎么办 */
  ifStuck?: string
  handover?: StageHandover
}
/** 一条路 */
export interface PlanBranch {
  /** 什么情况 */
  when: string
  /** 去哪一段 */
  go: string
}
/** 阶段交接 */
export interface StageHandover {
  /** 交什么 */
  what: string
  /** 怎么交 */
  how?: string
  /** 最迟多久 */
  within?: string
}
/** 一个信号 */
export interface PlanSignal {
  /** 看到什么 */
  see: string
  /** 马上做什么 */
  do: string
  /** 多久内 */
  within?: string
  /** 谁做 */
  by?: string
}
/** 换人交接 */
export interface PlanRelay {
  /** 交什么 */
  what: string
  /** 怎么交 */
  how: string
  /** 最迟多久 */
  within?: string
}
/** 结案 */
export interface PlanClosing {
  /**
   * 够什么条件
   *
   * Items: 一项
   */
  when: string[]
  /** 谁定 */
  by: string
  /** 留什么 */
  record?: string
  /** 以后怎么看 */
  after?: string
  /** 怎样重新开始 */
  reopen?: string
}
/** 案例 */
export interface Case {
  /** 种类 */
  kind: 'case'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  status?: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /** 在哪里 */
  at: string
  /** 哪项能力 */
  competency?: string
  /** 经过 */
  story: string
  /** 错误做法 */
  wrong?: string
  /** 正确做法 */
  right: string
  /** 为什么 */
  why?: string
  by?: CaseAuthor
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 谁写的 */
export interface CaseAuthor {
  /** 岗位 */
  post: string
  /** 审核日期 */
  reviewed?: string
}
/** 公用条款 */
export interface Clause {
  /** 种类 */
  kind: 'clause'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  status?: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /** 给谁用 */
  for: 'service'
  /** 内容 */
  set: {
    /** 基本编码 */
    baseCode?: string
    /** 实施编码 */
    implementationCode?: string
    /** 业务办理项编码 */
    handleItemCode?: string
    /** 地方基本编码 */
    localBaseCode?: string
    /** 地方实施编码 */
    localCode?: string
    /**
     * 别名
     *
     * Items: 一项
     */
    aliases?: string[]
    /** 事项类型 */
    type?: '行政许可' | '行政处罚' | '行政强制' | '行政征收' | '行政给付' | '行政检查' | '行政确认' | '行政奖励' | '行政裁决' | '其他类别事项' | '公共服务事项'
    level?: LevelOfPower
    /** 领域 */
    domain?: string
    /** 职能 */
    function?: '审批' | '服务' | '执法' | '检查协助' | '执法协助'
    /**
     * 服务主题
     *
     * Items: 一项
     */
    topics?: string[]
    /** 启动方式 */
    start?: '依申请' | '免申即享' | '主动发现'
    find?: Find
    /**
     * 设定依据
     *
     * Items: 编号
     */
    bases?: string[]
    /** 权力来源 */
    powerSource?: '法定本级行使' | '法律法规授权' | '上级授权' | '行政委托' | '其他'
    /** 权限划分 */
    powerDivision?: string
    /** 行使内容 */
    exercise?: string
    /** 实施主体 */
    implementer?: string
    /** 实施主体性质 */
    implementerNature?: '法定机关' | '授权组织' | '受委托组织' | '其他'
    /**
     * 承办机构
     *
     * Items: 编号或文字
     */
    handler?: string[]
    delegated?: Delegation
    /**
     * 联办机构
     *
     * Items: 编号
     */
    joint?: string[]
    /**
     * 服务对象
     *
     * Items: 服务对象
     */
    targets?: ('自然人' | '企业法人' | '事业法人' | '社会组织法人' | '行政机关' | '其他组织')[]
    /**
     * 对象人群
     *
     * Items: 一项
     */
    targetGroups?: string[]
    /** 受理条件 */
    conditions?: Condition[]
    /**
     * 不予办理的情形
     *
     * Items: 不予办理的情形
     */
    exclusions?: string[]
    /** 数量限制 */
    quantityLimit?: string | QuantityLimit
    /**
     * 办理类型
     *
     * Items: 办理类型
     */
    businessTypes?: ('新办' | '变更' | '延续' | '补办' | '换发' | '注销' | '年审')[]
    /** 办件类型 */
    caseType?: '即办件' | '承诺件' | '联办件' | '报批件' | '急办件' | '上报件' | '其他'
    /** 法定办结时限 */
    statutoryLimit?: string | Limit
    /** 承诺办结时限 */
    promisedLimit?: string | PromisedLimit
    extension?: Extension
    /** 特别程序 */
    specialProcedures?: SpecialProcedure[]
    /** 中介服务 */
    intermediaries?: Intermediary[]
    /** 到现场次数 */
    visits?: number | Visits
    /** 收费 */
    fee?: string | Fee
    /** 办理结果 */
    results?: Result[]
    /**
     * 办理形式
     *
     * Items: 办理形式
     */
    channels?: ('窗口办理' | '电脑端网上办理' | '移动端网上申请' | '快递申请' | '自助终端' | '电话办理' | '上门办理' | '其他')[]
    online?: Online
    /** 可以网上支付 */
    payOnline?: boolean
    /** 进驻大厅 */
    inHall?: boolean
    cityWide?: CityWide
    /** 预约 */
    booking?: string | Booking
    /** 邮寄 */
    mail?: string | Mail
    /** 自助办理 */
    selfService?: string | SelfService
    /** 办理地点 */
    place?: string | Place
    /** 交通 */
    traffic?: string
    proxy?: Proxy
    homeVisit?: HomeVisit
    /** 情形问题 */
    questions?: {
      [k: string]: Question
    }
    /** 办理情形 */
    situations?: Situation[]
    /** 申请材料 */
    materials?: ServiceMaterial[]
    /** 办理流程 */
    procedure?: string
    publicity?: Publicity
    after?: After
    /** 咨询渠道 */
    consult?: Contact[]
    /** 监督投诉渠道 */
    complaint?: Contact[]
    /** 救济途径 */
    remedies?: Remedy[]
    /**
     * 申请人的权利
     *
     * Items: 一项
     */
    rights?: string[]
    /**
     * 申请人的义务
     *
     * Items: 一项
     */
    duties?: string[]
    privacy?: Privacy
    /** 常见问题 */
    faq?: Faq[]
    /** 风险点 */
    risks?: Risk[]
    /**
     * 相关事项
     *
     * Items: 编号
     */
    related?: string[]
  }
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 主动发现 */
export interface Find {
  /** 怎么发现 */
  how: string
  /** 谁去发现 */
  who: string
  /** 发现以后 */
  then?: string
  /**
   * 预先看到
   *
   * Items: 一条规则
   */
  expect?: {
    /** 人群 */
    group: string
    /** 几个月以后 */
    monthsAfter: number
    /** 百分之几 */
    percent: number
    /** 凭什么 */
    why: string
  }[]
}
/** 委托下沉 */
export interface Delegation {
  /** 由谁办 */
  to: string
  /** 办哪几步 */
  scope: string
  /** 下沉事项 */
  devolution?: string
  /** 文号 */
  docNo?: string
}
/** 一个条件 */
export interface Condition {
  /** 条件编号 */
  id?: string
  /** 条件 */
  text: string
  /**
   * 用什么证明
   *
   * Items: 编号或文字
   */
  provedBy?: string[]
  /** 满足其一 */
  anyOf?: Condition[]
  /** 依据 */
  basis?: string
}
/** 数量限制 */
export interface QuantityLimit {
  /** 限多少 */
  limit: string
  /** 怎么定 */
  how?: string
  /** 依据 */
  basis?: string
}
/** 带出处的时限 */
export interface Limit {
  /** 时限 */
  time: string
  /** 依据 */
  by?: string
  /** 说明 */
  note?: string
}
/** 承诺的时限 */
export interface PromisedLimit {
  /** 时限 */
  time: string
  /** 依据 */
  by?: string
  /** 说明 */
  note?: string
}
/** 延长 */
export interface Extension {
  /** 最长到 */
  to: string
  /** 什么情况 */
  when: string
  /** 谁批准 */
  approvedBy?: string
  /** 怎么告知 */
  notify?: string
  /** 依据 */
  basis?: string
}
/** 一个特别程序 */
export interface SpecialProcedure {
  /** 名称 */
  name: string
  /** 种类 */
  type: '延长审批' | '除延长审批之外'
  /** 时限 */
  limit?: string
  /** 计入办结时限 */
  counted?: boolean
  /** 依据 */
  basis?: string
}
/** 中介服务 */
export interface Intermediary {
  /** 名称 */
  name: string
  /** 谁来做 */
  by?: string
  /** 费用 */
  fee?: string
  /** 依据 */
  basis?: string
}
/** 到现场次数 */
export interface Visits {
  /** 次数 */
  count: number
  /** 网上办理次数 */
  online?: number
  /** 必须现场的原因 */
  why?: string
}
/** 收费 */
export interface Fee {
  /** 收费项目 */
  item: string
  /** 收费标准 */
  amount: string
  /**
   * 收费依据
   *
   * Items: 编号或文字
   */
  basis: string[]
  /** 减免 */
  exempt?: string
  /**
   * 缴费方式
   *
   * Items: 一项
   */
  pay?: string[]
  /** 可以网上支付 */
  online?: boolean
}
/** 一个结果 */
export interface Result {
  /** 结果名称 */
  name: string
  /** 结果类型 */
  type?: '证照' | '批文' | '证明' | '资金' | '实物' | '服务' | '登记' | '其他'
  /**
   * 送达方式
   *
   * Items: 一项
   */
  delivery: string[]
  /** 什么时候拿到 */
  when?: string
  /** 有效期 */
  validFor?: string
  /** 电子证照 */
  eLicense?: string
  /** 结果样本 */
  sample?: string
}
/** 网上办理 */
export interface Online {
  /** 网址 */
  url?: string
  /** 办理入口 */
  app?: string
  /** 网办深度 */
  depth: string
  /** 怎么办 */
  how?: string
}
/** 通办 */
export interface CityWide {
  /** 通办范围 */
  scope: '全国' | '跨省' | '跨市' | '跨县' | '全市' | '全区' | '本街镇'
  /** 通办方式 */
  mode: '直接受理' | '收受分离'
  /** 在哪里收件 */
  receivedAt?: string
  /** 由哪里受理 */
  acceptedAt?: string
  passOn?: PassOn
  /** 说明 */
  note?: string
}
/** 转交 */
export interface PassOn {
  /** 怎么转 */
  how: string
  /** 多久转到 */
  within: string
  /** 纸质材料留在哪里 */
  paperStays?: string
  /** 没有按时转到怎么办 */
  late?: string
}
/** 预约 */
export interface Booking {
  /**
   * 预约方式
   *
   * Items: 一项
   */
  ways?: string[]
  /** 网址 */
  url?: string
  /** 电话 */
  phone?: string
  /** 可以提前多久 */
  ahead?: string
  /** 迟到怎么办 */
  late?: string
}
/** 邮寄 */
export interface Mail {
  /** 材料可以寄来 */
  materials?: boolean
  /** 结果可以寄走 */
  results?: boolean
  /** 收件地址 */
  address?: string
  /** 邮费 */
  fee?: string
  /** 说明 */
  note?: string
}
/** 自助办理 */
export interface SelfService {
  /** 在哪里 */
  where?: string
  /** 能办什么 */
  does: string
  /** 时间 */
  hours?: string
}
/** 办理地点 */
export interface Place {
  /** 地址 */
  address?: string
  hours?: Hours
  /**
   * 窗口
   *
   * Items: 一项
   */
  counters?: string[]
  /** 交通 */
  traffic?: string
  /** 说明 */
  note?: string
}
/** 时间 */
export interface Hours {
  /** 周一至周五 */
  周一至周五?: string
  /** 周一至周日 */
  周一至周日?: string
  /** 周六至周日 */
  周六至周日?: string
  /** 周一 */
  周一?: string
  /** 周二 */
  周二?: string
  /** 周三 */
  周三?: string
  /** 周四 */
  周四?: string
  /** 周五 */
  周五?: string
  /** 周六 */
  周六?: string
  /** 周日 */
  周日?: string
  /** 法定节假日 */
  法定节假日?: string
  /** 说明 */
  说明?: string
}
/** 代办 */
export interface Proxy {
  /** 可以代办 */
  allowed: boolean
  /**
   * 谁可以代办
   *
   * Items: 一项
   */
  who?: string[]
  /**
   * 代办人带什么
   *
   * Items: 编号或文字
   */
  bring?: string[]
  /**
   * 不能代办的
   *
   * Items: 一项
   */
  notFor?: string[]
  /** 为什么 */
  why?: string
}
/** 上门服务 */
export interface HomeVisit {
  /**
   * 为谁上门
   *
   * Items: 一项
   */
  for: string[]
  /** 怎么约 */
  bookBy: string
  /** 多久上门 */
  within?: string
}
/** 一个问题 */
export interface Question {
  /** 问 */
  ask: string
  /**
   * 答案
   *
   * Items: 一项
   */
  answers: string[]
  /** 为什么问 */
  why?: string
}
/** 一种情形 */
export interface Situation {
  /** 情形编号 */
  id: string
  /** 情形名称 */
  name: string
  /** 什么时候 */
  when: {
    /** 答案 */
    [k: string]: string | string[]
  }
  /** 说明 */
  note?: string
}
/** 一份材料 */
export interface ServiceMaterial {
  /** 材料条目编号 */
  id?: string
  /** 材料 */
  material?: string
  /**
   * 任交一种
   *
   * Items: 编号
   */
  oneOf?: string[]
  /** 份数 */
  copies?: number | Copies
  /** 怎么处理 */
  keep?: '核验后退还' | '留存原件' | '留存复印件' | '不收'
  /** 形式要求 */
  form?: string
  /** 纸质或电子 */
  medium?: '纸质' | '电子' | '纸质或电子'
  /** 谁签名 */
  signedBy?: string
  /**
   * 哪些情形要
   *
   * Items: 情形
   */
  situations?: string[]
  /** 什么时候才要 */
  when?: string
  exempt?: Exempt
  shortfall?: Shortfall
  /** 可以告知承诺 */
  promise?: boolean | Promise
  /** 另外还要看 */
  also?: CheckPoint[]
  /** 为什么要 */
  why?: string
  /** 依据 */
  basis?: string
  /** 多久以内开具 */
  issuedWithin?: string
  /** 空白表 */
  blank?: string
  /** 样表 */
  sample?: string
  /** 到哪里开 */
  from?: string
  /** 说明 */
  note?: string
}
/** 份数 */
export interface Copies {
  /** 几份 */
  count: number
  /** 按什么算 */
  per: '人' | '户' | '件'
}
/** 免交 */
export interface Exempt {
  /** 用什么代替 */
  by: string
  /** 查不到怎么办 */
  ifFail?: string
}
/** 容缺 */
export interface Shortfall {
  /** 多久补交 */
  within: string
  /** 没有补怎么办 */
  ifLate: string
  /** 承诺书 */
  pledge?: string
}
/** 告知承诺 */
export interface Promise {
  /** 承诺书 */
  pledge: string
  /** 核查期限 */
  checkWithin?: string
  /** 怎么核查 */
  checkBy?: string
  /**
   * 不适用
   *
   * Items: 一项
   */
  notFor?: string[]
  /** 不实怎么办 */
  ifFalse?: string
}
/** 一个检查点 */
export interface CheckPoint {
  /** 看什么 */
  look: string
  /** 怎么看 */
  how: string
  /** 怎样算过 */
  pass: string
  /** 不过怎么办 */
  fail: string
  /** 依据 */
  basis?: string
}
/** 公示 */
export interface Publicity {
  /** 在哪里 */
  where: string
  /** 多久 */
  for: string
  /**
   * 公示什么
   *
   * Items: 一项
   */
  shows: string[]
  /**
   * 不公示什么
   *
   * Items: 一项
   */
  hides: string[]
  /** 有意见找谁 */
  objectionTo?: string
  /** 依据 */
  basis?: string
}
/** 办成以后 */
export interface After {
  /** 要做的事 */
  duty?: string
  /** 复核 */
  recheck?: string
  /**
   * 停止的情形
   *
   * Items: 一项
   */
  stops?: string[]
  /** 后续服务 */
  followUp?: string
}
/** 一个联系渠道 */
export interface Contact {
  /** 名称 */
  name: string
  /** 电话 */
  phone?: string
  /** 地址 */
  address?: string
  /** 时间 */
  hours?: string
  /** 网址 */
  url?: string
  /** 电子邮箱 */
  mail?: string
  /** 微信公众号 */
  wechat?: string
  /** 说明 */
  note?: string
}
/** 一种救济途径 */
export interface Remedy {
  /** 途径 */
  type: '行政复议' | '行政诉讼' | '民事诉讼' | '申诉' | '复核' | '其他'
  /** 找哪里 */
  organ: string
  /** 多久以内 */
  within?: string
  /** 地址 */
  address?: string
  /** 电话 */
  phone?: string
  /** 网址 */
  url?: string
  /** 依据 */
  basis?: string
}
/** 个人信息处理告知 */
export interface Privacy {
  /**
   * 收集哪些
   *
   * Items: 一项
   */
  fields: string[]
  /** 为什么收集 */
  purpose: string
  /** 依据 */
  basis?: string
  /** 保存多久 */
  retention?: string
  /**
   * 给谁
   *
   * Items: 编号或文字
   */
  sharedWith?: string[]
  /** 怎么同意 */
  consent?: string
}
/** 协同机制 */
export interface Collaboration {
  /** 种类 */
  kind: 'collaboration'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 为什么要一起 */
  purpose?: string
  /** 层级 */
  level?: '区级' | '街镇' | '社区' | '楼组'
  /** 牵头 */
  lead: string
  /** 成员 */
  members: Collaborator[]
  /** 平台 */
  platform?: string
  /** 多久碰一次 */
  meets?: string
  /**
   * 议题
   *
   * Items: 一项
   */
  topics?: string[]
  /** 职责矩阵 */
  raci: RaciRow[]
  request?: HelpRequest
  residents?: ResidentsPart
  /** 意见不一怎么办 */
  dispute?: string
  /**
   * 要留的记录
   *
   * Items: 一项
   */
  records?: string[]
  /** 做成了什么 */
  results?: string
  evaluation?: CollaborationEvaluation
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个成员 */
export interface Collaborator {
  /** 谁 */
  who: string
  /** 出什么力 */
  does: string
  /** 找谁 */
  contact?: string
  /** 多久答复 */
  replyWithin?: string
}
/** 一件事的分工 */
export interface RaciRow {
  /** 什么事 */
  subject: string
  /** 哪个事项 */
  service?: string
  /**
   * 谁做
   *
   * Items: 编号
   */
  r: string[]
  /** 谁负责 */
  a: string
  /**
   * 问谁
   *
   * Items: 编号
   */
  c?: string[]
  /**
   * 告诉谁
   *
   * Items: 编号
   */
  i?: string[]
}
/** 临时求助 */
export interface HelpRequest {
  /** 怎么找 */
  how: string
  /** 多久答复 */
  replyWithin: string
  /** 没回怎么办 */
  ifLate?: string
}
/** 居民参加 */
export interface ResidentsPart {
  /**
   * 谁
   *
   * Items: 一项
   */
  who: string[]
  /**
   * 做什么
   *
   * Items: 一项
   */
  does: string[]
  /** 得到什么 */
  shares?: string
  /** 占几成 */
  share?: number
}
/** 评价 */
export interface CollaborationEvaluation {
  /** 多久 */
  every: string
  /**
   * 谁评
   *
   * Items: 编号
   */
  by?: string[]
  /**
   * 指标
   *
   * Items: 编号
   */
  indicators?: string[]
}
/** 能力项 */
export interface Competency {
  /** 种类 */
  kind: 'competency'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 能力域 */
  domain: string
  /** 定义 */
  definition: string
  /**
   * 落在哪些环节
   *
   * Items: 编号
   */
  exercisedAt?: string[]
  /** 等级 */
  levels: {
    [k: string]: CompetencyLevel
  }
  /**
   * 不算做到
   *
   * Items: 一项
   */
  cautions?: string[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个等级 */
export interface CompetencyLevel {
  /**
   * 做得到什么
   *
   * Items: 一项
   */
  does: string[]
  /** 凭什么证明 */
  proof: string
  /**
   * 怎么评
   *
   * Items: 一项
   */
  how: string[]
}
/** 培训课程 */
export interface Course {
  /** 种类 */
  kind: 'course'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 类型 */
  type: '岗前' | '在岗' | '转岗' | '晋升' | '党性' | '安全' | '数字' | '带教'
  /** 提高能力 */
  raises: {
    /** 从几级到几级 */
    [k: string]: string
  }
  /**
   * 教哪些标准
   *
   * Items: 编号
   */
  teaches?: string[]
  /**
   * 给谁上
   *
   * Items: 编号
   */
  for?: string[]
  /** 学时 */
  hours: number
  /** 课程安排 */
  outline: Topic[]
  /** 培养基地 */
  base?: string
  /** 考核 */
  assessment?: string
  /** 评分表 */
  scoring?: Scored[]
  /**
   * 教具
   *
   * Items: 一项
   */
  materials?: string[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一节 */
export interface Topic {
  /** 题目 */
  topic: string
  /** 学时 */
  hours: number
  /** 方式 */
  way: '讲授' | '演示' | '角色扮演' | '案例' | '跟岗' | '练习' | '讨论' | '考核' | '自学'
  /**
   * 要点
   *
   * Items: 一项
   */
  points?: string[]
  /** 演示什么 */
  shows?: string
  /**
   * 案例
   *
   * Items: 编号
   */
  cases?: string[]
  /** 角色 */
  roles?: Role[]
  /** 练习题 */
  exercises?: Exercise[]
  /** 讲师提示 */
  trainer?: string
  /**
   * 提问
   *
   * Items: 一项
   */
  ask?: string[]
  /** 及格线 */
  pass?: number
}
/** 一个角色 */
export interface Role {
  /** 谁 */
  who: string
  /** 纸条 */
  brief: string
}
/** 一道练习 */
export interface Exercise {
  /** 题目 */
  task: string
  /**
   * 给什么
   *
   * Items: 一项
   */
  given?: string[]
  /**
   * 填哪张单子
   *
   * Items: 编号或文字
   */
  fill?: string[]
  /** 几分钟 */
  minutes?: number
  /** 参考做法 */
  answer: string
  /**
   * 常见错法
   *
   * Items: 一项
   */
  mistakes?: string[]
}
/** 一项评分 */
export interface Scored {
  /** 看什么 */
  look: string
  /** 几分 */
  points: number
  /** 怎样不得分 */
  zero?: string
}
/** 下沉事项 */
export interface Devolution {
  /** 种类 */
  kind: 'devolution'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 哪个事项 */
  matter: string
  /** 从哪个部门 */
  from: string
  /** 交给哪些街镇 */
  to: string | string[]
  /** 方式 */
  form: '委托' | '授权' | '赋权' | '职责调整' | '协助配合'
  /** 清单 */
  list: '基本履职' | '配合履职' | '部门收回'
  duty: DevolvedDuty
  admission?: Admission
  /** 支撑 */
  support?: Support[]
  /** 多久评一次 */
  reviewEvery?: string
  /** 评价 */
  reviews?: DevolutionReview[]
  /** 问题 */
  problems?: DevolutionProblem[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 责任 */
export interface DevolvedDuty {
  /** 谁办 */
  does: string
  /** 谁负责 */
  answers: string
  /** 谁监督 */
  supervises?: string
  /** 谁应诉 */
  lawsuits?: string
}
/** 准入 */
export interface Admission {
  /** 文号 */
  docNo: string
  /** 日期 */
  date: string
  heard?: HeardOpinion
}
/** 听取意见 */
export interface HeardOpinion {
  /** 日期 */
  date: string
  /** 意见 */
  opinion: string
  /** 采纳 */
  taken: '采纳' | '部分采纳' | '未采纳'
  /** 为什么 */
  why?: string
}
/** 一项支撑 */
export interface Support {
  /** 哪一类 */
  what: '平台' | '数据' | '人员' | '经费' | '培训' | '后台' | '设备' | '其他'
  /** 什么 */
  item: string
  /** 应给多少 */
  owed?: string
  /** 找谁 */
  contact?: string
  /** 答复时限 */
  replyWithin?: string
  /** 最晚哪天 */
  by?: string
  /** 到位 */
  done?: boolean
}
/** 一次评价 */
export interface DevolutionReview {
  /** 时段 */
  period: string
  /**
   * 谁评
   *
   * Items: 谁
   */
  by: string[]
  /** 结果 */
  results?: ReviewResult[]
  /** 听到的意见 */
  heard?: string
  /** 结论 */
  conclusion: '保留' | '完善' | '收回'
  /** 要做的事 */
  actions?: ReviewAction[]
}
/** 一个结果 */
export interface ReviewResult {
  /** 指标 */
  indicator: string
  /** 数值 */
  value: number | null
}
/** 一件要做的事 */
export interface ReviewAction {
  /** 做什么 */
  do: string
  /** 谁做 */
  who: string
  /** 哪天前 */
  by: string
}
/** 一个问题 */
export interface DevolutionProblem {
  /** 什么问题 */
  what: string
  /** 谁提的 */
  raisedBy: string
  /** 哪天提的 */
  on: string
  /** 给谁 */
  to: string
  /** 最晚哪天答复 */
  replyBy?: string
  /** 状态 */
  state: '已提出' | '办理中' | '已答复' | '已解决' | '未解决'
  /** 答复 */
  answer?: string
}
/** 区 */
export interface District {
  /** 种类 */
  kind: 'district'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  status?: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /** 行政区划代码 */
  code: string
  /** 代码日期 */
  codeAsOf?: string
  /** 所属市 */
  city: string
  /** 所属省 */
  province?: string
  /** 发布机构 */
  issuer?: string
  /** 联系方式 */
  contacts?: Contact[]
  /** 工作日历 */
  holidays?: string
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 平急转换 */
export interface EmergencyPlan {
  /** 种类 */
  kind: 'emergency-plan'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /**
   * 什么情况启动
   *
   * Items: 一项
   */
  when: string[]
  /** 分级 */
  levels?: EmergencyLevel[]
  /** 谁宣布 */
  declares: string
  /** 谁签字 */
  signs?: string
  /** 多久换好 */
  switchWithin?: string
  /**
   * 不能停的事项
   *
   * Items: 编号
   */
  keeps?: string[]
  /** 换哪些流程 */
  replaces: ProcedureReplacement[]
  /** 先停哪些 */
  pauses?: ServicePause[]
  /** 人借给谁 */
  lends?: PostLending[]
  /** 怎么告诉居民 */
  tells?: ResidentTold[]
  /**
   * 保护
   *
   * Items: 一项
   */
  protects?: string[]
  /**
   * 物资
   *
   * Items: 一项
   */
  supplies?: string[]
  /**
   * 要联系的
   *
   * Items: 编号
   */
  contacts?: string[]
  /** 多久演练一次 */
  drill?: string
  recover: Recovery
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一级 */
export interface EmergencyLevel {
  /** 级 */
  name: string
  /** 什么情况 */
  when: string
  /** 做什么 */
  do: string
}
/** 换一个流程 */
export interface ProcedureReplacement {
  /** 平时的流程 */
  normal: string
  /** 急时的流程 */
  with: string
  /** 差在哪里 */
  difference?: string
  /** 怎么补回来 */
  back?: string
}
/** 停一个事项 */
export interface ServicePause {
  /** 事项 */
  service: string
  /** 最长多久 */
  for?: string
  /** 怎么告诉居民 */
  tell: string
}
/** 借人 */
export interface PostLending {
  /** 岗位 */
  post: string
  /** 去哪里 */
  to: string
  /** 几个人 */
  count?: number
  /** 最长多久 */
  for?: string
  /** 先学什么 */
  training?: string
  /** 窗口留几个 */
  keepsOnDuty?: number
}
/** 一个渠道 */
export interface ResidentTold {
  /** 在哪里 */
  where: string
  /** 说什么 */
  text: string
  /** 多久内 */
  within?: string
}
/** 恢复 */
export interface Recovery {
  /** 什么情况恢复 */
  when: string
  /** 谁宣布 */
  declares: string
  /**
   * 先做什么
   *
   * Items: 一项
   */
  does: string[]
  /** 多久做完 */
  within?: string
  /** 怎么总结 */
  review?: string
}
/** 术语 */
export interface Glossary {
  /** 种类 */
  kind: 'glossary'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  status?: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /** 术语 */
  terms: Term[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个术语 */
export interface Term {
  /** 术语 */
  term: string
  /** 英文 */
  english?: string
  /** 意思 */
  definition: string
  /**
   * 不该用的说法
   *
   * Items: 一项
   */
  aliases?: string[]
  /** 出处 */
  source?: string
  /** 说明 */
  note?: string
}
/** 指标 */
export interface Indicator {
  /** 种类 */
  kind: 'indicator'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 统一代码 */
  code?: string
  /** 领域 */
  domain: '社会治理' | '群众服务' | '城市管理'
  /** 类型 */
  type: '效率' | '质量' | '满意' | '纪律' | '学习' | '协同' | '创新' | '党建'
  /** 说明什么 */
  means?: string
  /** 单位 */
  unit: string
  /** 方向 */
  direction: '越高越好' | '越低越好' | '越接近目标越好'
  formula: IndicatorFormula
  /**
   * 只算哪些事项
   *
   * Items: 编号
   */
  ofService?: string[]
  /** 多久算一次 */
  cycle: string
  /** 多久更新 */
  updates?: string
  /** 数据从哪里来 */
  source?: string
  baseline?: IndicatorBaseline
  /** 目标 */
  target?: number
  /** 逐年目标 */
  targets?: {
    /** 目标 */
    [k: string]: number
  }
  warn?: IndicatorWarning
  /** 和谁配对 */
  pairWith?: string
  /** 数据责任人 */
  dataOwner?: string
  /** 最少几件才算 */
  minCount?: number
  /** 隐私 */
  privacy?: string
  /**
   * 用在哪里
   *
   * Items: 一项
   */
  use?: string[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 算法 */
export interface IndicatorFormula {
  numerator: MeasureTerm
  denominator?: MeasureTerm
  /** 倍数 */
  factor?: number
  /** 用 1 去减 */
  oneMinus?: boolean
  /** 分母是 0 怎么办 */
  ifZero?: string
}
/** 一项 */
export interface MeasureTerm {
  /** 哪张表 */
  records: '办件' | '环节' | '收取材料' | '评价' | '排队' | '花名册' | '考核' | '支撑' | '问题'
  /** 怎么数 */
  way: '计数' | '求和' | '平均'
  /** 字段 */
  field: string
  /**
   * 哪些行
   *
   * Items: 一个条件
   */
  where?: string[]
}
/** 起点 */
export interface IndicatorBaseline {
  /** 值 */
  value: number | null
  /** 时段 */
  period: string
  /** 说明 */
  note?: string
}
/** 提醒 */
export interface IndicatorWarning {
  /** 到什么数 */
  at: number
  /** 做什么 */
  do: string
}
/** 职级序列 */
export interface Ladder {
  /** 种类 */
  kind: 'ladder'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 一共几级 */
  grades: number
  /** 序列 */
  tracks: LadderTrack[]
  /** 几年一级 */
  yearsPerStep?: number
  /** 早升 */
  early?: EarlyStep[]
  /** 晚升 */
  late?: LateStep[]
  /** 学历折算 */
  degreeCredit?: {
    /** 几年 */
    [k: string]: number
  }
  /** 职业资格折算 */
  qualificationCredit?: {
    /** 几年 */
    [k: string]: number
  }
  /** 等级系数 */
  coefficients?: {
    /** 系数 */
    [k: string]: number
  }
  /** 基数 */
  payBase?: string
  /** 进来定几级 */
  firstGrade?: FirstGrade[]
  /** 转序列 */
  turns?: LadderTurn[]
  /** 不服怎么办 */
  appeal?: string
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个序列 */
export interface LadderTrack {
  /** 序列 */
  name: '助理' | '业务' | '管理' | '领导'
  /**
   * 叫什么
   *
   * Items: 一项
   */
  posts?: string[]
  /** 最低 */
  min: number
  /** 最高 */
  max: number
}
/** 一种早升 */
export interface EarlyStep {
  /** 什么情况 */
  when: string
  /** 早升几级 */
  steps: number
  /** 最多几次 */
  atMost?: number
}
/** 一种晚升 */
export interface LateStep {
  /** 什么情况 */
  when: string
  /** 推迟几年 */
  years?: number
  /** 降几级 */
  down?: number
}
/** 一种新进的人 */
export interface FirstGrade {
  /** 什么人 */
  who: string
  /** 几级 */
  grade: number
}
/** 一种转序列 */
export interface LadderTurn {
  /** 从 */
  from: '助理' | '业务' | '管理' | '领导'
  /** 到 */
  to: '助理' | '业务' | '管理' | '领导'
  /** 怎么定级 */
  how: string
}
/** 材料 */
export interface Material {
  /** 种类 */
  kind: 'material'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  status?: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /**
   * 别名
   *
   * Items: 一项
   */
  aliases?: string[]
  /** 材料类型 */
  type: '证照' | '申请表' | '证明' | '声明承诺' | '票据' | '照片' | '其他'
  /** 出具单位 */
  issuer?: string
  /** 来源渠道 */
  origin: '申请人自备' | '政府部门核发' | '第三方出具' | '系统生成'
  /** 电子证照 */
  eLicense?: string
  /** 数据核验 */
  shareSystem?: string
  /** 有效期 */
  validFor?: string | Validity
  /** 怎么处理 */
  keep?: '核验后退还' | '留存原件' | '留存复印件' | '不收'
  /** 纸质或电子 */
  medium?: '纸质' | '电子' | '纸质或电子'
  /** 形式要求 */
  form?: string
  /** 居（村）委会开具 */
  committeeProof?: string
  /** 依据 */
  basis?: string
  /** 检查点 */
  checkPoints?: CheckPoint[]
  /** 空白表 */
  blank?: string
  /** 样表 */
  sample?: string
  /** 怎么取得 */
  howToGet?: string
  /**
   * 填报须知
   *
   * Items: 一项
   */
  fillIn?: string[]
  /**
   * 表上的栏目
   *
   * Items: 一项
   */
  fields?: string[]
  /** 正文 */
  text?: string
  /**
   * 案例
   *
   * Items: 编号
   */
  cases?: string[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 有效期 */
export interface Validity {
  /** 多久 */
  time: string
  /** 从哪天算 */
  from?: string
}
/** 街镇 */
export interface Office {
  /** 种类 */
  kind: 'office'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /**
   * 简称
   *
   * Items: 一项
   */
  aliases?: string[]
  /** 所在区 */
  district: string
  /** 类型 */
  type: '街道' | '镇' | '乡'
  /** 统计用区划代码 */
  code: string
  /** 代码日期 */
  codeAsOf?: string
  /** 统一社会信用代码 */
  uscc?: string
  /** 落款单位 */
  issuer?: string
  /** 文号字头 */
  documentNumberPrefix?: string
  /** 受理中心 */
  centers: Center[]
  contacts: OfficeContacts
  /** 编制总量 */
  headcountCap?: number
  /** 岗位人数 */
  posts?: OfficePost[]
  profile?: Profile
  /**
   * 特色
   *
   * Items: 一项
   */
  features?: string[]
  /** 办哪些事 */
  services: string | string[]
  /**
   * 不办的事
   *
   * Items: 编号
   */
  exceptServices?: string[]
  /**
   * 协同单位
   *
   * Items: 编号
   */
  partners?: string[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个受理中心 */
export interface Center {
  /** 中心编号 */
  id?: string
  /** 中心名称 */
  name: string
  /** 地址 */
  address: string
  /** 交通 */
  traffic?: string
  hours: Hours
  /** 电话 */
  phone?: string
  /** 窗口 */
  counters?: Counter[]
  /**
   * 便民设施
   *
   * Items: 一项
   */
  facilities?: string[]
  /** 说明 */
  note?: string
}
/** 一个窗口 */
export interface Counter {
  /** 窗口号 */
  no: number | string
  /** 窗口名称 */
  name?: string
  /** 窗口类型 */
  type: '导办' | '综合' | '专窗' | '自助' | '帮办代办' | '后台' | '办不成事' | '其他'
  /** 办哪些事 */
  services?: string | string[]
  /** 岗位 */
  post?: string
  hours?: Hours
  /** 电话 */
  phone?: string
  /** 说明 */
  note?: string
}
/** 联系电话 */
export interface OfficeContacts {
  /** 咨询电话 */
  consult: string
  /** 监督电话 */
  complaint: string
  /** 电子邮箱 */
  email?: string
  /** 微信公众号 */
  wechat?: string
  /** 网址 */
  url?: string
  /** 通信地址 */
  address?: string
  /** 邮政编码 */
  postcode?: string
}
/** 一个岗位的人数 */
export interface OfficePost {
  /** 岗位 */
  post: string
  /** 人数 */
  headcount: number
  /** 持证人数 */
  certified?: number
}
/** 概况 */
export interface Profile {
  /** 年份 */
  year: number
  /** 常住人口 */
  population?: number
  /** 户数 */
  households?: number
  /** 户籍人口 */
  registered?: number
  /** 老年人口比例 */
  elderlyRatio?: number
  /** 持证残疾人 */
  disabled?: number
  /** 来沪人员 */
  migrants?: number
  /** 党员 */
  partyMembers?: number
  /** 居村委 */
  committees?: number
  /** 面积 */
  area?: number
  /** 全年办件 */
  yearlyCases?: number
  /** 说明 */
  note?: string
}
/** 协同主体 */
export interface Organization {
  /** 种类 */
  kind: 'organization'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /**
   * 简称
   *
   * Items: 一项
   */
  aliases?: string[]
  /** 主体类型 */
  type: '职能部门' | '事业单位' | '社会组织' | '居村委' | '志愿团队' | '驻区单位' | '企业' | '群众'
  level?: LevelOfPower
  /** 统一社会信用代码 */
  uscc?: string
  /** 上级单位 */
  parent?: string
  /** 所在区 */
  district?: string
  /**
   * 能做什么
   *
   * Items: 一项
   */
  capabilities?: string[]
  /**
   * 在协同里做什么
   *
   * Items: 一项
   */
  duties?: string[]
  /** 合作依据 */
  agreement?: string
  /** 联系岗位 */
  contactRole?: string
  /** 联系方式 */
  contacts?: Contact[]
  /** 答复时限 */
  replyWithin?: string
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 差异 */
export interface Overlay {
  /** 种类 */
  kind: 'overlay'
  /** 编号 */
  id: string
  /** 名称 */
  name?: string
  /** 适用范围 */
  scope: string
  /** 理由 */
  reason: string
  /** 生效日期 */
  effectiveFrom?: string
  /** 到期日 */
  until: string
  /** 责任岗位 */
  owner?: string
  pilot?: Pilot
  sources?: Sources
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 试点 */
export interface Pilot {
  /** 目标 */
  aim: string
  /** 怎么量 */
  measure: string
  /** 评估日期 */
  reviewOn: string
  /** 结果 */
  result?: string
}
/** 岗位 */
export interface Post {
  /** 种类 */
  kind: 'post'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 泳道 */
  lane: '前台' | '后台' | '居村' | '管理' | '职能部门' | '区级' | '支撑'
  /** 岗位族 */
  family?: string
  /** 序列 */
  track: '助理' | '业务' | '管理' | '领导'
  /** 等级区间 */
  grades?: string
  /** 上级岗位 */
  reportsTo?: string
  /** 所属单位 */
  organization?: string
  /** 岗位目的 */
  purpose?: string
  /** 职责 */
  duties: Duty[]
  /** 能力要求 */
  requires?: {
    /** 等级 */
    [k: string]: string
  }
  select?: Selection
  cover?: Cover
  load?: Load
  /** 去向 */
  moves?: Move[]
  /** 一天的安排 */
  schedule?: Scheduled[]
  /**
   * 系统和设备
   *
   * Items: 一项
   */
  tools?: string[]
  /**
   * 常联系
   *
   * Items: 编号
   */
  contacts?: string[]
  /**
   * 考核指标
   *
   * Items: 编号
   */
  indicators?: string[]
  reserve?: Reserve
  /**
   * 不做什么
   *
   * Items: 一项
   */
  cautions?: string[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一项职责 */
export interface Duty {
  /** 做什么 */
  do: string
  /** 管哪些事 */
  services?: string | string[]
  /** 占比 */
  share?: number
  /** 做到什么样 */
  standard?: string
}
/** 选拔 */
export interface Selection {
  /**
   * 必备条件
   *
   * Items: 一项
   */
  needs?: string[]
  /**
   * 优先条件
   *
   * Items: 一项
   */
  prefer?: string[]
  /** 考什么 */
  tests?: SelectionTest[]
  /** 及格线 */
  pass?: number
  probation?: Probation
}
/** 一项考试 */
export interface SelectionTest {
  /** 方式 */
  way: string
  /** 占比 */
  share: number
  /**
   * 考哪些能力
   *
   * Items: 编号
   */
  competencies?: string[]
}
/** 试用期 */
export interface Probation {
  /** 多久 */
  for: string
  /** 谁带 */
  mentor?: string
  /** 目标 */
  goal?: {
    /** 等级 */
    [k: string]: string
  }
}
/** AB岗 */
export interface Cover {
  /** AB岗 */
  ab?: string
  /** 最少在岗 */
  minOnDuty?: number
  /**
   * 可以顶岗的岗位
   *
   * Items: 编号
   */
  posts?: string[]
}
/** 工作量与压力 */
export interface Load {
  /** 一天多少件 */
  casesPerDay?: number
  /**
   * 什么时候忙
   *
   * Items: 一项
   */
  peaks?: string[]
  /** 压力 */
  pressure?: '高' | '中' | '低'
  /**
   * 风险
   *
   * Items: 一项
   */
  risks?: string[]
  /**
   * 怎么减压
   *
   * Items: 一项
   */
  relief?: string[]
}
/** 一条去向 */
export interface Move {
  /** 去哪个岗位 */
  to: string
  /** 方向 */
  way: '上' | '平' | '下'
  /** 什么条件 */
  when?: string
  /** 怎么走 */
  by?: string
}
/** 一段时间 */
export interface Scheduled {
  /** 几点 */
  at: string
  /** 做什么 */
  do: string
}
/** 后备 */
export interface Reserve {
  /**
   * 从哪些岗位来
   *
   * Items: 编号
   */
  from?: string[]
  /** 几个人 */
  count?: number
  /** 怎么培养 */
  way?: string
}
/** 服务流程 */
export interface Procedure {
  /** 种类 */
  kind: 'procedure'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  status?: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /** 是模板 */
  template?: boolean
  /** 哪个事项 */
  for?: string
  /** 平急 */
  mode?: '日常' | '应急'
  /** 用哪个模板 */
  base?: string
  /** 填模板 */
  fill?: {
    /** 填的内容 */
    [k: string]: Step[] | Step
  }
  clock?: Clock
  /** 环节 */
  steps?: Step[]
  /**
   * 记录
   *
   * Items: 一项
   */
  records?: string[]
  /** 风险点 */
  risks?: Risk[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一个环节 */
export interface Step {
  /** 环节编号 */
  id?: string
  /** 环节名称 */
  name?: string
  /** 做什么 */
  do?: string
  /** 判断什么 */
  ask?: string
  /** 同时做 */
  together?: Step[]
  /** 留空 */
  slot?: string
  /** 结束 */
  end?: string
  /** 谁来做 */
  by?: string
  /** 办理科室 */
  unit?: string
  /** 时限 */
  limit?: string
  notCounted?: NotCounted
  /** 审查标准 */
  standard?: string
  /** 检查点 */
  checks?: CheckPoint[]
  /**
   * 产出
   *
   * Items: 一项
   */
  gives?: string[]
  /**
   * 出具文书
   *
   * Items: 一项
   */
  issues?: string[]
  /** 说什么 */
  say?: string
  /** 不说、不做 */
  never?: string
  /** 去向 */
  if?: Branch[]
  back?: WayBack
  handover?: Handover
  /** 信息系统 */
  system?: string
  /** 系统坏了怎么办 */
  offline?: string
  /** 风险 */
  risk?: string
  /** 出错怎么办 */
  ifWrong?: string
  /** 复核岗位 */
  reviewBy?: string
  /** 走延长程序 */
  extension?: boolean
  /**
   * 哪些情形
   *
   * Items: 一项
   */
  situations?: string[]
  /** 依据 */
  basis?: string
  /**
   * 案例
   *
   * Items: 编号
   */
  cases?: string[]
  /** 说明 */
  notes?: string
}
/** 不计入时限 */
export interface NotCounted {
  /** 为什么 */
  why: string
  /** 依据 */
  basis?: string
}
/** 一条去向 */
export interface Branch {
  /** 答案 */
  when?: string
  /** 其余情况 */
  otherwise?: true
  /** 出口文字 */
  say?: string
  /** 去哪一步 */
  go: string
}
/** 退回 */
export interface WayBack {
  /** 退到哪一步 */
  to: string
  /** 多久以内补 */
  within?: string
  /** 最多几次 */
  times?: number
  /** 没有补怎么办 */
  otherwise?: string
}
/** 交接 */
export interface Handover {
  /** 交给谁 */
  to: string
  /** 交什么 */
  what?: string
  /** 怎么交 */
  how?: string
  /** 最晚什么时候 */
  within?: string
  /** 没有按时怎么办 */
  late?: string
}
/** 计时 */
export interface Clock {
  /** 从哪一步 */
  from: string
  /** 到哪一步 */
  to: string
}
/** 试题库 */
export interface Quiz {
  /** 种类 */
  kind: 'quiz'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /**
   * 给谁考
   *
   * Items: 编号
   */
  for?: string[]
  /** 配哪门课 */
  course?: string
  /** 考多久 */
  minutes?: number
  /** 及格线 */
  pass?: number
  /** 组卷 */
  blueprint?: BlueprintRow[]
  /** 试题 */
  questions: QuizQuestion[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 组卷的一行 */
export interface BlueprintRow {
  /** 题型 */
  type: '单选' | '多选' | '判断' | '简答' | '案例'
  /** 哪项能力 */
  competency?: string
  /** 几道 */
  count: number
  /** 每道几分 */
  points: number
}
/** 一道题 */
export interface QuizQuestion {
  /** 题号 */
  id: string
  /** 题型 */
  type: '单选' | '多选' | '判断' | '简答' | '案例'
  /** 题干 */
  stem: string
  /** 情景 */
  scene?: string
  /** 答案 */
  answer: string | string[] | AnswerFrom
  /**
   * 错项
   *
   * Items: 一项
   */
  wrong?: string[]
  /** 解析 */
  explain?: string
  /** 出处 */
  ref: string
  /** 哪项能力 */
  competency: string
  /** 难度 */
  difficulty: number
  /** 案例 */
  case?: string
  /** 要填的表 */
  form?: string
  /** 常见错 */
  mistake?: string
}
/** 从标准取的答案 */
export interface AnswerFrom {
  /** 取自 */
  from: string
}
/** 自定规则 */
export interface Rule {
  /** 种类 */
  kind: 'rule'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version?: string
  status?: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner?: string
  /** 轻重 */
  severity: 'error' | 'warning' | 'info'
  /** 查到时说什么 */
  message: string
  /** 查到时说什么（英文） */
  messageEn?: string
  /** 为什么查 */
  why?: string
  /** 怎么改 */
  mend?: string
  /**
   * 对应的要求
   *
   * Items: 一项
   */
  requirement?: string[]
  given: Given
  /** 应当怎样 */
  then: Check[]
  examples: RuleExamples
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 看哪里 */
export interface Given {
  /** 哪一种标准 */
  kind: string
  /** 哪一处 */
  path?: string
  /** 什么情况下才看 */
  where?: Check[]
}
/** 一个条件 */
export interface Check {
  /** 哪一处 */
  path?: string
  /** 写了没有 */
  exists?: boolean
  /** 等于 */
  equals?: string | number | boolean
  /**
   * 其中之一
   *
   * Items: 一个值
   */
  oneOf?: (string | number | boolean)[]
  /**
   * 都不是
   *
   * Items: 一个值
   */
  noneOf?: (string | number | boolean)[]
  /** 列表里有 */
  includes?: string | number | boolean
  /** 样子 */
  pattern?: string
  /** 不能有的样子 */
  notPattern?: string
  /** 最少几条 */
  minCount?: number
  /** 最多几条 */
  maxCount?: number
  /** 不小于 */
  min?: number | string
  /** 不大于 */
  max?: number | string
  /** 引用了哪一份 */
  refersTo?: string
}
/** 例子 */
export interface RuleExamples {
  /**
   * 写对的
   *
   * Items: 一个例子
   */
  valid: {
    [k: string]: unknown
  }[]
  /**
   * 写错的
   *
   * Items: 一个例子
   */
  invalid: {
    [k: string]: unknown
  }[]
}
/** 服务事项 */
export interface Service {
  /** 种类 */
  kind: 'service'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /**
   * 引用条款
   *
   * Items: 编号
   */
  use?: string[]
  /** 基本编码 */
  baseCode?: string
  /** 实施编码 */
  implementationCode?: string
  /** 业务办理项编码 */
  handleItemCode?: string
  /** 地方基本编码 */
  localBaseCode?: string
  /** 地方实施编码 */
  localCode?: string
  /**
   * 别名
   *
   * Items: 一项
   */
  aliases?: string[]
  /** 事项类型 */
  type: '行政许可' | '行政处罚' | '行政强制' | '行政征收' | '行政给付' | '行政检查' | '行政确认' | '行政奖励' | '行政裁决' | '其他类别事项' | '公共服务事项'
  level: LevelOfPower
  /** 领域 */
  domain: string
  /** 职能 */
  function?: '审批' | '服务' | '执法' | '检查协助' | '执法协助'
  /**
   * 服务主题
   *
   * Items: 一项
   */
  topics?: string[]
  /** 启动方式 */
  start?: '依申请' | '免申即享' | '主动发现'
  find?: Find
  /**
   * 设定依据
   *
   * Items: 编号
   */
  bases: string[]
  /** 权力来源 */
  powerSource?: '法定本级行使' | '法律法规授权' | '上级授权' | '行政委托' | '其他'
  /** 权限划分 */
  powerDivision?: string
  /** 行使内容 */
  exercise?: string
  /** 实施主体 */
  implementer: string
  /** 实施主体性质 */
  implementerNature?: '法定机关' | '授权组织' | '受委托组织' | '其他'
  /**
   * 承办机构
   *
   * Items: 编号或文字
   */
  handler?: string[]
  delegated?: Delegation
  /**
   * 联办机构
   *
   * Items: 编号
   */
  joint?: string[]
  /**
   * 服务对象
   *
   * Items: 服务对象
   */
  targets: ('自然人' | '企业法人' | '事业法人' | '社会组织法人' | '行政机关' | '其他组织')[]
  /**
   * 对象人群
   *
   * Items: 一项
   */
  targetGroups?: string[]
  /** 受理条件 */
  conditions: Condition[]
  /**
   * 不予办理的情形
   *
   * Items: 不予办理的情形
   */
  exclusions?: string[]
  /** 数量限制 */
  quantityLimit?: string | QuantityLimit
  /**
   * 办理类型
   *
   * Items: 办理类型
   */
  businessTypes?: ('新办' | '变更' | '延续' | '补办' | '换发' | '注销' | '年审')[]
  /** 办件类型 */
  caseType: '即办件' | '承诺件' | '联办件' | '报批件' | '急办件' | '上报件' | '其他'
  /** 法定办结时限 */
  statutoryLimit: string | Limit
  /** 承诺办结时限 */
  promisedLimit?: string | PromisedLimit
  extension?: Extension
  /** 特别程序 */
  specialProcedures?: SpecialProcedure[]
  /** 中介服务 */
  intermediaries?: Intermediary[]
  /** 到现场次数 */
  visits: number | Visits
  /** 收费 */
  fee: string | Fee
  /** 办理结果 */
  results?: Result[]
  /**
   * 办理形式
   *
   * Items: 办理形式
   */
  channels: ('窗口办理' | '电脑端网上办理' | '移动端网上申请' | '快递申请' | '自助终端' | '电话办理' | '上门办理' | '其他')[]
  online?: Online
  /** 可以网上支付 */
  payOnline?: boolean
  /** 进驻大厅 */
  inHall?: boolean
  cityWide?: CityWide
  /** 预约 */
  booking?: string | Booking
  /** 邮寄 */
  mail?: string | Mail
  /** 自助办理 */
  selfService?: string | SelfService
  /** 办理地点 */
  place?: string | Place
  /** 交通 */
  traffic?: string
  proxy?: Proxy
  homeVisit?: HomeVisit
  /** 情形问题 */
  questions?: {
    [k: string]: Question
  }
  /** 办理情形 */
  situations?: Situation[]
  /** 申请材料 */
  materials: ServiceMaterial[]
  /** 办理流程 */
  procedure: string
  publicity?: Publicity
  after?: After
  /** 咨询渠道 */
  consult?: Contact[]
  /** 监督投诉渠道 */
  complaint?: Contact[]
  /** 救济途径 */
  remedies?: Remedy[]
  /**
   * 申请人的权利
   *
   * Items: 一项
   */
  rights?: string[]
  /**
   * 申请人的义务
   *
   * Items: 一项
   */
  duties?: string[]
  privacy?: Privacy
  /** 常见问题 */
  faq?: Faq[]
  /** 风险点 */
  risks?: Risk[]
  /**
   * 相关事项
   *
   * Items: 编号
   */
  related?: string[]
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 信息系统 */
export interface System {
  /** 种类 */
  kind: 'system'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 谁管 */
  operator: string
  /** 做什么用 */
  usedFor?: string
  /**
   * 存什么
   *
   * Items: 一项
   */
  holds?: string[]
  /**
   * 能查什么
   *
   * Items: 一项
   */
  supplies?: string[]
  /**
   * 出哪些记录
   *
   * Items: 一项
   */
  records?: string[]
  /** 用什么代码 */
  codes?: string
  /**
   * 和哪些系统通
   *
   * Items: 编号
   */
  connects?: string[]
  /** 谁能用 */
  access?: SystemAccess[]
  contact?: Contact
  offline: SystemOffline
  /** 隐私 */
  privacy?: string
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一种权限 */
export interface SystemAccess {
  /** 岗位 */
  post: string
  /**
   * 能做什么
   *
   * Items: 一项
   */
  may: string[]
}
/** 坏了怎么办 */
export interface SystemOffline {
  /** 怎么接着办 */
  do: string
  /** 用什么表 */
  form?: string
  /** 坏多久启用 */
  after?: string
  /** 最晚什么时候补录 */
  catchUp: string
  /** 怎么跟居民说 */
  tell: string
  /** 谁定 */
  by?: string
}
/** 培养基地 */
export interface TrainingBase {
  /** 种类 */
  kind: 'training-base'
  /** 编号 */
  id: string
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 生效日期 */
  effectiveFrom?: string
  /** 失效日期 */
  effectiveTo?: string
  /** 责任岗位 */
  owner: string
  /** 在哪个街镇 */
  office: string
  /** 主办单位 */
  organization?: string
  /** 一期几个人 */
  capacity: number
  /** 带教 */
  mentors: BaseMentor[]
  /**
   * 上哪些课
   *
   * Items: 编号
   */
  programs: string[]
  /**
   * 在哪里练
   *
   * Items: 一项
   */
  workplaces?: string[]
  /** 带教安排 */
  plan?: BaseWeek[]
  /** 特色 */
  signature?: string
  /** 怎么传出去 */
  shares?: string
  evaluation: BaseEvaluation
  sources?: Sources
  /** 复核日期 */
  reviewDue?: string
  approval?: Approval
  changes?: Changes
  /** 说明 */
  notes?: string
}
/** 一种带教 */
export interface BaseMentor {
  /** 岗位 */
  post: string
  /** 几个人 */
  count: number
  /** 每人带几个 */
  trainees?: number
  /** 什么等级 */
  level?: string
}
/** 一段安排 */
export interface BaseWeek {
  /** 什么时候 */
  at: string
  /** 做什么 */
  do: string
}
/** 评价 */
export interface BaseEvaluation {
  /**
   * 怎么评
   *
   * Items: 一项
   */
  how: string[]
  /** 多久 */
  every: string
  /** 怎样算学成 */
  pass?: string
  /**
   * 指标
   *
   * Items: 编号
   */
  indicators?: string[]
}
/** 例外 */
export interface Exceptions {
  /** 例外 */
  exceptions: Exception[]
}
/** 一条例外 */
export interface Exception {
  /** 规则 */
  rule: string
  /** 哪份标准 */
  target: string
  /** 哪一处 */
  path?: string
  /** 指纹 */
  fingerprint?: string
  /** 理由 */
  reason: string
  /** 责任人 */
  owner: string
  /** 到期日 */
  until: string
}
/** 工作区设置 */
export interface Config {
  /** 名称 */
  name: string
  /** 版本 */
  version: string
  status: Status
  /** 责任岗位 */
  owner: string
  /** 生效日期 */
  effectiveFrom?: string
  /** 语言 */
  language?: 'zh-CN' | 'en'
  /** 样例 */
  sample?: boolean
  /** 基准日期 */
  asOf?: string
  /** 建立在 */
  extends?: string
  /** 所在区 */
  district?: string
  /** 发布机构 */
  issuer?: string
  /** 编号字头 */
  documentNumberPrefix?: string
  /** 服务热线 */
  hotline?: string
  /** 网站 */
  url?: string
  approval?: Approval
  changes?: Changes
  /** 复核日期 */
  reviewDue?: string
  /**
   * 能力等级
   *
   * Items: 一项
   */
  levels?: string[]
  /** 字体 */
  fonts?: {
    /**
     * 字体文件
     *
     * Items: 文件
     */
    files?: string[]
    /** 正文字体 */
    body?: string
    /** 标题字体 */
    heading?: string
  }
  /** 纸张 */
  page?: {
    /** 纸型 */
    size?: 'A4' | 'A5' | 'A3'
    /** 双面 */
    duplex?: boolean
    /** 大字版 */
    largePrint?: boolean
  }
  /** 规则 */
  rules?: {
    /** 轻重 */
    [k: string]: string | RuleSetting
  }
  /** 说明 */
  notes?: string
}
/** 一条规则 */
export interface RuleSetting {
  /** 轻重 */
  severity?: '错误' | '警告' | '提示' | '关闭' | 'error' | 'warning' | 'info' | 'off'
  /** 选项 */
  options?: {
    [k: string]: unknown
  }
}

export type KindName = keyof KindValues
