// A Document with every block and inline, as a street office would print it: the pages to look at, and the ones that the tests compile.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Block, Cell, Document, Inline } from '../../src/render/document.ts'
import type { Chart } from '../../src/render/flowchart/chart.ts'

export const text = (value: string): Inline[] => [{ type: 'text', text: value }]
export const paragraph = (...children: (string | Inline)[]): Block => ({ type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : child)) })
export const cell = (value: string | Inline[], spans: Partial<Cell> = {}): Cell => ({ children: [{ type: 'paragraph', children: typeof value === 'string' ? text(value) : value }], ...spans })
export const heading = (level: 1 | 2 | 3 | 4, value: string, id: string): Block => ({ type: 'heading', level, id, children: text(value), toc: true })

export function chartOf(name: string): Chart {
  return (parse(readFileSync(new URL(`../flowchart/cases/${name}.yaml`, import.meta.url), 'utf8')) as { chart: Chart }).chart
}

export function documentOf(blocks: Block[], changes: Partial<Document> = {}): Document {
  return {
    title: '最低生活保障申请确认 · 办事指南',
    language: 'zh-CN',
    head: { left: '临汾路街道社区事务受理服务中心', right: '最低生活保障申请确认 · 办事指南', warning: '样例，不作办事依据' },
    foot: { number: 'JAFW-310106-012', edition: '1.0.0', effective: '2026-03-01', hash: '5f1c9a20b7de' },
    code: 'guifan:linfen-road/guide/zuidi-shenghuo-baozhang/1.0.0/5f1c9a20b7de',
    date: '2026-03-01',
    blocks,
    ...changes,
  }
}

const box: Inline = { type: 'box', checked: false }
const blank = (width: number): Inline => ({ type: 'blank', width })
const strong = (value: string): Inline => ({ type: 'strong', children: text(value) })

const materials: Block = {
  type: 'table',
  columns: [{ width: 1, align: 'center' }, { width: 7 }, { width: 1.2, align: 'center' }, { width: 1.2, align: 'center' }, { width: 1.2, align: 'center' }, { width: 3 }, { width: 4 }, { width: 5 }],
  caption: text('表1  申请材料与情形'),
  head: [
    [cell('序', { rowspan: 2 }), cell('材料', { rowspan: 2 }), cell('情形', { colspan: 3 }), cell('几份', { rowspan: 2 }), cell('交还是看', { rowspan: 2 }), cell('到哪开', { rowspan: 2 })],
    [cell('A'), cell('B'), cell('C')],
  ],
  body: [
    ['1', '最低生活保障申请书', '●', '●', '●', '每户1份', '交原件', '窗口领取，附录一有样表'],
    ['2', '居民经济状况核对授权书', '●', '●', '●', '每人1份', '交原件', '窗口领取，本人当面签字'],
    ['3', '家庭收入和财产声明', '●', '●', '', '每户1份', '交原件', '窗口领取'],
    ['4', '残疾人证', '', '●', '', '免交', '系统查得到就不用带', '查不到才看原件'],
    ['5', '近12个月医疗费用票据', '', '', '●', '按实际', '交复印件，看原件', '就诊医院；遗失的可凭费用清单办理，窗口帮您打印'],
    ['6', '身份证（或临时身份证）', '●', '●', '●', '每人1份', '看后还您', '—'],
  ].map((row, index) => row.map((value, column): Cell => (index === 5 && column === 7 ? cell([...text(value), { type: 'mark', text: '示例，待核定' }]) : cell(value)))),
}

const guide: Block[] = [
  heading(1, '一、最低生活保障申请确认', 'guide'),
  {
    type: 'callout', tone: 'summary', title: text('一看就懂'), children: [{
      type: 'grid', columns: 1, rows: [
        { label: text('谁能办'), value: [paragraph('家里人均月收入低于低保标准、财产符合规定、至少一人有本市户籍')] },
        { label: text('去哪办'), value: [paragraph('全市任一街镇受理中心（在别处交，材料会转到户籍地，多1个工作日）')] },
        { label: text('多久'), value: [paragraph('受理之日起25个工作日内（公示7日另计；有异议的最长45个工作日）', { type: 'mark', text: '示例，待核定' })] },
        { label: text('电话'), value: [paragraph('咨询 021-0000-0001　监督 021-0000-0002')] },
      ],
    }],
  },
  heading(2, '（一）我是哪种情形', 'situations'),
  paragraph('是否单人户提出申请？否的选 ', strong('A 一般家庭'), '；重残的选 ', strong('B 重残单人户'), '；重病的选 ', strong('C 重病单人户'), '。', { type: 'emphasis', children: text('拿不准的，先问窗口。') }, '材料见', { type: 'reference', target: 'materials', children: text('“材料”') }, '。'),
  heading(2, '（二）材料', 'materials'),
  materials,
  { type: 'grid', columns: 2, rows: [{ label: text('事项编码'), value: [paragraph('310106012000')] }, { label: text('实施主体'), value: [paragraph('静安区民政局')] }, { label: text('收费'), value: [paragraph('不收费')] }] },
  { type: 'callout', tone: 'warning', children: [paragraph('材料不齐的，窗口一次告知全部要补的内容。')] },
  { type: 'callout', tone: 'never', children: [paragraph('系统查得到的材料，不得要求居民再交。')] },
  { type: 'callout', tone: 'note', title: text('说明'), children: [paragraph('家里有变化的，一个月内告诉街镇。')] },
  { type: 'script', parts: [{ tone: 'say', children: text('“还差两份授权书，谁没有签，我写在单子上。您今天可以先拿空表。”') }, { tone: 'do', children: text('对照户口簿逐人点数，系统里登记。') }, { tone: 'never', children: text('“你自己回去看清楚再来。”') }] },
  { type: 'list', ordered: false, start: 1, items: [[paragraph('线上：一网通办、随申办')], [paragraph('线下：'), { type: 'list', ordered: true, start: 3, items: [[paragraph('任一受理中心')], [paragraph('居委会代办点')]] }]] },
  heading(3, '1. 窗口核验', 'check'),
  {
    type: 'table', columns: [{}, {}, {}, { align: 'center' }, {}], head: [[cell('材料'), cell('看什么'), cell('怎么看'), cell('过'), cell('不过怎么办（照着说）')]],
    body: [[cell('授权书'), cell([...text('份数＝人数 '), blank(2), ...text('＝'), blank(2)]), cell('点'), cell([box]), cell('“还差×份，谁没签我写在单子上”')], [cell('申请书'), cell('成年人都签名'), cell('点'), cell([{ type: 'box', checked: true }]), cell('缺谁写谁')]],
  },
  { type: 'fields', fields: [{ label: '经办人（签名）', width: 8 }, { label: '电话', width: 8 }, { label: '申请人（签名）', width: 8 }, { label: '日期', width: 6 }] },
  { type: 'missing', label: '收费依据' },
  paragraph({ type: 'code', text: 'JA-0001' }, ' ', { type: 'strike', children: text('旧版') }, ' ', { type: 'link', href: 'https://www.example.gov.cn/dibao', children: text('政策原文') }, { type: 'break' }, { type: 'missing', label: '办公地点' }),
  { type: 'quote', children: [paragraph('家庭成员应当如实申报家庭收入和财产状况。')] },
  { type: 'codeBlock', text: 'id: zuidi-shenghuo-baozhang\n  name: 最低生活保障\n' },
  { type: 'rule' },
  { type: 'qr', text: 'https://www.example.gov.cn/dibao', label: '扫一扫，看最新版本' },
]

const notice: Block = {
  type: 'copies', labels: ['第一联　申请人', '第二联　存档'], children: [
    heading(1, '一次性告知单（材料补正用）', 'notice'),
    paragraph('事项　最低生活保障申请确认　　情形　', box, ' 一般　', box, ' 重残单人户　', box, ' 重病单人户　　编号　临汾-', blank(3), '-', blank(3)),
    paragraph(strong('您今天已交　'), box, ' 申请书　', box, ' 授权书', blank(2), '份（应', blank(2), '份）　', box, ' 声明　', box, ' 票据'),
    paragraph(strong('还缺或要改'), '（请经办人把要补的打勾，没有勾的不得再要）'),
    { type: 'list', ordered: false, start: 1, items: [
      [paragraph(box, ' 授权书缺 ', blank(6), '、', blank(6), ' 的签字　→ 窗口领空表，本人签')],
      [paragraph(box, ' 申请书第 ', blank(2), ' 栏空白　→ 当场可补')],
      [paragraph(box, ' 票据不在近12个月内　→ ', box, ' 换票据　', box, ' 容缺，', blank(3), '年', blank(2), '月', blank(2), '日前补')],
      [paragraph(box, ' 其他（写明哪一份、依据哪一条）', blank(16))],
    ] },
    paragraph('请在 ', blank(3), '年', blank(2), '月', blank(2), '日前交到　', box, ' 窗口　', box, ' 网上　', box, ' 邮寄；补齐之日受理，时限从受理之日算。'),
    { type: 'fields', fields: [{ label: '经办人（签名）', width: 7 }, { label: '电话', width: 7 }, { label: '申请人（签名）', width: 7 }, { label: '日期', width: 6 }] },
  ],
}

export function sampleDocument(): Document {
  return documentOf([
    { type: 'cover', title: '社区事务受理服务手册', subtitle: '临汾路街道 · 静安区', mark: '样例，不作办事依据', qr: 'guifan:linfen-road/manual/1.0.0/5f1c9a20b7de', rows: [{ label: '编号', value: 'JAFW-310106-012' }, { label: '版次', value: '1.0.0' }, { label: '施行日期', value: '2026-03-01' }] },
    { type: 'toc', title: '目录', depth: 2 },
    { type: 'pageBreak' },
    ...guide,
    heading(2, '（三）步骤', 'steps'),
    { type: 'flowchart', chart: chartOf('minimum-living'), title: '最低生活保障办理流程' },
    heading(2, '（四）即办件', 'at-once'),
    { type: 'flowchart', chart: chartOf('at-once'), title: '即办件办理流程' },
    { type: 'section', landscape: true, children: [heading(2, '（五）岗位对照', 'posts'), materials, { type: 'flowchart', chart: chartOf('at-once'), title: '横排的流程' }] },
    { type: 'figure', title: '能力雷达图', figure: { kind: 'radar', levels: ['见习', '胜任', '骨干'], axes: ['收件核验与一次告知', '情形判定', '个人信息安全'], series: [{ name: '要求', values: [2, 1, 3] }, { name: '往上一级', values: [3, 2, 3] }] } },
    { type: 'figure', title: '岗位和能力', figure: { kind: 'matrix', levels: ['见习', '胜任', '骨干'], columns: ['收件核验与一次告知', '情形判定'], rows: [{ name: '综合受理岗', values: [2, 0] }, { name: '综合受理主管', values: [3, 3] }] } },
    notice,
  ])
}
