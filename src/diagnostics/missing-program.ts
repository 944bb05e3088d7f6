// A program that a package brings for each system and that can't be loaded here: left out when guifan was installed, or something that it rests on is not there.
import { UsageError } from './usage-error.ts'

const signs = /native binding|ERR_DLOPEN_FAILED|specified (?:module|procedure) could not be found|Cannot find module '@[^']*-(?:win32|darwin|linux)-/i

/** Undefined for any other error. Never a fault of guifan, and nothing that only its maintainers could mend. */
export function missingProgram(error: unknown): UsageError | undefined {
  if (!(error instanceof Error) || !signs.test(`${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`)) return undefined
  const [reason] = error.message.split('\n')
  return new UsageError({
    zh: `这里要用的程序（印存档用的或者很厚的 PDF、印有图的 Word、读办件记录）在这台电脑上打不开（${reason}）。请重新安装 guifan，用 npm 安装的不要省去 optional 的包；是 Windows 的，先装微软的 Visual C++ 运行库（vc_redist.x64.exe）。网页、Markdown 和一般的 PDF 不用它，照样能印。`,
    en: `The program needed here (for PDFs to be archived or very thick ones, for Word documents with charts, for reading records) can't be loaded on this computer (${reason}). Install guifan again, with npm not leaving out optional packages; on Windows install the Visual C++ runtime of Microsoft (vc_redist.x64.exe) first. Web pages, Markdown and ordinary PDFs are printed without it.`,
  })
}
