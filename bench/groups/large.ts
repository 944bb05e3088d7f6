// Checking 30,000 files, and how cost grows from 3,000.
import { against, atMost, corpus, guifan, megabytes, sample, two, type Group } from '../group.ts'
import { generateCorpus } from '../generate-corpus.ts'
import { emptyCache, inTurn, ratio } from '../measure.ts'
import { ajv, sourcemeta } from '../peers.ts'

const [small, big] = [3000, 30_000]

export const large: Group = {
  name: 'large',
  title: 'Checking 30,000 files, cold',
  about: 'One round: guifan at 3,000 files, then guifan, ajv-cli and @sourcemeta/jsonschema at 30,000. The corpus is made as above.',
  peers: true,
  async measure() {
    await generateCorpus(sample, corpus(String(small)), small)
    const services = await generateCorpus(sample, corpus(String(big)), big)
    const check = (files: number) => ({ argv: guifan('validate', '--workspace', corpus(String(files)), '--format', 'json'), before: emptyCache })
    const [few = [], many = [], first = [], second = []] = inTurn([check(small), check(big), { argv: ajv(services) }, { argv: sourcemeta(services) }], 1)
    const exponent = Math.log(ratio(many, few, 'cpu')) / Math.log(big / small)
    const [before, peak] = [few[0]!, many[0]!]
    return [
      { what: `${big} files, all rules, CPU against ajv-cli`, goal: '≤ 1', measured: atMost(ratio(many, first, 'cpu'), 1), figures: against(many, first) },
      { what: `${big} files, all rules, CPU against @sourcemeta/jsonschema`, goal: 'none set', measured: two(ratio(many, second, 'cpu')), figures: against(many, second) },
      { what: `growth ${small} -> ${big}, exponent of CPU`, goal: '≤ 1.0', measured: atMost(exponent, 1), figures: `${two(before.cpu)} s -> ${two(peak.cpu)} s` },
      { what: `${big} files, peak memory`, goal: '≤ 600 MB', measured: atMost(peak.memory, 600, megabytes), figures: `${megabytes(before.memory)} at ${small}` },
    ]
  },
}
