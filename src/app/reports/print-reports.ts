// What a command found, as documents: html and pdf in a folder, all of them or none.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/order.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { digestOf } from '../../output/cache.ts'
import { openStaging } from '../../output/staging.ts'
import type { Document } from '../../render/document.ts'
import { renderDocument } from '../../render/render-document.ts'
import { findTemplate } from '../../source/templates.ts'
import { sampleWarning } from '../frame.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { print } from '../print-task.ts'
import type { ReportTemplate } from './report-templates.ts'

export interface Report {
  /** Name of the template, without its ending. */
  template: ReportTemplate
  /** Relative to the folder, without its ending. */
  path: string
  /** Of whom it speaks, and what it is: the running head. */
  of: string
  title: string
  view: unknown
}

/** It rests on records, so no code can prove a copy current: it has a checksum of what it says, and no QR code. */
function frameFor({ of, title, view }: Report, { base, config }: OpenWorkspace): Omit<Document, 'blocks'> {
  return {
    title: `${of} ${title}`, language: 'zh-CN', head: { left: of, right: title, ...(config.sample ? { warning: sampleWarning } : {}) },
    foot: { number: '', edition: config.version ?? '1.0.0', effective: '', made: base.asOf, hash: digestOf(JSON.stringify(view)).slice(0, 12) }, code: '', date: base.asOf,
  }
}

/** Files relative to `output` (absolute). Throws a UsageError for a template that has faults, and for what the disk refuses. */
export async function printReports(reports: readonly Report[], workspace: OpenWorkspace, output: string): Promise<string[]> {
  const { root, config } = workspace
  const staging = await openStaging(output)
  // One function for all of them: templates are read once.
  const readTemplate = async (name: string) => findTemplate(root, name)
  try {
    const files: string[] = []
    for (const report of reports) {
      const { document, diagnostics } = await renderDocument({ name: report.template, view: report.view, frame: frameFor(report, workspace), readTemplate })
      refuse(diagnostics)
      const printed = await print({ document, formats: ['html', 'pdf'], root, fonts: config.fonts ?? {}, staging: staging.folder, path: report.path })
      refuse(printed.flatMap((file) => file.diagnostics))
      files.push(...printed.map(({ path }) => path))
    }
    await staging.commit()
    return files
  } finally {
    await staging.discard()
  }
}

function refuse(diagnostics: readonly Diagnostic[]): void {
  if (!hasErrors(diagnostics)) return
  const { code, message: { zh, en } } = diagnostics.find(({ severity }) => severity === 'error')!
  throw new UsageError({ zh: `报告印不出来，什么也没有写：${code} ${zh}`, en: `The report can't be printed, nothing was written: ${code} ${en}` })
}
