// The lines of a case that matter: what stands in the base workspace word for word is left out.
import { readdirSync, readFileSync } from 'node:fs'

const baseFolder = new URL('../../test/base/', import.meta.url)

const bare = (line: string) => line.replace(/\s*# expect: .*$/, '').trimEnd()

let known: Set<string> | undefined

function baseLines(): Set<string> {
  known ??= new Set(readdirSync(baseFolder).filter((file) => file.endsWith('.yaml')).flatMap((file) => readFileSync(new URL(file, baseFolder), 'utf8').split('\n').map(bare)))
  return known
}

/** A field of one line that says the same in the base; what has lines below it stays whole. */
function isDull(line: string, next: string | undefined): boolean {
  const oneLine = /^[a-zA-Z]+: \S/.test(line) && !/^\s/.test(next ?? '')
  return oneLine && !/^(kind|id|name): /.test(line) && !line.includes('# expect:') && baseLines().has(bare(line))
}

/** What the marker of a faulty line looks like on a page, in whichever form comments have there. */
const arrow = (line: string): string => line.replace(/\s*(#|\/\/|\{\{!--) expect: (GF\d+(?: GF\d+)*)\s*(--\}\})?.*$/, (_, open: string, codes: string, close?: string) => `   ${open} ← ${[...new Set(codes.split(' '))].join(' ')}${close ? ` ${close}` : ''}`)

function excerpt(text: string): string[] {
  const lines = text.trimEnd().split('\n')
  return lines.filter((line, index) => !isDull(line, lines[index + 1])).map(arrow)
}

export const fencedExcerpt = (language: string, text: string): string => ['```' + language, ...excerpt(text), '```'].join('\n')
