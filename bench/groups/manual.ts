// One office's manual as PDF: the whole command against nothing but the compiler.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { against, atMost, corpus, guifan, root, sample, two, type Group } from '../group.ts'
import { inTurn, middle, ratio } from '../measure.ts'

const office = 'linfen-road'

export const manual: Group = {
  name: 'manual',
  title: 'Printing one manual',
  about: [
    `Five rounds: \`guifan render manual --office ${office} --format pdf\` with \`--no-cache\` (reading and checking the whole sample, then the manual), and a bare script that loads the Typst binding and compiles the very source that`,
    'guifan makes of that manual, from files, with the same fonts and the same standard of PDF. Whether both wrote the same bytes is compared.',
  ].join('\n'),
  async measure() {
    const folder = corpus('manual')
    rmSync(folder, { recursive: true, force: true })
    const [source, output, bare] = [path.join(folder, 'source'), path.join(folder, 'guifan'), path.join(folder, 'bare.pdf')]
    mkdirSync(source, { recursive: true })
    execFileSync(process.execPath, ['--import', 'tsx', path.join(root, 'bench', 'typst-source.ts'), sample, office, source], { cwd: root })
    const commands = [
      guifan('render', 'manual', '--office', office, '--format', 'pdf', '--no-cache', '--workspace', sample, '--output', output),
      [process.execPath, path.join(root, 'bench', 'bare-typst.js'), source, path.join(root, 'dist', 'fonts'), bare],
    ]
    const [ours = [], compiler = []] = inTurn(commands.map((argv) => ({ argv })), 5)
    const same = readFileSync(path.join(output, office, 'manual.pdf')).equals(readFileSync(bare))
    const walls = `${two(middle(ours, 'wall'))} s against ${two(middle(compiler, 'wall'))} s`
    return [
      { what: 'whole process against the bare compile, CPU', goal: '≤ 1.5', measured: atMost(ratio(ours, compiler, 'cpu'), 1.5), figures: `${against(ours, compiler)}; ${same ? 'same bytes' : 'NOT the same bytes'}` },
      { what: 'the same, wall', goal: '≤ 1.5', measured: atMost(ratio(ours, compiler, 'wall'), 1.5), figures: walls },
    ]
  },
}
