// Departments that stand behind a counter can be asked, and answer in time.
import { nameOf } from './reading/name-of.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { defineRule } from './rule.ts'

const asked = new Set(['职能部门', '事业单位'])

export default defineRule({
  code: 'GF4307',
  name: 'back-office-answers',
  severity: 'warning',
  requirement: ['A-07', 'A-16'],
  docs: {
    zh: { why: '窗口收了件，后面的部门问谁、几天答复都没有写，窗口只能叫居民等。', mend: '在协同主体上写联系岗位（contactRole）和答复时限（replyWithin）。' },
    en: { why: 'The counter takes papers in, but whom to ask behind it, and how soon they answer, is not said.', mend: 'Write contactRole and replyWithin on the organization.' },
  },
  messages: {
    silent: {
      zh: ({ organization, service, missing }) => `「${service}」的后面环节由「${organization}」做，它没有写${missing}。请在这个主体上补上，窗口才有地方问。`,
      en: ({ organization, service, missingEnglish }) => `${organization} does later steps of ${service}, but has no ${missingEnglish}. Add it, so that the counter can ask.`,
    },
  },
  check({ model, report }) {
    const said = new Set<string>()
    for (const service of model.all('service')) {
      const procedure = model.follow(service.value.procedure, 'procedure')
      if (!procedure?.valid) continue
      const lanes = procedureGraphOf(procedure).nodes.map(({ lane }) => lane)
      const front = lanes.some((lane) => lane !== undefined && model.get('post', lane)?.value.lane === '前台')
      for (const lane of front ? lanes : []) {
        const organization = lane === undefined ? undefined : model.get('organization', lane)
        if (!organization?.valid || said.has(organization.id) || !asked.has(organization.value.type)) continue
        said.add(organization.id)
        const missing = [
          ...(organization.value.contactRole === undefined && organization.value.contacts === undefined ? [{ zh: '联系岗位（contactRole）', en: 'contactRole' }] : []),
          ...(organization.value.replyWithin === undefined ? [{ zh: '答复时限（replyWithin）', en: 'replyWithin' }] : []),
        ]
        if (missing.length === 0) continue
        const data = { organization: nameOf(organization), service: nameOf(service), missing: missing.map(({ zh }) => zh).join('和'), missingEnglish: missing.map(({ en }) => en).join(' and ') }
        report({ entity: organization, pointer: '/name', messageId: 'silent', data, related: [{ entity: procedure, pointer: '/name', message: { zh: '由它做其中的环节', en: 'It does steps of this procedure' } }] })
      }
    }
  },
})
