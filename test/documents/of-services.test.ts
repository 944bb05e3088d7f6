// What the documents of one matter say, each thing that a clerk or a resident would miss.
import { describe, expect, it } from 'vitest'
import { chartView } from '../../src/documents/chart-view.ts'
import { documents } from '../../src/documents/index.ts'
import { openingLines, placeLines } from '../../src/documents/place-view.ts'
import { promiseText, uncountedText } from '../../src/documents/service-words.ts'
import { subjectsOf } from '../../src/documents/subjects.ts'
import { printDocument, workspace } from './print-document.ts'

describe('a matter that nobody applies for', () => {
  it('begins with its finder and counts from the day it is found', () => {
    const { model } = workspace.office('jia-jie')
    const [office, service] = [model.get('office', 'jia-jie')!, model.get('service', 'buzhu')!]
    const procedure = model.follow(service.value.procedure, 'procedure')!
    const chart = chartView({ model, office }, procedure.value, { start: '主动发现' }) as { nodes: { text: string; lane: string }[] }
    expect(chart.nodes[0]).toMatchObject({ text: '主动发现', lane: chart.nodes[1]!.lane })
    expect(promiseText({ ...service.value, promisedLimit: '2个工作日', start: '主动发现' })).toBe('发现之日起2个工作日内')
  })
})

describe('the guide', () => {
  it('tells each wait beside the clock once, however many steps wait for the same', () => {
    const step = (id: string, why: string, limit: string) => ({ id, do: '等', by: 'minzheng', limit, notCounted: { why } })
    expect(uncountedText([step('a', '公示', '7日'), step('b', '部门处理', '3个工作日'), step('c', '部门处理', '15日')])).toBe('公示7日、部门处理（各步的日子见流程图）另计')
  })

  it('shows the shorter limit and the counter of the office', async () => {
    const [jia, yi] = await Promise.all(['jia-jie', 'yi-zhen'].map(async (office) => (await printDocument('guide', office, 'buzhu')).markdown))
    expect(jia).toContain('受理之日起12个工作日内（公示7日另计）')
    expect(yi).toContain('受理之日起8个工作日内（公示7日另计）')
    expect(jia).toContain('救助专窗3号窗口')
    expect(yi).toContain('综合受理5号窗口')
  })

  it('marks what no source confirms, and only that', async () => {
    const { markdown } = await printDocument('guide', 'jia-jie', 'buzhu')
    expect(markdown).toMatch(/\| 谁能办 \| [^|]*看病花得多 \|/)
    expect(markdown).toMatch(/\| 多少钱 \| 不收费「示例，待核定」 \|/)
    expect(markdown).toMatch(/\| 法定办结时限 \| [^|]* \| {3}\|/)
    expect(markdown).toMatch(/\| 承诺办结时限 \| 12个工作日 \| 「示例，待核定」 \|/)
  })

  it('takes nothing that a street changed as confirmed by the source of what it was before', async () => {
    const [jia, yi] = await Promise.all(['jia-jie', 'yi-zhen'].map(async (office) => (await printDocument('guide', office, 'buzhu')).markdown))
    expect(jia).toMatch(/\| 办理渠道 \| [^|]* \| {3}\|/)
    expect(yi).toMatch(/\| 办理渠道 \| [^|]*自助终端 \| 「示例，待核定」 \|/)
  })

  it('takes what a clause says as confirmed by the clause’s own source', async () => {
    const { markdown } = await printDocument('guide', 'jia-jie', 'buzhu')
    expect(markdown).toMatch(/\| 咨询方式 \| 本街镇中心 021-0000-0001<br>市民服务热线 12345 \| {3}\|/)
  })
})

describe('the sheet of a bundle', () => {
  it('tells for every answer what is handled, and what waits for what', async () => {
    const { markdown } = await printDocument('bundle-guide', 'jia-jie', 'kanbing')
    expect(markdown).toContain('| 怎么答都要办 |   | ③寄送明信片 |')
    expect(markdown).toContain('要用①的结果，不办①的不用等')
    expect(markdown).toMatch(/\| 1\. 花得多吗？ \| ☐多 \| ①简单登记（还要看第2问），②困难补助申请 \|/)
  })

  it('counts visits for one person, and takes the strictest of what members ask of a paper', async () => {
    const { markdown } = await printDocument('bundle-guide', 'jia-jie', 'kanbing')
    expect(markdown).toContain('1趟（一项一项分开办，最多要跑3趟）')
    expect(markdown).toMatch(/居民身份证 \|[^|]*\|[^|]*●[^|]*\|[^|]*●[^|]*\| 每人1份，交复印件/)
  })

  it('says where an office does not do one of the matters, and is not printed where it does none', async () => {
    expect((await printDocument('bundle-guide', 'yi-zhen', 'kanbing')).markdown).toContain('本街镇的窗口不办这一项，到哪里办请打 021-0000-0005')
    const { model } = workspace.office('yi-zhen')
    expect(subjectsOf(model, model.get('office', 'yi-zhen')!, 'bundle').map(({ id }) => id)).toEqual(['kanbing'])
  })
})

describe('a care plan', () => {
  it('keeps what may be suspected off the pages that the family signs', async () => {
    const { markdown } = await printDocument('care-plan', 'jia-jie', 'peihu')
    const [, family = ''] = markdown.split('## 久病陪护 上门记录')
    expect(family).toContain('给您和家里人的一页')
    expect(family).not.toContain('敲不开门')
  })
})

describe('where and when', () => {
  const { model } = workspace.office('jia-jie')
  const [office, service] = [model.get('office', 'jia-jie')!, model.get('service', 'buzhu')!]

  it('stand under the centre’s name where a service has a place of its own', () => {
    const moved = { office, service: { ...service, value: { ...service.value, place: { address: '甲路9号', counters: ['7'], hours: { 周三: '9:00-19:00' }, note: '晚上也办' } } } }
    expect(placeLines(moved)).toEqual(['甲街道社区事务受理服务中心（甲路9号），7号窗口；晚上也办'])
    expect(openingLines(moved)).toEqual(['周三 9:00-19:00'])
  })

  it('name each centre where there are several', () => {
    const [main] = office.value.centers
    const centers = [main!, { ...main!, name: '甲街道分中心', hours: { 周一: '9:00-11:30', 周二: '9:00-11:30', 周三: '9:00-16:00' } }]
    expect(openingLines({ office: { ...office, value: { ...office.value, centers } }, service })).toEqual([
      '甲街道社区事务受理服务中心：周一至周五 9:00-17:00；周六至周日 9:00-11:30',
      '甲街道分中心：周一、周二 9:00-11:30；周三 9:00-16:00',
    ])
  })
})

describe('the checklist and the notice', () => {
  it('ask for two signatures only where two people decide', async () => {
    expect((await printDocument('checklist', 'jia-jie', 'buzhu')).markdown).toContain('复核（签名）')
    expect((await printDocument('checklist', 'jia-jie', 'dengji')).markdown).not.toContain('复核（签名）')
  })

  it('never ask for paper that the system looks up', async () => {
    const { markdown } = await printDocument('checklist', 'jia-jie', 'buzhu')
    expect(markdown).toContain('| 居民户口簿 | 户籍电子证照 | ☐查到　☐查不到 |')
    expect(markdown).not.toContain('| **居民户口簿**')
  })

  it('have one row for everything that the system did not find, and none where nothing is brought', async () => {
    const notice = (await printDocument('notice', 'jia-jie', 'buzhu')).markdown
    expect(notice).toMatch(/\| 系统里查不到、也没有带：　☐\*\*居民户口簿\*\*：看原件，看完就还 \|/)
    expect((await printDocument('notice', 'jia-jie', 'dengji')).markdown).not.toContain('没带')
  })

  it('offer 容缺 only where the service allows it', async () => {
    expect((await printDocument('notice', 'jia-jie', 'buzhu')).markdown).toContain('☐ 容缺受理')
    expect((await printDocument('notice', 'jia-jie', 'dengji')).markdown).not.toContain('容缺受理')
  })
})

describe('what passes over the counter', () => {
  it('has no receipt and no notice of acceptance for what is done while one waits', async () => {
    expect((await printDocument('receipts', 'jia-jie', 'buzhu')).markdown).toMatch(/# 收件凭证[\s\S]*# 受理通知书/)
    expect((await printDocument('receipts', 'jia-jie', 'dengji')).markdown).not.toMatch(/收件凭证|受理通知书\n\n.*从/)
  })

  it('refuses with the reasons and the remedies of the service, and the clause is written by hand', async () => {
    const { markdown } = await printDocument('receipts', 'jia-jie', 'buzhu')
    expect(markdown).toContain('☐不同意核对的')
    expect(markdown).toContain('自收到本通知书之日起60日内，向示例区人民政府申请行政复议')
  })

  it('has a pledge only where the service allows it, with what the paper was to prove', async () => {
    const { model } = workspace.office('jia-jie')
    const pledge = documents.find(({ name }) => name === 'pledge')!
    expect(['buzhu', 'dengji', 'mingxin'].filter((id) => pledge.isFor!(model.get('service', id)!, model))).toEqual(['buzhu'])
    expect((await printDocument('pledge', 'jia-jie', 'buzhu')).markdown).toContain('这份材料要证明的是：家里人均收入低。')
  })

  it('is handed on with a slip for each handover, and with the papers that were taken in', async () => {
    const { model } = workspace.office('jia-jie')
    const handover = documents.find(({ name }) => name === 'handover')!
    expect(['buzhu', 'dengji'].filter((id) => handover.isFor!(model.get('service', id)!, model))).toEqual(['buzhu'])
    const { markdown } = await printDocument('handover', 'jia-jie', 'buzhu')
    expect(markdown).toContain('第 1/1 棒　综合受理岗 → 后台审核岗')
    expect(markdown).toMatch(/随件.*☐补助申请书.*☐医疗费用票据（容缺/)
    expect(markdown).not.toMatch(/随件.*身份证/)
  })
})

describe('what a service is printed as beside its guide', () => {
  it('is one page to take home, with what to bring to tick and what is looked up left out', async () => {
    const { markdown, document } = await printDocument('guide-short', 'jia-jie', 'buzhu')
    expect(markdown).toMatch(/\| ☐ \| 医疗费用票据（情形A） \| 1份，交复印件 \|/)
    expect(markdown).not.toMatch(/\| ☐ \| 居民户口簿/)
    expect(document.blocks.map(({ type }) => type)).toEqual(['copies'])
  })

  it('is a manual in the order of the standard, with the articles behind it and not inside', async () => {
    const { markdown } = await printDocument('sop', 'jia-jie', 'buzhu')
    expect(markdown).toMatch(/# 前言[\s\S]*# 1　审批服务基础[\s\S]*# 2　办理流程[\s\S]*# 3　受理核验清单[\s\S]*# 4　文书和记录[\s\S]*# 附录一　案例[\s\S]*问都没问就给了号[\s\S]*# 附录二　依据条文/)
    expect(markdown).toContain('受理之日起十五个工作日内作出决定。')
    expect((await printDocument('sop', 'jia-jie', 'dengji')).markdown).not.toMatch(/# (附录一　案例|\d　文书)/)
  })

  it('is a row under the glass, and a question at the door', async () => {
    expect((await printDocument('quick-card', 'jia-jie')).markdown).toMatch(/\| \*\*困难补助申请\*\*<br>社会救助 \| [^|]*补助申请书[^|]*医疗费用票据可容缺10个工作日[^|]* \| 看：居民身份证等<br>查：居民户口簿 \| 12个工作日，1趟<br>全市通办（只收件，转走），可代办 \|/)
    const { markdown } = await printDocument('desk-triage', 'jia-jie')
    expect(markdown).toMatch(/\| “补助”<br>“困难补助申请” \| 是不是因病？（是／否） \| \*\*困难补助申请\*\*[^|]* \| 救助专窗3号 \|/)
    expect(markdown).toContain('**看病一件事**')
  })
})
