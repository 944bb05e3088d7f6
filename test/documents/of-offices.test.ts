// What the documents of a whole office say: its forms, its registers and its manual.
import { describe, expect, it } from 'vitest'
import { printDocument } from './print-document.ts'

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
