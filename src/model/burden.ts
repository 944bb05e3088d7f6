// 四减: how many steps, how long, how many papers and how many visits a service costs a resident, and how that changed.
import type { ServiceMaterial } from '../kinds/index.ts'
import { compareTimes, parseTime, workingDaysOf, type Time } from '../kinds/time.ts'
import { limitText } from './limit-text.ts'
import type { Entity, Model } from './model.ts'
import { graphOf } from './procedure-graph.ts'

export const burdens = ['steps', 'time', 'materials', 'visits'] as const
export type BurdenName = (typeof burdens)[number]

export interface Burden {
  /** Steps that somebody does or decides; ends are none. Undefined without a procedure. */
  steps?: number
  /** What is promised, else the legal limit, as written. */
  time?: string
  /** Papers that one person brings at most: the situation that asks for most, without what is looked up. */
  materials: number
  visits?: number
}

export interface BurdenPart {
  before?: number | string
  after?: number | string
  /** Above 0 is worse for residents, below 0 better; undefined where the two do not compare, or one is not known. */
  sign?: -1 | 0 | 1
  by?: number
  /** Of a time: what it is counted in. */
  unit?: string
}

export type BurdenChange = Record<BurdenName, BurdenPart>

const isBrought = ({ exempt, keep }: ServiceMaterial): boolean => exempt === undefined && keep !== '不收'

function papers({ situations, materials = [] }: Entity<'service'>['value']): number {
  const brought = materials.filter(isBrought)
  const counts = (situations ?? []).map(({ id }) => brought.filter((material) => material.situations?.includes(id) ?? true).length)
  return counts.length === 0 ? brought.length : Math.max(...counts)
}

export function burdenOf(model: Model, { value }: Entity<'service'>): Burden {
  const procedure = model.follow(value.procedure, 'procedure')
  const steps = procedure?.valid ? graphOf(procedure.value).nodes.filter(({ kind }) => kind !== 'end').length : undefined
  const visits = typeof value.visits === 'object' ? value.visits.count : value.visits
  const time = limitText(value.promisedLimit) ?? limitText(value.statutoryLimit)
  return { materials: papers(value), ...(steps === undefined ? {} : { steps }), ...(time === undefined ? {} : { time }), ...(visits === undefined ? {} : { visits }) }
}

function compareNumbers(before: number | undefined, after: number | undefined): BurdenPart {
  if (before === undefined || after === undefined) return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
  return { before, after, sign: Math.sign(after - before) as -1 | 0 | 1, by: after - before }
}

/** In working days where both can be told in those, else in the unit that they share. */
function lengthBetween(was: Time | undefined, is: Time | undefined): Pick<BurdenPart, 'by' | 'unit'> {
  if (!was || !is || was.unit === '未规定' || is.unit === '未规定') return {}
  const [old, now] = [workingDaysOf(was), workingDaysOf(is)]
  if (old !== undefined && now !== undefined) return { by: now - old, unit: '工作日' }
  return was.unit === is.unit ? { by: is.amount - was.amount, unit: is.unit } : {}
}

function compareLimits(before: string | undefined, after: string | undefined): BurdenPart {
  const [was, is] = [before, after].map((text) => (text === undefined ? undefined : parseTime(text))) as [Time | undefined, Time | undefined]
  const sign = was && is && compareTimes(is, was)
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...(sign === undefined ? {} : { sign: Math.sign(sign) as -1 | 0 | 1 }), ...lengthBetween(was, is) }
}

export function compareBurdens(before: Burden, after: Burden): BurdenChange {
  return {
    steps: compareNumbers(before.steps, after.steps),
    time: compareLimits(before.time, after.time),
    materials: compareNumbers(before.materials, after.materials),
    visits: compareNumbers(before.visits, after.visits),
  }
}

export const isLighterOrHeavier = (change: BurdenChange): boolean => burdens.some((name) => change[name].sign !== 0 && change[name].before !== change[name].after)
