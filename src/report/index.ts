// The registry of report formats.
import codeframe from './codeframe.ts'
import github from './github.ts'
import json from './json.ts'
import type { ReportFormat } from './report-format.ts'
import sarif from './sarif.ts'

export const reportFormats: readonly ReportFormat[] = [codeframe, json, github, sarif]
