// 能力评估表 of single people, filled in from the roster: what they reached, how far it is to what the post asks for, and the courses that lead there.
import { isThere, type Person } from '../../analysis/people.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { assessmentView } from '../../documents/assessment-view.ts'
import type { Assessment } from '../assessment.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import type { Report } from './print-reports.ts'

/** `people` are all with these codes, also those who left. */
export function personSheets(codes: readonly string[], people: readonly Person[], { asOf, offices }: Assessment, workspace: OpenWorkspace): Report[] {
  return codes.flatMap((code): Report[] => {
    const found = people.filter((person) => person.id === code && isThere(person, asOf) && offices.some(({ office }) => office === person.office))
    if (found.length === 0) throw new UsageError({ zh: `花名册里没有在岗的“${code}”。代号照花名册写，如 W0001。`, en: `The roster holds nobody with the code "${code}" who is there.` })
    return found.map((person): Report => {
      const { model } = workspace.office(person.office)
      const [office, about] = [model.get('office', person.office)!, model.get('post', person.post)!]
      const training = offices.find((one) => one.office === person.office)!.training
      const courses = new Set(training.courses.filter((course) => course.people.some((one) => one.person === code)).map(({ course }) => course))
      const view = assessmentView({ model, office, about }, { code, on: asOf, ...(person.joined === undefined ? {} : { joined: person.joined }), levels: person.levels, courses })
      return { template: 'assessment', path: `${person.office}/people/${code}`, of: office.value.name, title: `${about.value.name} · 能力评估表`, view: { assessment: view } }
    })
  })
}
