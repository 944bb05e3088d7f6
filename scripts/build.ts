// Builds dist/: generated files first, then the bundles, then the fonts with their licence.
import { execFileSync } from 'node:child_process'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { buildDigest } from './build-digest.ts'
import { buildFonts } from './build-fonts.ts'
import { thirdPartyLicenses } from './third-party-licenses.ts'

/** Name in dist/ -> source. Everything that is started or imported from outside is an entry; what they share becomes chunks. */
const entries: Record<string, string> = {
  main: 'src/cli/main.ts',
  commands: 'src/commands/index.ts',
  index: 'src/index.ts',
  'print-worker': 'src/app/print-worker.ts',
}

/** Packages with binaries of their own, and what oclif asks for only to run commands from TypeScript; everything else goes into the bundle, so that few files are read at the start. */
const external = ['@myriaddreamin/*', '@resvg/*', '@duckdb/*', 'typescript']

/** CommonJS packages inside the bundle ask for `require`. */
const requireForBundled = "import { createRequire as createRequireForBundled } from 'node:module'; const require = createRequireForBundled(import.meta.url); const __filename = import.meta.filename, __dirname = import.meta.dirname;"

function generate(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', 'types', 'tables', 'validators'], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A build that fails leaves the earlier one whole. */
async function bundle(): Promise<void> {
  const { metafile } = await build({
    metafile: true,
    entryPoints: entries,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    banner: { js: requireForBundled },
    charset: 'utf8',
    define: { GUIFAN_BUILD: JSON.stringify(await buildDigest()) },
    legalComments: 'linked',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  })
  await writeFile('dist/THIRD-PARTY-LICENSES.txt', thirdPartyLicenses(Object.keys(metafile.inputs)))
  const made = new Set(Object.keys(metafile.outputs))
  for (const name of await readdir('dist/chunks')) if (!made.has(`dist/chunks/${name}`)) await rm(`dist/chunks/${name}`)
}

async function main(): Promise<void> {
  generate()
  await bundle()
  await buildFonts('dist/fonts')
}

await main()
