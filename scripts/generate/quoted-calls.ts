// The cases of the command line that show a finding of a command: the call, the files that it reads, and what it says.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { FindingDefinition } from '../../src/diagnostics/definition.ts'
import type { Localized } from '../../src/diagnostics/diagnostic.ts'

export interface QuotedCall {
  /** Markdown. */
  shown: string
  says: Localized[]
}

interface CallCase {
  args: string[]
  situation?: string
  files?: Record<string, string>
  'stdout-lacks'?: string[]
  quotes?: Record<string, Localized[]>
}

const folder = new URL('../../test/cli/', import.meta.url)

let known: CallCase[] | undefined

function allCases(): CallCase[] {
  known ??= readdirSync(folder).toSorted().map((name) => new URL(`${name}/case.yaml`, folder)).filter((file) => existsSync(file)).map((file) => parse(readFileSync(file, 'utf8')) as CallCase).filter(({ quotes }) => quotes)
  return known
}

/** The first rows of a long log say what it looks like. */
const mostLines = 12

function beginning(text: string): string[] {
  const lines = text.trimEnd().split('\n')
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 2), `…（共 ${lines.length} 行）`]
}

function shown({ args, situation, files = {} }: CallCase): string {
  const words = args.map((word) => word.replace(/^\.\.\//, '')).join(' ')
  const texts = Object.entries(files).flatMap(([name, text]) => [`\`${name.replace(/^\.\.\//, '')}\``, '', `\`\`\`${path.extname(name).slice(1)}`, ...beginning(text), '```', ''])
  return [...(situation ? [`${situation}：`, ''] : []), ...texts, '```sh', `guifan ${words}`, '```'].join('\n')
}

/** Calls that end in the finding, or without it: there the case itself says that it does not come. */
export function quotedCalls({ name, code }: FindingDefinition, side: 'invalid' | 'valid'): QuotedCall[] {
  return allCases().flatMap((one) => {
    const says = one.quotes?.[name]
    if (!says || says.length > 0 !== (side === 'invalid')) return []
    if (side === 'valid' && !one['stdout-lacks']?.includes(code)) throw new Error(`A call that shows how ${code} stays away has to lack it: guifan ${one.args.join(' ')}`)
    return [{ shown: shown(one), says }]
  })
}
