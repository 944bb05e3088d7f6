// 按需通办: a bundle for one person's answers, in names that can be read aloud at the counter.
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Bundle, Copies } from '../kinds/index.ts'
import { formatTime } from '../kinds/time.ts'
import { composeBundle, openQuestions, type Answers, type ComposedBundle } from '../model/compose-bundle.ts'
import type { Entity, Model } from '../model/model.ts'
import { own } from '../util/json.ts'
import { nearest } from '../util/text.ts'

interface Named {
  id: string
  name: string
}

export interface Composition {
  answers: Answers
  /** In the order of handling; members with the same `turn` are handled side by side. */
  members: (Named & { turn: number; situation?: string; after: string[]; note?: string })[]
  materials: { name: string; ids: string[]; copies: string; for: string[]; onlyIn: { service: string; situations: string[] }[]; when: string[]; exempt: boolean; instead: string[] }[]
  /** The longest way: names of the matters, and what their promises add up to. */
  time: { path: string[]; total: string; promised?: string }
  visits: ComposedBundle['visits']
}

function asked(bundle: Bundle, ids: readonly string[]): string {
  return ids.map((id) => `${id}（${bundle.questions![id]!.ask}）=${bundle.questions![id]!.answers.join('|')}`).join('；')
}

/** `hukou=本市户籍,canbao=是`; answers by their text or by their number, counted from 1. Throws a UsageError for what is not asked or can't be answered so. */
function readAnswers(text: string, { questions = {} }: Bundle): Answers {
  const answers: Record<string, string> = {}
  for (const part of text.split(/[,，;；]/).map((one) => one.trim()).filter(Boolean)) {
    const [, id = '', said = ''] = /^([^=＝]+)[=＝](.*)$/.exec(part) ?? [undefined, part]
    const question = own(questions, id.trim()) as { ask: string; answers: string[] } | undefined
    if (!question) {
      const near = nearest(id.trim(), Object.keys(questions))
      throw new UsageError({
        zh: `这件事没有叫“${id}”的问题。${near ? `您是不是想写 ${near}？` : ''}可以回答：${Object.keys(questions).join('、') || '这件事不用问'}`,
        en: `There is no question "${id}". ${near ? `Did you mean ${near}? ` : ''}Questions: ${Object.keys(questions).join(', ') || 'none'}`,
      })
    }
    const answer = question.answers.find((one) => one === said.trim()) ?? question.answers[Number(said) - 1]
    if (answer === undefined) {
      const choices = question.answers.map((one, index) => `${index + 1} ${one}`).join('、')
      throw new UsageError({ zh: `“${question.ask}”不能答“${said}”，可以答（写数字也行）：${choices}`, en: `"${question.ask}" can't be answered with "${said}". Answers (or their numbers): ${choices}` })
    }
    answers[id.trim()] = answer
  }
  return answers
}

const copiesText = (copies: number | Copies | undefined): string => (typeof copies === 'object' ? `每${copies.per}${copies.count}份` : copies ? `${copies}份` : '只看不收')

/** What has findings of its own can't be put together: it may lack just what is counted on. */
function demandValid(model: Model, bundle: Entity<'bundle'>): void {
  const parts: (Entity | undefined)[] = [bundle, ...(bundle.valid ? bundle.value.members.map(({ service }) => model.follow(service, 'service')) : [])]
  const broken = parts.find((one) => one && !one.valid)
  if (!broken) return
  throw new UsageError({
    zh: `「${broken.value.name ?? broken.id}」还有要改的地方，配不出来。请先运行 guifan validate，把它改好。`,
    en: `${broken.kind}/${broken.id} has faults to be mended first: run guifan validate.`,
  })
}

/** Throws a UsageError for an answer that is not one, and where a question that decides is not answered or a member has faults. */
export function compose(model: Model, entity: Entity<'bundle'>, text: string): Composition {
  demandValid(model, entity)
  const bundle = entity.value
  const answers = readAnswers(text, bundle)
  const open = openQuestions(bundle, answers)
  if (open.length > 0) throw new UsageError({ zh: `还要回答：${asked(bundle, open)}`, en: `Still to be answered: ${asked(bundle, open)}` })
  const { members, groups, materials, time, visits } = composeBundle(model, bundle, answers)
  const serviceName = (id: string): string => model.get('service', id)?.value.name ?? id
  const materialName = (id: string): string => model.get('material', id)?.value.name ?? id
  const ordered = groups.flatMap((group, index) => group.map((id) => ({ turn: index + 1, ...members.find(({ service }) => service.id === id)! })))
  return {
    answers,
    members: ordered.map(({ turn, member, service, after }) => {
      const situation = service.value.situations?.filter(({ id }) => [member.situation].flat().includes(id)).map(({ name }) => name).join('；')
      return { id: service.id, name: service.value.name, turn, ...(situation ? { situation } : {}), after: after.map(serviceName), ...(member.note ? { note: member.note } : {}) }
    }),
    materials: materials.map(({ anyOf, copies, for: users, onlyIn, when, exempt, instead }) => ({
      name: anyOf.map(materialName).join('或'), ids: anyOf, copies: copiesText(copies), for: users.map(serviceName),
      onlyIn: onlyIn.map(({ service, situations }) => ({ service: serviceName(service), situations })), when, exempt, instead: instead.map(materialName),
    })),
    time: { path: time.path.map(serviceName), total: time.amounts.map((one) => formatTime(one)).join('，另加') || '即办', ...(bundle.promisedLimit ? { promised: bundle.promisedLimit } : {}) },
    visits,
  }
}
