// Every document of a small workspace as it should read, and what must hold of all of them.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chartView } from '../../src/documents/chart-view.ts'
import { documents } from '../../src/documents/index.ts'
import { openingLines, placeLines } from '../../src/documents/place-view.ts'
import { promiseText, uncountedText } from '../../src/documents/service-words.ts'
import { subjectsOf } from '../../src/documents/subjects.ts'
import { printDocument, workspace } from './print-document.ts'

it('the workspace of these tests has no findings', () => {
  expect(workspace.diagnostics.map(({ code, place, message }) => `${code} ${place.file} ${place.pointer} ${message.zh}`)).toEqual([])
})

/** Of each kind that documents are about: one that says everything, one that says only what it must. */
const subjects: { [kind: string]: { full: string; least: string } } = {
  service: { full: 'buzhu', least: 'dengji' },
  bundle: { full: 'kanbing', least: 'zuishao' },
  'care-plan': { full: 'peihu', least: 'zuishao-chufang' },
  post: { full: 'daoban', least: 'zhuren' },
  'emergency-plan': { full: 'taifeng', least: 'zuishao-zhuanhuan' },
  appraisal: { full: 'geren', least: 'zhongxin-zuishao' },
  devolution: { full: 'buzhu-xiafang', least: 'zuishao-xiafang' },
  collaboration: { full: 'kunnan-xietong', least: 'zuishao-xietong' },
  ladder: { full: 'jiu-ji', least: 'zuishao-ji' },
  quiz: { full: 'wenqing-ti', least: 'zuishao-ti' },
}

/** Types that are about only some of a kind. */
const own: { [type: string]: { full: string; least: string } } = { evaluation: { full: 'zhongxin', least: 'zhongxin-zuishao' } }

describe.each(documents.map(({ name, subject }) => ({ name, ...(own[name] ?? (subject && subjects[subject])) })))('$name', ({ name, full, least }) => {
  it('reads as expected', async () => {
    const { markdown, diagnostics } = await printDocument(name, 'jia-jie', full)
    expect(diagnostics).toEqual([])
    await expect(markdown).toMatchFileSnapshot(path.join(import.meta.dirname, name, 'expected.md'))
  })

  it('prints a definition that says only what it must', async () => {
    const { markdown, diagnostics } = await printDocument(name, 'jia-jie', least)
    expect(diagnostics).toEqual([])
    expect(markdown).not.toMatch(/undefined|null|\[object|NaN/)
  })

  it('warns on the page that it is a sample', async () => {
    const { document } = await printDocument(name, 'jia-jie', full)
    expect(document.head.warning).toBe('样例，不作办事依据')
  })

  it('is the office’s own: no other office’s name, address or telephone', async () => {
    const { markdown } = await printDocument(name, 'yi-zhen', full)
    expect(markdown).toContain('乙镇')
    expect(markdown).not.toMatch(/甲街道|甲路|0000-0001|0000-0002/)
  })

  it('names things: no id stands on the page', async () => {
    const { markdown } = await printDocument(name, 'jia-jie', full)
    const words = markdown.replaceAll(/```mermaid[\s\S]*?```|\]\(#[^)]*\)|<a id="[^"]*">/g, '')
    expect(words.match(/\b(jia-jie|buzhu|jiuzhu-banfa|shouli|shenhe|minzheng|hedui|weituoshu|shenfenzheng|hukou-bu|piaoju|office|yinbing|yiban|shoujian|buyu|songda|kanbing|mingxin|lianban-biao|huafei|peihu|kanqing|bangban|zhuren|shouru-shengming|chengnuo-shu)\b/g)).toBeNull()
    const ids = new Set([...workspace.office('jia-jie').model.every()].map(({ id }) => id))
    expect(words.match(/\b[a-z][a-z0-9-]*\b/g)?.filter((word) => ids.has(word)) ?? []).toEqual([])
  })
})

describe.each(documents.filter(({ card }) => card).map(({ name, subject }) => ({ name, ...subjects[subject!] })))('the card of $name', ({ name, full, least }) => {
  it('reads as expected', async () => {
    const { markdown, diagnostics } = await printDocument(name, 'jia-jie', full, {}, true)
    expect(diagnostics).toEqual([])
    await expect(markdown).toMatchFileSnapshot(path.join(import.meta.dirname, name, 'expected-card.md'))
  })

  it('is printed of a definition that says only what it must', async () => {
    const { markdown, diagnostics } = await printDocument(name, 'jia-jie', least, {}, true)
    expect([diagnostics, markdown.match(/undefined|null|\[object|NaN/)]).toEqual([[], null])
  })
})

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

describe('what an office is printed as for its managers and editors', () => {
  it('sorts what it does, with who answers beside who does it', async () => {
    const { markdown } = await printDocument('function-map', 'jia-jie')
    expect(markdown).toMatch(/\| \*\*合计\*\* \| \*\*3\*\* \| \*\*3\*\* \|/)
    expect(markdown).toMatch(/\| 困难补助申请 \| 行政给付 \| 示例区民政局 \| 甲街道<br>受理和初审 \|/)
  })

  it('changes over to an emergency with what it does itself, in the words that are said', async () => {
    expect((await printDocument('emergency', 'jia-jie', 'taifeng')).markdown).toMatch(/\| 简单登记 \| 10日 \| “登记先停，停的日子不算晚。” \|/)
    expect((await printDocument('emergency', 'yi-zhen', 'taifeng')).markdown).not.toContain('先停的，这样说')
  })

  it('has a standard of each service whose chapters are numbered without a gap', async () => {
    const full = (await printDocument('standard', 'jia-jie', 'buzhu')).markdown
    expect(full).toMatch(/# 4　服务对象和条件[\s\S]*# 5　申请材料[\s\S]*# 6　办理渠道[\s\S]*# 附录A （规范性） 材料核验要求/)
    expect(full).toContain('a)　本区户籍；')
    expect(full).toMatch(/\*\*3\.1\*\*\n\n\*\*受理\*\*/)
    expect((await printDocument('standard', 'jia-jie', 'dengji')).markdown).toMatch(/# 4　服务对象和条件[\s\S]*# 5　办理渠道/)
  })

  it('lists every standard once, with version, status and owner', async () => {
    const { markdown } = await printDocument('compendium', 'jia-jie')
    expect(markdown).toMatch(/\| TG-\d+ \| 困难补助申请 \| 2\.0\.0 \| 现行 \| 2026-07-01 \| 中心负责人 \|/)
    expect(markdown.match(/\| TG-\d+ \| 困难补助申请 \|/g)).toHaveLength(1)
  })
})

describe('the forms of a centre', () => {
  it('look at every counter, facility and system on one sheet, and say what is done while one is down', async () => {
    const { markdown } = await printDocument('daily-check', 'jia-jie')
    expect(markdown).toMatch(/\| 综合受理 \| [^|]* \| ☐1号　☐2号 \|/)
    expect(markdown).toContain('停了15分钟以上改手工办')
    expect(markdown).toContain('☐无障碍坡道')
  })

  it('have a roster of the posts that say how many must be there', async () => {
    expect((await printDocument('daily-check', 'yi-zhen')).markdown).toMatch(/\| 导办岗<br>（2人） \| 1 \| 受理岗备岗；综合受理岗可以顶 \|/)
  })

  it('check each criterion by what proves it, and add up its part', async () => {
    const { markdown } = await printDocument('evaluation', 'jia-jie', 'zhongxin')
    expect(markdown).toMatch(/\| 1\.1 \| 缺什么一次写全 \| 60 \| 抽20份告知单<br>看一刻钟叫到率，目标≥85% \|/)
    expect(markdown).toMatch(/\| \*\*小计\*\* \|\s*\| \*\*80\*\* \|/)
  })

  it('choose for a post by its tests, and teach to the level that its probation names', async () => {
    expect((await printDocument('selection', 'jia-jie', 'daoban')).markdown).toMatch(/\| 情景问答 \| 60% \| 问清情形（胜任）：两句定去向 \|/)
    expect((await printDocument('mentoring', 'jia-jie', 'daoban')).markdown).toContain('☐两句定去向')
  })

  it('list what was changed because somebody asked', async () => {
    expect((await printDocument('feedback', 'jia-jie')).markdown).toMatch(/\| 2026-06-01 \| 困难补助申请 \| 材料减少一份 \| 法规 \|/)
  })
})

describe('the manual', () => {
  it('gives each service the number that stands on its own pages', async () => {
    expect((await printDocument('manual', 'jia-jie')).markdown).toMatch(/\| 02 \| [^|]* \| [^|]*困难补助申请\]/)
    expect((await printDocument('guide', 'jia-jie', 'buzhu')).markdown).toContain('甲受-ZN-02 ·')
  })

  it('holds only the services that the office offers', async () => {
    expect((await printDocument('manual', 'jia-jie')).markdown).toContain('# 简单登记 ')
    expect((await printDocument('manual', 'yi-zhen')).markdown).not.toContain('# 简单登记 ')
  })

  it('has no notice for a matter that asks for no paper, but its checklist', async () => {
    const { markdown } = await printDocument('manual', 'jia-jie')
    expect(markdown).toContain('困难补助申请 一次性告知单')
    expect(markdown).not.toContain('简单登记 一次性告知单')
    expect(markdown).toContain('简单登记 受理核验清单')
  })
})
