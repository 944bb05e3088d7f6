// docs/rules: one page a finding, Chinese first, English below; a rule's own cases show what it finds and what it leaves alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findings } from '../../src/app/findings.ts'
import { mayBeExcepted, type FindingDefinition } from '../../src/diagnostics/definition.ts'
import type { Diagnostic, Localized, Place, Severity } from '../../src/diagnostics/diagnostic.ts'
import { rules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { casesFolder, findingsOf, readCase } from '../../test/run-rules/read-case.ts'
import { runCase } from '../../test/findings/run-case.ts'
import { fencedExcerpt } from './excerpt.ts'
import { quotedCalls, type QuotedCall as Quoted } from './quoted-calls.ts'

const severities: Record<Severity, Localized> = { error: { zh: '错误', en: 'error' }, warning: { zh: '警告', en: 'warning' }, info: { zh: '提示', en: 'information' } }

function filesOf(rule: string, side: string): string[] {
  const folder = path.join(casesFolder, rule, side)
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')).toSorted() : []
}

function quote(rule: Rule, side: string): Quoted[] {
  const found = findingsOf(readCase(path.join(rule.name, side)), rule)
  return filesOf(rule.name, side).filter((file) => file !== 'guifan.yaml').map((file) => ({
    shown: fencedExcerpt('yaml', readFileSync(path.join(casesFolder, rule.name, side, file), 'utf8')),
    says: sayings(found.filter(({ place }) => place.file === file)),
  }))
}

/** A finding that no rule makes: each file of its case, with what is said of it. */
async function quoteCase(name: string, side: 'invalid' | 'valid'): Promise<Quoted[]> {
  const found = await runCase(name, side)
  const files = found?.files ?? []
  const alone = files.length === 1
  // What stands in no file of the case is said below the last.
  const homeOf = (place: Place): string | undefined => (files.some(({ name: file }) => file === place.file) ? place.file : files.at(-1)?.name)
  return files.map(({ name: file, text, form }) => ({
    shown: [...(alone && file.endsWith('.yaml') && file !== 'guifan.yaml' ? [] : [`\`${file}\``, '']), fencedExcerpt(form ?? path.extname(file).slice(1), text)].join('\n'),
    says: sayings(found!.diagnostics.filter(({ place }) => homeOf(place) === file)),
  }))
}

const sayings = (found: readonly Diagnostic[]): Localized[] => [...new Map(found.map(({ message }) => [message.zh, message])).values()]

function settings(rule: Rule, language: 'zh' | 'en'): string[] {
  const names = Object.keys(rule.options)
  const words = language === 'zh'
    ? { dated: '看日期：检查时只作提示，免得没人改动的日子里也变红。', workspace: '看整个工作区：不按街镇重复检查。', options: '可在 guifan.yaml 的 rules 里改：' }
    : { dated: 'Depends on the day: information in `validate`, so that no build turns red on its own.', workspace: 'Looks at the whole workspace, not at each office again.', options: 'May be set under `rules` in guifan.yaml: ' }
  const values = names.map((name) => `\`${name}\`${language === 'zh' ? '，默认 ' : ', by default '}${JSON.stringify(rule.options[name])}`)
  return [...(rule.dated ? [words.dated, ''] : []), ...(rule.workspace ? [words.workspace, ''] : []), ...(names.length > 0 ? [words.options + values.join('; '), ''] : [])]
}

function section(finding: FindingDefinition, rule: Rule | undefined, language: 'zh' | 'en', quotes: { invalid: Quoted[]; valid: Quoted[] }): string[] {
  const chinese = language === 'zh'
  const requirement = finding.requirement?.length ? (chinese ? ` · 对应要求 ${finding.requirement.join('、')}` : ` · requirement ${finding.requirement.join(', ')}`) : ''
  const docs = finding.docs[language]
  return [
    chinese ? `轻重：${severities[finding.severity].zh}${requirement}` : `Severity: ${severities[finding.severity].en}${requirement}`, '',
    `**${chinese ? '为什么' : 'Why'}**${chinese ? '　' : ' '}${docs.why}`, '',
    `**${chinese ? '怎么改' : 'Mend'}**${chinese ? '　' : ' '}${docs.mend}`, '',
    ...(mayBeExcepted(finding) ? [] : [chinese ? '不能办例外（exceptions.yaml）。' : 'No exception (exceptions.yaml) may silence it.', '']),
    ...(rule ? settings(rule, language) : []),
    ...quotes.invalid.flatMap(({ shown, says }, index) => [
      ...(chinese ? [index === 0 ? '## 有问题的写法\n' : '', shown, ''] : index === 0 && says.length > 0 ? ['It says, for the cases above:', ''] : []),
      ...says.flatMap((message) => [`> ${message[language]}`, '']),
    ]).filter((line, index, lines) => !(line === '' && lines[index - 1] === '')),
    ...(chinese && quotes.valid.length > 0 ? ['## 没有问题的写法', '', ...quotes.valid.flatMap(({ shown }) => [shown, ''])] : []),
  ]
}

async function page(finding: FindingDefinition): Promise<string> {
  const rule = rules.find(({ code }) => code === finding.code)
  const quoted = async (side: 'invalid' | 'valid'): Promise<Quoted[]> => (rule ? quote(rule, side) : [...(await quoteCase(finding.name, side)), ...quotedCalls(finding, side)])
  const quotes = { invalid: await quoted('invalid'), valid: await quoted('valid') }
  for (const [side, cases] of Object.entries(quotes)) if (cases.length === 0) throw new Error(`The page of ${finding.code} ${finding.name} has no ${side} case: see test/findings`)
  const lines = [`# ${finding.code} ${finding.name}`, '', ...section(finding, rule, 'zh', quotes), '---', '', ...section(finding, rule, 'en', quotes)]
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`
}

const groups: readonly (readonly [pattern: RegExp, title: string])[] = [
  [/^GF0/, '工具自身 · The tool itself'],
  [/^GF1/, '文件与 YAML · Files and YAML'],
  [/^GF2/, '字段 · Fields'],
  [/^GF3/, '编号与引用 · Identity and references'],
  [/^GF40/, '时限 · Limits'],
  [/^GF41/, '材料 · Materials'],
  [/^GF42/, '渠道、跑动与权利 · Channels, visits, rights'],
  [/^GF43/, '流程、接力与平急转换 · Procedures, relays, emergencies'],
  [/^GF44/, '下沉与协同 · Devolution and cooperation'],
  [/^GF45/, '一件事与长周期处方 · Bundles and care plans'],
  [/^GF46/, '岗位、能力、课程与试题 · Posts, competencies, courses, question banks'],
  [/^GF47/, '绩效 · Appraisal'],
  [/^GF48/, '日历与指标 · Calendars and indicators'],
  [/^GF49/, '导入 · Import'],
  [/^GF5/, '街镇差异 · Local differences'],
  [/^GF6/, '出处、状态与文字 · Sources, status, text'],
  [/^GF7/, '模板与印制 · Templates and rendering'],
]

function list(): string {
  const homeless = findings.filter(({ code }) => !groups.some(([pattern]) => pattern.test(code)))
  if (homeless.length > 0) throw new Error(`The list of rules has no group for ${homeless.map(({ code }) => code).join(', ')}`)
  const rows = (pattern: RegExp) => findings.filter(({ code }) => pattern.test(code)).map(({ code, name, severity, docs }) => `| ${code} | [${name}](${name}.md) | ${severities[severity].zh} ${severities[severity].en} | ${docs.zh.why.replaceAll('|', '\\|')} |`)
  const sections = groups.map(([pattern, title]) => ({ title, rows: rows(pattern) })).filter((group) => group.rows.length > 0)
  const head = ['# 检查规则 · Rules', '', '`guifan validate` 查出的每一条都有编号，编号不会换作他用。轻重和阈值可以在 guifan.yaml 的 `rules` 里改。', '',
    'Every finding of `guifan validate` has a code that is never used for another. Severities and options are set under `rules` in guifan.yaml.', '']
  return `${[...head, ...sections.flatMap(({ title, rows: lines }) => [`## ${title}`, '', '| 编号 code | 规则 rule | 轻重 severity | 为什么 why |', '|---|---|---|---|', ...lines, ''])].join('\n').trimEnd()}\n`
}

export default async function generate(): Promise<Map<string, string>> {
  const pages = new Map([['docs/rules/README.md', list()]])
  for (const finding of findings) pages.set(`docs/rules/${finding.name}.md`, await page(finding))
  return pages
}
