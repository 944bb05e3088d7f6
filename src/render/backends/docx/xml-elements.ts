// Reads XML just far enough: whether it is well formed, its root and the elements in it. It knows no document types, so that none can be exploited.

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  /** From its first to its last character. */
  xml: string
}

export interface XmlRoot {
  name: string
  attributes: Record<string, string>
  /** The opening tag as it stands, never closed in itself. */
  tag: string
  children: XmlElement[]
}

const token = /<!--(?:(?!--).)*-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(\/?)([\p{L}_][\p{L}\p{N}._:-]*)((?:\s+[\p{L}_][\p{L}\p{N}._:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/suy
const loneAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i

/** Undefined for what is not well formed, or declares a document type. */
export function readRoot(text: string): XmlRoot | undefined {
  const source = text.replace(/^\ufeff/, '')
  const open: { name: string; attributes: Record<string, string>; start: number }[] = []
  let root: XmlRoot | undefined
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const start = token.lastIndex
    const found = token.exec(source)
    if (!found) return undefined
    const [whole, closing, name, written, empty] = found
    if (name === undefined) {
      if (!whole.startsWith('<') && (loneAmpersand.test(whole) || (open.length === 0 && whole.trim() !== ''))) return undefined
      continue
    }
    if (closing === '/') {
      if (written !== '' || empty !== '' || open.at(-1)?.name !== name) return undefined
      const element = open.pop()!
      if (open.length === 1) root!.children.push({ name, attributes: element.attributes, xml: source.slice(element.start, token.lastIndex) })
      continue
    }
    const attributes = readAttributes(written!)
    if (!attributes || (open.length === 0 && root)) return undefined
    if (open.length === 0) root = { name, attributes, tag: whole.replace(/\s*\/?>$/, '>'), children: [] }
    else if (open.length === 1 && empty === '/') root!.children.push({ name, attributes, xml: whole })
    if (empty !== '/') open.push({ name, attributes, start })
  }
  return open.length === 0 ? root : undefined
}

/** Undefined where one stands twice or holds a lone ampersand. */
function readAttributes(written: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {}
  for (const [, name, double, single] of written.matchAll(/([\p{L}_][\p{L}\p{N}._:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    const value = double ?? single!
    if (Object.hasOwn(attributes, name!) || loneAmpersand.test(value)) return undefined
    attributes[name!] = value
  }
  return attributes
}
