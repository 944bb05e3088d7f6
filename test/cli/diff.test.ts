// guifan diff in a real repository: what changed in the words of the fields, what residents feel of it, whom it concerns.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeRepository, type Repository } from './repository.ts'

let repository: Repository
beforeEach(() => {
  repository = makeRepository()
})
afterEach(() => repository.remove())

const diff = (...args: string[]) => {
  const { status, stdout, stderr } = repository.call('diff', ...args, '--json')
  return { status, stderr, result: JSON.parse(stdout) }
}

test('nothing changed, and a file that only moved', () => {
  repository.git('mv', 'standards/service.yaml', 'standards/elsewhere.yaml')
  const { status, stdout } = repository.call('diff', 'HEAD')
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^HEAD（\d{4}-\d\d-\d\d，[0-9a-f]{8}）→ 现在的文件\n没有改动。\n$/) })
})

test('fields by their titles, entries and references by their names', () => {
  repository.change('service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: {time: 25个工作日, note: 示例}')
  repository.change('service.yaml', '{material: shenfenzheng}, ', '')
  repository.change('service.yaml', 'channels: [窗口办理]', 'channels: [窗口办理, 自助终端]')
  repository.change('service.yaml', 'by: houtai, limit: 5个工作日', 'by: qiantai, limit: 5个工作日')
  const { status, stdout } = repository.call('diff', 'HEAD')
  expect(status).toBe(0)
  for (const line of ['改  承诺办结时限：20个工作日 → 25个工作日', '加  办理形式：自助终端', '去  申请材料 › 居民身份证', '改  环节 › 审核 › 谁来做：后台审核岗 → 综合受理岗']) expect(stdout).toContain(line)
  expect(stdout).toMatch(/救助申请 +4 +20个工作日→25个工作日（\+5个工作日） +2→1（−1） +1\n/)
  expect(stdout).toMatch(/合计（统一标准） +0 +\+5个工作日 +−1 +0\n/)
})

test('more burden ends with 1 where that is asked, less does not', () => {
  repository.change('service.yaml', 'visits: 1', 'visits: 2')
  expect(diff('HEAD').status).toBe(0)
  expect(diff('HEAD', '--fail-on-burden')).toMatchObject({ status: 1, result: { burden: { heavier: true, rows: [{ service: 'jiuzhu', visits: { before: 1, after: 2, by: 1, sign: 1 } }] } } })
  repository.change('service.yaml', 'visits: 2', 'visits: 0')
  expect(diff('HEAD', '--fail-on-burden')).toMatchObject({ status: 0, result: { burden: { heavier: false, total: { visits: -1 } } } })
})

test('times that do not compare are told and held for neither', () => {
  repository.change('service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 20日')
  expect(diff('HEAD', '--fail-on-burden').status).toBe(0)
  expect(repository.call('diff', 'HEAD').stdout).toContain('20个工作日→20日（单位不同，不能比）')
})

test('what is new or gone, its offices, and what is to be replaced, taught, checked and told', () => {
  repository.change('service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 18个工作日')
  repository.write('new.yaml', 'kind: material\nid: xin\nname: 新材料\ntype: 证照\norigin: 政府部门核发\nissuer: qu-minzheng\n')
  repository.write('quiz.yaml', `kind: quiz
id: shiti
name: 试题
version: 1.0.0
status: 草案
owner: zhuren
questions:
  - {id: shixian, type: 判断, stem: 承诺20个工作日办结, answer: 错, ref: service/jiuzhu#promisedLimit, competency: ben-shi, difficulty: 1}
  - {id: shoufei, type: 判断, stem: 办理要收费, answer: 错, ref: service/jiuzhu#fee, competency: ben-shi, difficulty: 1}
`)
  repository.git('add', 'standards/quiz.yaml')
  repository.git('commit', '-q', '-m', 'questions')
  const { changes, affected } = diff('HEAD').result
  expect(changes.map(({ kind, id, way }: Record<string, string>) => `${way} ${kind}/${id}`)).toEqual(['changed service/jiuzhu', 'added material/xin'])
  expect(affected.offices).toEqual([{ id: 'ceshi-jiedao', name: '测试路街道' }])
  expect(affected.documents.map(({ document }: { document: string }) => document)).toEqual(expect.arrayContaining(['manual', 'guide', 'quick-card']))
  expect(affected.documents.map(({ document }: { document: string }) => document)).not.toContain('career')
  expect(affected.courses.length).toBeGreaterThan(0)
  expect(affected.questions).toEqual([{ quiz: 'shiti', quizName: '试题', id: 'shixian', stem: '承诺20个工作日办结' }])
})

test('an office whose own layer makes another change than the standard is a row of its own', () => {
  repository.write('overlay.yaml', 'kind: overlay\nid: kuai\nname: 提速\nscope: ceshi-jiedao\nreason: 试\nuntil: 2027-12-31\nservice/jiuzhu: {promisedLimit: 12个工作日}\n')
  repository.git('add', '-A')
  repository.git('commit', '-q', '-m', 'faster')
  repository.change('overlay.yaml', '12个工作日', '15个工作日')
  const { result } = diff('HEAD', '--fail-on-burden')
  expect(result.burden.rows).toEqual([expect.objectContaining({ service: 'jiuzhu', offices: ['测试路街道'], time: { before: '12个工作日', after: '15个工作日', sign: 1, by: 3, unit: '工作日' } })])
  expect(result.affected.offices).toEqual([{ id: 'ceshi-jiedao', name: '测试路街道' }])
  expect(repository.call('diff', 'HEAD', '--office', '测试路街道').stdout).toContain('改  承诺办结时限：12个工作日 → 15个工作日')
})

test('between two revisions, whatever the files are now', () => {
  repository.change('service.yaml', 'visits: 1', 'visits: 2')
  repository.git('commit', '-q', '-a', '-m', 'second')
  repository.change('service.yaml', 'visits: 2', 'visits: 9')
  expect(diff('HEAD~1', 'HEAD').result.burden.rows).toMatchObject([{ visits: { before: 1, after: 2 } }])
  expect(diff('HEAD', 'HEAD~1').result.burden.rows).toMatchObject([{ visits: { before: 2, after: 1 } }])
})

test('as Markdown, with nothing that Markdown would take for its own', () => {
  repository.change('service.yaml', 'fee: 不收费', 'fee: 不收费*<b>|')
  const { stdout } = repository.call('diff', 'HEAD', '--format', 'markdown')
  expect(stdout).toContain('### 服务事项 救助申请')
  expect(stdout).toContain('- 改 **收费**：不收费 → 不收费\\*\\<b\\>\\|')
})

test('a revision that can\'t be read, one that is none, and one before there were standards', () => {
  repository.change('service.yaml', 'visits: 1', 'visits: [')
  repository.git('commit', '-q', '-a', '-m', 'broken')
  repository.change('service.yaml', 'visits: [', 'visits: 1')
  const broken = repository.call('diff', 'HEAD')
  expect(broken.status).toBe(2)
  expect(broken.stderr).toMatch(/“HEAD”那一版（.*）里有 \d+ 处读不懂，没法比[^]*service\.yaml:\d+ /)
  expect(repository.call('diff', 'no-such')).toMatchObject({ status: 2, stderr: expect.stringContaining('没有“no-such”这个版本') })
  repository.git('checkout', '-q', '--orphan', 'empty')
  repository.git('rm', '-rqf', '.')
  repository.git('commit', '-q', '--allow-empty', '-m', 'nothing')
  repository.git('checkout', '-q', '-f', 'main')
  expect(repository.call('diff', 'empty', 'main')).toMatchObject({ status: 2, stderr: expect.stringContaining('还没有这套标准') })
})
