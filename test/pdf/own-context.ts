// What a backend is given where a workspace has nothing of its own: the theme and the fonts of the package.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BackendContext } from '../../src/render/backends/backend.ts'
import { fontFolder, readFont, readFonts } from './font-folder.ts'

const packageRoot = path.resolve(import.meta.dirname, '..', '..')

export const ownContext = async (): Promise<BackendContext> => ({
  readTheme: (name) => readFile(path.join(packageRoot, 'templates', 'theme', name), 'utf8'),
  findTheme: async () => undefined,
  readFont,
  fontFolders: [await fontFolder()],
  readFonts,
  packageRoot,
})
