// The finding of an office's own styles for Word that cannot be used.
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import type { FindingDefinition } from '../../../diagnostics/definition.ts'
import { diagnose } from '../../../diagnostics/definition.ts'
import type { ReferenceFault } from './reference-styles.ts'
import { mostBytes } from './reference-styles.ts'

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)

export const referenceFinding: FindingDefinition = {
  code: 'GF791',
  name: 'reference-document-is-readable',
  severity: 'error',
  docs: {
    zh: { why: '街镇自己的 Word 样式（templates/theme/docx/reference.docx）读不出来，印出的 Word 文档就不是要的样子。', mend: '用 Word 打开这个文件，另存为“Word 文档（*.docx）”；不用自己的样式，就删去它。' },
    en: { why: 'When the office’s own Word styles (templates/theme/docx/reference.docx) cannot be read, Word documents look otherwise than meant.', mend: 'Open the file in Word and save it as “Word Document (*.docx)”; to use our styles, remove it.' },
  },
  messages: {
    broken: {
      zh: () => '这个文件不是完好的 Word 文档（.docx）：可能是旧的 .doc 格式、设了密码，或者没有复制完整。请用 Word 打开它，去掉密码，另存为“Word 文档（*.docx）”；不用自己的样式，就删去它。',
      en: () => 'This is no sound Word document (.docx): it may be an old .doc, have a password, or have been copied only in part. Open it in Word, remove the password and save it as “Word Document (*.docx)”; to use our styles, remove it.',
    },
    large: {
      zh: () => `这个文件太大：文件最多 ${megabytes(mostBytes.file)} MB，其中的样式展开后最多 ${megabytes(mostBytes.styles)} MB。请新建一个空白的 Word 文档，只留下样式，再存到这里。`,
      en: () => `This file is too large: it may have ${megabytes(mostBytes.file)} MB, and its styles ${megabytes(mostBytes.styles)} MB when unpacked. Make a new, empty Word document that holds only the styles and save it here.`,
    },
    lacking: {
      zh: () => '这个文件里没有样式（word/styles.xml），不是 Word 存的文档。请用 Word 打开它，另存为“Word 文档（*.docx）”；不用自己的样式，就删去它。',
      en: () => 'This file holds no styles (word/styles.xml): it was not saved by Word. Open it in Word and save it as “Word Document (*.docx)”; to use our styles, remove it.',
    },
    strict: {
      zh: () => '这个文件存成了“Strict Open XML 文档”，这种格式的样式不能用。请用 Word 打开它，另存为普通的“Word 文档（*.docx）”。',
      en: () => 'This file was saved as “Strict Open XML Document”, whose styles cannot be used. Open it in Word and save it as an ordinary “Word Document (*.docx)”.',
    },
    styles: {
      zh: () => '这个样式文件不是完好的 XML，或者不是 Word 的样式，Word 会说文档损坏。请改正它；删去自己的样式文件，就会用随带的。',
      en: () => 'This file of styles is no well-formed XML, or holds no styles of Word: Word would call the document damaged. Mend it; without a file of your own, ours is used.',
    },
  },
}

export const stylesName = 'docx/styles.xml'
export const referenceName = 'docx/reference.docx'

export function stylesDiagnostic(fault: ReferenceFault | 'styles'): Diagnostic {
  const start = { line: 1, column: 1 }
  const file = `templates/theme/${fault === 'styles' ? stylesName : referenceName}`
  return diagnose(referenceFinding, { messageId: fault, data: {}, place: { file, document: 0, pointer: '', at: 'value', range: { start, end: start } } })
}
