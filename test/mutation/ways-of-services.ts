// Ways of breaking what a resident is promised and asked for: limits, papers, channels, rights, situations.
import { both, drop, entries, fromClause, set, without, workingDays, type Change, type Value, type Way } from './way.ts'

/** Papers of a service with one field that a broken paper has lost. */
function paper(name: string, codes: string[], change: (entry: Value, at: (string | number)[], service: Value) => Change | undefined): Way {
  return {
    name,
    codes,
    kinds: ['service'],
    *places({ value }) {
      for (const { at, value: entry } of entries(value, 'materials')) {
        const made = change(entry, at, value)
        if (made) yield made
      }
    },
  }
}

/** What many services say in the same words stands in a clause; a service that does not use it says nothing. */
function withoutClause(name: string, field: string, codes: string[]): Way {
  return {
    name,
    codes,
    kinds: ['service'],
    *places({ value }, sample) {
      for (const { at, value: clause } of entries(value, 'use')) if (sample.get('clause', clause)?.value.set?.[field] && !value[field]) yield { edit: drop(at), at: ['name'] }
    },
  }
}

export const waysOfServices: Way[] = [
  {
    name: 'a promise is longer than the law allows',
    codes: ['GF4001'],
    kinds: ['service'],
    *places({ value }) {
      const most = workingDays(value.statutoryLimit)
      if (most && workingDays(value.promisedLimit)) yield { edit: set(['promisedLimit'], `${most + 5}个工作日`), at: ['promisedLimit'] }
    },
  },
  {
    name: 'a promise is shorter than its steps take',
    codes: ['GF4004'],
    kinds: ['service'],
    *places({ value }) {
      // From four days on there is work in it that a day can't hold.
      if ((workingDays(value.promisedLimit) ?? 0) >= 4 && value.procedure) yield { edit: set(['promisedLimit'], '1个工作日'), at: ['promisedLimit'] }
    },
  },
  {
    name: 'a promise is counted in other days than the law',
    codes: ['GF4002'],
    kinds: ['service'],
    *places({ value }) {
      // Fewer days of the calendar than working days are fewer in any case; somewhat more can't be told.
      const most = workingDays(value.statutoryLimit)
      // A note may well say how they compare.
      if (most && workingDays(value.promisedLimit) && !value.statutoryLimit.note) yield { edit: set(['promisedLimit'], `${most + 2}日`), at: ['promisedLimit'] }
    },
  },
  {
    name: 'a statutory limit no longer says by which law',
    codes: ['GF4007'],
    kinds: ['service'],
    *places({ value }) {
      if (value.statutoryLimit?.by) yield { edit: drop(['statutoryLimit', 'by']), at: ['statutoryLimit'] }
    },
  },
  {
    name: 'no law sets a limit, and nothing says so',
    codes: ['GF4006'],
    kinds: ['service'],
    *places({ value }) {
      if (value.statutoryLimit?.time === '未规定') yield { edit: drop(['statutoryLimit', 'note']), at: ['statutoryLimit'] }
    },
  },
  {
    name: 'what is done on the spot takes days',
    codes: ['GF4003'],
    kinds: ['service'],
    *places({ value }) {
      if (value.caseType === '即办件') yield { edit: set(['promisedLimit'], '3个工作日'), at: ['promisedLimit'] }
    },
  },
  paper('one paper is asked for twice', ['GF4106', 'GF207'], (entry, _, service) => (entry.material && !entry.situations ? { edit: (copy) => copy.addIn(['materials'], copy.createNode({ material: entry.material, copies: 1 })), at: ['materials', service.materials.length] } : undefined)),
  paper('a paper is asked for in no copy', ['GF4102'], (entry, at) => (entry.copies === 1 && !entry.exempt && entry.medium === undefined ? { edit: set([...at, 'copies'], 0), at: [...at, 'copies'] } : undefined)),
  paper('nothing says what to do if a look-up fails', ['GF4113', 'GF201'], (entry, at) => (entry.exempt?.ifFail ? { edit: drop([...at, 'exempt', 'ifFail']), at: [[...at, 'exempt'], at] } : undefined)),
  paper('a paper of some is asked of everybody', ['GF4108'], (entry, at) => (entry.when && !entry.situations && entry.material === 'weituoshu' ? { edit: drop([...at, 'when']), at } : undefined)),
  paper('when a paper is needed is left to the counter', ['GF4108'], (entry, at) => (entry.when ? { edit: set([...at, 'when'], '视情况'), at: [...at, 'when'] } : undefined)),
  paper('a promise in place of a proof is never checked', ['GF4105', 'GF201'], (entry, at) => (entry.promise?.checkWithin ? { edit: drop([...at, 'promise', 'checkWithin']), at: [...at, 'promise'] } : undefined)),
  paper('a promise in place of a proof is open to all', ['GF4105'], (entry, at) => (entry.promise?.notFor ? { edit: drop([...at, 'promise', 'notFor']), at: [...at, 'promise'] } : undefined)),
  paper('the identity card may come later', ['GF4109'], (entry, at) => ([entry.material, ...(entry.oneOf ?? [])].includes('shenfenzheng') ? { edit: set([...at, 'shortfall'], { within: '5个工作日', ifLate: '退件' }), at: [...at, 'shortfall'] } : undefined)),
  {
    name: 'a paper that proves a condition is not asked for',
    codes: ['GF4110'],
    kinds: ['service'],
    *places({ value }) {
      for (const { at, value: condition } of entries(value, 'conditions')) {
        for (const [index, proof] of (condition.provedBy ?? []).entries()) {
          const asked = entries(value, 'materials').filter(({ value: entry }) => entry.material === proof)
          if (asked.length === 1 && !JSON.stringify(value.materials).includes(`oneOf":["${proof}`)) yield { edit: drop(asked[0]!.at), at: [...at, 'provedBy', index] }
        }
      }
    },
  },
  {
    name: 'a material has no check points',
    codes: ['GF4101'],
    kinds: ['material'],
    *places({ value, id }, sample) {
      // What is looked up instead, or not taken, is not checked.
      const used = sample.definitions.some((one) => one.kind === 'service' && entries(one.value, 'materials').some(({ value: entry }) => entry.material === id && !entry.also && !entry.exempt && entry.keep !== '不收'))
      if (value.checkPoints && used) yield { edit: drop(['checkPoints']), at: ['name'] }
    },
  },
  {
    name: 'a material is called anything',
    codes: ['GF4104'],
    kinds: ['material'],
    *places() {
      yield { edit: set(['name'], '其他相关证明材料'), at: ['name'] }
    },
  },
  without('nothing is handed out in the end', 'service', ['results'], ['GF4210', 'GF201']),
  withoutClause('nowhere to complain', 'complaint', ['GF4211']),
  withoutClause('the clause on remedies is not used', 'remedies', ['GF4212']),
  withoutClause('the clause on personal data is not used', 'privacy', ['GF4205']),
  withoutClause('the clause on who may come instead is not used', 'proxy', ['GF4214']),
  without('nothing says what to do against a decision', 'service', ['remedies'], ['GF4212', 'GF201'], ['name'], (value, sample) => !fromClause(value, sample, 'remedies')),
  without('nothing says whether somebody may come instead', 'service', ['proxy'], ['GF4214', 'GF201'], ['name'], (value, sample) => !fromClause(value, sample, 'proxy')),
  without('a service has no ground', 'service', ['bases'], ['GF601', 'GF201'], []),
  {
    name: 'two visits without a reason',
    codes: ['GF4206'],
    kinds: ['service'],
    *places({ value }) {
      if (value.visits !== undefined) yield { edit: set(['visits'], 2), at: ['visits'] }
    },
  },
  {
    name: 'a fee without a ground',
    codes: ['GF4204', 'GF201'],
    kinds: ['service'],
    *places({ value }) {
      if (value.fee === '不收费') yield { edit: set(['fee'], { item: '工本费', amount: '20元/证' }), at: ['fee'] }
    },
  },
  {
    name: 'received here, accepted elsewhere, and nobody says where',
    codes: ['GF4203'],
    kinds: ['service'],
    *places({ value }) {
      if (value.cityWide?.mode === '收受分离') for (const key of ['receivedAt', 'acceptedAt', 'passOn']) if (value.cityWide[key]) yield { edit: drop(['cityWide', key]), at: ['cityWide'] }
    },
  },
  {
    name: 'only those who are online are served',
    codes: ['GF4216'],
    kinds: ['service'],
    *places({ value }, sample) {
      const atHome = entries(value, 'use').find(({ value: clause }) => sample.get('clause', clause)?.value.set?.homeVisit)
      if (value.channels?.includes('窗口办理') && value.homeVisit === undefined && atHome) yield { edit: both(set(['channels'], ['移动端网上申请']), drop(atHome.at), set(['proxy'], { allowed: false, why: '本人才能办' })), at: ['channels'] }
    },
  },
  {
    name: 'what is private is put on the wall',
    codes: ['GF4215'],
    kinds: ['service'],
    *places({ value }) {
      for (const { at } of entries(value, 'publicity', 'shows')) yield { edit: set(at, '身份证号码'), at }
    },
  },
  {
    name: 'nothing says how long personal data is kept',
    codes: ['GF4205', 'GF201'],
    kinds: ['service'],
    *places({ value }) {
      if (value.privacy?.retention) yield { edit: drop(['privacy', 'retention']), at: ['privacy'] }
    },
  },
  {
    name: 'a situation is left out',
    codes: ['GF4209'],
    kinds: ['service'],
    *places({ value, id }, sample) {
      // One that is referred to is missed by whoever does.
      const all = entries(value, 'situations')
      const named = (situation: string): boolean => JSON.stringify(value.materials ?? []).includes(`"${situation}"`) || sample.definitions.some((one) => one.kind !== 'service' && JSON.stringify(one.value).includes(situation) && JSON.stringify(one.value).includes(String(id)))
      if (value.questions) for (const { at, value: situation } of all) if (all.length > 1 && situation.when && !named(situation.id)) yield { edit: drop(at), at: ['situations'] }
    },
  },
  {
    name: 'two situations are one',
    codes: ['GF4209'],
    kinds: ['service'],
    *places({ value }) {
      const [first, ...others] = entries(value, 'situations')
      if (value.questions && first?.value.when) for (const { at, value: other } of others) if (other.when) yield { edit: set([...at, 'when'], first.value.when), at: [...at, 'when'] }
    },
  },
]
