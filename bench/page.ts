// docs/benchmarks.md: one section a group. What was measured earlier stays until its group is measured again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root, type Group, type Row } from './group.ts'

const file = path.join(root, 'docs', 'benchmarks.md')

const opening = `# Benchmarks

Made by \`npm run bench\`, or \`npm run bench -- GROUP …\` for some of the groups: each says when and where it was measured, and stays as it is until it is measured again.

Whole processes, run in turn A B A B after one uncounted run of each (none where there is a single round). A ratio is the median of the ratios of the rounds: machines drift, ratios hold. Figures are medians; CPU is user and
system time with that of child processes, memory the peak of the largest process. "(missed)" is said where the goal was not reached.
`

function machine(): string {
  const { model } = os.cpus()[0] ?? { model: 'unknown' }
  return `${os.cpus().length} cores (${model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${os.type()} ${os.release()}`
}

/** Asked before a group begins: what else the machine was doing then. */
export function circumstances(): string {
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}; load average ${os.loadavg()[0]!.toFixed(1)} when it began.`
}

export function writeSection({ name, title, about }: Group, when: string, rows: readonly Row[]): string {
  const body = rows.map(({ what, goal, measured, figures }) => `| ${what} | ${goal} | ${measured} | ${figures} |`)
  return [`## ${title}`, '', when, '', `\`npm run bench -- ${name}\`. ${about}`, '', '| what | goal | measured | figures |', '|---|---|---|---|', ...body, ''].join('\n')
}

/** Sections of the page as it is, by title. */
function earlier(): Map<string, string> {
  const parts = existsSync(file) ? readFileSync(file, 'utf8').split(/^(?=## )/m).slice(1) : []
  return new Map(parts.map((part) => [/^## (.*)/.exec(part)![1]!, `${part.trimEnd()}\n`]))
}

/** Puts one section in its place among those of `groups`. */
export function keepSection(groups: readonly Group[], { title }: Group, section: string): void {
  const sections = earlier().set(title, section)
  writeFileSync(file, [opening, ...groups.flatMap((group) => sections.get(group.title) ?? [])].join('\n'))
}
