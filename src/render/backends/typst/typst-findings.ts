// The findings of typesetting: a theme that does not compile, and what the engine says about a page.
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import type { FindingDefinition } from '../../../diagnostics/definition.ts'
import { diagnose } from '../../../diagnostics/definition.ts'
import { glyphFinding, glyphMessage } from '../../glyphs.ts'
import type { TypstFault } from './typst-call.ts'

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

export const unclaimedFinding: FindingDefinition = {
  code: 'GF792',
  name: 'pdf-is-checked-for-access',
  severity: 'warning',
  docs: {
    zh: {
      why: 'PDF 印出来时由排版程序按无障碍标准（PDF/UA-1）检查并标明，读屏软件才放心用。这台电脑打不开那个程序（多半是没有微软的 Visual C++ 运行库，或者安装时省去了 optional 的包），PDF 就改用慢一些的方式印：版面一样，但没有检查和标明。',
      mend: '只为自己打印，可以不理。要发到网上或者存档，请在 Windows 上装微软的 Visual C++ 运行库（vc_redist.x64.exe），别的电脑上重新安装 guifan，再印一次。',
    },
    en: {
      why: 'The program that sets pages checks each PDF against the standard of accessibility (PDF/UA-1) and says so in it. Where a computer does not load that program (mostly no Visual C++ runtime on Windows, or optional packages left out), PDFs are made in a slower way: the same pages, neither checked nor marked.',
      mend: 'To print them only for yourself, do nothing. To publish or archive them, install the Visual C++ runtime of Microsoft (vc_redist.x64.exe) on Windows, or install guifan again elsewhere, and print once more.',
    },
  },
  messages: {
    unclaimed: {
      zh: () => '这台电脑打不开排版程序，PDF 改用慢一些的方式印好了：版面一样，但没有按无障碍标准（PDF/UA-1）检查和标明。只为自己打印，可以不理；要发布，请装微软的 Visual C++ 运行库（vc_redist.x64.exe），或者重新安装 guifan，再印一次。',
      en: () => 'This computer does not load the program that sets pages, so PDFs were made in a slower way: the same pages, but neither checked against nor marked with the standard of accessibility (PDF/UA-1). To print them for yourself, do nothing; to publish them, install the Visual C++ runtime of Microsoft (vc_redist.x64.exe) or install guifan again, and print once more.',
    },
  },
}

const settings = { file: 'guifan.yaml', document: 0, pointer: '/fonts', at: 'key' as const }

/** The same for every document: told once. */
export const unclaimedDiagnostic: Diagnostic = diagnose(unclaimedFinding, { messageId: 'unclaimed', place: { file: 'guifan.yaml', document: 0, pointer: '', at: 'value' } })

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
