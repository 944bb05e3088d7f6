// The cases of reading that show a finding about the text of a file: as somebody left it, and once mended.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import type { FindingDefinition } from '../../src/diagnostics/definition.ts'
import type { Localized } from '../../src/diagnostics/diagnostic.ts'
import { readSource } from '../../src/source/read-source.ts'

interface TextCase {
  text: string
  fixed?: string
  codes: Set<string>
  says: Localized[]
}

const folder = fileURLToPath(new URL('../../test/source/cases/', import.meta.url))
const layer = { path: '.', absolutePath: folder }

/** A page shows short texts only, and no characters that it would swallow. */
const mostCharacters = 200
const mostCases = 2
const unshowable = /[^\P{C}\n]/u

let known: TextCase[] | undefined

function allCases(): TextCase[] {
  known ??= readdirSync(folder).toSorted().flatMap((name) => {
    const { text, diagnostics } = readSource(path.join(folder, name, 'input.yaml'), 'input.yaml', layer)
    if (text === undefined || text.trim() === '' || text.length > mostCharacters || unshowable.test(text)) return []
    const fixed = path.join(folder, name, 'fixed.yaml')
    return [{ text, ...(existsSync(fixed) ? { fixed: readFileSync(fixed, 'utf8') } : {}), codes: new Set(diagnostics.map(({ code }) => code)), says: diagnostics.map(({ message }) => message) }]
  })
  return known
}

const fence = (text: string): string => ['```yaml', text.trimEnd(), '```'].join('\n')

/** The first cases in which this is all that is found; `valid` are the same, mended. */
export function quotedTexts({ code }: FindingDefinition, side: 'invalid' | 'valid'): { shown: string; says: Localized[] }[] {
  const alone = allCases().filter(({ codes }) => codes.size === 1 && codes.has(code))
  const chosen = [...alone.filter(({ fixed }) => fixed !== undefined), ...alone.filter(({ fixed }) => fixed === undefined)].slice(0, mostCases)
  if (side === 'invalid') return chosen.map(({ text, says }) => ({ shown: fence(text), says }))
  return chosen.flatMap(({ fixed }) => (fixed === undefined ? [] : [{ shown: fence(fixed), says: [] }]))
}
