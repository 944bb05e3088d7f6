// Findings as GitLab Code Quality reads them: beside the lines of a merge request, and as what it adds and mends.
import { createHash } from 'node:crypto'
import { localize, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts'
import { identitiesOf } from './identity.ts'
import { printable } from './paint.ts'
import type { ReportContext, ReportFormat } from './report-format.ts'

const severities: Record<Severity, string> = { error: 'critical', warning: 'minor', info: 'info' }

function issue({ code, name, severity, place, message }: Diagnostic, identity: string, { locale, texts }: ReportContext): object {
  return {
    description: printable(localize(message, locale)),
    check_name: `${code} ${name}`,
    // GitLab compares these between two runs; it wants them unique, and knows nothing of what they are made of.
    fingerprint: createHash('sha256').update(identity).digest('hex').slice(0, 32),
    severity: severities[severity],
    location: { path: texts.repositoryPath(place.file), lines: { begin: place.range?.start.line ?? 1, end: place.range?.end.line ?? 1 } },
  }
}

const gitlab: ReportFormat = {
  name: 'gitlab',
  human: false,
  write(diagnostics, context) {
    const identities = identitiesOf(diagnostics)
    return `${JSON.stringify(diagnostics.map((diagnostic, index) => issue(diagnostic, identities[index]!, context)), null, 2)}\n`
  },
}

export default gitlab
