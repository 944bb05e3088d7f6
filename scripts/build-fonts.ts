// Copies the fonts that documents are printed with to dist/fonts, with their licences, and writes which characters can be printed in every type.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CodeRange } from '../src/render/font-file.ts'
import { intersectRanges, mergeRanges, readFontFile } from '../src/render/font-file.ts'

/** Of each family, what the first font lacks is taken from the second: letters of foreign names. */
const families = [
  [{ source: '@expo-google-fonts/noto-serif-sc', prefix: 'NotoSerifSC' }, { source: '@expo-google-fonts/noto-serif', prefix: 'NotoSerif' }],
  [{ source: '@expo-google-fonts/noto-sans-sc', prefix: 'NotoSansSC' }, { source: '@expo-google-fonts/noto-sans', prefix: 'NotoSans' }],
]
const weights = ['400Regular', '700Bold']

export async function buildFonts(target: string): Promise<void> {
  const resolve = createRequire(import.meta.url).resolve
  await mkdir(target, { recursive: true })
  const types: CodeRange[][] = []
  for (const family of families) {
    const roots = family.map(({ source }) => dirname(resolve(`${source}/package.json`)))
    for (const [index, { prefix }] of family.entries()) await copyFile(join(roots[index]!, 'LICENSE_FONT'), join(target, `${prefix}-OFL.txt`))
    for (const weight of weights) {
      const ranges: CodeRange[] = []
      for (const [index, { prefix }] of family.entries()) {
        const name = `${prefix}_${weight}.ttf`
        const file = join(roots[index]!, weight, name)
        await copyFile(file, join(target, name))
        const font = readFontFile(await readFile(file))
        if (!font) throw new Error(`${name} is not a font`)
        ranges.push(...font.ranges)
      }
      types.push(mergeRanges(ranges))
    }
  }
  await writeFile(join(target, 'coverage.json'), `${JSON.stringify(types.reduce(intersectRanges))}\n`)
}
