// The findings of typesetting: a theme that does not compile, and what the engine says about a page.
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import type { FindingDefinition } from '../../../diagnostics/definition.ts'
import { diagnose } from '../../../diagnostics/definition.ts'
import { glyphFinding, glyphMessage } from '../../glyphs.ts'
import type { TypstFault } from './typst-engine.ts'

export const typesettingFinding: FindingDefinition = {
  code: 'GF790',
  name: 'document-can-be-typeset',
  severity: 'error',
  docs: {
    zh: { why: '版式文件（templates/theme/typst/）写错，PDF 就印不出来，或者印得和屏幕上不一样。', mend: '改正提示的那一行；不确定时删去自己的版式文件，就会用随带的版式。' },
    en: { why: 'With a fault in the theme (templates/theme/typst/) the PDF cannot be made, or looks different from the screen.', mend: 'Mend the line given; when in doubt remove your own theme file, and ours is used.' },
  },
  messages: {
    fault: {
      zh: ({ message }) => `排版时出错：${message}。请改正版式文件的这一行；删去自己的版式文件，就会用随带的版式。`,
      en: ({ message }) => `Typesetting failed: ${message}. Mend this line of the theme; without a theme of your own, ours is used.`,
    },
    import: {
      zh: ({ code }) => `版式文件里不能写 ${code}：只能引用随带的版式文件，不能从网上取。请删去这一行。`,
      en: ({ code }) => `A theme cannot contain ${code}: only the files of the theme itself can be imported, nothing from the network. Remove this line.`,
    },
    font: {
      zh: ({ family }) => `没有叫“${family}”的字体。请在 guifan.yaml 的 fonts: 里核对字体的族名和文件。`,
      en: ({ family }) => `There is no font family “${family}”. Check the name of the family and the files under fonts: in guifan.yaml.`,
    },
  },
}

const settings = { file: 'guifan.yaml', document: 0, pointer: '/fonts', at: 'key' as const }

export function findingsOf(faults: readonly TypstFault[]): Diagnostic[] {
  const seen = new Set<string>()
  // A theme file that fails is told of again by every file that imports it.
  const causes = faults.filter(({ message }) => message !== 'import')
  return (causes.length > 0 ? causes : faults).flatMap((fault) => {
    const finding = findingOf(fault)
    const key = `${finding.code} ${finding.message.zh} ${finding.place.file} ${finding.place.range?.start.line}`
    if (seen.has(key)) return []
    seen.add(key)
    return [finding]
  })
}

function findingOf(fault: TypstFault): Diagnostic {
  const glyph = /the text `"(.*)"` could not be displayed/su.exec(fault.message)
  if (glyph) {
    const code = shownCode(glyph[1]!)
    return diagnose(glyphFinding, { messageId: glyphMessage(code), data: { code }, place: settings })
  }
  const family = /^unknown font family: (.*)$/.exec(fault.message)
  if (family) return diagnose(typesettingFinding, { messageId: 'font', data: { family: family[1] }, place: settings })
  return diagnose(typesettingFinding, { messageId: 'fault', data: { message: fault.message }, place: themePlace(fault.file ?? '', fault.line ?? 1, fault.column ?? 1) })
}

/** The engine writes some characters as `\u{…}`. */
function shownCode(text: string): number {
  const escaped = /^\\*u\{([0-9a-f]+)\}/i.exec(text)
  return escaped ? parseInt(escaped[1]!, 16) : text.codePointAt(0) ?? 0
}

export function themePlace(file: string, line: number, column: number): Diagnostic['place'] {
  const position = { line, column }
  const path = file.startsWith('theme/') ? `templates/theme/typst/${file.slice('theme/'.length)}` : file
  return { file: path, document: 0, pointer: '', at: 'value', range: { start: position, end: position } }
}
