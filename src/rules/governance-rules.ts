// The registry of rules about the organization behind the counter, GF44xx to GF48xx: devolution, bundles, posts, appraisal, indicators.
import appraisalHasFourDimensions from './appraisal-has-four-dimensions.ts'
import appraisalLinksThree from './appraisal-links-three.ts'
import baseHasEnoughMentors from './base-has-enough-mentors.ts'
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
import competenciesAreDistinct from './competencies-are-distinct.ts'
import competencyIsUsed from './competency-is-used.ts'
import coursePractises from './course-practises.ts'
import courseTeachesCurrentVersion from './course-teaches-current-version.ts'
import departmentKeepsTheDuty from './department-keeps-the-duty.ts'
import devolutionHasAReviewCycle from './devolution-has-a-review-cycle.ts'
import devolutionIsAdmitted from './devolution-is-admitted.ts'
import devolutionIsReviewed from './devolution-is-reviewed.ts'
import devolutionIsSupported from './devolution-is-supported.ts'
import devolvedHasStandard from './devolved-has-standard.ts'
import everyGradeHasACoefficient from './every-grade-has-a-coefficient.ts'
import examAnswerAgrees from './exam-answer-agrees.ts'
import formulaFieldsExist from './formula-fields-exist.ts'
import frontPostHasCover from './front-post-has-cover.ts'
import gradeHasAResult from './grade-has-a-result.ts'
import gradeQuotaIsKept from './grade-quota-is-kept.ts'
import gradesWithinLadder from './grades-within-ladder.ts'
import headcountWithinCap from './headcount-within-cap.ts'
import highLoadHasRelief from './high-load-has-relief.ts'
import hoursAddUp from './hours-add-up.ts'
import incentiveHasASpread from './incentive-has-a-spread.ts'
import indicatorHasAnOwner from './indicator-has-an-owner.ts'
import indicatorsCoverAll from './indicators-cover-all.ts'
import levelsAreKnown from './levels-are-known.ts'
import levelsCanBeObserved from './levels-can-be-observed.ts'
import partnerSaysWhatItCan from './partner-says-what-it-can.ts'
import partnersMeet from './partners-meet.ts'
import partnersOfEveryKind from './partners-of-every-kind.ts'
import postIsTaught from './post-is-taught.ts'
import postLeadsOn from './post-leads-on.ts'
import postSaysHowSelected from './post-says-how-selected.ts'
import postSaysItsLoad from './post-says-its-load.ts'
import postSharesAddUp from './post-shares-add-up.ts'
import problemIsAnswered from './problem-is-answered.ts'
import problemIsFollowedUp from './problem-is-followed-up.ts'
import quizAnswerFitsType from './quiz-answer-fits-type.ts'
import quizPaperAddsUp from './quiz-paper-adds-up.ts'
import quizStemKeepsAnswer from './quiz-stem-keeps-answer.ts'
import ratioSaysIfZero from './ratio-says-if-zero.ts'
import residentsTakePart from './residents-take-part.ts'
import responsibleIsAMember from './responsible-is-a-member.ts'
import reviewGoesBothWays from './review-goes-both-ways.ts'
import serviceIsTaught from './service-is-taught.ts'
import speedIsPaired from './speed-is-paired.ts'
import supportIsDelivered from './support-is-delivered.ts'
import targetsImprove from './targets-improve.ts'
import trainingIsWhole from './training-is-whole.ts'
import weightsAddUp from './weights-add-up.ts'
import mentorsFitPrograms from './mentors-fit-programs.ts'
import scoringAddsUp from './scoring-adds-up.ts'
import type { Rule } from './rule.ts'

export const governanceRules: readonly Rule[] = [
  // Devolution and collaboration
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
  // Bundles and care plans
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
  // Posts, competencies, training
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
  baseHasEnoughMentors,
  quizAnswerFitsType,
  quizPaperAddsUp,
  quizStemKeepsAnswer,
  everyGradeHasACoefficient,
  // Appraisal
  mentorsFitPrograms,
  scoringAddsUp,
  weightsAddUp,
  appraisalLinksThree,
  speedIsPaired,
  ratioSaysIfZero,
  gradeQuotaIsKept,
  gradeHasAResult,
  incentiveHasASpread,
  appraisalHasFourDimensions,
  targetsImprove,
  // Indicators and calendars
  calendarCoversTheYear,
  indicatorHasAnOwner,
  formulaFieldsExist,
  indicatorsCoverAll,
]
