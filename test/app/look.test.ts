// Looking things up: lists, one definition and who set its values, references both ways.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { list } from '../../src/app/list.ts'
import { refs } from '../../src/app/refs.ts'
import { show } from '../../src/app/show.ts'
import { workspaceOnDisk } from './workspace-on-disk.ts'

const cwd = workspaceOnDisk(path.join(import.meta.dirname, 'cases/two-services'))

describe('list', () => {
  it('gives the definitions of a kind in the order of their ids', async () => {
    expect((await list({ cwd, kind: 'service' })).map(({ id, name }) => `${id} ${String(name)}`)).toEqual(['buzhu 补助申请', 'jiuzhu 救助申请'])
    expect((await list({ cwd, kind: '材料' })).map(({ id }) => id)).toEqual(['hukou-bu', 'shenfenzheng', 'shenqingshu', 'weituoshu'])
    expect((await list({ cwd, kind: 'kinds' })).map(({ id }) => id)).toContain('procedure')
    await expect(list({ cwd, kind: 'materail' })).rejects.toThrow('material')
  })
})

describe('refs', () => {
  it('gives both ways, with the names of fields and of the other end', async () => {
    const found = await refs({ cwd, reference: 'procedure/jiuzhu-liucheng' })
    expect(found.refersTo.map(({ ref, field }) => `${ref} ${field}`)).toEqual(expect.arrayContaining(['service/jiuzhu 哪个事项', 'post/houtai 环节 › 第1项 › 交接 › 交给谁']))
    expect(found.referredBy.map(({ ref, name, field }) => `${ref} ${name} ${field}`)).toEqual(['service/jiuzhu 救助申请 办理流程'])
  })

  it('names the local differences that change a definition', async () => {
    const { referredBy } = await refs({ cwd, reference: '救助申请', office: 'ceshi-jiedao' })
    expect(referredBy.map(({ ref, name }) => `${ref} ${name}`)).toEqual(expect.arrayContaining(['overlay/guoqi 已经到期的提速', 'overlay/xianxing 现在的差异', 'procedure/jiuzhu-liucheng 救助流程']))
  })

  it('names what is near where there is no such definition', async () => {
    await expect(refs({ cwd, reference: 'service/jiuzu' })).rejects.toThrow('jiuzhu')
    await expect(refs({ cwd, reference: 'jiuzu' })).rejects.toBeInstanceOf(UsageError)
  })
})

describe('show', () => {
  const explained = async (explain: string, office = true) => (await show({ cwd, reference: 'jiuzhu', explain, ...(office ? { office: '测试路街道' } : {}) })).explain!

  it('gives the whole definition, by id or by name', async () => {
    const whole = await show({ cwd, reference: '救助申请' })
    expect(whole).toMatchObject({ kind: 'service', id: 'jiuzhu', name: '救助申请', value: { promisedLimit: '20个工作日' } })
    expect(whole.explain).toBeUndefined()
  })

  it('finds a field by its key, by an entry of a list, by position and by JSON pointer', async () => {
    for (const word of ['materials/hukou-bu/exempt/by', 'materials.hukou-bu.exempt.by', 'materials/2/exempt/by', '/materials/2/exempt/by']) {
      expect(await explained(word)).toMatchObject({ pointer: '/materials/2/exempt/by', setBy: [{ layer: 'file', file: 'base-service.yaml', line: 23, value: '户籍电子证照' }] })
    }
  })

  it('says who took over from whom, and what it was before', async () => {
    expect((await explained('channels')).setBy).toMatchObject([
      { layer: 'office', id: 'xianxing', file: 'overlays.yaml', line: 19, value: ['窗口办理', '自助终端'] },
      { layer: 'file', id: 'jiuzhu', file: 'base-service.yaml', line: 21, value: ['窗口办理'] },
    ])
    expect((await explained('channels', false)).setBy).toHaveLength(1)
  })

  it('says what comes from guifan.yaml', async () => {
    const { explain } = await show({ cwd, reference: 'material/hukou-bu', explain: 'owner' })
    expect(explain!.setBy).toMatchObject([{ layer: 'workspace', file: 'guifan.yaml', line: 4, value: 'zhuren' }])
  })

  it('names what is near where there is no such field or entry', async () => {
    await expect(explained('promissedLimit')).rejects.toThrow('promisedLimit')
    await expect(explained('materials/hukou-ben')).rejects.toThrow('materials/hukou-bu')
    await expect(explained('materials/9')).rejects.toBeInstanceOf(UsageError)
  })
})
