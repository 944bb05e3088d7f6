// Checking again after one file of 3,000 has changed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { against, atMost, corpus, guifan, sample, type Group } from '../group.ts'
import { generateCorpus } from '../generate-corpus.ts'
import { inTurn, ratio } from '../measure.ts'
import { sourcemeta } from '../peers.ts'

const files = 3000

/** Another file each time, as an editor would change it: one word of an answer. */
function editor(services: string): () => void {
  const names = readdirSync(services).sort()
  let turn = 0
  return () => {
    const file = path.join(services, names[(++turn * 617) % names.length]!)
    const text = readFileSync(file, 'utf8')
    const edited = text.replace(/编号\d+/, `编号第${turn}版`)
    if (edited === text) throw new Error(`${file} has no answer to edit.`)
    writeFileSync(file, edited)
  }
}

export const warm: Group = {
  name: 'warm',
  title: 'Checking again after one change',
  about: 'Three rounds: one file is edited (another one each time), guifan checks the whole workspace, @sourcemeta/jsonschema all generated files. What guifan keeps from one run to the next (files with nothing wrong are neither read as YAML nor checked for their form again) is filled by the uncounted run before.',
  peers: true,
  async measure() {
    const workspace = corpus('warm')
    const services = await generateCorpus(sample, workspace, files)
    const [ours = [], peer = []] = inTurn([{ argv: guifan('validate', '--workspace', workspace, '--format', 'json'), before: editor(services) }, { argv: sourcemeta(services) }], 3)
    return [{ what: `one file of ${files} changed, all rules, CPU against @sourcemeta/jsonschema`, goal: '≤ 0.4', measured: atMost(ratio(ours, peer, 'cpu'), 0.4), figures: against(ours, peer) }]
  },
}
