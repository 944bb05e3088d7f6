// Every way to answer a list of questions, counted up like the digits of a number.

/** `counts`: how many answers each question has. The same array is given each time. */
export function* combinations(counts: readonly number[]): Generator<readonly number[]> {
  const choice = counts.map(() => 0)
  if (counts.includes(0)) return
  for (;;) {
    yield choice
    let index = choice.length - 1
    while (index >= 0 && choice[index] === counts[index]! - 1) choice[index--] = 0
    if (index < 0) return
    choice[index]!++
  }
}

// More combinations than this no editor can read, and no counter can ask.
export const tooManyCombinations = 20_000
