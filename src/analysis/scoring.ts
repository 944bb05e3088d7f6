// Points of one item of an appraisal: by the scheme's own words where they leave nothing to judge, else as the raters gave them.

/** 达到目标得10分，每低1个百分点扣1分: `off` points for every whole `per` short of the target. */
export interface ByTarget {
  per: number
  off: number
  /** 百分点, 分钟 … */
  unit: string
  /** What the words go on to say, which people must see to. */
  besides: string
}

const words = /^(?:达到|不高于|不低于|不超过)目标(?:得(?:\d+(?:\.\d+)?分|满分)|满分)，每(?:低|高|少|多)(\d+(?:\.\d+)?)个?([^，；。\d]{1,6}?)扣(\d+(?:\.\d+)?)分(?:，扣完为止)?(?:[；。](.*))?$/u

/** Undefined for words that can't be followed without judging. */
export function readScoring(text: string | undefined): ByTarget | undefined {
  const match = text === undefined ? null : words.exec(text)
  return match ? { per: Number(match[1]), off: Number(match[3]), unit: match[2]!, besides: match[4] ?? '' } : undefined
}

/** Sums of decimals are written by people with two places. */
export const twoPlaces = (number: number): number => Math.round((number + Number.EPSILON) * 100) / 100

export interface TargetPoints {
  points: number
  short: number
  /** Whole steps that are taken off; what is less than a step is not. */
  steps: number
}

export function pointsByTarget(actual: number, target: number, higherIsBetter: boolean, weight: number, { per, off }: ByTarget): TargetPoints {
  const short = Math.max(0, higherIsBetter ? target - actual : actual - target)
  // 96 − 94.9 is 1.0999…: a step that is whole on paper is whole here.
  const steps = Math.floor(short / per + 1e-9)
  return { points: twoPlaces(Math.max(0, weight - steps * off)), short: twoPlaces(short), steps }
}

export interface Mark {
  rater: string
  points: number
  /** Ratings that stand behind it. */
  count: number
  row: number
}

export interface RaterShare {
  who: string
  share: number
  least: number
}

export interface RaterMark {
  who: string
  share: number
  points: number
  count: number
  /** Too few ratings make no mark. */
  enough: boolean
}

/** Marks of one rater are averaged by their ratings; `received` are all ratings of a rater for this person. Null where nobody has enough. */
export function pointsByRaters(marks: readonly Mark[], raters: readonly RaterShare[], received: ReadonlyMap<string, number>): { points: number | null; marks: RaterMark[] } {
  const told = raters.flatMap(({ who, share, least }): RaterMark[] => {
    const own = marks.filter(({ rater }) => rater === who)
    const count = own.reduce((sum, mark) => sum + mark.count, 0)
    if (count === 0) return []
    return [{ who, share, count, points: twoPlaces(own.reduce((sum, mark) => sum + mark.points * mark.count, 0) / count), enough: (received.get(who) ?? 0) >= least }]
  })
  const counted = told.filter(({ enough }) => enough)
  const shares = counted.reduce((sum, { share }) => sum + share, 0)
  return { points: shares > 0 ? twoPlaces(counted.reduce((sum, { points, share }) => sum + points * share, 0) / shares) : null, marks: told }
}
