// Tries every way of breaking the sample at every place it applies, or at so many (--sample N), and writes the table of docs/mutation.md; --only WORD tries some ways and writes nothing.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { describeMutant, mutantsOf, quietOf, readSample, spread, tryMutant } from '../test/mutation/try-mutants.ts'
import type { Verdict } from '../test/mutation/try-mutants.ts'
import { ways } from '../test/mutation/ways.ts'
import type { Way } from '../test/mutation/way.ts'

interface Row {
  way: Way
  places: number
  verdicts: Verdict[]
}

const root = path.resolve(import.meta.dirname, '..')
const page = 'docs/mutation.md'
const isRight = ({ mutant, byRule, atLine, alone }: Verdict): boolean => byRule && atLine && (alone || !mutant.way.alone)
const count = (verdicts: readonly Verdict[], right: (one: Verdict) => boolean): number => verdicts.filter(right).length
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${(Math.floor(part / whole * 1000) / 10).toFixed(1)} %`)

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ way, places, verdicts }) => {
    const figures = [places, verdicts.length, count(verdicts, (one) => one.found), count(verdicts, (one) => one.byRule), count(verdicts, (one) => one.atLine)]
    return `| ${way.name} | ${way.codes.join(' ')} | ${figures.join(' | ')} |`
  })
  return ['| way | expected | places | tried | found | by the expected rule | at the right line |', '|---|---|---|---|---|---|---|', ...lines].join('\n')
}

function pageOf(rows: readonly Row[], sampled: string): string {
  const all = rows.flatMap(({ verdicts }) => verdicts)
  const wrong = all.filter((one) => !isRight(one))
  const places = rows.reduce((sum, row) => sum + row.places, 0)
  const missed = wrong.length === 0 ? 'None.' : wrong.map((one) => `- ${describeMutant(one.mutant)}: ${one.says.slice(0, 300)}`).join('\n')
  return `# Mutation trial

Made by \`npm run mutate\` on ${new Date().toISOString().slice(0, 10)}: ${rows.length} ways of breaking the sample, which apply at ${places} places; ${sampled}. The ways are the rows of \`test/mutation/ways-of-*.ts\`; the test suite tries one place of each.
A place is edited in memory, the whole workspace is checked again, and what is found is compared with the unbroken sample, which is silent. "At the right line" means: by the expected rule, in the right file, at the line of the field or of its value.
The ways about a field left out, misspelt or written twice also ask that nothing else is said, and for the very column.

**${all.length} mutants: ${percent(count(all, (one) => one.found), all.length)} found, ${percent(count(all, (one) => one.byRule), all.length)} by the expected rule, ${percent(count(all, isRight), all.length)} by it at the right line.**

${tableOf(rows)}

## Not found as expected

${missed}
`
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { sample: { type: 'string' }, only: { type: 'string' } } })
  const most = values.sample === undefined ? Infinity : Number(values.sample)
  if (!(most >= 1)) throw new Error('--sample takes a number of places to try of each way')
  const sample = readSample(path.join(root, 'standards'))
  const quiet = await quietOf(sample)
  const rows: Row[] = []
  for (const way of ways.filter(({ name }) => values.only === undefined || name.includes(values.only))) {
    const all = mutantsOf(way, sample)
    const verdicts: Verdict[] = []
    for (const mutant of spread(all, most)) verdicts.push(await tryMutant(mutant, sample, quiet))
    rows.push({ way, places: all.length, verdicts })
    process.stdout.write(`${count(verdicts, isRight)}/${verdicts.length} of ${all.length}  ${way.name}\n`)
    for (const one of verdicts.filter((verdict) => !isRight(verdict))) process.stdout.write(`    ${describeMutant(one.mutant)}: ${one.says}\n`)
  }
  if (values.only !== undefined) return
  const sampled = most === Infinity ? 'every place was tried' : `up to ${most} of each, spread over the sample, were tried`
  writeFileSync(path.join(root, page), pageOf(rows, sampled))
  process.stdout.write(`${page} written\n`)
}

await main()
