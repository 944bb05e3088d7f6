// Where the fonts are that documents are printed with: those of the build, or made for this run.
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildFonts } from '../../scripts/build-fonts.ts'

let made: Promise<string> | undefined

export function fontFolder(): Promise<string> {
  return (made ??= makeFolder())
}

export async function readFont(name: string): Promise<Uint8Array> {
  return readFile(join(await fontFolder(), name))
}

export async function readFonts(): Promise<Uint8Array[]> {
  const folder = await fontFolder()
  return Promise.all(readdirSync(folder).filter((name) => name.endsWith('.ttf')).map((name) => readFile(join(folder, name))))
}

async function makeFolder(): Promise<string> {
  const built = fileURLToPath(new URL('../../dist/fonts', import.meta.url))
  if (existsSync(join(built, 'coverage.json'))) return built
  const fonts = mkdtempSync(join(tmpdir(), 'fonts-'))
  await buildFonts(fonts)
  return fonts
}
