// What a bundle promises as a whole is not shorter than what its members promise one after another.
import { parseTime } from '../kinds/time.ts'
import { bundleParts, meet, type BundlePart } from './reading/bundle-parts.ts'
import { limitText } from '../model/limit-text.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

interface Way {
  total: number
  parts: { part: BundlePart; amount: number }[]
}

/** Limits in another unit can't be added and count as nothing: what is found is the least. */
function amountOf({ service }: BundlePart, unit: string): number {
  const time = parseTime(limitText(service?.value.promisedLimit) ?? '')
  return time?.unit === unit && Number.isFinite(time.amount) ? time.amount : 0
}

/** The longest way through members that wait for each other. */
function longestWay(parts: readonly BundlePart[], unit: string): Way {
  const known = new Map<BundlePart, Way>()
  const open = new Set<BundlePart>()
  const until = (part: BundlePart): Way => {
    const ready = known.get(part)
    if (ready) return ready
    open.add(part)
    const before = part.waits.flatMap(({ id }) => parts.filter((other) => other.id === id && !open.has(other) && meet(part, other))).map(until)
    open.delete(part)
    const longest = before.reduce<Way>((most, way) => (way.total > most.total ? way : most), { total: 0, parts: [] })
    const amount = amountOf(part, unit)
    const way = { total: longest.total + amount, parts: amount > 0 ? [...longest.parts, { part, amount }] : longest.parts }
    known.set(part, way)
    return way
  }
  return parts.map(until).reduce<Way>((most, way) => (way.total > most.total ? way : most), { total: 0, parts: [] })
}

export default defineRule({
  code: 'GF4508',
  name: 'bundle-limit-fits-members',
  severity: 'error',
  requirement: ['A-19'],
  docs: {
    zh: { why: '成员事项一项等一项，加起来比总时限还长，说了也做不到。一起办的取最长的一项。', mend: '把总时限改到做得到，或让可以一起办的不要等。' },
    en: { why: 'Where members wait for each other and take longer than the whole, the promise can’t be kept. Of those done together the longest counts.', mend: 'Promise what can be done, or let members go together that need not wait.' },
  },
  messages: {
    tooLong: {
      zh: ({ bundle, promise, total, unit, path }) => `「${bundle}」承诺 ${promise}，成员事项排下来最少要 ${total}${unit}：${path}。请把总时限改为不少于 ${total}${unit}，或让可以一起办的一起办。`,
      en: ({ bundle, promise, total, unit, path }) => `${bundle} promises ${promise}, but its members take at least ${total}${unit}: ${path}. Promise at least ${total}${unit}, or let members go together.`,
    },
    missing: {
      zh: ({ bundle }) => `「${bundle}」没有写承诺总时限。请写 promisedLimit，群众才知道这件事几天办好。`,
      en: ({ bundle }) => `${bundle} does not promise when the whole is done. Write promisedLimit.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('bundle')) {
      const { promisedLimit: promise } = entity.value
      const bundle = nameOf(entity)
      const time = promise === undefined ? undefined : parseTime(promise)
      if (promise === undefined) report({ entity, pointer: '/name', messageId: 'missing', data: { bundle }, severity: 'warning' })
      if (!time || time.unit === '未规定') continue
      const days = time.unit === '日' ? '日' : '工作日'
      const most = time.unit === days ? time.amount : ['分钟', '小时', '即办'].includes(time.unit) ? 0 : undefined
      const way = most === undefined ? undefined : longestWay(bundleParts(model, entity), days)
      if (!way || way.total <= most!) continue
      const path = way.parts.map(({ part, amount }) => `${part.name}${amount}`).join(' → ')
      const related = way.parts.flatMap(({ part, amount }) => (part.service ? [{ entity: part.service, pointer: '/promisedLimit', message: { zh: `这里用去 ${amount}`, en: `${amount} spent here` } }] : []))
      report({ entity, pointer: '/promisedLimit', messageId: 'tooLong', data: { bundle, promise, total: way.total, unit: days === '日' ? '日' : '个工作日', path }, related })
    }
  },
})
