// Gives every heading an id of its own and every cross reference the words of its heading.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Block, BlockOf } from './document.ts'
import { everyBlock, everyInline, linesOf } from './document-text.ts'
import { crossReferenceLeads } from './findings.ts'
import type { Site } from './slot.ts'
import { templateDiagnostic } from './template-syntax.ts'

/** Named headings keep their name; others are numbered s1, s2, … A name used twice stays with the first. */
function nameHeadings(headings: BlockOf<'heading'>[]): Map<string, BlockOf<'heading'>> {
  const byId = new Map<string, BlockOf<'heading'>>()
  let number = 0
  for (const heading of headings) {
    number++
    if (heading.id === '' || byId.has(heading.id)) heading.id = `s${number}`
    byId.set(heading.id, heading)
  }
  return byId
}

/** Blocks are changed in place: they belong to this run alone. */
export function settleHeadings(blocks: Block[], site: Site): Diagnostic[] {
  const every = [...everyBlock(blocks)]
  const byId = nameHeadings(every.filter((block) => block.type === 'heading'))
  // A sheet printed several times would list its headings several times.
  for (const copies of every) if (copies.type === 'copies') for (const block of everyBlock(copies.children)) if (block.type === 'heading') block.toc = false
  const diagnostics: Diagnostic[] = []
  for (const line of every.flatMap(linesOf)) {
    for (const inline of everyInline(line)) {
      if (inline.type !== 'reference') continue
      const heading = byId.get(inline.target)
      if (heading && inline.children.length === 0) inline.children = heading.children.filter((child) => child.type === 'text' || child.type === 'strong')
      if (heading) continue
      const target = inline.target.replace(/^r-/, '')
      diagnostics.push(templateDiagnostic(crossReferenceLeads, 'absent', { target }, site.path, site.range))
      Object.assign(inline, { type: 'emphasis', children: inline.children.length > 0 ? inline.children : [{ type: 'text', text: target }] })
      Reflect.deleteProperty(inline, 'target')
    }
  }
  return diagnostics
}
