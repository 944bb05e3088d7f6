// Three repositories one upon the other: the city's standards, the district's, the street's. Each value knows who set it, through all of them.
import path from 'node:path'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { render } from '../../src/app/render.ts'
import { show } from '../../src/app/show.ts'
import { validate } from '../../src/app/validate.ts'
import { shortly, temporaryFolder } from './workspace-on-disk.ts'

const layers = path.join(import.meta.dirname, '../layers')
const street = path.join(layers, 'street')

function copied(change?: { file: string; from: string; to: string }): string {
  const root = temporaryFolder()
  cpSync(layers, root, { recursive: true })
  if (change) {
    const file = path.join(root, change.file)
    writeFileSync(file, readFileSync(file, 'utf8').replace(change.from, change.to))
  }
  return path.join(root, 'street')
}

describe('city, district, street', () => {
  it('are clean together, each seen from its own folder', async () => {
    for (const [folder, files] of [['district', 8], ['street', 9]] as const) {
      const { diagnostics, summary } = await validate({ cwd: path.join(layers, folder) })
      expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message.zh)).toEqual([])
      expect(summary.files).toBe(files)
    }
  })

  it('tells for a value all who set it, the street first and the city last', async () => {
    const { explain } = await show({ cwd: street, reference: 'service/jiuzhu', office: 'ceshi-jiedao', explain: 'promisedLimit' })
    expect(explain?.setBy.map(({ layer, id, value, file, line }) => `${layer} ${id} ${String(value)} ${file}:${line}`)).toEqual([
      'office ceshi-jiedao-chayi 10个工作日 overlays/jiedao.yaml:8',
      'district ceshi-qu-chayi 15个工作日 ../district/overlays/qu.yaml:8',
      'file jiuzhu 20个工作日 ../city/service.yaml:17',
    ])
  })

  it('from the district the street has the district’s limit', async () => {
    const { value } = await show({ cwd: path.join(layers, 'district'), reference: 'service/jiuzhu', office: 'ceshi-jiedao', explain: 'promisedLimit' })
    expect(value).toBe('15个工作日')
  })

  it('a street may not lengthen what the district shortened: the finding stands in its own file and relates the district’s', async () => {
    const folder = copied({ file: 'street/overlays/jiedao.yaml', from: '10个工作日', to: '18个工作日' })
    const found = (await validate({ cwd: folder })).diagnostics.filter(({ severity }) => severity !== 'info')
    expect(shortly(found)).toEqual(['overlays/jiedao.yaml:8 GF504'])
    expect(found[0]?.related.map(({ place }) => place.file)).toEqual(['../district/overlays/qu.yaml'])
  })

  it('settings that a layer leaves out are those of the one below; a sample stays one', async () => {
    const folder = copied({ file: 'street/guifan.yaml', from: 'owner: zhuren', to: 'owner: zhuren\nsample: false' })
    const output = path.join(temporaryFolder(), 'out')
    const { documents } = await render({ cwd: folder, documents: ['guide'], offices: ['ceshi-jiedao'], formats: ['md'], output })
    const text = readFileSync(path.join(output, documents[0]!.path), 'utf8')
    expect(text).toContain('样例，不作办事依据')
    expect(text).toContain('021-0000-0099')
    expect(text).toContain('10个工作日')
  })
})
