// How long the program takes to start, against an empty one.
import { atMost, guifan, two, type Group } from '../group.ts'
import { inTurn, middle, ratio } from '../measure.ts'

export const start: Group = {
  name: 'start',
  title: 'Starting',
  about: 'Eleven rounds, wall time.',
  async measure() {
    const [ours = [], empty = []] = inTurn([{ argv: guifan('--version') }, { argv: [process.execPath, '-e', '0'] }], 11)
    const goal = Number(process.versions.node.split('.')[0]) >= 22 ? 3.5 : 4.5
    return [{ what: '`guifan --version` against `node -e 0`', goal: `≤ ${goal}`, measured: atMost(ratio(ours, empty, 'wall'), goal), figures: `${two(middle(ours, 'wall'))} s against ${two(middle(empty, 'wall'))} s` }]
  },
}
