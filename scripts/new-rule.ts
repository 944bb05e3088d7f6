// Scaffold of a rule: its file, its row in the registry and its two folders of cases. npx tsx scripts/new-rule.ts GF4117 paper-is-legible
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../src/rules/index.ts'

const root = new URL('../', import.meta.url)
const [code = '', name = ''] = process.argv.slice(2)

function stop(reason: string): never {
  process.stderr.write(`${reason}\nUsage: npx tsx scripts/new-rule.ts GF4117 paper-is-legible\n`)
  process.exit(2)
}

if (!/^GF\d{3,4}$/.test(code)) stop('The code is GF and three or four digits.')
if (!/^[a-z]+(-[a-z]+)+$/.test(name)) stop('The name is the good state in kebab-case, such as paper-is-legible.')
const taken = rules.find((rule) => rule.code === code || rule.name === name)
if (taken) stop(`${taken.code} ${taken.name} exists already.`)

const file = new URL(`src/rules/${name}.ts`, root)
if (existsSync(file)) stop(`src/rules/${name}.ts exists already.`)

writeFileSync(file, `// One sentence: what is good when this rule is content.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: '${code}',
  name: '${name}',
  severity: 'warning',
  requirement: [],
  docs: {
    zh: { why: '不改会怎样。', mend: '怎么改。' },
    en: { why: 'What happens otherwise.', mend: 'What to do.' },
  },
  messages: {
    wrong: {
      zh: ({ service }) => \`「\${service}」哪里不对。请怎么改。\`,
      en: ({ service }) => \`\${service}: what is wrong. What to do.\`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      if (entity.value.name !== '') continue
      report({ entity, pointer: '/name', messageId: 'wrong', data: { service: nameOf(entity) } })
    }
  },
})
`)

const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const registryFile = code >= 'GF4400' && code < 'GF4900' && code.length === 6 ? 'governance-rules' : 'index'
const registry = new URL(`src/rules/${registryFile}.ts`, root)
const rows = readFileSync(registry, 'utf8')
const following = rules.find((rule) => rule.code.length === code.length && rule.code > code)?.name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const withImport = rows.replace("import type { Rule } from './rule.ts'", `import ${variable} from './${name}.ts'\nimport type { Rule } from './rule.ts'`)
const anchor = rows.includes(`  ${following},`) ? following : registryFile === 'index' ? '...governanceRules' : undefined
writeFileSync(registry, anchor ? withImport.replace(`  ${anchor},`, `  ${variable},\n  ${anchor},`) : withImport.replace(/\n\]\n/, `\n  ${variable},\n]\n`))

for (const side of ['valid', 'invalid']) mkdirSync(new URL(`test/rules/${name}/${side}/`, root), { recursive: true })
process.stdout.write(`Written: src/rules/${name}.ts and its row in src/rules/${registryFile}.ts.
Next: the check and its words; cases in test/rules/${name}/valid and …/invalid, the faulty line ending in "# expect: ${code}";
then npx vitest run test/rules.test.ts and npm run generate -- rules.
`)
