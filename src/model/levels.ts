// The levels of competency of a workspace, from low to high.
import type { Model } from './model.ts'

const usual = ['见习', '胜任', '骨干', '带教']

export const levelsOf = (model: Model): readonly string[] => model.config.levels ?? usual

/** `见习到胜任`: from what level to what; one level alone is where it leads. */
export function raised(text: string): { from: string | undefined; to: string } {
  const [first, second] = text.split('到')
  return second === undefined ? { from: undefined, to: text } : { from: first, to: second }
}
