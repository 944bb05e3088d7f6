// Every finding that guifan can make, whichever stage makes it: for `rules`, `explain`, reports and the generated pages.
import { analysisFindings } from '../analysis/findings.ts'
import { appraisalFindings } from '../analysis/appraisal-findings.ts'
import { teamFindings } from '../analysis/team-findings.ts'
import type { FindingDefinition } from '../diagnostics/definition.ts'
import { exchangeFindings } from '../exchange/findings.ts'
import { exceptionFindings } from '../exceptions/findings.ts'
import { overlayFindings } from '../overlay/findings.ts'
import { glyphFinding } from '../render/glyphs.ts'
import { referenceFinding } from '../render/backends/docx/docx-findings.ts'
import { typesettingFinding, unclaimedFinding } from '../render/backends/typst/typst-findings.ts'
import { renderFindings } from '../render/findings.ts'
import { rules } from '../rules/index.ts'
import { ruleRuns } from '../rules/rule-runs.ts'
import { schemaFindings } from '../schema/findings.ts'
import { sourceFindings } from '../source/findings.ts'
import { compareText } from '../util/text.ts'

export const findings: readonly FindingDefinition[] = [
  ruleRuns,
  ...Object.values(sourceFindings),
  ...Object.values(schemaFindings),
  ...rules,
  ...Object.values(overlayFindings),
  ...Object.values(exceptionFindings),
  ...Object.values(analysisFindings),
  ...Object.values(teamFindings),
  ...Object.values(appraisalFindings),
  ...Object.values(exchangeFindings),
  ...Object.values(renderFindings),
  glyphFinding,
  typesettingFinding,
  unclaimedFinding,
  referenceFinding,
].sort((a, b) => compareText(a.code, b.code))
