// Every point of an appraisal explained: by which words of the scheme, from which figures, on whose marks, in which rows.
import type { Adjustment, ItemPoints, PersonScore } from '../analysis/appraisal.ts'
import type { Graded } from '../analysis/grading.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'

/** 3, 7–9: rows that follow one another are told by the first and the last. */
function rowRanges(rows: readonly number[]): string[] {
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && row === last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges.flatMap(([first, last]) => (last - first > 1 ? [`${first}–${last}`] : first === last ? [String(first)] : [String(first), String(last)]))
}

const rowsText = (rows: readonly number[]): Localized => (rows.length === 0 ? { zh: '', en: '' } : { zh: `（第${rowRanges(rows).join('、')}行）`, en: ` (row ${rowRanges(rows).join(', ')})` })

function byTarget({ item, actual, reckoned, words }: ItemPoints): Localized {
  const { short, steps } = reckoned!
  const unit = item.unit ?? ''
  const met = steps === 0 && short === 0
  return met
    ? { zh: `实绩 ${actual}${unit}，目标 ${item.target}${unit}，达到，得满分 ${item.weight}`, en: `actual ${actual}${unit}, target ${item.target}${unit}: met, the full ${item.weight}` }
    : { zh: `实绩 ${actual}${unit}，目标 ${item.target}${unit}，差 ${short}；每差 ${words!.per} 扣 ${words!.off}，满 ${steps} 档，${item.weight}－${steps}×${words!.off}`, en: `actual ${actual}${unit}, target ${item.target}${unit}, ${short} short; ${words!.off} off for every ${words!.per}, ${steps} whole steps: ${item.weight} − ${steps} × ${words!.off}` }
}

function byRaters({ marks = [] }: ItemPoints): Localized {
  const counted = marks.filter(({ enough }) => enough)
  const few = marks.filter(({ enough }) => !enough).map(({ who, count }) => `${who} ${count}`)
  const sum = counted.map(({ who, share, points, count }) => `${who} ${points}×${share}%（${count}）`).join('＋')
  const shares = counted.reduce((total, { share }) => total + share, 0)
  return {
    zh: `${sum}${counted.length > 0 && shares !== 100 ? `，按到齐的 ${shares}% 折算` : ''}${few.length > 0 ? `；样本不足，不计：${few.join('、')} 份` : ''}`,
    en: `${sum}${counted.length > 0 && shares !== 100 ? `, of the ${shares}% that gave a mark` : ''}${few.length > 0 ? `; too few ratings, not counted: ${few.join(', ')}` : ''}`,
  }
}

/** How the points of one item came about. */
export function itemExplained(one: ItemPoints): Localized {
  const { zh, en } = rowsText(one.rows)
  const differs = one.differs === undefined ? { zh: '', en: '' } : { zh: `；另外写的 ${one.differs} 分和算出来的不一样，以算出来的为准`, en: `; the mark of ${one.differs} beside it differs and does not count` }
  const besides = one.words?.besides ? { zh: `；还要人看：${one.words.besides}`, en: `; for people to see to: ${one.words.besides}` } : { zh: '', en: '' }
  const how: Localized = one.by === 'target' ? byTarget(one) : one.by === 'raters' ? byRaters(one)
    : one.by === 'given' ? { zh: `照给的分${one.item.scoring ? `（${one.item.scoring}）` : ''}`, en: `as given${one.item.scoring ? ` (${one.item.scoring})` : ''}` }
      : { zh: one.actual === undefined ? '没有记录' : `有实绩 ${one.actual}，方案的话要人判，请给得分`, en: one.actual === undefined ? 'no record' : `actual ${one.actual}; the scheme needs judging, so a mark is wanted` }
  const proof = one.proofs.length > 0 ? { zh: `；凭据：${one.proofs.join('、')}`, en: `; proof: ${one.proofs.join(', ')}` } : { zh: '', en: '' }
  return { zh: `${how.zh}${differs.zh}${besides.zh}${proof.zh}${zh}`, en: `${how.en}${differs.en}${besides.en}${proof.en}${en}` }
}

export function adjustmentExplained({ points, claimed, rows, proofs }: Adjustment): Localized {
  const capped = points === claimed ? { zh: '', en: '' } : { zh: `，报了 ${claimed}，到这一条的上限`, en: `, ${claimed} was claimed, the cap of this rule` }
  const { zh, en } = rowsText(rows)
  const proof = proofs.length > 0 ? { zh: `凭据：${proofs.join('、')}`, en: `proof: ${proofs.join(', ')}` } : { zh: '本人和主管商定', en: 'as agreed' }
  return { zh: `${proof.zh}${capped.zh}${zh}`, en: `${proof.en}${capped.en}${en}` }
}

/** 个人 88.5×0.6＋部门 90×0.2＋群众 95×0.2＋加减分 1＝90.5 */
export function totalExplained({ individual, department, public: residents, adjusted, total }: PersonScore, link: { individual: number; department: number; public: number } | undefined): Localized {
  const end = total === null ? { zh: '，还算不出总分', en: ': no total yet' } : { zh: `＝${total}`, en: ` = ${total}` }
  if (!link) return { zh: `各项合计 ${individual}＋加减分 ${adjusted}${end.zh}`, en: `items ${individual} + adjustments ${adjusted}${end.en}` }
  return {
    zh: `个人 ${individual}×${link.individual}＋部门 ${department ?? '—'}×${link.department}＋群众 ${residents ?? '—'}×${link.public}＋加减分 ${adjusted}${end.zh}`,
    en: `person ${individual} × ${link.individual} + department ${department ?? '—'} × ${link.department} + residents ${residents ?? '—'} × ${link.public} + adjustments ${adjusted}${end.en}`,
  }
}

/** Why the grade is not the one that the points reach; nothing where it is. */
export function gradeExplained({ why, reached, unmet, score }: Graded, names: Readonly<Record<string, string>>): Localized {
  if (why === 'incomplete') return { zh: `还缺 ${score.missing.length} 项：${score.missing.map((id) => names[id] ?? id).join('、')}，没有定等次`, en: `${score.missing.length} still missing: ${score.missing.map((id) => names[id] ?? id).join(', ')}; no grade yet` }
  if (why === 'needs') return { zh: `分数够${reached}，条件没有写做到：${unmet.join('、')}`, en: `enough points for ${reached}; conditions not said to be met: ${unmet.join(', ')}` }
  if (why === 'quota') return { zh: `分数够${reached}，名额满了`, en: `enough points for ${reached}; its places are taken` }
  if (why === 'tie') return { zh: `分数够${reached}，最后的名额有人同分，排不出先后，先都不占，请商定`, en: `enough points for ${reached}; others have the same total at the last place, so none takes it: decide between them` }
  return { zh: '', en: '' }
}

export const appraiseFormulas: readonly Localized[] = [
  { zh: '每一项：方案的话能照着算的（达到目标满分，每差多少扣几分），用实绩和当年目标算，不满一档不扣；要人判的，用给的分。', en: 'Items: where the words of the scheme can be followed (full mark at the target, so much off for so much short), from the actual value and the target of the year, whole steps only; else the marks that were given.' },
  { zh: '几方打分的：一方给了几份，先按份数平均；再按方案里各方的份额加权。一方对这一个对象的份数不够的不计，它的份额由到齐的几方照原来的比例分。', en: 'Marks of several raters: those of one rater are averaged by their number of ratings, then the raters are weighted by the shares of the scheme. A rater with too few ratings of this subject does not count; the others take its share in proportion.' },
  { zh: '总分＝个人×份额＋部门×份额＋群众×份额＋加减分（每条、合计都有上限，没有凭据的不算），到两位小数。', en: 'Total: the three parts by their shares, with what is added and taken off (capped for each rule and in all; nothing without proof), to two places.' },
  { zh: '等次：先看几分起，再看条件，再看名额；名额＝一起评的个数（个人按本街镇，职能部门按全部）×比例，向下取整；排不上的顺到下一档，缺数据的不定等次。', en: 'Grades: by points, then conditions, then places: those judged together (people by office, departments all at once) times the quota, rounded down. Who gets no place falls to the next grade; who lacks data has none.' },
]
