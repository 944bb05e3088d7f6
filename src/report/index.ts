// The registry of report formats.
import codeframe from './codeframe.ts'
import github from './github.ts'
import gitlab from './gitlab.ts'
import json from './json.ts'
import junit from './junit.ts'
import markdown from './markdown.ts'
import type { ReportFormat } from './report-format.ts'
import sarif from './sarif.ts'
import stylish from './stylish.ts'

export const reportFormats: readonly ReportFormat[] = [codeframe, stylish, json, github, gitlab, sarif, junit, markdown]
