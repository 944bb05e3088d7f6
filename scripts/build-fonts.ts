// Copies the four fonts that documents are printed with to dist/fonts, with their licence, and writes which characters all of them have.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CodeRange } from '../src/render/font-file.ts'
import { intersectRanges, readFontFile } from '../src/render/font-file.ts'

const fonts = [
  { source: '@expo-google-fonts/noto-serif-sc', folders: ['400Regular', '700Bold'], prefix: 'NotoSerifSC' },
  { source: '@expo-google-fonts/noto-sans-sc', folders: ['400Regular', '700Bold'], prefix: 'NotoSansSC' },
]

export async function buildFonts(target: string): Promise<void> {
  const resolve = createRequire(import.meta.url).resolve
  await mkdir(target, { recursive: true })
  let common: CodeRange[] | undefined
  for (const { source, folders, prefix } of fonts) {
    const root = dirname(resolve(`${source}/package.json`))
    await copyFile(join(root, 'LICENSE_FONT'), join(target, `${prefix}-OFL.txt`))
    for (const folder of folders) {
      const name = `${prefix}_${folder}.ttf`
      await copyFile(join(root, folder, name), join(target, name))
      const font = readFontFile(await readFile(join(root, folder, name)))
      if (!font) throw new Error(`${name} is not a font`)
      common = common ? intersectRanges(common, font.ranges) : font.ranges
    }
  }
  await writeFile(join(target, 'coverage.json'), `${JSON.stringify(common)}\n`)
}
