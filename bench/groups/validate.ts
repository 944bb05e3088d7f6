// Checking 300 and 3,000 files as if for the first time.
import { against, atMost, corpus, guifan, megabytes, sample, two, type Group, type Row } from '../group.ts'
import { generateCorpus } from '../generate-corpus.ts'
import { emptyCache, inTurn, middle, ratio } from '../measure.ts'
import { ajv, sourcemeta } from '../peers.ts'

const sizes = [
  { files: 300, rounds: 5, byAjv: 0.8 },
  { files: 3000, rounds: 3, byAjv: 1, bySourcemeta: 2, memory: 160 },
]

export const validate: Group = {
  name: 'validate',
  title: 'Checking, cold',
  about: [
    'Five rounds at 300 files and three at 3,000: guifan, ajv-cli, @sourcemeta/jsonschema. The corpus is the sample workspace with generated service files beside it (`bench/generate-corpus.ts`, seeded).',
    'guifan begins without anything kept from an earlier run, reads the whole workspace and runs every rule for the district and for all offices; the peers check the generated files against the one schema of services, which is all they can do.',
  ].join('\n'),
  peers: true,
  async measure() {
    const rows: Row[] = []
    for (const { files, rounds, byAjv, bySourcemeta, memory } of sizes) {
      const workspace = corpus(String(files))
      const services = await generateCorpus(sample, workspace, files)
      const check = { argv: guifan('validate', '--workspace', workspace, '--format', 'json'), before: emptyCache }
      const [ours = [], first = [], second = []] = inTurn([check, { argv: ajv(services) }, { argv: sourcemeta(services) }], rounds)
      const what = `${files} files, all rules, CPU against`
      rows.push({ what: `${what} ajv-cli`, goal: `≤ ${byAjv}`, measured: atMost(ratio(ours, first, 'cpu'), byAjv), figures: against(ours, first) })
      const bySecond = ratio(ours, second, 'cpu')
      rows.push({ what: `${what} @sourcemeta/jsonschema`, goal: bySourcemeta ? `≤ ${bySourcemeta}` : 'none set', measured: bySourcemeta ? atMost(bySecond, bySourcemeta) : two(bySecond), figures: against(ours, second) })
      const peak = middle(ours, 'memory')
      if (memory) rows.push({ what: `${files} files, peak memory`, goal: `≤ ${memory} MB`, measured: atMost(peak, memory, megabytes), figures: `ajv-cli ${megabytes(middle(first, 'memory'))}, jsonschema ${megabytes(middle(second, 'memory'))}` })
    }
    return rows
  },
}
