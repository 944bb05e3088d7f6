// What a fix does, in words.
import type { Localized } from '../diagnostics/diagnostic.ts'

export const mendWords = {
  quote: { zh: '加英文引号', en: 'Put it in quotes' },
  ascii: { zh: '换成英文符号', en: 'Use ASCII marks' },
  space: { zh: '空一格', en: 'Add a space' },
  spaces: { zh: '换成半角空格', en: 'Use ASCII spaces' },
  delete: { zh: '删去看不见的字符', en: 'Delete the invisible character' },
  align: { zh: '与同级的各项对齐', en: 'Align with its neighbours' },
  close: { zh: '补上引号', en: 'Close the quote' },
} satisfies Record<string, Localized>

export type MendName = keyof typeof mendWords
