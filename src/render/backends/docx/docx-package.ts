// The package of a DOCX: its parts, what each is, and how they belong together. The same document gives the same bytes.
import type { Document } from '../../document.ts'
import { writeBody } from './docx-body.ts'
import { footXml, headXml } from './docx-frame.ts'
import type { OrderedList } from './docx-parts.ts'
import type { ChartFonts } from './docx-context.ts'
import { bulletList, Parts, Relations } from './docx-parts.ts'
import { escapeXml } from './xml.ts'
import { writeZip } from '../../../util/zip.ts'

export interface PackageStyles {
  /** styles.xml */
  styles: string
  /** theme1.xml, where the styles of an office name fonts and colours of their theme. */
  theme?: Uint8Array
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
}
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

function part(root: string, content: string): string {
  const known = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')
  return `${declaration}<w:${root}${known} mc:Ignorable="w14">${content}</w:${root}>`
}

export function writePackage(document: Document, { styles, theme }: PackageStyles, fonts: ChartFonts): Uint8Array {
  const parts = new Parts()
  const { relations } = parts
  for (const name of ['styles', 'settings', 'fontTable', 'numbering'] as const) relations.add(name, `${name}.xml`)
  if (theme) relations.add('theme', 'theme/theme1.xml')
  const reference = (kind: 'header' | 'footer', type: string, name: string): string => `<w:${kind}Reference w:type="${type}" r:id="${relations.add(kind, `${name}.xml`)}"/>`
  const references = reference('header', 'default', 'header1') + reference('header', 'first', 'header2') + reference('footer', 'default', 'footer1') + reference('footer', 'first', 'footer2')
  const body = writeBody(document, parts, fonts, references)
  parts.relations = new Relations()
  const foot = footXml(document, parts)
  const empty = '<w:p><w:pPr><w:pStyle w:val="Hairline"/></w:pPr></w:p>'
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(theme !== undefined),
    '_rels/.rels': packageRelations,
    'docProps/core.xml': coreProperties(document),
    'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>guifan</Application></Properties>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': styles,
    'word/settings.xml': part('settings', settings(body)),
    'word/fontTable.xml': part('fonts', fontTable),
    'word/numbering.xml': part('numbering', numbering(parts.lists)),
    'word/header1.xml': part('hdr', headXml(document)),
    'word/header2.xml': part('hdr', empty),
    'word/footer1.xml': part('ftr', foot),
    'word/footer2.xml': part('ftr', empty),
    'word/_rels/document.xml.rels': relations.toXml(),
    ...(parts.relations.isEmpty ? {} : { 'word/_rels/footer1.xml.rels': parts.relations.toXml() }),
  }
  const files = new Map<string, Uint8Array>(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]))
  if (theme) files.set('word/theme/theme1.xml', theme)
  for (const [name, bytes] of parts.pictures) files.set(`word/media/${name}`, bytes)
  return writeZip(files, document.date)
}

function contentTypes(hasTheme: boolean): string {
  const overrides: [string, string][] = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'], ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/word/document.xml', `${main}.document.main+xml`], ['/word/styles.xml', `${main}.styles+xml`], ['/word/settings.xml', `${main}.settings+xml`], ['/word/fontTable.xml', `${main}.fontTable+xml`], ['/word/numbering.xml', `${main}.numbering+xml`],
    ...['header1', 'header2'].map((name): [string, string] => [`/word/${name}.xml`, `${main}.header+xml`]), ...['footer1', 'footer2'].map((name): [string, string] => [`/word/${name}.xml`, `${main}.footer+xml`]),
    ...(hasTheme ? [['/word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'] satisfies [string, string]] : []),
  ]
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
    + `<Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>${overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
}

const packageRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
  + '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
  + '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
  + '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>'

function coreProperties({ title, head, language, date }: Document): string {
  const stamp = /^\d{4}-\d\d-\d\d$/.test(date) ? ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`).join('') : ''
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(head.left)}</dc:creator>${stamp}<dc:language>${language}</dc:language></cp:coreProperties>`
}

/** Word is told to fill in page numbers only where there are some besides those of head and foot, which it knows anyway: it asks before it does. */
function settings(body: string): string {
  const update = body.includes('PAGEREF') ? '<w:updateFields w:val="true"/>' : ''
  return `<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>${update}`
    + '<w:compat><w:spaceForUL/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/>'
}

/** Where our fonts are not installed, those that every office has. */
const fontTable = [['Noto Serif SC', '宋体', 'roman'], ['Noto Sans SC', '黑体', 'swiss']].map(([name, instead, family]) =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`).join('')

/** Every ordered list counts for itself. */
function numbering(lists: readonly OrderedList[]): string {
  const levels = (format: string, text: (level: number) => string, look = ''): string => Array.from({ length: 9 }, (_, level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text(level)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${400 * (level + 1)}" w:hanging="400"/></w:pPr>${look}</w:lvl>`).join('')
  const own = lists.map(({ start, level, lettered }, index) => `<w:num w:numId="${bulletList + 1 + index}"><w:abstractNumId w:val="${lettered ? 2 : 1}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`)
  return `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels('bullet', (level) => '●–'[level % 2]!, '<w:rPr><w:position w:val="3"/><w:sz w:val="13"/></w:rPr>')}</w:abstractNum>`
    + `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${levels('decimal', (level) => `%${level + 1}.`)}</w:abstractNum>`
    + `<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>${levels('lowerLetter', (level) => `%${level + 1})`)}</w:abstractNum><w:num w:numId="${bulletList}"><w:abstractNumId w:val="0"/></w:num>${own.join('')}`
}
