// Runs a case of a finding that no rule makes: its files laid over the base workspace, checked or printed, and the files as a page shows them.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { render } from '../../src/app/render.ts'
import { validate } from '../../src/app/validate.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { filesIn, layOver, markersIn } from '../app/lay-over.ts'
import { findingsOf, layOverBase } from '../run-rules/read-case.ts'

/** A file that can't stand in the folder of a case: too long (`more` so many times, `{n}` in it the number), no text (bytes in hexadecimal), a link, or beside the workspace. */
type Made = { text: string; more?: string; times?: number } | { bytes: string } | { link: string }

/** `valid.yaml` or `invalid.yaml` beside the folder of that name, for what the files can't say themselves. */
interface About {
  made?: Record<string, Made>
  /** `file:line code` where no comment can stand. */
  findings?: string[]
  /** A document to print, and in what; without one the workspace is only checked. */
  print?: { document: string; format: string }
}

export type Side = 'invalid' | 'valid'

export interface FindingCase {
  /** `form`: the language of the text, by the name of the file where none is given. */
  files: { name: string; text: string; form?: string }[]
  /** `file:line code`, sorted. */
  expected: string[]
  diagnostics: readonly Diagnostic[]
}

const numbered = (more: string, times: number): string => Array.from({ length: times }, (_, index) => more.replaceAll('{n}', String(index + 1))).join('')

const findingsFolder = import.meta.dirname
const ruleName = 'rule.ts'

/** As it is shown: of what is repeated the beginning, and how often it stands there. */
function shown(made: Made): string {
  if ('bytes' in made) return made.bytes
  if ('link' in made) return `→ ${made.link}`
  const { text, more, times } = made
  return more === undefined ? text : `${text}${numbered(more, 3)}…（这样写 ${times} 次）`
}

function make(file: string, made: Made): void {
  mkdirSync(path.dirname(file), { recursive: true })
  if ('link' in made) symlinkSync(made.link, file)
  else writeFileSync(file, 'bytes' in made ? Buffer.from(made.bytes.replaceAll(/\s/g, ''), 'hex') : made.text + numbered(made.more ?? '', made.times ?? 0))
}

async function findingsIn(folder: string | undefined, { made = {}, print }: About): Promise<readonly Diagnostic[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'guifan-case-'))
  try {
    const cwd = path.join(root, 'standards')
    mkdirSync(cwd)
    layOver(cwd, folder)
    for (const [name, one] of Object.entries(made)) make(path.join(cwd, name), one)
    if (!print) return (await validate({ cwd })).diagnostics
    return (await render({ cwd, output: path.join(root, 'manuals'), offices: 'all', documents: [print.document], formats: [print.format], jobs: 1 })).diagnostics
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function ruleIn(folder: string): Promise<Rule> {
  return ((await import(pathToFileURL(path.join(folder, ruleName)).href)) as { default: Rule }).default
}

/** Undefined where the finding has no case of this side. */
export async function runCase(name: string, side: Side): Promise<FindingCase | undefined> {
  const home = path.join(findingsFolder, name, side)
  const folder = existsSync(home) ? home : undefined
  const about = existsSync(`${home}.yaml`) ? (parse(readFileSync(`${home}.yaml`, 'utf8')) as About) : {}
  if (!folder && !about.made) return undefined
  const written = folder ? filesIn(folder).map((file) => ({ name: file, text: readFileSync(path.join(folder, file), 'utf8') })) : []
  const files = [...written, ...Object.entries(about.made ?? {}).map(([file, made]) => ({ name: file, text: shown(made), ...('text' in made ? {} : { form: 'text' }) }))]
  const expected = [...(folder ? markersIn(folder) : []), ...(about.findings ?? [])].toSorted()
  const diagnostics = folder && existsSync(path.join(folder, ruleName)) ? findingsOf(layOverBase(folder), await ruleIn(folder)) : await findingsIn(folder, about)
  return { files, expected, diagnostics }
}
