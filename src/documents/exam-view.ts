// An examination from one question bank: papers and answer sheet; for the trainer, answers with their sources.
import type { QuizQuestion } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { answerOf } from '../model/quiz-answer.ts'
import { shuffled } from '../util/shuffle.ts'
import { drawnIds, drawPapers, type Drawn, type Part } from './exam-paper.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { tableOf, writingLines } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { sourceText } from './source-words.ts'

interface Bank {
  model: Model
  about: Entity<'quiz'>
}

const objective: readonly QuizQuestion['type'][] = ['单选', '多选', '判断']
const letters = 'ABCDEFGHIJKLMN'

interface Option {
  letter: string
  text: string
  right: boolean
}

/** In an order of this paper's own; 判断 has none. */
function optionsOf({ model }: Bank, question: QuizQuestion, seed: string): Option[] {
  if (question.type !== '单选' && question.type !== '多选') return []
  const right = answerOf(model, question) ?? []
  const all = [...right.map((text) => ({ text, right: true })), ...(question.wrong ?? []).map((text) => ({ text, right: false }))]
  return shuffled(all, `${seed} ${question.id}`, ({ text }) => text).map((option, index) => ({ ...option, letter: letters[index] ?? String(index + 1) }))
}

/** Short ones stand in one line, as on any paper. */
function optionText(options: readonly Option[]): string {
  const texts = options.map(({ letter, text }) => `${letter}. ${text}`)
  return texts.join(texts.join('').length <= 34 ? '　　' : '\n')
}

function questionView(bank: Bank, { question, points }: Drawn, number: number, seed: string, isEven: boolean): ViewRecord {
  const options = optionsOf(bank, question, seed)
  return {
    number: String(number),
    scene: question.scene,
    stem: `${question.stem}${objective.includes(question.type) ? '（\u00a0\u00a0\u00a0\u00a0）' : ''}`,
    points: isEven || points === undefined ? undefined : `${points}分`,
    options: options.length > 0 ? optionText(options) : undefined,
    form: question.form ? nameOf(bank.model, question.form) : undefined,
  }
}

/** Whole points for each thing to be said; the first ones weigh one more where they do not divide. */
function keyLines(texts: readonly string[], points: number | undefined): View[] {
  if (points === undefined || texts.length < 2 || points < texts.length) return texts.map((text) => ({ markdown: text }))
  const base = Math.floor(points / texts.length)
  return texts.map((text, index) => `${text}（${base + (index < points % texts.length ? 1 : 0)}分）`)
}

function answerRow(bank: Bank, { question, points }: Drawn, number: number, seed: string): View[] {
  const options = optionsOf(bank, question, seed)
  const answer = answerOf(bank.model, question) ?? []
  const right = options.filter((option) => option.right)
  const key: View[] = options.length > 0 ? [{ strong: right.map(({ letter }) => letter).join('') }, right.map(({ text }) => text).join('；')] : keyLines(answer, points)
  return [
    String(number), key,
    [...(question.explain ? [question.explain] : []), ...(question.mistake ? [{ line: [{ strong: '常见错：' }, question.mistake] }] : []), ...(question.case ? [`案例：${nameOf(bank.model, question.case)}`] : [])],
    [sourceText(bank.model, question.ref), `${nameOf(bank.model, question.competency)}，难度${question.difficulty}`],
  ]
}

/** What this paper asks of each competency, in points: the rows and columns add up to the whole. */
function blueprintTable({ model }: Bank, parts: readonly Part[]): View | undefined {
  const all = parts.flatMap(({ questions }) => questions)
  if (all.some(({ points }) => points === undefined)) return undefined
  const sum = (list: readonly Drawn[]): number => list.reduce((total, { points = 0 }) => total + points, 0)
  const idOf = ({ question }: Drawn): string => model.follow(question.competency, 'competency')?.id ?? question.competency
  const ids = [...new Set(all.map(idOf))]
  const cells = (list: readonly Drawn[]): string[] => [...parts.map(({ type }) => list.filter(({ question }) => question.type === type)), list].map((some) => (some.length === 0 ? '' : String(sum(some))))
  return tableOf(
    [{ title: '能力（分）', width: 4 }, ...[...parts.map(({ type }) => type), '合计'].map((title) => ({ title, width: 1.4, align: 'center' as const }))],
    [...ids.map((id) => [nameOf(model, id), ...cells(all.filter((one) => idOf(one) === id))]), [{ strong: '合计' }, ...cells(all).map((text) => ({ strong: text }))]],
  )
}

/** One paper: what is asked, and, apart from it, what is right. */
function paperView(bank: Bank, parts: readonly Part[], letter: string): { paper: ViewRecord; key: ViewRecord } {
  const seed = `${bank.about.id} ${bank.about.value.version} ${letter}`
  let number = 0
  const numbered = parts.map((part) => ({ ...part, questions: part.questions.map((drawn) => ({ drawn, number: ++number })) })).filter(({ questions }) => questions.length > 0)
  const paper = {
    name: letter,
    parts: numbered.map(({ type, questions }) => {
      const points = questions.map(({ drawn }) => drawn.points)
      const isEven = new Set(points).size === 1
      const total = points.every((one) => one !== undefined) ? points.reduce((sum, one) => sum + one, 0) : undefined
      return {
        title: [`${type}题`, total === undefined ? '' : isEven ? `（每题${points[0]}分，共${total}分）` : `（共${total}分）`].join(''),
        isFree: !objective.includes(type),
        questions: questions.map((one) => questionView(bank, one.drawn, one.number, seed, isEven)),
      }
    }),
  }
  const answers = tableOf(
    [{ title: '题', width: 0.8, align: 'center' }, { title: '答案和给分', width: 4.2 }, { title: '为什么', width: 5 }, { title: '出处、能力', width: 3.2 }],
    numbered.flatMap(({ questions }) => questions.map((one) => answerRow(bank, one.drawn, one.number, seed))),
  )
  return { paper, key: { name: letter, answers, blueprint: blueprintTable(bank, parts) } }
}

const rowLength = 10

/** One sheet serves each paper: they have the same parts. */
function answerSheet(parts: readonly Part[]): ViewRecord {
  const numbers = parts.flatMap(({ type, questions }) => questions.map(() => type)).map((type, index) => ({ type, number: String(index + 1) }))
  const ticked = numbers.filter(({ type }) => objective.includes(type))
  const rows = Array.from({ length: Math.ceil(ticked.length / rowLength) }, (_, row) => ticked.slice(row * rowLength, (row + 1) * rowLength))
  return {
    ticked: tableOf(
      [{ width: 1 }, ...Array.from({ length: rowLength }, () => ({ width: 1, align: 'center' as const }))],
      rows.flatMap((row): View[][] => [[{ strong: '题' }, ...row.map(({ number, type }) => `${number} ${type}`)], [{ strong: '答' }, ...row.map((): View => [' ', ' '])]]),
    ),
    written: numbers.filter(({ type }) => !objective.includes(type)).map(({ type, number }) => ({ number, lines: writingLines(type === '案例' ? 10 : 5, 44) })),
  }
}

const sameIn = (model: Model) => (a: string, b: string): boolean => model.follow(a, 'competency')?.id === model.follow(b, 'competency')?.id

/** A paper for practice, drawn apart from those of the examination. */
export function practiceView(bank: Bank, hasAnswers: boolean): ViewRecord {
  const { value } = bank.about
  const { paper, key } = paperView(bank, drawPapers(value, 'practice', sameIn(bank.model))[0], '练习')
  return { ...paper, title: value.name, pass: value.pass === undefined ? undefined : String(value.pass), ...(hasAnswers ? { answers: key.answers } : {}) }
}

const papersOf = (bank: Bank): [Part[], Part[]] => drawPapers(bank.about.value, 'examination', sameIn(bank.model))

/** What those who sit it are given; nothing that is right stands in it. */
export function examView({ model, office, about }: SubjectOf<'quiz'>): ViewRecord {
  const { value } = about
  const bank = { model, about }
  const [first, second] = papersOf(bank)
  const total = first.flatMap(({ questions }) => questions).reduce<number | undefined>((sum, { points }) => (sum === undefined || points === undefined ? undefined : sum + points), 0)
  return {
    quiz: { name: value.name },
    facts: [total === undefined ? '' : `${total}分`, value.minutes === undefined ? '' : `${value.minutes}分钟`, value.pass === undefined ? '' : `${value.pass}分及格`].filter((text) => text !== '').join('　'),
    for: namesOf(model, value.for, office),
    papers: [paperView(bank, first, 'A').paper, paperView(bank, second, 'B').paper],
    sheet: answerSheet(first),
  }
}

/** What only the trainer has. */
export function examKeyView({ model, about }: SubjectOf<'quiz'>): ViewRecord {
  const { value } = about
  const bank = { model, about }
  const [first, second] = papersOf(bank)
  const [ofA, ofB] = [drawnIds(first), drawnIds(second)]
  const forms = namesOf(model, value.questions.filter(({ id, form }) => form !== undefined && (ofA.has(id) || ofB.has(id))).map(({ form }) => form!))
  return {
    quiz: { name: value.name },
    course: value.course ? nameOf(model, value.course) : undefined,
    pass: value.pass === undefined ? undefined : String(value.pass),
    keys: [paperView(bank, first, 'A').key, paperView(bank, second, 'B').key],
    shared: String([...ofA].filter((id) => ofB.has(id)).length),
    bank: String(value.questions.length),
    materials: [...new Set(forms)],
  }
}
