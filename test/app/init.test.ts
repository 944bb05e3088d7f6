// A workspace from nothing: nothing is found in it, and it prints; what is there already is left alone.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formatFiles } from '../../src/app/format.ts'
import { init } from '../../src/app/init.ts'
import { validate } from '../../src/app/validate.ts'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { temporaryFolder } from './workspace-on-disk.ts'

test('has one office, one service, and no finding; its fields are in order', async () => {
  const cwd = path.join(temporaryFolder(), '标准')
  const { office, files } = await init({ folder: cwd, office: '示例镇' })
  expect(office).toEqual({ id: 'shili-zhen', name: '示例镇' })
  expect(files).toEqual(expect.arrayContaining(['guifan.yaml', 'offices/shili-zhen.yaml', '.gitignore', '.pre-commit-config.yaml', '.gitlab-ci.yml', '.github/workflows/guifan.yml', '.vscode/settings.json']))
  const { diagnostics } = await validate({ cwd })
  expect(diagnostics.map(({ place, message }) => `${place.file}: ${message.zh}`)).toEqual([])
  expect((await formatFiles({ cwd, check: true })).files).toEqual([])
  for (const file of files) expect(readFileSync(path.join(cwd, file), 'utf8'), file).not.toMatch(/\{\{\w+\}\}/)
})

test('the editor finds a schema for every folder', async () => {
  const cwd = temporaryFolder()
  const { files } = await init({ folder: cwd })
  const settings = JSON.parse(readFileSync(path.join(cwd, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string[]> }
  for (const schema of Object.keys(settings['yaml.schemas'])) expect(files).toContain(schema.replace('./', ''))
  expect(Object.values(settings['yaml.schemas']).flat()).toEqual(expect.arrayContaining(['services/**/*.yaml', 'guifan.yaml']))
})

test('goes beside files of other names, and never over one', async () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, '会议纪要.docx'), '')
  await init({ folder })
  await expect(init({ folder })).rejects.toThrow(UsageError)
  const other = temporaryFolder()
  mkdirSync(path.join(other, 'services'))
  writeFileSync(path.join(other, 'services', 'linshi-jiuzhu.yaml'), 'mine')
  await expect(init({ folder: other })).rejects.toThrow(/已经有 services\/linshi-jiuzhu\.yaml/)
  expect(readdirSync(other)).toEqual(['services'])
})
