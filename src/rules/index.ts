// The registry of rules: one row a rule, in the order of codes. Lists of rules (pages, choices, settings) are derived from it.
// Codes never used again: none so far. GF501, GF503–GF508 are made while local differences are laid on (overlay/findings.ts).
import backOfficeAnswers from './back-office-answers.ts'
import baseCodeFitsType from './base-code-fits-type.ts'
import basisIsCurrent from './basis-is-current.ts'
import basisIsGiven from './basis-is-given.ts'
import bracketsPair from './brackets-pair.ts'
import bundleAnswersExist from './bundle-answers-exist.ts'
import bundleHasNoCycle from './bundle-has-no-cycle.ts'
import bundleLimitFitsMembers from './bundle-limit-fits-members.ts'
import bundleMergesPapers from './bundle-merges-papers.ts'
import bundleOrderNamesMembers from './bundle-order-names-members.ts'
import bundleSaysIfStuck from './bundle-says-if-stuck.ts'
import bundleServesEveryAnswer from './bundle-serves-every-answer.ts'
import bundleSituationExists from './bundle-situation-exists.ts'
import calendarCoversTheYear from './calendar-covers-the-year.ts'
import carePlanHasARhythm from './care-plan-has-a-rhythm.ts'
import carePlanIsHandedOn from './care-plan-is-handed-on.ts'
import carePlanStagesJoin from './care-plan-stages-join.ts'
import careerPathIsWhole from './career-path-is-whole.ts'
import caseTypeFitsLimit from './case-type-fits-limit.ts'
import citywideNeedsNoLocalProof from './citywide-needs-no-local-proof.ts'
import citywideSaysHow from './citywide-says-how.ts'
import committeeProofIsAllowed from './committee-proof-is-allowed.ts'
import competenciesAreDistinct from './competencies-are-distinct.ts'
import competencyIsUsed from './competency-is-used.ts'
import complaintIsReachable from './complaint-is-reachable.ts'
import conditionPaperIsListed from './condition-paper-is-listed.ts'
import consentSaysWhy from './consent-says-why.ts'
import counterHasAPlace from './counter-has-a-place.ts'
import coursePractises from './course-practises.ts'
import courseTeachesCurrentVersion from './course-teaches-current-version.ts'
import creditCodeIsRight from './credit-code-is-right.ts'
import decisionIsCovered from './decision-is-covered.ts'
import departmentKeepsTheDuty from './department-keeps-the-duty.ts'
import devolutionHasAReviewCycle from './devolution-has-a-review-cycle.ts'
import devolutionIsAdmitted from './devolution-is-admitted.ts'
import devolutionIsReviewed from './devolution-is-reviewed.ts'
import devolutionIsSupported from './devolution-is-supported.ts'
import devolvedHasStandard from './devolved-has-standard.ts'
import electronicHasNoCopies from './electronic-has-no-copies.ts'
import emergencyPlanIsDrilled from './emergency-plan-is-drilled.ts'
import emergencyProcedureIsMarked from './emergency-procedure-is-marked.ts'
import examAnswerAgrees from './exam-answer-agrees.ts'
import exemptHasFallback from './exempt-has-fallback.ts'
import factHasASource from './fact-has-a-source.ts'
import feeHasBasis from './fee-has-basis.ts'
import frontPostHasCover from './front-post-has-cover.ts'
import governmentPaperIsNotAsked from './government-paper-is-not-asked.ts'
import gradesWithinLadder from './grades-within-ladder.ts'
import handleCodeContinuesImplementationCode from './handle-code-continues-implementation-code.ts'
import handoverIsComplete from './handover-is-complete.ts'
import handoverSaysIfLate from './handover-says-if-late.ts'
import headcountWithinCap from './headcount-within-cap.ts'
import highLoadHasRelief from './high-load-has-relief.ts'
import hoursAddUp from './hours-add-up.ts'
import idIsUnique from './id-is-unique.ts'
import implementationCodeAgrees from './implementation-code-agrees.ts'
import implementationCodeHasItsParts from './implementation-code-has-its-parts.ts'
import inForceIsApproved from './in-force-is-approved.ts'
import keptServiceIsNotPaused from './kept-service-is-not-paused.ts'
import lendingLeavesCover from './lending-leaves-cover.ts'
import levelsAreKnown from './levels-are-known.ts'
import levelsCanBeObserved from './levels-can-be-observed.ts'
import limitsShareAUnit from './limits-share-a-unit.ts'
import materialHasCheckPoints from './material-has-check-points.ts'
import materialIsAskedOnce from './material-is-asked-once.ts'
import materialIsNamedExactly from './material-is-named-exactly.ts'
import materialIsUsed from './material-is-used.ts'
import mentorsReachTheLevel from './mentors-reach-the-level.ts'
import nationalCodeIsFilled from './national-code-is-filled.ts'
import officeCodeFitsDistrict from './office-code-fits-district.ts'
import officeIsComplete from './office-is-complete.ts'
import offlineStaysOpen from './offline-stays-open.ts'
import paperHasCopies from './paper-has-copies.ts'
import partnerSaysWhatItCan from './partner-says-what-it-can.ts'
import partnersMeet from './partners-meet.ts'
import partnersOfEveryKind from './partners-of-every-kind.ts'
import patchNotExpired from './patch-not-expired.ts'
import perPersonIsSaid from './per-person-is-said.ts'
import personIsInvented from './person-is-invented.ts'
import placeFitsMatter from './place-fits-matter.ts'
import postIsTaught from './post-is-taught.ts'
import postLeadsOn from './post-leads-on.ts'
import postSaysHowSelected from './post-says-how-selected.ts'
import postSaysItsLoad from './post-says-its-load.ts'
import postSharesAddUp from './post-shares-add-up.ts'
import problemIsAnswered from './problem-is-answered.ts'
import problemIsFollowedUp from './problem-is-followed-up.ts'
import procedureHasStartAndEnd from './procedure-has-start-and-end.ts'
import promiseLetterIsComplete from './promise-letter-is-complete.ts'
import promiseWithinStatute from './promise-within-statute.ts'
import proxyAgrees from './proxy-agrees.ts'
import proxyIsSaid from './proxy-is-said.ts'
import publicityShowsLeast from './publicity-shows-least.ts'
import quizAnswerFitsType from './quiz-answer-fits-type.ts'
import quizPaperAddsUp from './quiz-paper-adds-up.ts'
import quizStemKeepsAnswer from './quiz-stem-keeps-answer.ts'
import referenceExists from './reference-exists.ts'
import referenceIsInForce from './reference-is-in-force.ts'
import refusalHasAPath from './refusal-has-a-path.ts'
import remedyIsNamed from './remedy-is-named.ts'
import residentsTakePart from './residents-take-part.ts'
import responsibleIsAMember from './responsible-is-a-member.ts'
import resultIsStated from './result-is-stated.ts'
import reviewGoesBothWays from './review-goes-both-ways.ts'
import reviewIsInTime from './review-is-in-time.ts'
import sampleIsMarked from './sample-is-marked.ts'
import serviceIsEnteredOnce from './service-is-entered-once.ts'
import serviceIsOffered from './service-is-offered.ts'
import serviceIsTaught from './service-is-taught.ts'
import shortfallSparesTheCore from './shortfall-spares-the-core.ts'
import situationsCoverAll from './situations-cover-all.ts'
import statutoryLimitHasClause from './statutory-limit-has-clause.ts'
import stepFitsItsPost from './step-fits-its-post.ts'
import stepsAreReachable from './steps-are-reachable.ts'
import stepsFitPromise from './steps-fit-promise.ts'
import supportIsDelivered from './support-is-delivered.ts'
import termsAreStandard from './terms-are-standard.ts'
import textIsReal from './text-is-real.ts'
import titleQuotesNest from './title-quotes-nest.ts'
import trainingIsWhole from './training-is-whole.ts'
import uncountedTimeHasBasis from './uncounted-time-has-basis.ts'
import unregulatedLimitIsExplained from './unregulated-limit-is-explained.ts'
import visitsFitChannels from './visits-fit-channels.ts'
import visitsHaveAReason from './visits-have-a-reason.ts'
import wayBackIsBounded from './way-back-is-bounded.ts'
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
  devolvedHasStandard,
  departmentKeepsTheDuty,
  devolutionIsAdmitted,
  devolutionIsReviewed,
  devolutionIsSupported,
  supportIsDelivered,
  reviewGoesBothWays,
  devolutionHasAReviewCycle,
  problemIsAnswered,
  problemIsFollowedUp,
  responsibleIsAMember,
  residentsTakePart,
  partnersMeet,
  partnersOfEveryKind,
  partnerSaysWhatItCan,
  bundleHasNoCycle,
  bundleMergesPapers,
  carePlanStagesJoin,
  bundleAnswersExist,
  bundleOrderNamesMembers,
  bundleSituationExists,
  bundleServesEveryAnswer,
  bundleLimitFitsMembers,
  bundleSaysIfStuck,
  carePlanIsHandedOn,
  carePlanHasARhythm,
  postIsTaught,
  examAnswerAgrees,
  courseTeachesCurrentVersion,
  postLeadsOn,
  headcountWithinCap,
  frontPostHasCover,
  gradesWithinLadder,
  levelsCanBeObserved,
  competenciesAreDistinct,
  competencyIsUsed,
  hoursAddUp,
  highLoadHasRelief,
  levelsAreKnown,
  postSharesAddUp,
  postSaysItsLoad,
  postSaysHowSelected,
  careerPathIsWhole,
  serviceIsTaught,
  coursePractises,
  trainingIsWhole,
  mentorsReachTheLevel,
  quizAnswerFitsType,
  quizPaperAddsUp,
  quizStemKeepsAnswer,
  calendarCoversTheYear,
  // Local differences
  patchNotExpired,
  // Sources, status, text
  basisIsGiven,
  personIsInvented,
  factHasASource,
  inForceIsApproved,
  termsAreStandard,
  basisIsCurrent,
  reviewIsInTime,
  textIsReal,
  bracketsPair,
  titleQuotesNest,
  sampleIsMarked,
]
