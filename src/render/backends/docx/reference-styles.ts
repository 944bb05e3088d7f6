// Lays the styles of an office's own Word document over ours: the same name, the office's look.
import type { XmlElement, XmlRoot } from './xml-elements.ts'
import { readRoot } from './xml-elements.ts'
import { openZip, readEntry, ZipFault } from '../../../util/zip-reader.ts'

export interface OfficeStyles {
  styles: string
  /** Where the styles name fonts and colours of the document's theme. */
  theme?: Uint8Array
}

export type ReferenceFault = 'broken' | 'large' | 'lacking' | 'strict'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Bytes: far more than any document of an office has, far less than what would fill the memory. */
export const mostBytes = { file: 50_000_000, styles: 5_000_000, theme: 2_000_000 }

interface Style {
  type: string
  id: string
  /** As Word writes it in every language: `heading 1`. */
  name: string
  xml: string
}

/** `reference` is the whole file, `ours` our styles.xml. */
export async function layOverStyles(reference: Uint8Array, ours: string): Promise<OfficeStyles | ReferenceFault> {
  if (reference.byteLength > mostBytes.file) return 'large'
  try {
    const zip = await openZip(reference)
    const styles = await readEntry(zip, 'word/styles.xml', mostBytes.styles)
    if (!styles) return 'lacking'
    const merged = merge(new TextDecoder('utf-8', { fatal: true }).decode(styles), ours)
    const theme = merged === 'broken' || merged === 'strict' ? undefined : await readEntry(zip, 'word/theme/theme1.xml', mostBytes.theme)
    if (merged === 'broken' || merged === 'strict') return merged
    return { styles: merged, ...(theme && standsAlone(theme) ? { theme } : {}) }
  } catch (error) {
    if (error instanceof ZipFault) return error.reason
    if (error instanceof TypeError) return 'broken'
    throw error
  }
}

export const areStyles = (root: XmlRoot | undefined): boolean => root?.name === 'w:styles' && root.attributes['xmlns:w'] === wordNamespace

/** A theme that shows pictures needs further parts: without them Word would call the document damaged. */
function standsAlone(theme: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(theme)
  return readRoot(text) !== undefined && !/\br:(?:embed|link|id)\s*=/.test(text)
}

function merge(theirXml: string, ourXml: string): string | ReferenceFault {
  const theirs = readRoot(theirXml)
  const ours = readRoot(ourXml)
  if (!theirs || !ours) return 'broken'
  if (!areStyles(theirs)) return /purl\.oclc\.org/.test(theirs.tag) ? 'strict' : 'broken'
  const theirStyles = theirs.children.filter(isStyle).map(readStyle)
  const ourStyles = ours.children.filter(isStyle).map(readStyle)
  const ids = renamed(theirStyles, ourStyles)
  const laid = new Map(theirStyles.map((style) => [keyOf(style), withIds(style, ids)]))
  const names = new Set(ourStyles.map(keyOf))
  const followsNormal = laid.has('paragraph normal') && !laid.has('paragraph body text')
  const kept = ourStyles.map((style) => laid.get(keyOf(style)) ?? (followsNormal && style.id === 'BodyText' ? style.xml.replace(/<w:pPr>.*?<\/w:pPr>/s, '') : style.xml))
  // A list style would need the lists of their document, and there can be but one default.
  const further = theirStyles.filter((style) => !names.has(keyOf(style)) && style.type !== 'numbering').map((style) => laid.get(keyOf(style))!.replace(/^(<w:style[^>]*?)\sw:default="[^"]*"/, '$1'))
  const own = (name: string): string => (theirs.children.find((child) => child.name === name) ?? ours.children.find((child) => child.name === name))?.xml ?? ''
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${theirs.tag}${[own('w:docDefaults'), own('w:latentStyles'), ...kept, ...further].join('\n')}</w:styles>\n`
}

const isStyle = ({ name }: XmlElement): boolean => name === 'w:style'
const keyOf = ({ type, name }: Style): string => `${type} ${name.toLowerCase()}`

function readStyle({ attributes, xml }: XmlElement): Style {
  const name = /<w:name\s[^>]*?w:val="([^"]*)"/.exec(xml)?.[1] ?? attributes['w:styleId'] ?? ''
  return { type: attributes['w:type'] ?? 'paragraph', id: attributes['w:styleId'] ?? name, name, xml }
}

/** A Chinese Word numbers its styles (`1` is heading 1): what has the name of one of ours gets its id, what has only the id of one of ours gets another. */
function renamed(theirs: readonly Style[], ours: readonly Style[]): Map<string, string> {
  const ourIds = new Map(ours.map((style) => [keyOf(style), style.id]))
  const taken = new Set(ourIds.values())
  return new Map(theirs.map((style) => [style.id, ourIds.get(keyOf(style)) ?? (taken.has(style.id) ? `office-${style.id}` : style.id)]))
}

/** Without numbering: the numbers of headings stand in their words, and the lists of their document are not ours. */
function withIds({ xml }: Style, ids: ReadonlyMap<string, string>): string {
  const renew = (id: string): string => ids.get(id) ?? id
  return xml
    .replace(/<w:numPr\s*\/>|<w:numPr(?:\s[^>]*)?>.*?<\/w:numPr>/gs, '')
    .replace(/(<w:(?:basedOn|next|link)\s[^>]*?w:val=")([^"]*)"/g, (_, before: string, id: string) => `${before}${renew(id)}"`)
    .replace(/^(<w:style\b[^>]*?w:styleId=")([^"]*)"/, (_, before: string, id: string) => `${before}${renew(id)}"`)
}
