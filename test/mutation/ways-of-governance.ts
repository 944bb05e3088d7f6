// Ways of breaking local differences, devolutions, bundles, care plans, calendars, grounds and the marks of what is confirmed.
import { both, drop, entries, set, without, workingDays, type Path, type Value, type Way } from './way.ts'

/** Limits that a local layer sets, with the definition that it changes. */
function* localLimits(value: Value): Generator<{ at: Path; days: number }> {
  for (const key of Object.keys(value).filter((one) => one.includes('/'))) {
    const days = workingDays(value[key].promisedLimit)
    if (days) yield { at: [key, 'promisedLimit'], days }
  }
}

/** What the department takes back needs no leave, no means and no review. */
const handedDown = ({ list }: Value): boolean => list !== '部门收回'

const patched = (value: Value): string[] => Object.keys(value).filter((key) => /^(service|procedure)\//.test(key))

export const waysOfGovernance: Way[] = [
  {
    name: 'an office promises less than the standard',
    codes: ['GF504'],
    kinds: ['overlay'],
    *places({ value }) {
      for (const { at } of localLimits(value)) yield { edit: set(at, '80个工作日'), at }
    },
  },
  {
    name: 'an office shortens a promise, but not the steps',
    codes: ['GF4004'],
    kinds: ['overlay'],
    *places({ value }) {
      for (const { at } of localLimits(value)) yield { edit: set(at, '1个工作日'), at }
    },
  },
  {
    name: 'a difference that changes nothing',
    codes: ['GF505'],
    kinds: ['overlay'],
    *places({ value }, sample) {
      for (const { at } of localLimits(value)) {
        const [kind, id] = String(at[0]).split('/') as [string, string]
        const standard = sample.get(kind, id)?.value.promisedLimit
        if (standard) yield { edit: set(at, standard), at }
      }
    },
  },
  {
    name: 'a difference of something that is not there',
    codes: ['GF503', 'GF302'],
    kinds: ['overlay'],
    *places({ value }) {
      for (const key of patched(value)) yield { edit: (copy) => { copy.setIn([`${key}x`], copy.getIn([key])); copy.deleteIn([key]) }, at: [`${key}x`] }
    },
  },
  {
    name: 'a difference of a step that is not there',
    codes: ['GF503'],
    kinds: ['overlay'],
    *places({ value }) {
      for (const key of patched(value)) for (const part of Object.keys(value[key]).filter((one) => one.includes('/'))) yield { edit: (copy) => { copy.setIn([key, `${part}x`], copy.getIn([key, part])); copy.deleteIn([key, part]) }, at: [key, `${part}x`] }
    },
  },
  {
    name: 'an office changes what must be the same everywhere',
    codes: ['GF501'],
    kinds: ['overlay'],
    *places({ value }) {
      for (const key of patched(value).filter((one) => one.startsWith('service/'))) yield { edit: set([key, 'name'], '换了名字的事项'), at: [key, 'name'] }
    },
  },
  {
    name: 'a difference whose time is over',
    codes: ['GF502'],
    kinds: ['overlay'],
    *places() {
      yield { edit: set(['until'], '2026-06-30'), at: ['until'] }
    },
  },
  {
    name: 'a service in force rests on a repealed ground',
    codes: ['GF607'],
    kinds: ['service'],
    *places({ value }) {
      const repealed = { kind: 'basis', id: 'feizhi-banfa', name: '旧办法（示例）', title: '旧办法（示例）', level: '规范性文件', status: '废止', checkedOn: '2026-11-23', sources: [{ mark: 'memory', title: '示例', checkedOn: '2026-11-23' }] }
      const approval = { by: '示例', docNo: '示例〔2026〕0号', date: '2026-11-20' }
      if (value.status === '草案' && value.bases) yield { edit: both(set(['status'], '现行'), set(['approval'], approval), set(['bases', 0], 'feizhi-banfa')), also: [repealed], at: ['bases', 0] }
    },
  },
  {
    name: 'a ground that should have been reviewed',
    codes: ['GF607', 'GF608'],
    kinds: ['basis'],
    *places({ value }) {
      if (value.reviewDue) yield { edit: set(['reviewDue'], '2026-01-31'), at: ['reviewDue'] }
    },
  },
  {
    name: 'a standard that should have been reviewed',
    codes: ['GF608'],
    *places({ value, kind }) {
      if (value.reviewDue && kind !== 'basis') yield { edit: set(['reviewDue'], '2026-01-31'), at: ['reviewDue'] }
    },
  },
  {
    name: 'in force without approval',
    codes: ['GF604'],
    *places({ value, kind }) {
      if (value.status === '草案' && !value.approval && ['service', 'procedure', 'post', 'course', 'appraisal', 'bundle', 'care-plan', 'emergency-plan'].includes(kind)) yield { edit: set(['status'], '现行'), at: [['status'], ['name']] }
    },
  },
  {
    name: 'a fact without its source',
    codes: ['GF603', 'GF201'],
    *places({ value }) {
      for (const { at } of entries(value, 'sources')) yield { edit: drop([...at, 'checkedOn']), at }
    },
  },
  {
    name: 'a calendar of the year is missing',
    codes: ['GF4802'],
    kinds: ['calendar'],
    *places({ value }, sample) {
      const other = sample.definitions.find(({ kind, value: one }) => kind === 'calendar' && one.year !== value.year)
      if (value.year === 2026 && other) yield { edit: set(['year'], 2031), at: ['year'] }
    },
  },
  {
    name: 'a street with the code of another district',
    codes: ['GF304'],
    kinds: ['office'],
    *places({ value }) {
      yield { edit: set(['code'], `310107${String(value.code).slice(6)}`), at: ['code'] }
    },
  },
  {
    name: 'complaints go where everything goes',
    codes: ['GF4211'],
    kinds: ['office'],
    *places({ value }) {
      if (value.contacts?.complaint && value.contacts.consult) yield { edit: set(['contacts', 'complaint'], value.contacts.consult), at: ['contacts', 'complaint'] }
    },
  },
  {
    name: 'the duty is handed down with the work',
    codes: ['GF4402'],
    kinds: ['devolution'],
    *places({ value }) {
      if (value.duty?.answers && value.duty.answers !== 'office') yield { edit: set(['duty', 'answers'], 'office'), at: ['duty', 'answers'] }
    },
  },
  {
    name: 'the streets were not heard',
    codes: ['GF4403'],
    kinds: ['devolution'],
    *places({ value }) {
      if (handedDown(value) && value.admission?.heard) yield { edit: drop(['admission', 'heard']), at: ['admission'] }
    },
  },
  without('no admission', 'devolution', ['admission'], ['GF4403'], ['name'], handedDown),
  {
    name: 'work is handed down without the money, the people or the data',
    codes: ['GF4405'],
    kinds: ['devolution'],
    *places({ value }) {
      // 平台 and 数据 stand for one another.
      const like = (what: string): string => (what === '平台' ? '数据' : what)
      for (const { at, value: one } of entries(value, 'support')) if (handedDown(value) && entries(value, 'support').filter(({ value: other }) => like(other.what) === like(one.what)).length === 1 && ['平台', '数据', '人员', '经费'].includes(one.what)) yield { edit: drop(at), at: [['support'], ['name']] }
    },
  },
  {
    name: 'the back office can’t be reached',
    codes: ['GF4405', 'GF201'],
    kinds: ['devolution'],
    *places({ value }) {
      for (const { at, value: one } of entries(value, 'support')) if (handedDown(value) && one.what === '后台' && one.replyWithin) yield { edit: drop([...at, 'replyWithin']), at }
    },
  },
  {
    name: 'only the department judges',
    codes: ['GF4407'],
    kinds: ['devolution'],
    *places({ value }) {
      for (const { at } of entries(value, 'reviews')) yield { edit: set([...at, 'by'], [value.from]), at: [...at, 'by'] }
    },
  },
  {
    name: 'a problem is settled without an answer',
    codes: ['GF4410'],
    kinds: ['devolution'],
    *places({ value }) {
      for (const { at, value: one } of entries(value, 'problems')) if (handedDown(value) && one.answer && one.state === '已解决') yield { edit: drop([...at, 'answer']), at: [[...at, 'state'], at] }
    },
  },
  without('nobody looks at it again', 'devolution', ['reviewEvery'], ['GF4408'], ['name'], handedDown),
  without('partners that never meet', 'collaboration', ['meets'], ['GF4413']),
  without('residents have no part', 'collaboration', ['residents'], ['GF4412']),
  without('a plan that is never drilled', 'emergency-plan', ['drill'], ['GF4312']),
  without('nobody is told what to do if a bundle is stuck', 'bundle', ['ifStuck'], ['GF4509']),
  {
    name: 'a bundle that waits for itself',
    codes: ['GF4501'],
    kinds: ['bundle'],
    *places({ value }) {
      for (const { at, value: member, index } of entries(value, 'members')) {
        for (const before of member.after ?? []) {
          const other = entries(value, 'members').find(({ value: one }) => one.service === before)
          if (other && other.index !== index) yield { edit: set([...other.at, 'after'], [member.service]), at: [[...at, 'after', 0], [...other.at, 'after', 0], at, other.at] }
        }
      }
    },
  },
  {
    name: 'a bundle promises less than a member takes',
    codes: ['GF4508'],
    kinds: ['bundle'],
    *places({ value }) {
      if ((workingDays(value.promisedLimit) ?? 0) > 5) yield { edit: set(['promisedLimit'], '1个工作日'), at: ['promisedLimit'] }
    },
  },
  {
    name: 'a stage of a care plan leads back to itself',
    codes: ['GF4503'],
    kinds: ['care-plan'],
    *places({ value }) {
      for (const { at, value: stage } of entries(value, 'stages')) if (typeof stage.next === 'string') yield { edit: set([...at, 'next'], stage.id), at: value.stages.map((_: unknown, index: number): Path => ['stages', index, 'name']) }
    },
  },
  {
    name: 'a sample that says it is none',
    codes: ['GF613'],
    kinds: ['guifan'],
    *places(_, sample) {
      // Told wherever something is marked 示例.
      yield { edit: set(['sample'], false), at: ['approval', 'docNo'], in: sample.definitions.find(({ kind }) => kind === 'overlay')! }
    },
  },
]
