// Tries printed web pages with axe (WCAG 2.2 AA) in a browser that is there already: npm run axe -- /usr/bin/chromium manuals [file …]; or the page of a running preview: npm run axe -- /usr/bin/chromium http://127.0.0.1:4747/.
// One page of each type of document and of each page of the catalogue, in light and dark, on a telephone and on a screen. Needs no network.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { launch, type Page } from 'puppeteer-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const widths = [360, 1200]
const schemes = ['light', 'dark'] as const

/** The first document of each type, and both kinds of pages of the catalogue: the others of a type are made the same way. */
function samplesIn(folder: string): string[] {
  const first = new Map<string, string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/')).filter((name) => name.endsWith('.html')).sort()) {
    const [, type, about] = file.split('/')
    const shape = /\.(.+)\.html$/.exec(about ?? type ?? '')?.[1] ?? ''
    const kind = `${path.basename(type ?? 'index.html', '.html').replace(`.${shape}`, '')} ${shape}`
    if (type === undefined || !first.has(kind)) first.set(type === undefined ? 'first page' : kind, file)
  }
  return [...first.values()]
}

/** What is wrong with a page as it is shown now, in words. */
async function faultsOf(page: Page, width: number): Promise<string[]> {
  const results = await page.evaluate(async (tags) => {
    const { axe: loaded } = globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }
    return loaded.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
  }, rules)
  const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
  return [
    ...results.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}×, ${nodes[0]!.target.join(' ')}: ${nodes[0]!.html.slice(0, 160)})`),
    ...(wide > width ? [`wider than the screen: ${wide} px`] : []),
  ]
}

async function tryPage(page: Page, address: string): Promise<string[]> {
  const faults: string[] = []
  await page.goto(address)
  await page.addScriptTag({ path: axe })
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    for (const width of widths) {
      await page.setViewport({ width, height: 900 })
      faults.push(...(await faultsOf(page, width)).map((fault) => `${scheme}, ${width} px: ${fault}`))
    }
  }
  return faults
}

/** The list of what a search finds is a page of its own. */
async function trySearch(page: Page, file: string): Promise<string[]> {
  await page.goto(`${pathToFileURL(file).href}#q=${encodeURIComponent('材料')}`)
  await page.waitForFunction("document.querySelector('#found li .places') !== null")
  await page.addScriptTag({ path: axe })
  return (await faultsOf(page, 1200)).map((fault) => `a search: ${fault}`)
}

async function main([executablePath, folder, ...named]: string[]): Promise<void> {
  if (executablePath === undefined || folder === undefined) throw new Error('npm run axe -- PATH-OF-CHROMIUM FOLDER|ADDRESS [FILE …]')
  const browser = await launch({ protocolTimeout: 0, executablePath, args: ['--no-sandbox'] })
  let wrong = 0
  try {
    const page = await browser.newPage()
    // The preview runs no script but its own.
    await page.setBypassCSP(true)
    const isPreview = folder.startsWith('http:')
    for (const name of isPreview ? [folder] : named.length > 0 ? named : samplesIn(folder)) {
      const file = path.resolve(folder, name)
      const faults = [...(await tryPage(page, isPreview ? folder : pathToFileURL(file).href)), ...(name === 'index.html' ? await trySearch(page, file) : [])]
      wrong += faults.length
      process.stdout.write(`${name}${faults.length === 0 ? '' : `\n  ${faults.join('\n  ')}`}\n`)
    }
  } finally {
    await browser.close()
  }
  process.stdout.write(`${wrong === 0 ? 'Nothing found.' : `${wrong} found.`}\n`)
  process.exitCode = wrong === 0 ? 0 : 1
}

await main(process.argv.slice(2))
