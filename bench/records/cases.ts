// The case log of one office: cases go through the steps of their procedure, most of them as the standard says; what is planted is what analyze is to find.
import type { Step } from '../../src/kinds/index.ts'
import type { Chance } from './chance.ts'
import type { Day } from './days.ts'

export interface CaseService {
  service: string
  /** Steps from the start to the good end, in order; those of a `together` one after the other. */
  steps: readonly Step[]
  materials: readonly string[]
  /** How often it is asked for against the others. */
  weight: number
}

/** Planted: handovers that lie for days at one office, a step left out at another, a material asked for beyond the standard at a third. */
export const planted = {
  slowHandover: { office: 'daning-road', service: 'zuidi-shenghuo-baozhang', step: 'chushen', extraDays: 4 },
  skipped: { office: 'nanjing-west-road', service: 'zuidi-shenghuo-baozhang', step: 'gongshi', share: 0.3 },
  beyond: { office: 'pengpu-town', service: 'linshi-jiuzhu', material: 'canji-zheng', share: 0.4 },
  /** So few cases that all of them late says nothing. */
  few: { office: 'jingan-temple', cases: 6 },
}

export type Row = readonly (string | number)[]
export interface CaseRows {
  case: Row
  steps: Row[]
  materials: Row[]
}

export interface CaseLog {
  office: string
  cases: number
  services: readonly CaseService[]
  days: readonly Day[]
}

/** Working minutes of a day, from 8:30. */
const dayMinutes = 480

/** Where a case stands in working time: the number of the working day, and the minute of it. */
class Clock {
  private readonly working: readonly string[]
  private at: number

  constructor(working: readonly string[], start: number, minute: number) {
    this.working = working
    this.at = start * dayMinutes + minute
  }

  pass(minutes: number): void {
    this.at += minutes
  }

  get inside(): boolean {
    return Math.floor(this.at / dayMinutes) < this.working.length
  }

  get day(): string {
    return this.working[Math.floor(this.at / dayMinutes)]!
  }

  get time(): string {
    const minute = 510 + Math.floor(this.at % dayMinutes)
    return `${this.day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  }
}

const workingDays = /^(\d+)个?工作日|^(\d+)日/
function usualMinutes({ limit }: Step, chance: Chance): number {
  const days = workingDays.exec(limit ?? '')
  return days ? chance.lognormal(Number(days[1] ?? days[2]) * 0.55, 0.25) * dayMinutes : chance.lognormal(12, 0.5)
}

/** Undefined where the case would end after the last day of the log. */
function playCase(id: string, office: string, { service, steps, materials }: CaseService, working: readonly string[], start: number, chance: Chance): CaseRows | undefined {
  const clock = new Clock(working, start, chance.share() * 400)
  const received = clock.day
  const corrections = chance.happens(0.12) ? (chance.happens(0.1) ? 2 : 1) : 0
  const rows: Row[] = []
  let accepted = received
  for (const step of steps) {
    if (planted.skipped.office === office && planted.skipped.service === service && step.id === planted.skipped.step && chance.happens(planted.skipped.share)) continue
    const from = clock.time
    const minutes = usualMinutes(step, chance)
    clock.pass(minutes)
    if (!clock.inside) return undefined
    if (step.id === 'shouli') accepted = clock.day
    const slow = planted.slowHandover.office === office && planted.slowHandover.service === service && step.id === planted.slowHandover.step
    const wait = step.handover ? chance.lognormal(60, 0.7) + (slow ? planted.slowHandover.extraDays * dayMinutes : 0) : 0
    rows.push([id, service, step.id!, step.by && !step.by.startsWith('申') ? step.by : '', from, clock.time, '', minutes.toFixed(0), step.handover ? '是' : '否', step.handover ? (wait <= dayMinutes / 2 ? '是' : '否') : '', chance.happens(0.01) ? '是' : '否'])
    if (!step.handover) continue
    clock.pass(wait)
    if (!clock.inside) return undefined
  }
  const asked = [...materials, ...(planted.beyond.office === office && planted.beyond.service === service && chance.happens(planted.beyond.share) ? [planted.beyond.material] : [])]
  return {
    case: [id, service, office, '', chance.happens(0.3) ? '网上' : '窗口', received, accepted, clock.day, '办结', '予以办理', corrections + 1, corrections, asked.length, asked.filter(() => chance.happens(0.45)).length, '否', chance.happens(0.01) ? '是' : '否', chance.happens(0.3) ? '主动发现' : '依申请'],
    steps: rows, materials: asked.map((material) => [id, material]),
  }
}

export function* caseLog({ office, cases, services, days }: CaseLog, chance: Chance): Generator<CaseRows> {
  const working = days.filter(({ kind }) => kind === 'working').map(({ date }) => date)
  const total = services.reduce((sum, { weight }) => sum + weight, 0)
  const count = office === planted.few.office ? planted.few.cases : cases
  for (let number = 0; number < count; number++) {
    let left = chance.share() * total
    const service = services.find(({ weight }) => (left -= weight) <= 0) ?? services[0]!
    const rows = playCase(`${office}-${String(number + 1).padStart(6, '0')}`, office, service, working, Math.floor(chance.share() * working.length), chance)
    if (rows) yield rows
  }
}
