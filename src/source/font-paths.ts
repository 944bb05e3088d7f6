// Where the fonts are: the workspace's own first, then those of the package.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { isInside } from './discover.ts'
import { packageFile } from './package-root.ts'

/** Absolute; undefined for what is not there, is no file or lies outside of the workspace. */
function fontPath(root: string, font: string): string | undefined {
  const path = resolve(root, font)
  return existsSync(path) && statSync(path).isFile() && isInside(realpathSync(path), realpathSync(root)) ? path : undefined
}

/** The bytes of one font of guifan.yaml; undefined where there is no such file in the workspace. */
export function findFontFile(root: string, font: string): Uint8Array | undefined {
  const path = fontPath(root, font)
  return path === undefined ? undefined : readFileSync(path)
}

/** Absolute. `fonts` are those of guifan.yaml, relative to the workspace. Throws a UsageError for one that is not there or lies outside. */
export function fontPaths(root: string, fonts: readonly string[]): string[] {
  const own = fonts.map((font) => {
    const path = fontPath(root, font)
    if (path !== undefined) return path
    throw new UsageError({
      zh: `guifan.yaml 的 fonts 里写的“${font}”在标准文件夹里找不到。请把字体文件放进来，或者改正文件名。`,
      en: `The font "${font}" named in guifan.yaml is not in the workspace. Put the file there or correct its name.`,
    })
  })
  return [...own, packageFile('dist', 'fonts')]
}

/** The bytes of the fonts that `fontPaths` names, in its order. */
export function readFonts(root: string, fonts: readonly string[]): Uint8Array[] {
  return [...fonts.flatMap((font) => findFontFile(root, font) ?? []), ...readPackageFonts()]
}

/** The bytes of one of our own fonts, by the name of its file. */
export async function readPackageFont(name: string): Promise<Uint8Array> {
  return readFile(packageFile('dist', 'fonts', name))
}

/** The bytes of each of our own fonts; none where the folder is gone. */
export function readPackageFonts(): Uint8Array[] {
  const folder = packageFile('dist', 'fonts')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ttf')) : []
  return names.map((name) => readFileSync(resolve(folder, name)))
}

/** The sorted ranges of code points that our fonts can print, as the build wrote them. */
export function readFontCoverage(): unknown {
  return JSON.parse(readFileSync(packageFile('dist', 'fonts', 'coverage.json'), 'utf8'))
}
