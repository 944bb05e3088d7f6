// A bundle with all that may be in it, whoever asks: for the sheet that is printed before anybody has answered.
import type { Bundle } from '../kinds/index.ts'
import { combinations, tooManyCombinations } from '../util/combinations.ts'
import { composeBundle, isChosen, visitsOf, type ComposedBundle } from './compose-bundle.ts'
import type { Model } from './model.ts'

/** How often the person with the most to do would come for each matter by itself. Members for different answers never meet in one person. */
function mostVisits(model: Model, { questions = {}, members }: Bundle): number {
  const asked = Object.entries(questions)
  const parts = members.map((member) => ({ member, visits: visitsOf(model.follow(member.service, 'service')) }))
  const counts = asked.map(([, { answers }]) => answers.length)
  // Beyond what anybody could ask at a counter the sum of all is the bound that is left.
  if (counts.reduce((product, count) => product * count, 1) > tooManyCombinations) return parts.reduce((sum, { visits }) => sum + visits, 0)
  let most = 0
  for (const choice of combinations(counts)) {
    const answers = Object.fromEntries(choice.map((answer, index) => [asked[index]![0], asked[index]![1].answers[answer]!]))
    most = Math.max(most, parts.reduce((sum, { member, visits }) => (isChosen(member, answers) ? sum + visits : sum), 0))
  }
  return most
}

/** Every member in its turn and the set of papers that serves them all; time and visits are the most that they can be. */
export function wholeBundle(model: Model, bundle: Bundle): ComposedBundle {
  const everyone = bundle.members.map(({ when: _when, ...member }) => member)
  const composed = composeBundle(model, { ...bundle, members: everyone }, {})
  const apart = mostVisits(model, bundle)
  return { ...composed, visits: { together: Math.min(bundle.visits ?? apart, apart), apart } }
}
