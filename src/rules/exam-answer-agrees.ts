// The answer to a question is what the standard says today.
import { parseReference } from '../kinds/reference.ts'
import { parseTime } from '../kinds/time.ts'
import { own } from '../util/json.ts'
import { limitText } from '../model/limit-text.ts'
import { nameOf } from './reading/name-of.ts'
import { asked, shortened, timesIn } from '../model/quiz-answer.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4602',
  name: 'exam-answer-agrees',
  severity: 'error',
  requirement: ['B-13', 'A-11'],
  docs: {
    zh: {
      why: '标准改了，试题没有跟着改，答对的反而判错。',
      mend: '改成标准现在的答案，最好写成 {from: 编号#字段}，以后跟着改；出处的 @版本 也改成现在的版本。引到的事项换了版的只提醒：可能没有影响。',
    },
    en: {
      why: 'When the standard changed and the question did not, right answers are marked wrong.',
      mend: 'Write what the standard says now, best as {from: …}, and set the version after @. A new version alone is only a warning: it may not touch the answer.',
    },
  },
  messages: {
    differs: {
      zh: ({ stem, answer, standard, now }) => `试题“${stem}”的答案写“${answer}”，「${standard}」现在写的是“${now}”。请改正，或写成从标准取（from）。`,
      en: ({ stem, answer, standard, now }) => `The answer to "${stem}" is "${answer}", but ${standard} now says "${now}". Mend it, or take it from the standard (from).`,
    },
    unsaid: {
      zh: ({ stem, answer, standard, now }) => `试题“${stem}”的答案写“${answer}”，「${standard}」的这一处没有这个时间，写的是“${now}”。请改正，或把出处写到那个字段。`,
      en: ({ stem, answer, standard, now }) => `The answer to "${stem}" is "${answer}", but this part of ${standard} has no such time; it says "${now}". Mend it, or let ref name the field.`,
    },
    behind: {
      zh: ({ stem, standard, version, now }) => `试题“${stem}”引的是「${standard}」${version} 版，现在是 ${now} 版。请核对答案，再改版本。`,
      en: ({ stem, standard, version, now }) => `"${stem}" refers to version ${version} of ${standard}, which is now ${now}. Check the answer, then set the version.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('quiz')) {
      for (const [index, { stem, answer, ref, type }] of entity.value.questions.entries()) {
        const found = asked(model, ref)
        if (!found) continue
        const at = `/questions/${index}`
        const data = { stem: shortened(stem), standard: nameOf(found.target) }
        const [version, now] = [parseReference(ref)?.version, own(found.target.value, 'version')]
        if (version !== undefined && typeof now === 'string' && version !== now) report({ entity, pointer: `${at}/ref`, messageId: 'behind', data: { ...data, version, now }, severity: 'warning' })
        // Only where both are times can a difference be seen without reading prose.
        if (type !== '单选' || typeof answer !== 'string' || !parseTime(answer)) continue
        const standing = limitText(found.value)
        if (standing !== undefined) {
          if (parseTime(standing) && answer !== standing) report({ entity, pointer: `${at}/answer`, messageId: 'differs', data: { ...data, answer, now: standing } })
          continue
        }
        // Of a part with several fields it is only known that the answer stands nowhere in it.
        const { times, says } = timesIn(found.target, found.pointer)
        if (found.pointer !== '' && times.length > 0 && !says(answer)) report({ entity, pointer: `${at}/answer`, messageId: 'unsaid', data: { ...data, answer, now: times.join('、') } })
      }
    }
  },
})
