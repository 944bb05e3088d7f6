// The checklist of a service at the counter: one tick a check, and the sentence to say when it fails.
import type { CheckPoint, Step } from '../kinds/index.ts'
import type { Model } from '../model/model.ts'
import { chineseNumber } from '../util/chinese-numbers.ts'
import { markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View } from './document-type.ts'
import { tick } from './form-view.ts'
import { materialLines, type MaterialLine } from './material-view.ts'
import { situationBoxes, situationLetter } from './situation-view.ts'

function checkCells({ look, pass, how, fail }: CheckPoint): View[] {
  return [[look, { line: ['过：', pass] }], how, tick, fail]
}

/** Name, for whom, how many: the first cell of a material's rows. */
function materialCell(line: MaterialLine, letters: ReadonlyMap<string, string>): View[] {
  const who = line.entry.situations?.map((id) => letters.get(id) ?? id).join('、')
  return [{ strong: line.name }, ...(who ? [`只有${who}要`] : []), line.only, [line.copies, line.keep].filter((part) => part !== '').join('，'), ...(line.entry.signedBy ? [`签名：${line.entry.signedBy}`] : [])].filter((part) => part !== '')
}

function copiesCheck(line: MaterialLine): View[][] {
  const { copies } = line.entry
  if (typeof copies !== 'object' || copies.count === 0 || line.checks.some(({ look }) => look.includes('份数'))) return []
  return [[{ line: [`份数＝每${copies.per}${copies.count}份　应\u2060`, { blank: 2 }, '\u2060实\u2060', { blank: 2 }] }, '点份数', tick, '还差几份，是谁的，我写在单子上']]
}

function rowsOf(line: MaterialLine, letters: ReadonlyMap<string, string>): View[][] {
  const checks = [...copiesCheck(line), ...line.checks.map(checkCells)]
  const rows = checks.length > 0 ? checks : [[`有没有${line.name}`, '看', tick, '没带的写在一次性告知单上'] as View[]]
  return rows.map((cells, index) => (index === 0 ? [{ cell: materialCell(line, letters), rowspan: rows.length }, ...cells] : cells))
}

/** Never ask for paper that the system can look up: these rows come apart. */
function lookupRows(lines: readonly MaterialLine[]): View[][] {
  return lines.filter((line) => line.isExempt).map((line) => {
    const { by, ifFail } = line.entry.exempt!
    return [line.only === '' ? line.name : [line.name, line.only], by, { line: [tick, '查到　', tick, '查不到'] }, ifFail ?? '报综合受理主管']
  })
}

/** Checks at the counter that belong to no paper: those of the first step that a front office does. */
function questionRows(model: Model, steps: readonly Step[]): View[][] {
  const isFront = ({ by }: Step): boolean => model.follow(by, 'post')?.value.lane === '前台'
  const first = steps.flatMap((step) => step.together ?? [step]).find((step) => step.checks?.length && isFront(step)) ?? steps[0]
  return (first?.checks ?? []).map((check) => [[check.look, { line: ['过：', check.pass] }], check.how, tick, check.fail])
}

/** What people bring to a counter; not what somebody goes out to look at without a paper. */
export const isReceived = ({ value }: Subject['service']): boolean => value.start !== '主动发现' || value.materials.length > 0

export function checklistView(subject: Subject): { [key: string]: View | undefined } {
  const { model, service } = subject
  const { value } = service
  const lines = materialLines(model, value)
  const letters = new Map((value.situations ?? []).map(({ id }, index) => [id, situationLetter(index)]))
  const papers = lines.filter((line) => !line.isExempt)
  const steps = model.follow(value.procedure, 'procedure')?.value.steps ?? []
  const [lookups, questions] = [lookupRows(lines), questionRows(model, steps)]
  let number = 0
  const next = (): string => chineseNumber(++number)
  const columns = [{ title: '看什么', width: 4 }, { title: '怎么看', width: 2.2 }, { title: '过', width: 0.7, align: 'center' }, { title: '不过怎么办（照着说）', width: 4.4 }]
  return {
    service: { id: service.id, name: value.name },
    situations: situationBoxes(value),
    mark: markOf(model, service, 'materials'),
    questions: questions.length > 0 ? { title: `${next()}、先问先看`, table: { columns, rows: questions } } : undefined,
    papers: papers.length > 0 ? { title: `${next()}、收的材料（一项一勾）`, table: { columns: [{ title: '材料', width: 2.3 }, ...columns], rows: papers.flatMap((line) => rowsOf(line, letters)) } } : undefined,
    lookups: lookups.length > 0 ? { title: `${next()}、系统查（查到的不收纸，查不到的记下原因）`, table: { columns: [{ title: '免交的材料', width: 3.6 }, { title: '到哪查', width: 2.55 }, { title: '结果', width: 2.55 }, { title: '查不到怎么办', width: 3.9 }], rows: lookups } } : undefined,
    conclusion: { line: [tick, '受理　', ...(lines.some(({ entry }) => entry.shortfall) ? [tick, '容缺受理　'] : []), tick, '一次告知　', tick, '不予受理（理由、条款', { blank: 10 }, '）'] },
    // Two signatures on what is done on the spot only keep people waiting.
    twoSign: value.caseType !== '即办件',
  }
}
