// Documents about people and departments: what must hold of each.
import { describe, expect, it } from 'vitest'
import { subjectsOf } from '../../src/documents/subjects.ts'
import { printDocument, workspace } from './print-document.ts'

describe('the description of a post', () => {
  it('weighs up: what it needs is filled, the next level is open', async () => {
    const { markdown } = await printDocument('post-description', 'jia-jie', 'daoban')
    expect(markdown).toMatch(/\| 问清情形 \|[^|]*\| ■ \| □ \|[^|]*\|/)
    expect(markdown).toContain('≥96%')
  })

  it('is printed for the posts that the office has', () => {
    const { model } = workspace.office('yi-zhen')
    expect(subjectsOf(model, model.get('office', 'yi-zhen')!, 'post').map(({ id }) => id)).toEqual(['zhuren', 'daoban'])
  })
})

describe('the assessment', () => {
  it('asks for the level of the post and shows the one above, not all', async () => {
    const { markdown } = await printDocument('assessment', 'jia-jie', 'daoban')
    expect(markdown).toContain('两句定去向')
    expect(markdown).toMatch(/往上一级（骨干）[^|]*改好一句问法/)
    expect(markdown).not.toMatch(/听完再答|教会一个人/)
  })
})

describe('the examination', () => {
  it('gives each neighbour another paper where the bank allows, and the same papers every time', async () => {
    const [one, again] = [await printDocument('exam', 'jia-jie', 'wenqing-ti'), await printDocument('exam', 'jia-jie', 'wenqing-ti')]
    expect(one.markdown).toBe(again.markdown)
    const [a = '', b = ''] = one.markdown.split(/^# .*答题卡/m)[0]!.split(/^# .*（B卷）/m)
    expect([a, b].map((paper) => ['补助多久办好', '头一句问什么'].filter((stem) => paper.includes(stem)).length)).toEqual([1, 1])
    expect(a.includes('补助多久办好')).not.toBe(b.includes('补助多久办好'))
    // A harder question than the neighbour's would not be fair.
    expect(one.markdown).not.toContain('说完几天办好再说什么')
  })

  it('takes answers from the standard as it is for this office, and adds up', async () => {
    expect((await printDocument('exam', 'jia-jie', 'wenqing-ti')).markdown).toContain('12个工作日')
    const { markdown } = await printDocument('exam-key', 'yi-zhen', 'wenqing-ti')
    expect(markdown).toContain('8个工作日')
    expect(markdown).toMatch(/\| \*\*合计\*\* \| \*\*20\*\* \| \*\*20\*\* \| \*\*20\*\* \| \*\*40\*\* \| \*\*100\*\* \|/)
  })
})

describe('the answers to the examination', () => {
  it('stand apart from what is handed out', async () => {
    const [paper, key] = await Promise.all(['exam', 'exam-key'].map(async (name) => (await printDocument(name, 'jia-jie', 'wenqing-ti')).markdown))
    for (const secret of ['承诺写在事项上。', '说成法定的', '问花了多少', '困难补助申请》v2.0.0']) expect(paper).not.toContain(secret)
    for (const secret of ['承诺写在事项上。', '说成法定的', '问花了多少', '困难补助申请》v2.0.0']) expect(key).toContain(secret)
  })
})

describe('the handbook of training', () => {
  it('gives answers, slips and hints to the trainer alone', async () => {
    const [trainee, trainer] = await Promise.all(['handbook', 'handbook-trainer'].map(async (name) => (await printDocument(name, 'jia-jie', 'daoban')).markdown))
    for (const secret of ['先问给谁办，再问花了多少。', '先问给谁办、办什么。', '只说“来办补助”。', '演两遍，第二遍换人。', '问清情形试题 v', '说成法定的']) expect(trainee).not.toContain(secret)
    for (const secret of ['先问给谁办，再问花了多少。', '先问给谁办、办什么。', '只说“来办补助”。', '演两遍，第二遍换人。', '说成法定的']) expect(trainer).toContain(secret)
    expect(trainee).toContain('老人来办补助，给了登记的号。')
  })

  it('counts the hours of its topics and names the version that is taught', async () => {
    const { markdown } = await printDocument('handbook', 'jia-jie', 'daoban')
    expect(markdown).toContain('1门课，3学时')
    expect(markdown).toContain('困难补助申请 v2.0.0')
  })
})

describe('the handbook of a post', () => {
  it('has a card for each service that the office has, and for what the post does there', async () => {
    const cards = async (office: string, post: string): Promise<string[]> => [...(await printDocument('post-handbook', office, post)).markdown.matchAll(/\*\*\d+\. ([^*]+)\*\*/g)].map(([, name]) => name!)
    expect(await cards('yi-zhen', 'daoban')).toEqual(['困难补助申请'])
    expect(await cards('jia-jie', 'shenhe')).toContain('困难补助申请')
  })
})

describe('career paths', () => {
  it('draw the ways up and list them all', async () => {
    const { markdown } = await printDocument('career', 'jia-jie', 'jiu-ji')
    expect(markdown).toMatch(/\| \*\*受理助理岗\*\* \|[^\n]*上[①②]/)
    expect(markdown).toMatch(/\| 导办岗 \| 下 \| 外部 \| 两季不合格 \|/)
  })
})

describe('the sheet of an appraisal', () => {
  it('adds up, and has no place for a name', async () => {
    const { markdown } = await printDocument('appraisal', 'jia-jie', 'geren')
    expect(markdown).toMatch(/\*\*合计\*\*[^\n]*\*\*100\*\*/)
    expect(markdown).toContain('⇄ 与“平均等待”一起看')
    expect(markdown).not.toMatch(/姓名 ＿/)
  })

  it('of criteria asks for each with its proof', async () => {
    expect((await printDocument('appraisal', 'jia-jie', 'zhongxin')).markdown).toMatch(/缺什么一次写全<br>看指标：[^|]* \| 60 \|/)
  })
})

describe('incentives', () => {
  it('have a row for each person that the office has, and as many of the best as the quota allows', async () => {
    const { markdown } = await printDocument('incentives', 'yi-zhen', 'geren')
    expect(markdown).toContain('本街镇参加考核2人')
    expect(markdown.match(/\| 导办岗 \|/g)).toHaveLength(2)
    expect(markdown).toMatch(/\| 优秀 \| 90 \| 1\.3 \| 0\.3 \| 20%，0个 \|/)
  })
})

describe('devolved matters', () => {
  it('are listed for the offices that they were handed to, with who answers and what is owed', async () => {
    const [jia, yi] = await Promise.all(['jia-jie', 'yi-zhen'].map(async (office) => (await printDocument('devolution-register', office)).markdown))
    expect(jia).toContain('负责、监督、应诉：示例区民政局')
    expect(jia).toMatch(/\| 审核员 \| 1名 \| 2026-10-01 \| 过期没到 \|/)
    expect(jia).not.toMatch(/\| 查询账号 \|/)
    expect(yi).toContain('共 1 项：配合履职1项')
    expect(yi).not.toMatch(/最少的下沉|外省的查不到/)
    expect(jia).toContain('外省的查不到')
  })

  it('are reviewed with blanks for what no record has counted yet', async () => {
    const { markdown } = await printDocument('devolution-review', 'jia-jie', 'buzhu-xiafang')
    expect(markdown).toMatch(/\| 满意率 \| ≥96% \| 97% \|/)
    expect(markdown).toMatch(/\| 平均等待 \|[^|]*\| ＿＿＿＿ \|/)
  })
})

describe('a collaboration', () => {
  it('has one who answers for each thing, in a matrix of all who take part', async () => {
    const { markdown } = await printDocument('collaboration', 'jia-jie', 'kunnan-xietong')
    expect(markdown).toMatch(/\| 上门看第一次<br>（困难补助申请） \| \*\*A\*\* \| C \| I \| R \|/)
    expect(markdown).toMatch(/\| 慈善帮扶 \|[^|]*\| \*\*RA\*\* \|/)
  })
})

describe('the book of indicators', () => {
  it('says how each is counted, in words', async () => {
    const { markdown } = await printDocument('indicator-book', 'jia-jie')
    expect(markdown).toContain('（评价（有效 = 是，等级 ≤ 3）的条数 ÷ 评价（有效 = 是）的条数）× 100')
    expect(markdown).toContain('排队的等候分钟平均')
  })
})
