// docs/requirements.md: each requirement of the source article, what serves it, and what is found when that is taken away.
import { fieldsOnly, requirementRows, type RequirementRow } from '../../src/app/requirements.ts'
import { findings } from '../../src/app/findings.ts'
import { kinds } from '../../src/kinds/index.ts'

const pillars: Record<string, string> = { G: '总体要求', A: '多元主体协同', B: '组织建设', C: '绩效驱动', D: '技术运用' }
const ruleNames = new Map(findings.map(({ code, name }) => [code, name]))
const rule = (code: string): string => `[${code}](rules/${ruleNames.get(code)}.md)`

function line({ id, text, kinds: names, fields, rules, documents, commands, served, removed }: RequirementRow): string {
  const titles = Object.fromEntries(Object.values(kinds).map(({ name, title }) => [name, title.zh]))
  const cells = [
    id,
    text,
    names.map((name) => `[${titles[name]}](kinds/${name}.md)`).join('、'),
    fields.map((field) => `\`${field}\``).join(' '),
    rules.map(rule).join(' '),
    [...documents.map((name) => `[${name}](documents/${name}.md)`), ...commands.map((name) => `\`${name}\``)].join(' '),
    served ? `去掉 \`${removed}\` → ${rule(served)}` : fieldsOnly.zh,
  ]
  return `| ${cells.join(' | ')} |`
}

export default function generateRequirements(): Promise<Map<string, string>> {
  const rows = requirementRows()
  const count = rows.filter(({ served }) => served).length
  const parts = Object.entries(pillars).flatMap(([letter, title]) => [
    `## ${letter} ${title}`, '',
    '| 编号 | 要求 | 种类 | 字段 | 规则 | 文件、命令 | 去掉就报 |', '|---|---|---|---|---|---|---|',
    ...rows.filter(({ id }) => id.startsWith(letter)).map(line), '',
  ])
  const text = [
    '# 需求落在哪里 / Requirements', '',
    `申林《规范建设社工队伍 增强服务群众能力》（2020）还原出 ${rows.length} 条要求。一条要求，只有把落实它的内容从样例里去掉会被发现，才算有着落：${count} 条有着落，表里写着去掉什么、报哪一条；其余写“${fieldsOnly.zh}”：有地方写，但没写也不会报。`, '',
    `The ${rows.length} requirements of the source article. One counts as served only when taking out of the sample what serves it is found, by the rule in the last column (${count} of them); the others have fields but nothing would miss them.`, '',
    '本页由 `npm run generate` 生成；最后一栏每一行都有测试。`guifan list requirements` 给出同一张表。', '',
    ...parts,
  ].join('\n')
  return Promise.resolve(new Map([['docs/requirements.md', text]]))
}
