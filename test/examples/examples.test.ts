// The agreed shapes, written by hand as an editor would write them: they are read as they stand, with what they refer to in targets/.
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../src/app/open-workspace.ts'
import { show } from '../../src/app/show.ts'
import { validate } from '../../src/app/validate.ts'
import { shortly } from '../app/workspace-on-disk.ts'

const cwd = import.meta.dirname

describe('the agreed examples', () => {
  it('have the form, the references and the sense that is asked for', async () => {
    const { diagnostics } = await validate({ cwd })
    // No errors; five relays beside the run of the case (publicity, extension, questions) could say what is handed over.
    expect(diagnostics.filter(({ severity, place }) => severity === 'error' && !place.file.startsWith('targets/'))).toEqual([])
    // What stands in targets/ is there to be referred to; what depends on the day is no fault of an example.
    const found = diagnostics.filter(({ severity, place }) => severity !== 'info' && !place.file.startsWith('targets/'))
    expect(shortly(found), found.map(({ message }) => message.zh).join('\n')).toEqual([
      'clause-material-template.yaml:83 GF4306',
      'procedure.yaml:28 GF4306',
      'procedure.yaml:29 GF4306',
      'procedure.yaml:30 GF4306',
      'procedure.yaml:34 GF4306',
    ])
  })

  it('make one procedure of a template, what fills it and what an office changes', async () => {
    const { office } = await openWorkspace({ cwd })
    const { steps } = office('linfen-road').model.get('procedure', 'dibao-liucheng')!.value
    expect(steps!.map(({ id, together }) => id ?? together?.map((step) => step.id))).toEqual([
      'shoujian', 'cailiao', 'buzheng', 'buyu-shouli', 'shouli', ['hedui', 'ruhu'], 'chushen', 'gongshi', 'yiyi', 'fuhe', 'jueding', 'buyu', 'songda',
    ])
  })

  it.each([
    ['service/zuidi-shenghuo-baozhang', 'promisedLimit', '20个工作日', ['office overlay.yaml:8', 'file service.yaml:34']],
    ['service/zuidi-shenghuo-baozhang', 'materials/yiliao-feiyong-piaoju/exempt/by', '医保票据数据核验', ['office overlay.yaml:10']],
    ['service/zuidi-shenghuo-baozhang', 'consult/市民服务热线/phone', '12345', ['clause clause-material-template.yaml:9']],
    ['procedure/dibao-liucheng', 'steps/hedui/limit', '5个工作日', ['office overlay.yaml:12', 'file procedure.yaml:18']],
    ['procedure/dibao-liucheng', 'steps/jueding/limit', '10个工作日', ['file procedure.yaml:35']],
    ['procedure/dibao-liucheng', 'steps/jueding/ask', '是否符合条件？', ['template clause-material-template.yaml:84']],
  ])('know who wrote what: %s %s', async (reference, explain, is, by) => {
    const shown = await show({ cwd, reference, office: 'linfen-road', explain })
    expect(shown.value).toBe(is)
    expect(shown.explain!.setBy.map(({ layer, file, line }) => `${layer} ${file}:${line}`)).toEqual(by)
  })
})
