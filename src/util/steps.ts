// Long work in small steps: done at one go, or a little at a time, so that whoever asks something in between has an answer soon.

export type Steps<Result> = Generator<undefined, Result, undefined>

/** At one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** In milliseconds: how long others wait at most, if no single step is longer. */
const turn = 5

/** A little at a time. Undefined where it is no longer wanted. */
export async function atLeisure<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | undefined> {
  while (isWanted()) {
    const until = performance.now() + turn
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return undefined
}
