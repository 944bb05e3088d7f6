// The registry of rules: one row a rule, in the order of codes; GF44xx to GF48xx in governance-rules.ts. Lists of rules (pages, choices, settings) are derived from it.
// Codes never used again: none so far. GF501, GF503–GF508 are made while local differences are laid on (overlay/findings.ts).
import backOfficeAnswers from './back-office-answers.ts'
import baseCodeFitsType from './base-code-fits-type.ts'
import basisIsCurrent from './basis-is-current.ts'
import basisIsGiven from './basis-is-given.ts'
import bracketsPair from './brackets-pair.ts'
import caseTypeFitsLimit from './case-type-fits-limit.ts'
import citywideNeedsNoLocalProof from './citywide-needs-no-local-proof.ts'
import citywideSaysHow from './citywide-says-how.ts'
import committeeProofIsAllowed from './committee-proof-is-allowed.ts'
import complaintIsReachable from './complaint-is-reachable.ts'
import conditionPaperIsListed from './condition-paper-is-listed.ts'
import consentSaysWhy from './consent-says-why.ts'
import counterHasAPlace from './counter-has-a-place.ts'
import creditCodeIsRight from './credit-code-is-right.ts'
import decisionIsCovered from './decision-is-covered.ts'
import electronicHasNoCopies from './electronic-has-no-copies.ts'
import emergencyPlanIsDrilled from './emergency-plan-is-drilled.ts'
import emergencyProcedureIsMarked from './emergency-procedure-is-marked.ts'
import exemptHasFallback from './exempt-has-fallback.ts'
import factHasASource from './fact-has-a-source.ts'
import feeHasBasis from './fee-has-basis.ts'
import foundMatterSaysHow from './found-matter-says-how.ts'
import governmentPaperIsNotAsked from './government-paper-is-not-asked.ts'
import handleCodeContinuesImplementationCode from './handle-code-continues-implementation-code.ts'
import handoverIsComplete from './handover-is-complete.ts'
import handoverSaysIfLate from './handover-says-if-late.ts'
import idIsUnique from './id-is-unique.ts'
import implementationCodeAgrees from './implementation-code-agrees.ts'
import implementationCodeHasItsParts from './implementation-code-has-its-parts.ts'
import inForceIsApproved from './in-force-is-approved.ts'
import keptServiceIsNotPaused from './kept-service-is-not-paused.ts'
import lendingLeavesCover from './lending-leaves-cover.ts'
import limitsShareAUnit from './limits-share-a-unit.ts'
import materialHasCheckPoints from './material-has-check-points.ts'
import materialIsAskedOnce from './material-is-asked-once.ts'
import materialIsNamedExactly from './material-is-named-exactly.ts'
import customRuleIsSound from './custom-rule-is-sound.ts'
import customRuleKeepsItsExamples from './custom-rule-keeps-its-examples.ts'
import materialIsUsed from './material-is-used.ts'
import nationalCodeIsFilled from './national-code-is-filled.ts'
import officeCodeFitsDistrict from './office-code-fits-district.ts'
import officeIsComplete from './office-is-complete.ts'
import offlineStaysOpen from './offline-stays-open.ts'
import paperHasCopies from './paper-has-copies.ts'
import patchNotExpired from './patch-not-expired.ts'
import perPersonIsSaid from './per-person-is-said.ts'
import personIsInvented from './person-is-invented.ts'
import placeFitsMatter from './place-fits-matter.ts'
import procedureHasStartAndEnd from './procedure-has-start-and-end.ts'
import promiseLetterIsComplete from './promise-letter-is-complete.ts'
import promiseWithinStatute from './promise-within-statute.ts'
import proxyAgrees from './proxy-agrees.ts'
import proxyIsSaid from './proxy-is-said.ts'
import publicityShowsLeast from './publicity-shows-least.ts'
import referenceExists from './reference-exists.ts'
import referenceIsInForce from './reference-is-in-force.ts'
import refusalHasAPath from './refusal-has-a-path.ts'
import remedyIsNamed from './remedy-is-named.ts'
import resultIsStated from './result-is-stated.ts'
import reviewIsInTime from './review-is-in-time.ts'
import sampleIsMarked from './sample-is-marked.ts'
import serviceIsEnteredOnce from './service-is-entered-once.ts'
import serviceIsOffered from './service-is-offered.ts'
import shortfallSparesTheCore from './shortfall-spares-the-core.ts'
import situationsCoverAll from './situations-cover-all.ts'
import statutoryLimitHasClause from './statutory-limit-has-clause.ts'
import stepFitsItsPost from './step-fits-its-post.ts'
import stepsAreReachable from './steps-are-reachable.ts'
import stepsFitPromise from './steps-fit-promise.ts'
import termsAreStandard from './terms-are-standard.ts'
import textIsReal from './text-is-real.ts'
import titleQuotesNest from './title-quotes-nest.ts'
import uncountedTimeHasBasis from './uncounted-time-has-basis.ts'
import unregulatedLimitIsExplained from './unregulated-limit-is-explained.ts'
import visitsFitChannels from './visits-fit-channels.ts'
import visitsHaveAReason from './visits-have-a-reason.ts'
import wayBackIsBounded from './way-back-is-bounded.ts'
import { governanceRules } from './governance-rules.ts'
import handoverHasATaker from './handover-has-a-taker.ts'
import materialSaysWhenItIsNeeded from './material-says-when-it-is-needed.ts'
import requirementSaysShall from './requirement-says-shall.ts'
import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [
  // Identity and references
  idIsUnique,
  referenceExists,
  referenceIsInForce,
  officeCodeFitsDistrict,
  creditCodeIsRight,
  implementationCodeHasItsParts,
  implementationCodeAgrees,
  handleCodeContinuesImplementationCode,
  baseCodeFitsType,
  nationalCodeIsFilled,
  serviceIsEnteredOnce,
  customRuleIsSound,
  customRuleKeepsItsExamples,
  materialIsUsed,
  officeIsComplete,
  serviceIsOffered,
  // The domain: limits, materials, channels, procedures
  promiseWithinStatute,
  limitsShareAUnit,
  caseTypeFitsLimit,
  stepsFitPromise,
  uncountedTimeHasBasis,
  unregulatedLimitIsExplained,
  statutoryLimitHasClause,
  materialHasCheckPoints,
  paperHasCopies,
  governmentPaperIsNotAsked,
  materialIsNamedExactly,
  promiseLetterIsComplete,
  materialIsAskedOnce,
  electronicHasNoCopies,
  materialSaysWhenItIsNeeded,
  shortfallSparesTheCore,
  conditionPaperIsListed,
  committeeProofIsAllowed,
  exemptHasFallback,
  perPersonIsSaid,
  visitsFitChannels,
  counterHasAPlace,
  citywideSaysHow,
  feeHasBasis,
  consentSaysWhy,
  visitsHaveAReason,
  citywideNeedsNoLocalProof,
  proxyAgrees,
  situationsCoverAll,
  resultIsStated,
  complaintIsReachable,
  remedyIsNamed,
  placeFitsMatter,
  proxyIsSaid,
  publicityShowsLeast,
  offlineStaysOpen,
  foundMatterSaysHow,
  procedureHasStartAndEnd,
  stepsAreReachable,
  decisionIsCovered,
  stepFitsItsPost,
  refusalHasAPath,
  handoverIsComplete,
  backOfficeAnswers,
  wayBackIsBounded,
  handoverSaysIfLate,
  emergencyProcedureIsMarked,
  lendingLeavesCover,
  emergencyPlanIsDrilled,
  keptServiceIsNotPaused,
  handoverHasATaker,
  ...governanceRules,
  // Local differences
  patchNotExpired,
  // Sources, status, text
  basisIsGiven,
  personIsInvented,
  factHasASource,
  inForceIsApproved,
  termsAreStandard,
  requirementSaysShall,
  basisIsCurrent,
  reviewIsInTime,
  textIsReal,
  bracketsPair,
  titleQuotesNest,
  sampleIsMarked,
]
