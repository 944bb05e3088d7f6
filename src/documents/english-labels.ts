// The headings and labels of documents in English, as they stand beside the Chinese ones (`--variant bilingual`). What a service is made of is called as in CPSV-AP, the Core Public Service Vocabulary.
// Columns are made for Chinese, so words are short; `#` stands for a number.

/** Documents of which no label is lacking. */
export const labelledInEnglish: ReadonlySet<string> = new Set(['guide', 'guide-short', 'notice', 'checklist', 'flowchart', 'bundle-guide', 'care-plan', 'manual'])

const titles = {
  办事指南: 'Service guide', '办事指南（简版）': 'Short service guide', 服务手册: 'Service manual', 一次性告知单: 'Notice of missing evidence', 受理核验清单: 'Acceptance checklist', 流程图: 'Flow chart',
  窗口作业: 'Work at the counter', 事项要素表: 'Elements of the service', 套餐指引: 'Life event guide', 长周期处方: 'Long-term care plan', 上门记录: 'Record of a home visit', 给您和家里人的一页: 'A page for you and your family',
  '样例，不作办事依据': 'SAMPLE, not for use', '示例，待核定': 'example, to be confirmed',
}

/** The parts of a service. */
const elements = {
  要素: 'Element', 内容: 'Content', 核定: 'Confirmed', 事项: 'Public service', 事项名称: 'Name of the service', 俗称: 'Also called', 基本编码: 'Identifier', 实施编码: 'Local identifier', 业务办理项编码: 'Identifier of the case',
  事项类型: 'Type of service', 行使层级: 'Level', 领域: 'Sector', 主题: 'Thematic area', 设定依据: 'Legal resource', 依据: 'Legal resource', 权力来源: 'Source of authority', 权限划分: 'Division of authority', 行使内容: 'What is decided',
  实施主体: 'Competent authority', 实施主体性质: 'Nature of the authority', 委托: 'Delegation', 联办机构: 'Participating bodies', 服务对象: 'Audience', 启动方式: 'How it starts', 受理条件: 'Requirements', 不予受理情形: 'When it is refused',
  数量限制: 'Quota', 业务类型: 'Kind of case', 办件类型: 'Kind of handling', 法定办结时限: 'Statutory processing time', 承诺办结时限: 'Promised processing time', 延长: 'Extension', 特别程序: 'Special procedure', 中介服务: 'Intermediary',
  到办事现场次数: 'Visits', 收费: 'Cost', 网上支付: 'Online payment', 进驻大厅: 'At the centre', 办理渠道: 'Channels', 网上办理深度: 'Online service level', 通办: 'Spatial coverage', 结果: 'Output', 办理地点和时间: 'Location and opening hours',
  交通: 'How to get there', 咨询方式: 'Contact point', 监督投诉方式: 'Complaints', 救济途径: 'Remedies', 申请人权利: 'Your rights', 申请人义务: 'Your obligations',
  申请材料: 'Evidence', 材料: 'Evidence', 来源: 'Source', '形式、份数': 'Form, copies', 必要性: 'Need', 审查要点: 'What is checked', 办理流程: 'Process',
}

/** What a resident reads. */
const guide = {
  一看就懂: 'At a glance', 谁能办: 'Who can apply', 管什么: 'What it covers', 去哪办: 'Where', 什么时候: 'Opening hours', 带什么: 'What to bring', 带什么材料: 'Evidence to bring', 多久: 'Processing time', 跑几趟: 'Visits', 多少钱: 'Cost', 问一问: 'Contact point',
  不方便来: 'If you cannot come', 我是哪种情形: 'Which case is mine', 有哪几种情形: 'Which cases there are', 您是哪一种: 'Which case is yours', 情形: 'Case', 名称: 'Name', 序: 'No.', 几份: 'Copies', 交还是看: 'Hand in or show', '几份，交还是看': 'Copies, hand in or show',
  到哪开: 'Where to get it', 到哪里拿: 'Where to get it', 要注意: 'Please note', 怎么办: 'Process', 办不了的情形和怎么办: 'When it is refused, and what then', 不归这件事管的: 'What it does not cover', 办成以后: 'Output, and after', 处理以后: 'After handling',
  '不方便来怎么办，还有哪些事要知道': 'If you cannot come; what else to know', 还有哪些事要知道: 'What else to know', 代办: 'By proxy', 上门: 'At home', 网上: 'Online', 预约: 'Booking', 邮寄: 'By post', 自助: 'Self-service', 公示: 'Publication', 个人信息: 'Personal data', 一起办: 'Related services',
  依据和时限: 'Legal resources and time limits', '问谁，不服怎么办': 'Contact points and remedies', 咨询: 'Questions', 监督投诉: 'Complaints', 行政复议: 'Administrative review', 行政诉讼: 'Court action', 复核: 'Review', 申诉: 'Appeal', 信访: 'Petition', 仲裁: 'Arbitration', 其他: 'Other', 常见问题: 'Questions and answers',
  拿到什么: 'Output', 以后要做的: 'Your duties afterwards', 有下面情况的会停: 'It stops when', 我们会回访: 'We call again', 法定时限: 'Statutory processing time', 承诺时限: 'Promised processing time',
  带回家看: 'To take home', 不方便来的: 'If you cannot come', 请人代办: 'By proxy', 请人上门: 'At home', 网上办: 'Online', 先预约: 'Booking first',
}

/** The notice of what is missing, and the checklist of the counter. */
const counter = {
  '第一联 申请人': 'Copy 1 Applicant', '第二联 存档': 'Copy 2 File', '一次性告知单（材料补正用）': 'Notice of missing evidence', 已交: 'Given', 没带: 'Lack', 现在补: 'now', 容缺受理: 'accepted meanwhile', 窗口: 'Counter', 自助机: 'machine', 上门来取: 'fetched at home',
  '材料：要改什么，到哪补（请经办人把要补的勾全，没有勾的不得再要）': 'Evidence: what to mend, and where (only what is ticked)',
  '经办人（签名）': 'Clerk (signature)', '申请人（签名）': 'Applicant (signature)', 电话: 'Phone', '经办（签名）': 'Clerk (signature)', '复核（签名）': 'Reviewer (signature)', 日期: 'Date', 结论: 'Result', 受理: 'accepted', 一次告知: 'notice given', 查到: 'found', 查不到: 'not found',
  先问先看: 'Ask and look first', 看什么: 'What to check', 怎么看: 'How', 过: 'OK', '不过怎么办（照着说）': 'If not (say this)', '收的材料（一项一勾）': 'Evidence handed in (tick each)', '系统查（查到的不收纸，查不到的记下原因）': 'Looked up in the system (no paper where found)',
  免交的材料: 'Evidence not needed', 到哪查: 'Looked up where', 查不到怎么办: 'If not found',
}

const chart = { 您: 'You', 申请人: 'Client', 后台和有关部门: 'Back office', 提出申请: 'Start', 主动发现: 'Found', 不用申请: 'Start', '开始、结束': 'start, end', 步骤: 'step', 判断: 'decision', 文书: 'document', '前后台、岗位之间交接': 'handover', '补正、退回': 'correction, return', 同时进行: 'at the same time', 转到同号处: 'goes on at the same number' }

/** The manual of an office, and the work behind the counter. */
const manual = {
  版次: 'Edition', 施行: 'In force', 发布: 'Issued', 标准: 'Standards', 街镇: 'Street office', 修订记录: 'Revisions', 改了哪里: 'Where', 改了什么: 'What changed', 因为谁提出: 'Raised by', 怎么用这本手册: 'How to use this manual', 目录: 'Contents', 本中心: 'Our centre',
  地址: 'Address', 怎么来: 'How to get there', 开放时间: 'Opening hours', 便民设施: 'Facilities', 说明: 'Note', 办什么: 'Services', 电话和投诉: 'Phones and complaints', 咨询电话: 'Questions', 通信地址: 'Postal address', 微信公众号: 'WeChat', 电子邮箱: 'E-mail', 网址: 'Web page', 本街镇的做法: 'What we do here',
  事项一览: 'Catalogue of services', 受理后多久: 'Processing time', 术语: 'Glossary', 意思: 'Meaning', 材料索引: 'Index of evidence', 用在哪些事项: 'Used for', 哪些事项: 'Services',
  做什么: 'Do', 怎么判断: 'Decide', 说什么: 'Say', 不要说: 'Never say', 防什么: 'Risk', 出错怎么办: 'If it goes wrong', 系统坏了: 'If the system is down', 退回: 'Return', 交给谁: 'Hand over to', 没有按时: 'If late', 谁复核: 'Reviewed by', 案例: 'Cases', 提示: 'Note',
  要留下的记录: 'Records to keep', 风险和控制: 'Risks and controls', 风险: 'Risk', 怎么防: 'Control', 谁负责: 'Responsible',
}

/** Life events, which are bundles of services. */
const bundles = {
  一件事: 'Life event', 由头: 'Occasion', 里面有: 'Services', 一次能办: 'Services in one go', '您要办哪几项：答#句话就知道': 'Which services you need: # questions', 问您什么: 'Question', 您的情况: 'Your answer', 要办哪几项: 'Services needed', '同一批的一起办，互不等': 'One turn at once, none waits for another',
  先后: 'Turn', 谁来办: 'Handled by', '带什么：一套材料，要办的那几列有 ● 就带': 'Evidence: one set; bring what has ● in your columns', '怎么带，到哪开': 'How to bring, where to get it', '办到哪了，卡住了怎么办': 'Progress, and what if it is stuck', 办到哪了: 'Progress', 卡住了: 'If it is stuck',
}

const carePlans = {
  处方: 'Plan', 给谁: 'For whom', 谁管到底: 'Who sees it through', 几段: 'Stages', 要解决什么: 'Aim', 够哪一条就建案: 'When a case is opened', 怎么建案: 'How it is opened', 征得同意: 'Consent', 整体复核: 'Review of the whole', 保密: 'Confidentiality', 要留的记录: 'Records', 走哪几段: 'Stages',
  '看到这些，马上处理': 'Act at once on these', 看到什么: 'Sign', 马上做什么: 'Do at once', 多久内: 'Within', 谁做: 'Who', 每一段怎么走: 'Stage by stage', 目标: 'Aim', 见几次: 'Visits', 最长多久: 'At most', 怎样算走完: 'Done when', 下一段: 'Next stage', 走不下去: 'If it stops', 交接: 'Handover',
  换人怎么交接: 'Handover to another person', 交什么: 'What', 怎么交: 'How', 最迟: 'At the latest', 怎样结案: 'Closing the case', 够哪一条就结案: 'When it is closed', 谁定: 'Decided by', 留什么: 'What is kept', 以后怎么看: 'Looking again', 怎样重新开始: 'Opening it again', '容易出的错，怎么防': 'Risks and controls',
  第几段: 'Stage', 怎么见的: 'How we met', 他们怎么说: 'What they say', 做了什么: 'What was done', 办了哪件: 'Which service', 要马上处理的: 'To act on at once', 这一段走完没有: 'Is the stage done', 下一次: 'Next time', '上门的人（签名）': 'Visitor (signature)', '一起去的人（签名）': 'Companion (signature)',
  '家里人（签名）': 'Family (signature)', '看过的人（签名）': 'Seen by (signature)', 帮谁: 'For whom', 谁来跟: 'Who follows', 多久看一次: 'How often', 谁看得到: 'Who can see it', 以后又有难处: 'If trouble comes back', 打电话: 'Phone', 一段一段来: 'Stage', 我们一起做到: 'What we reach together', 见面: 'Visits', 最长: 'At most',
  走完日期: 'Done on', '居民或家里人（签名）': 'Resident or family (signature)', '谁来跟（签名）': 'Who follows (signature)',
}

export const englishLabels: ReadonlyMap<string, string> = new Map(Object.entries({ ...titles, ...elements, ...guide, ...counter, ...chart, ...manual, ...bundles, ...carePlans }))
