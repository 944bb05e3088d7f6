// How findings are to be printed in this terminal, or on this server.
import path from 'node:path'
import type { ReportOptions } from '../app/report-findings.ts'
import type { Session } from './session.ts'
import { version } from './version.ts'

export function reportOptions({ locale, width, colors, cwd, environment }: Session): ReportOptions {
  // Annotations show only when their paths begin at the root of the repository, wherever the command was called.
  return { locale, width, colors, version, environment, repository: path.resolve(environment.GITHUB_WORKSPACE || environment.CI_PROJECT_DIR || cwd) }
}
