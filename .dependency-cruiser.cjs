// The direction of the house (docs/architecture.md), executed: each folder imports only what stands below it in the table.

/** Folder of src/ -> the folders of ours that it may import besides itself and the ground. */
const floors = {
  commands: ['cli', 'serve', 'app'],
  serve: ['app'],
  cli: ['app'],
  app: ['rules', 'documents', 'overlay', 'exceptions', 'analysis', 'exchange', 'records', 'schema', 'model', 'source', 'kinds', 'report', 'render', 'output'],
  rules: ['model', 'kinds'],
  documents: ['model', 'kinds'],
  overlay: ['model', 'kinds'],
  exceptions: ['model', 'kinds'],
  analysis: ['model', 'kinds'],
  exchange: ['model', 'workbook', 'kinds'],
  schema: ['source', 'kinds'],
  model: ['source', 'kinds'],
  source: ['kinds'],
  records: ['workbook', 'kinds'],
  kinds: [],
  workbook: [],
  report: [],
  render: [],
  output: [],
  diagnostics: [],
  util: [],
}
const ground = ['diagnostics', 'util']

/** Vendor package -> the folders that may import it. */
const vendorHomes = {
  'yaml': ['source'],
  'js-yaml': ['source'],
  'ajv': ['schema'],
  'handlebars': ['render'],
  'markdown-it[^/]*': ['render'],
  '@myriaddreamin/[^/]+': ['render/backends'],
  '@resvg/[^/]+': ['render/backends'],
  'qrcode': ['render/backends'],
  'csv-parse': ['exchange'],
  'write-excel-file': ['exchange'],
  '@duckdb/[^/]+': ['records'],
  'saxes': ['workbook'],
  'yauzl': ['util'],
  'pinyin-pro': ['exchange'],
  '@oclif/[^/]+': ['cli', 'commands'],
  'vscode-languageserver[^/]*': ['serve'],
}

const anyOf = (names) => `(${names.join('|')})`

const direction = Object.entries(floors).map(([folder, below]) => ({
  name: `direction-${folder}`,
  comment: `${folder}/ may import ${[...below, ...ground].join(', ')} and itself`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf([folder, ...below, ...ground])}/` },
}))

const homes = Object.entries(vendorHomes).map(([vendor, folders]) => ({
  name: `home-of-${vendor.replaceAll(/[^a-z-]+/gi, '')}`,
  comment: `${vendor} is imported only in ${folders.join(', ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${anyOf(folders)}/` },
  to: { path: `(^|/)node_modules/${vendor}(/|$)` },
}))

module.exports = {
  forbidden: [
    ...direction,
    ...homes,
    { name: 'direction-index', comment: 'the public API shows use cases and types of the ground', severity: 'error', from: { path: '^src/index\\.[jt]s$' }, to: { path: '^src/', pathNot: `^src/${anyOf(['app', ...ground])}/` } },
    { name: 'no-circle', comment: 'data flows one way', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'disk', comment: 'only source/, records/ and output/ touch the disk', severity: 'error', from: { path: '^src/', pathNot: '^src/(source|records|output)/' }, to: { path: '^(node:)?fs(/promises)?$' } },
    { name: 'processes', comment: 'only output/ starts processes, but for git, which source/ asks', severity: 'error', from: { path: '^src/', pathNot: '^src/(output/|source/git\\.ts$)' }, to: { path: '^(node:)?(child_process|cluster|worker_threads)$' } },
    { name: 'network', comment: 'no command uses the network; only serve/ answers the browser of this computer', severity: 'error', from: { path: '^src/', pathNot: '^src/serve/' }, to: { path: '^(node:)?(https?|http2|net|tls|dgram|dns)(/promises)?$' } },
    { name: 'network-of-preview', comment: 'serve/ answers, it asks nobody', severity: 'error', from: { path: '^src/serve/' }, to: { path: '^(node:)?(https|http2|tls|dgram|dns)(/promises)?$' } },
    { name: 'not-to-unresolvable', comment: 'what is imported exists', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    // The validators are generated and loaded by the name of their kind.
    { name: 'no-orphan', comment: 'a module that nothing imports is dead', severity: 'error', from: { path: '^src/', pathNot: '^src/(index\\.ts|cli/main\\.ts|app/print-worker\\.ts|schema/generated/.*)$', orphan: true }, to: {} },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.json'] },
  },
}
