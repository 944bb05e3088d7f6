// docs/documents: one page a document type, and how a workspace prints it its own way.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { variants } from '../../src/app/variants.ts'
import { readers, type DocumentType } from '../../src/documents/document-type.ts'
import { documents } from '../../src/documents/index.ts'
import { kinds, type KindName } from '../../src/kinds/index.ts'
import { backends } from '../../src/render/backends/index.ts'

/** For whom a document is made, and who reads it, too. */
const readersOf = ({ reader, alsoFor = [] }: DocumentType, language: 'zh' | 'en'): string => [reader, ...alsoFor].map((one) => readers[one][language]).join(language === 'zh' ? '、' : ', ')

/** A definition of the sample for the call on a page. */
const examples: Partial<Record<KindName, string>> = { service: 'zuidi-shenghuo-baozhang', bundle: 'tuixiu', 'care-plan': 'shineng-laoren-zhaohu' }

/** Templates that a document is made of: its own and every partial that it takes in, in the order met. */
function templatesOf(name: string, seen: string[] = []): string[] {
  const file = `templates/${name}.md.hbs`
  if (seen.includes(file)) return seen
  seen.push(file)
  const text = readFileSync(path.resolve(file), 'utf8')
  for (const [, partial] of text.matchAll(/\{\{#?>\s*"?([\p{L}\p{N}_/-]+)/gu)) templatesOf(`partials/${partial}`, seen)
  return seen
}

function page(type: DocumentType): string {
  const shapes = variants.filter(({ isFor }) => isFor(type))
  const { title } = kinds[type.subject ?? 'office']
  const about = { zh: `每个${title.zh}一份`, en: `one for each ${title.en}` }
  const call = `guifan render ${type.name} --office linfen-road${type.subject ? ` --subject ${type.subject}/${examples[type.subject] ?? 'ID'}` : ''} --format ${Object.keys(backends).join(',')}`
  return [
    `# ${type.title.zh} \`${type.name}\``, '',
    type.docs.zh, '',
    `读者：${readersOf(type, 'zh')} · ${about.zh} · 文件号字母 ${type.letters}`, '',
    `另外的印法：${shapes.map(({ name, title: { zh } }) => `${zh} \`--variant ${name}\``).join('、')}`, '',
    '```sh', call, '```', '',
    '## 版式从哪里来', '',
    '把下面任何一个文件复制到工作区自己的 `templates/` 里再改，印的时候就用改过的那一个，其余照旧。', '',
    ...[type.name, ...shapes.flatMap(({ retold }) => retold?.template ?? [])].flatMap((name) => templatesOf(name)).map((file) => `- \`${file}\``), '',
    `## ${type.title.en}`, '',
    type.docs.en, '',
    `For ${readersOf(type, 'en')}; ${about.en}. Other shapes: ${shapes.map(({ name, title: { en } }) => `${en} (\`--variant ${name}\`)`).join(', ')}. A file of the same name in the workspace's own \`templates/\` replaces ours, file by file.`, '',
  ].join('\n')
}

function index(): string {
  const rows = documents.map((type) => `| [${type.title.zh}](${type.name}.md) | \`${type.name}\` | ${type.title.en} | ${readersOf(type, 'zh')} | ${type.docs.zh} |`)
  const formats = Object.values(backends).map(({ name, title }) => `\`${name}\` ${title.zh}（${title.en}）`)
  return ['# 文件 / Documents', '', '| 文件 | 名称 | English | 读者 | 内容 |', '|---|---|---|---|---|', ...rows, '', `格式 / formats: ${formats.join(' · ')}`, ''].join('\n')
}

export default async function generateDocumentPages(): Promise<Map<string, string>> {
  return new Map([['docs/documents/README.md', index()], ...documents.map((type): [string, string] => [`docs/documents/${type.name}.md`, page(type)])])
}
