// The lines of a case that matter: what stands in the base workspace word for word is left out.
import { readdirSync, readFileSync } from 'node:fs'

const baseFolder = new URL('../../test/base/', import.meta.url)

const indent = (line: string) => line.length - line.trimStart().replace(/^- /, '').length
const bare = (line: string) => line.replace(/\s*# expect: .*$/, '').trimEnd()

let known: Set<string> | undefined

function baseLines(): Set<string> {
  known ??= new Set(readdirSync(baseFolder).filter((file) => file.endsWith('.yaml')).flatMap((file) => readFileSync(new URL(file, baseFolder), 'utf8').split('\n').map(bare)))
  return known
}

/** Keys that lead to a kept line are kept too, or it would hang in the air. */
function withParents(lines: readonly string[], kept: Set<number>): Set<number> {
  for (const index of [...kept]) {
    let depth = indent(lines[index]!)
    for (let above = index - 1; above >= 0 && depth > 0 && lines[above] !== '---'; above--) {
      if (indent(lines[above]!) >= depth) continue
      kept.add(above)
      depth = indent(lines[above]!)
    }
  }
  return kept
}

export function excerpt(text: string): string {
  const lines = text.trimEnd().split('\n')
  const base = baseLines()
  const matters = (line: string) => /# expect:|^(kind|id|name): |^---$|^#/.test(line) || !base.has(bare(line))
  const dull = /^(version|status|owner|type|level|domain|implementer|targets|lane|track|visits|fee|caseType|duties): /
  const chosen = lines.flatMap((line, index) => (matters(line) && !(dull.test(line) && base.has(bare(line))) ? [index] : []))
  const kept = withParents(lines, new Set(chosen))
  return lines.filter((_, index) => kept.has(index)).map((line) => line.replace(/\s*# expect: (GF\d+).*$/, '   # ← $1')).join('\n')
}
