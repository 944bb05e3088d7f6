// A definition of the sample gets another id: everything still leads where it led, and back again every file is as it was, to the byte.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openWorkspace } from '../../src/app/open-workspace.ts'
import { adoptFindings } from '../../src/app/adopt-findings.ts'
import { planRename, rename } from '../../src/app/rename.ts'
import { validate } from '../../src/app/validate.ts'
import { copyOfSample, workspaceOnDisk, yamlFiles } from './workspace-on-disk.ts'

const filesIn = (folder: string): Record<string, string> => Object.fromEntries(yamlFiles(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))

/** Those that most others name, in every way in which a definition can be named. */
const definitions = ['service/zuidi-shenghuo-baozhang', 'procedure/dibao-liucheng', 'material/hukou-bu', 'office/linfen-road', 'district/jingan', 'post/zonghe-shouli-gang']

test('there and back', async () => {
  const cwd = copyOfSample()
  const before = filesIn(cwd)
  for (const definition of definitions) await rename({ cwd, reference: definition, id: `xin-${definition.split('/')[1]}` })
  const { base, diagnostics, office } = await openWorkspace({ cwd, noCache: true })
  const faults = [...diagnostics, ...base.all('office').flatMap(({ id }) => office(id).diagnostics)]
  expect(faults.map(({ place, message }) => `${place.file}: ${message.zh}`)).toEqual([])
  expect(base.unresolved).toEqual([])
  for (const definition of definitions) expect(base.get(definition.split('/')[0] as 'service', `xin-${definition.split('/')[1]}`), definition).toBeDefined()
  for (const definition of definitions) await rename({ cwd, reference: definition.replace('/', '/xin-'), id: definition.split('/')[1]! })
  expect(filesIn(cwd)).toEqual(before)
}, 240_000)

test.each(definitions)('what is foreseen of the new texts of %s is what they say', async (reference) => {
  const cwd = copyOfSample()
  const { changes, after: { workspace, store } } = await planRename({ cwd, reference, id: `xin-${reference.split('/')[1]}` })
  const files = [workspace.configFile, ...workspace.files, ...workspace.exceptionFiles]
  const written = changes.filter(({ after }) => after !== null)
  expect(written.length).toBeGreaterThan(0)
  for (const { file } of written) {
    const { path: name, layer, documents } = files.find(({ absolutePath }) => absolutePath === file)!
    const read = store.read(file, name, layer)
    expect({ documents, diagnostics: [] }, name).toEqual({ documents: read.file.documents, diagnostics: read.diagnostics })
  }
})

test('an exception goes on answering for what it was made for', async () => {
  const cwd = workspaceOnDisk()
  const service = path.join(cwd, 'base-service.yaml')
  writeFileSync(service, readFileSync(service, 'utf8').replace('{material: shenfenzheng}, ', '{material: shenfenzheng}, {material: hukou-bu}, '))
  await adoptFindings({ cwd, add: true, prune: false, least: 'warning' })
  const { files } = await rename({ cwd, reference: 'material/hukou-bu', id: 'hukou-ben' })
  expect(files).toContain('exceptions.yaml')
  const { summary, diagnostics } = await validate({ cwd, noCache: true })
  expect(diagnostics.map(({ message }) => message.zh)).toEqual([])
  expect(summary.excepted).toBeGreaterThan(0)
})
