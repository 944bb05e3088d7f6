// Turns a value of a view into pieces of the Document: text stays literal, Markdown fields are parsed, marked and missing values show it.
import type { Place } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/definition.ts'
import type { Block, Inline } from './document.ts'
import { inlinesOf } from './document-text.ts'
import type { Filler } from './filler.ts'
import { templateValueFits, valueIsPresent } from './findings.ts'
import { isRecord } from './helpers/helper.ts'
import { targetOf } from './helpers/inline-helpers.ts'
import type { Site } from './slot.ts'
import { templateDiagnostic } from './template-syntax.ts'

/** Text as it is; a line break stays a line break, the one at the end of a YAML text block does not count. */
export function textInlines(text: string): Inline[] {
  const lines = text.replace(/(\r\n|[\n\r])+$/, '').split(/\r\n|[\n\r\u0085\u2028\u2029]/)
  return lines.flatMap((line, index): Inline[] => [...(index > 0 ? [{ type: 'break' } as const] : []), ...(line === '' ? [] : [{ type: 'text', text: line.replaceAll('\t', ' ') } as const])])
}

function isPlace(value: unknown): value is Place {
  return isRecord(value) && typeof value['file'] === 'string' && typeof value['pointer'] === 'string'
}

function reportMissing(filler: Filler, value: Record<string, unknown>, label: string, site: Site): void {
  const place = value['place']
  if (isPlace(place)) filler.diagnostics.push(diagnose(valueIsPresent, { messageId: 'missing', data: { label }, place }))
  else filler.diagnostics.push(templateDiagnostic(valueIsPresent, 'missing', { label, code: site.code }, site.path, site.range))
}

function unprintable(filler: Filler, value: unknown, site: Site): Inline[] {
  if (value === undefined || value === null) {
    filler.diagnostics.push(templateDiagnostic(valueIsPresent, 'unknown', { code: site.code }, site.path, site.range))
    return [{ type: 'missing', label: '' }]
  }
  filler.diagnostics.push(templateDiagnostic(templateValueFits, 'object', { code: site.code }, site.path, site.range))
  return []
}

/** A value where only a line of text can stand. */
export function valueInlines(filler: Filler, value: unknown, site: Site): Inline[] {
  if (typeof value === 'string') return textInlines(value)
  if (typeof value === 'number') return [{ type: 'text', text: String(value) }]
  if (typeof value === 'boolean') return [{ type: 'text', text: value ? '是' : '否' }]
  if (Array.isArray(value)) {
    return value.flatMap((item, index): Inline[] => [...(index > 0 ? [{ type: 'text', text: '、' } as const] : []), ...valueInlines(filler, item, site)])
  }
  if (isRecord(value)) {
    if ('missing' in value) {
      const label = String(value['missing'] ?? '')
      reportMissing(filler, value, label, site)
      return [{ type: 'missing', label }]
    }
    if ('value' in value && typeof value['mark'] === 'string') return [...valueInlines(filler, value['value'], site), { type: 'mark', text: value['mark'] }]
    if (typeof value['markdown'] === 'string') return inlinesOf(filler.field(value['markdown'], site))
    if ('box' in value) return [{ type: 'box', checked: value['box'] === true }, ...valueInlines(filler, value['text'] ?? '', site)]
    if ('blank' in value) return [{ type: 'blank', width: Math.min(60, Math.max(1, Number(value['blank']) || 4)) }]
    if (Array.isArray(value['line'])) return value['line'].flatMap((part: unknown) => valueInlines(filler, part, site))
    if (typeof value['ref'] === 'string') {
      return [{ type: 'reference', target: targetOf(value['ref']), children: 'text' in value ? valueInlines(filler, value['text'], site) : [] }]
    }
    if ('strong' in value) return [{ type: 'strong', children: valueInlines(filler, value['strong'], site) }]
  }
  return unprintable(filler, value, site)
}

/** A value where blocks can stand: a Markdown field keeps its paragraphs and tables. */
export function valueBlocks(filler: Filler, value: unknown, site: Site): Block[] {
  if (isRecord(value)) {
    if (typeof value['markdown'] === 'string') return filler.field(value['markdown'], site)
    if ('value' in value && typeof value['mark'] === 'string') {
      const blocks = valueBlocks(filler, value['value'], site)
      const last = blocks.at(-1)
      const mark: Inline = { type: 'mark', text: value['mark'] }
      if (last?.type === 'paragraph') return [...blocks.slice(0, -1), { ...last, children: [...last.children, mark] }]
      return [...blocks, { type: 'paragraph', children: [mark] }]
    }
    if (Array.isArray(value['list'])) {
      const items = value['list'].map((item: unknown) => valueBlocks(filler, item, site))
      return items.length === 0 ? [] : [{ type: 'list', ordered: value['ordered'] === true, start: 1, items }]
    }
  }
  const children = valueInlines(filler, value, site)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}
