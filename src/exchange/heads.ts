// What the columns of other people's lists are called: the elements of GB/T 39046 and of provincial lists, and the field that each is.
import { headMark, keysOf, type Field } from './fields.ts'

/** Columns that become no field of their own. */
export const skipped = '不导入'
/** How many papers the text speaks of: only compared with the list of materials. */
export const statedCount = '材料份数（核对）'

const service: Record<string, readonly string[]> = {
  'name': ['事项名称', '事项名', '服务事项', '服务事项名称', '实施事项名称', '办理项名称', '业务办理项名称', '子项名称'],
  'baseCode': ['基本编码', '基本目录编码', '目录编码'],
  'implementationCode': ['实施编码', '事项编码', '实施清单编码', '实施事项编码'],
  'handleItemCode': ['业务办理项编码', '办理项编码'],
  'localBaseCode': ['地方基本编码'],
  'localCode': ['地方实施编码'],
  'type': ['事项类型', '权力类型', '事项类别', '事项性质'],
  'level': ['行使层级', '实施层级', '办理层级', '层级'],
  'domain': ['领域', '业务领域', '服务领域', '条线', '业务条线'],
  'topics': ['服务主题', '主题分类', '自然人主题分类', '面向自然人事项主题分类'],
  'implementer': ['实施主体', '实施机关', '实施部门', '实施主体名称', '主管部门'],
  'implementerNature': ['实施主体性质'],
  'handler': ['承办机构', '受理机构', '经办机构'],
  'joint': ['联办机构', '联办部门'],
  'powerSource': ['权力来源'],
  'powerDivision': ['权限划分'],
  'exercise': ['行使内容'],
  'bases': ['设定依据', '法律依据', '办理依据', '实施依据', '政策依据'],
  'targets': ['服务对象', '面向对象', '办理对象', '行政相对人', '服务对象类型'],
  'targetGroups': ['对象人群', '适用人群'],
  'caseType': ['办件类型', '办件类别'],
  'statutoryLimit': ['法定办结时限', '法定时限', '法定期限', '法定办理时限', '法定办结期限'],
  'promisedLimit': ['承诺办结时限', '承诺时限', '承诺期限', '承诺办理时限', '办理时限', '办结时限', '承诺办结期限'],
  'conditions': ['受理条件', '申请条件', '办理条件'],
  'exclusions': ['不予办理的情形', '不予受理情形', '不予受理的情形', '禁止性要求'],
  'quantityLimit': ['数量限制'],
  'businessTypes': ['办理类型'],
  'materials': ['申请材料', '办理材料', '申报材料', '所需材料', '材料清单', '提交材料', '材料'],
  'materials.material': ['材料名称', '申请材料名称'],
  'materials.copies': ['份数', '材料份数', '原件份数', '纸质材料份数'],
  'materials.form': ['形式要求', '材料要求', '材料形式', '填报须知'],
  'materials.medium': ['材料类型', '纸质或电子'],
  'materials.from': ['来源渠道', '材料来源', '出具单位'],
  'fee': ['收费', '是否收费', '收费标准', '收费情况', '收费依据及标准'],
  'results': ['办理结果', '结果名称', '审批结果', '办理结果名称', '结果样本名称'],
  'channels': ['办理形式', '办理方式', '受理方式', '申请方式'],
  'visits': ['到现场次数', '到办事现场次数', '必须到现场次数', '跑动次数', '到场次数'],
  'place.address': ['办理地点', '受理地点', '办理地址', '受理地址'],
  'place.note': ['办理时间', '办公时间', '受理时间', '工作时间'],
  'traffic': ['交通', '交通指引'],
  'cityWide.scope': ['通办范围'],
  'online.url': ['网上办理地址', '网办地址', '在线办理地址'],
  'online.depth': ['网办深度', '网上办理深度'],
  'payOnline': ['网上支付', '是否支持网上支付', '可以网上支付'],
  'inHall': ['进驻大厅', '是否进驻政务大厅', '是否进驻大厅'],
  'booking': ['预约', '预约办理', '是否支持预约办理'],
  'mail': ['邮寄', '物流快递', '是否支持物流快递'],
  'consult': ['咨询渠道', '咨询方式', '咨询电话'],
  'complaint': ['监督投诉渠道', '监督投诉方式', '投诉电话', '监督电话', '监督投诉电话'],
  'rights': ['申请人的权利', '权利'],
  'duties': ['申请人的义务', '义务'],
  'notes': ['办理流程', '流程', '备注', '说明', '其他说明', '注意事项', '常见问题', '救济途径', '行政复议', '行政诉讼', '中介服务', '办事指南', '特别程序'],
  [skipped]: ['序号', '行号'],
  [statedCount]: ['材料数量', '申请材料数量', '材料总数', '材料种数'],
}

/** Head as it is looked for: no spaces, no marks of a required field, no unit in brackets behind it. */
export function plainHead(head: string): string {
  return head.normalize('NFKC').replaceAll(/[\s*:#]+/g, '').replace(/\((?:个)?(?:工作日|自然日|天|日|次|份|必填|选填|元)\)$/u, '')
}

/** The unit that a head gives for the numbers below it. */
export function unitOfHead(head: string): string | undefined {
  const unit = /[（(](?:个)?(工作日|自然日|天|日)[）)]$/u.exec(head.trim())?.[1]
  return unit === '工作日' ? '个工作日' : unit && '日'
}

const byHead = new Map(Object.entries(service).flatMap(([path, heads]) => heads.map((head) => [head, path] as const)))

/** The field that a head of another's list most likely means, below `prefix` where the sheet is one of a list. */
export function guessField(kind: string, head: string, prefix = ''): string | undefined {
  const path = kind === 'service' ? byHead.get(plainHead(head)) : undefined
  if (path === undefined) return undefined
  if (prefix === '') return path.startsWith('materials.') ? undefined : path
  return path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : undefined
}

export const knownHeads = (kind: string): string[] => (kind === 'service' ? [...byHead.keys()] : [])

/** Keys of a target as people write it: Chinese titles with “·” or keys with dots. */
export function targetKeys(root: Field, target: string): string[] | undefined {
  return keysOf(root, target) ?? (target.includes('.') ? keysOf(root, target.replaceAll('.', headMark)) : undefined)
}
