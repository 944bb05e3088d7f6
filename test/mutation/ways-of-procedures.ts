// Ways of breaking who does what, in what order, and what is handed over.
import { drop, entries, set, workingDays, type Change, type Definition, type Path, type Value, type Way } from './way.ts'

interface Step {
  at: Path
  value: Value
  /** Fields of a template's own step that a `fill` leaves as they are are not here. */
  whole: boolean
}

/** Every step of a procedure: its own, those beside each other, those that fill a place of a template. */
function* stepsOf({ value }: Definition): Generator<Step> {
  const list = function* (items: Value[], at: Path): Generator<Step> {
    for (const [index, step] of items.entries()) {
      if (typeof step !== 'object' || step === null) continue
      if (step.id !== undefined) yield { at: [...at, index], value: step, whole: true }
      if (Array.isArray(step.together)) yield* list(step.together, [...at, index, 'together'])
    }
  }
  if (Array.isArray(value.steps)) yield* list(value.steps, ['steps'])
  for (const [slot, filling] of Object.entries<Value>(value.fill ?? {})) {
    if (Array.isArray(filling)) yield* list(filling, ['fill', slot])
    else if (typeof filling === 'object' && filling !== null) yield { at: ['fill', slot], value: filling, whole: false }
  }
}

function eachStep(name: string, codes: string[], change: (step: Step, definition: Definition, users: Definition[]) => Change | undefined): Way {
  return {
    name,
    codes,
    kinds: ['procedure'],
    *places(definition, sample) {
      if (definition.value.template === true) return
      const users = sample.definitions.filter(({ kind, value }) => kind === 'service' && value.procedure === definition.id)
      for (const step of stepsOf(definition)) {
        const made = change(step, definition, users)
        if (made) yield made
      }
    },
  }
}

/** Registrations rightly have no refusal of their own. */
const decides = ({ type, caseType, start }: Value): boolean => ['行政许可', '行政给付', '行政确认', '行政奖励', '行政裁决'].includes(type) && caseType !== '即办件' && (start ?? '依申请') === '依申请'

/** Neighbours that a case goes through one after the other. */
const plain = (step: Value): boolean => step?.id && step.do && !step.ask && !step.next && !step.end && !step.back && !step.together && !step.extension && step.by

export const waysOfProcedures: Way[] = [
  {
    name: 'two steps are swapped',
    codes: ['GF4306', 'GF4314', 'GF4302', 'GF4308', 'GF4301', 'GF4004'],
    kinds: ['procedure'],
    *places({ value }) {
      if (value.template === true) return
      const lists: Path[] = [['steps'], ...Object.keys(value.fill ?? {}).map((slot): Path => ['fill', slot])]
      for (const path of lists) {
        const all = entries(value, ...path)
        for (let index = 0; index + 1 < all.length; index++) {
          const [one, other] = [all[index]!.value, all[index + 1]!.value]
          // Of one post and without a handover the order is a matter of taste.
          if (!plain(one) || !plain(other) || one.by === other.by || !one.handover) continue
          yield {
            edit(copy) {
              copy.setIn([...path, index], copy.createNode(other))
              copy.setIn([...path, index + 1], copy.createNode(one))
            },
            at: [index - 1, index, index + 1].filter((at) => at >= 0).flatMap((at): Path[] => [[...path, at], [...path, at, 'handover'], [...path, at, 'handover', 'to']]),
          }
        }
      }
    },
  },
  {
    name: 'a step that nothing leads to',
    codes: ['GF4302'],
    kinds: ['procedure'],
    *places({ value }) {
      for (const { at, value: step, index } of entries(value, 'steps')) {
        if (value.template === true || step.end === undefined || typeof step.by !== 'string') continue
        const rest = (value.steps as Value[]).slice(index + 1)
        yield { edit: (copy) => copy.setIn(['steps'], copy.createNode([...value.steps.slice(0, index + 1), { id: 'gu-buzhou', do: '另行核查', by: step.by, end: '核查完毕' }, ...rest])), at: [...at.slice(0, -1), index + 1] }
      }
    },
  },
  eachStep('the last step is no end', ['GF4302', 'GF4301'], ({ at, value, whole }, definition) => {
    const last = definition.value.steps?.at(-1)
    // A step that only ends does nothing else.
    return whole && value === last && value.end && value.do ? { edit: drop([...at, 'end']), at } : undefined
  }),
  eachStep('a step takes longer than was promised', ['GF4004'], (step, definition, users) => changeOfLimit(step, definition, users[0])),
  eachStep('a handover is taken away', ['GF4306'], ({ at, value, whole }) => (whole && value.handover ? { edit: drop([...at, 'handover']), at } : undefined)),
  eachStep('a handover does not say what', ['GF4306', 'GF201'], ({ at, value, whole }) => (whole && value.handover?.what ? { edit: drop([...at, 'handover', 'what']), at: [...at, 'handover'] } : undefined)),
  eachStep('a handover does not say by when', ['GF4306', 'GF201'], ({ at, value, whole }) => (whole && value.handover?.within ? { edit: drop([...at, 'handover', 'within']), at: [...at, 'handover'] } : undefined)),
  eachStep('a handover that is late has nowhere to go', ['GF4309'], ({ at, value, whole }) => (whole && value.handover?.late ? { edit: drop([...at, 'handover', 'late']), at: [...at, 'handover'] } : undefined)),
  eachStep('a handover goes to somebody else', ['GF4314', 'GF4306'], ({ at, value, whole }) => (whole && value.handover && value.handover.to !== 'daoban-gang' ? { edit: set([...at, 'handover', 'to'], 'daoban-gang'), at: [...at, 'handover', 'to'] } : undefined)),
  eachStep('a decision has no way for the rest', ['GF4303'], ({ at, value }) => {
    const rest = entries(value, 'if').find(({ value: branch }) => branch.otherwise === true)
    return rest && value.if.length > 2 ? { edit: drop([...at, ...rest.at]), at: [...at, 'if'] } : rest ? { edit: drop([...at, ...rest.at, 'otherwise']), at: [[...at, 'if'], [...at, ...rest.at]], codes: ['GF4303', 'GF201'] } : undefined
  }),
  eachStep('a decision has one way only', ['GF4303'], ({ at, value }) => (value.if?.length === 2 ? { edit: drop([...at, 'if', 1]), at: [...at, 'if'] } : undefined)),
  eachStep('two ways of a decision have one name', ['GF4303'], ({ at, value }) => {
    const named = entries(value, 'if').filter(({ value: branch }) => branch.when)
    return named.length > 1 ? { edit: set([...at, ...named[1]!.at, 'when'], named[0]!.value.when), at: [...at, ...named[1]!.at] } : undefined
  }),
  eachStep('time that does not count has no ground', ['GF4005'], ({ at, value, whole }) => (whole && value.notCounted?.basis ? { edit: drop([...at, 'notCounted', 'basis']), at: [...at, 'notCounted'] } : undefined)),
  eachStep('a way back without an end', ['GF4308'], ({ at, value, whole }) => (whole && value.back ? { edit: (copy) => { copy.deleteIn([...at, 'back', 'within']); copy.deleteIn([...at, 'back', 'times']) }, at: [...at, 'back'] } : undefined)),
  eachStep('a refusal without a paper', ['GF4305'], ({ at, value, whole }, _, users) => (whole && /不予|不受理/.test(String(value.end)) && value.issues && users.some(({ value: service }) => decides(service)) ? { edit: drop([...at, 'issues']), at } : undefined)),
  eachStep('a step is done by a post that its lane has not', ['GF302'], ({ at, value, whole }) => (whole && typeof value.by === 'string' ? { edit: set([...at, 'by'], 'meiyou-zhe-ge-gang'), at: [...at, 'by'] } : undefined)),
]

/** Only where a service promises days, between the hands of the clock. */
function changeOfLimit({ at, value, whole }: Step, { value: procedure }: Definition, service: Definition | undefined): Change | undefined {
  const days = /^\d+个工作日$/.test(String(value.limit))
  if (!service || !workingDays(service.value.promisedLimit) || !days || !whole || value.notCounted || value.extension || value.end || procedure.template === true) return undefined
  const ids = (procedure.steps as Value[] | undefined)?.map(({ id }) => id) ?? []
  const [from, to] = [procedure.clock?.from, procedure.clock?.to].map((id) => ids.indexOf(id))
  const index = ids.indexOf(value.id)
  if (procedure.steps && (from! < 0 || to! < 0 || index < from! || index > to!)) return undefined
  return { edit: set([...at, 'limit'], '90个工作日'), at: ['promisedLimit'], in: service }
}
