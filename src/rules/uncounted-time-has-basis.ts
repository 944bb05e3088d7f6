// A step whose time does not count says by which rule.
import { own } from '../util/json.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4005',
  name: 'uncounted-time-has-basis',
  severity: 'warning',
  requirement: ['A-15'],
  docs: {
    zh: { why: '公示、评定、补正不计入时限，要有依据；没有依据就是把天数藏起来。', mend: '在 notCounted 里写依据（basis：法规#条）；没有依据的，删去 notCounted，把时间算进去。' },
    en: { why: 'Time that does not count needs a rule that says so; without one it hides days.', mend: 'Write the basis (law#article) under notCounted, or remove notCounted and let the time count.' },
  },
  messages: {
    groundless: {
      zh: ({ step }) => `环节“${step}”的时间不计入办理时限，但没有写依据。请在 notCounted 里补 basis（法规#条）；没有依据的要算进时限。`,
      en: ({ step }) => `The time of the step "${step}" is not counted, but no basis is given. Add basis (law#article) under notCounted, or let the time count.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('procedure')) {
      for (const { step, pointer } of procedureGraphOf(entity).nodes) {
        if (step.notCounted === undefined || own(step.notCounted, 'basis') !== undefined) continue
        report({ entity, pointer: `${pointer}/notCounted`, messageId: 'groundless', data: { step: stepName(step) } })
      }
    }
  },
})
