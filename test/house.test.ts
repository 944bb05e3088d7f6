// The house keeps its own order: registries equal folders, codes are unique, every rule shows both sides, files stay small.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findings } from '../src/app/findings.ts'
import { documents } from '../src/documents/index.ts'
import { kinds } from '../src/kinds/index.ts'
import { rules } from '../src/rules/index.ts'

const root = path.resolve(import.meta.dirname, '..')
const list = (folder: string): string[] => (existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)).sort() : [])
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name).split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !/\/(generated|node_modules)\//.test(name))
    .sort()
}

describe('registries', () => {
  it('every code and every name of a finding is used once', () => {
    const repeated = (words: string[]) => words.filter((word, index) => words.indexOf(word) !== index)
    expect(repeated(findings.map(({ code }) => code))).toEqual([])
    expect(repeated(findings.map(({ name }) => name))).toEqual([])
  })

  it('every rule has a file of its name, and cases of both sides', () => {
    const names = rules.map(({ name }) => name).sort()
    expect(names.filter((name) => !existsSync(path.join(root, 'src/rules', `${name}.ts`)))).toEqual([])
    expect(list('test/rules')).toEqual(names)
    expect(names.filter((name) => !['valid', 'invalid'].every((side) => list(`test/rules/${name}/${side}`).length > 0))).toEqual([])
  })

  it('every kind has a schema, and cases of both sides', () => {
    const names = Object.keys(kinds).sort()
    const schemas = list('schemas').map((name) => name.replace('.schema.json', '')).filter((name) => !['common', 'guifan', 'exceptions'].includes(name))
    expect(schemas).toEqual(names)
    expect(names.filter((name) => !['valid', 'invalid'].every((side) => list(`test/kinds/${name}/${side}`).length > 0))).toEqual([])
  })

  it('every document has a template and a test folder', () => {
    for (const { name } of documents) {
      expect(existsSync(path.join(root, 'templates', `${name}.md.hbs`)), name).toBe(true)
      expect(list(`test/documents/${name}`), name).not.toEqual([])
    }
  })

  it('every finding says why and how to mend it in both languages', () => {
    const silent = findings.filter(({ docs, messages }) =>
      [docs.zh.why, docs.zh.mend, docs.en.why, docs.en.mend].some((text) => text.trim() === '') || Object.keys(messages).length === 0)
    expect(silent.map(({ code }) => code)).toEqual([])
  })
})

describe('source files', () => {
  const files = [...sources('src'), ...sources('scripts'), ...sources('bench')]

  it('none is longer than 250 lines', () => {
    expect(files.filter((file) => read(file).split('\n').length > 250)).toEqual([])
  })

  it('each opens with a line that says what it is for', () => {
    expect(files.filter((file) => !/^(\/\/|\/\*|#!)/.test(read(file)))).toEqual([])
  })
})
