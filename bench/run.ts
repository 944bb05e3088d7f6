// `npm run bench`: measures the goals of docs/benchmarks.md against what a user would pick instead, as ratios, and writes that page.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateCorpus } from './generate-corpus.ts'
import { comparePairs, type Pair } from './measure.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const peers = path.join(root, 'bench', 'peers')
const corpora = path.join(root, 'bench', 'corpus')
const guifan = [process.execPath, path.join(root, 'bin', 'run.js')]
const sizes = (process.env.BENCH_SIZES ?? '300,3000,30000').split(',').map(Number)

interface Row {
  what: string
  goal: string
  measured: string
  figures: string
}

function installPeers(): void {
  if (existsSync(path.join(peers, 'node_modules'))) return
  const done = spawnSync('npm', ['install', '--no-fund', '--no-audit'], { cwd: peers, stdio: 'inherit' })
  if (done.status !== 0) throw new Error('The peers could not be installed: npm install failed in bench/peers.')
}

/** The peers know nothing of our keywords' meaning; they read the same schemas as files. */
function ajv(services: string): string[] {
  const schemas = path.join(root, 'schemas')
  return [process.execPath, path.join(peers, 'node_modules', 'ajv-cli', 'dist', 'index.js'), 'validate', '--spec=draft2020', '--strict=false', '--errors=line',
    '-s', path.join(schemas, 'service.schema.json'), '-r', path.join(schemas, 'common.schema.json'), '-d', `${services}/*.yaml`]
}

function sourcemeta(services: string): string[] {
  const schemas = path.join(root, 'schemas')
  return [path.join(peers, 'node_modules', '.bin', 'jsonschema'), 'validate', path.join(schemas, 'service.schema.json'), services, '--extension', '.yaml', '--resolve', path.join(schemas, 'common.schema.json')]
}

const two = (number: number): string => number.toFixed(2)
const figures = ({ a, b }: Pair): string => `${two(a.cpu)} s, ${Math.round(a.memory)} MB against ${two(b.cpu)} s, ${Math.round(b.memory)} MB`
const verdict = (ratio: number, goal: number): string => `${two(ratio)}${ratio <= goal ? '' : ' (missed)'}`

async function validateRows(): Promise<Row[]> {
  const rows: Row[] = []
  const totals: { files: number; cpu: number; memory: number }[] = []
  for (const size of sizes) {
    const workspace = path.join(corpora, String(size))
    const services = await generateCorpus(path.join(root, 'standards'), workspace, size)
    const runs = size > 10_000 ? 1 : 5
    const ours = [...guifan, 'validate', '--workspace', workspace, '--format', 'json']
    const goal = size <= 300 ? 0.8 : 1
    const byAjv = comparePairs(ours, ajv(services), root, runs)
    rows.push({ what: `validate cold, ${size} files, all rules, CPU against ajv-cli`, goal: `≤ ${goal}`, measured: verdict(byAjv.cpuRatio, goal), figures: figures(byAjv) })
    const bySourcemeta = comparePairs(ours, sourcemeta(services), root, runs)
    const limit = size === 3000 ? 2 : Number.POSITIVE_INFINITY
    rows.push({
      what: `validate cold, ${size} files, all rules, CPU against @sourcemeta/jsonschema`,
      goal: size === 3000 ? '≤ 2.0' : 'none set',
      measured: verdict(bySourcemeta.cpuRatio, limit),
      figures: figures(bySourcemeta),
    })
    totals.push({ files: size, cpu: byAjv.a.cpu, memory: byAjv.a.memory })
    for (const [name, pair] of [['ajv-cli', byAjv], ['jsonschema', bySourcemeta]] as const) if (pair.a.exit !== 0 || pair.b.exit !== 0) process.stderr.write(`exit codes with ${name} at ${size}: ${pair.a.exit}, ${pair.b.exit}\n`)
  }
  const [small, large] = totals.slice(-2)
  if (small && large && large.files > 10_000) {
    const exponent = Math.log(large.cpu / small.cpu) / Math.log(large.files / small.files)
    rows.push({ what: `growth ${small.files} -> ${large.files}, exponent of CPU`, goal: '≤ 1.0', measured: verdict(exponent, 1), figures: `${two(small.cpu)} s -> ${two(large.cpu)} s` })
    rows.push({ what: `peak memory at ${large.files} files`, goal: '≤ 600 MB', measured: `${Math.round(large.memory)} MB${large.memory <= 600 ? '' : ' (missed)'}`, figures: `${Math.round(small.memory)} MB at ${small.files} (goal ≤ 160)` })
  }
  return rows
}

function startRow(): Row {
  const pair = comparePairs([...guifan, '--version'], [process.execPath, '-e', '0'], root, 11)
  const goal = Number(process.versions.node.split('.')[0]) >= 22 ? 3.5 : 4.5
  return { what: '`guifan --version` against `node -e 0`, wall', goal: `≤ ${goal}`, measured: verdict(pair.wallRatio, goal), figures: `${two(pair.a.wall)} s against ${two(pair.b.wall)} s` }
}

function machine(): string {
  const { model } = os.cpus()[0] ?? { model: 'unknown' }
  return `${os.cpus().length} cores (${model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${os.type()} ${os.release()}`
}

function page(rows: readonly Row[]): string {
  const body = rows.map(({ what, goal, measured, figures: detail }) => `| ${what} | ${goal} | ${measured} | ${detail} |`)
  return [
    '# Benchmarks', '',
    `Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`, '',
    'Whole processes, run in turn A B A B after one uncounted run of each (five pairs; a single pair at 30,000 files); a row shows the median of the ratios of the pairs (machines drift, ratios hold), and the medians of the figures.',
    'The corpus is the sample workspace with 300, 3,000 or 30,000 generated service files beside it (`bench/generate-corpus.ts`, seeded). guifan reads the whole workspace and runs every rule for the',
    'district and for all offices; the peers check the generated files against the one schema of services, which is all they can do. No cache is in use.', '',
    '| what | goal | measured | figures |', '|---|---|---|---|', ...body, '',
  ].join('\n')
}

installPeers()
mkdirSync(corpora, { recursive: true })
const rows = [startRow(), ...(await validateRows())]
writeFileSync(path.join(root, 'docs', 'benchmarks.md'), page(rows))
process.stdout.write(`${page(rows)}\n`)
process.stdout.write(`corpora: ${readdirSync(corpora).join(', ')} in bench/corpus\n`)
