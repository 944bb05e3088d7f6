// Chance of the shapes that a hall knows: who comes, how long it takes, what happens now and then.
import { random } from '../random.ts'

export interface Chance {
  share(): number
  happens(probability: number): boolean
  pick<T>(choices: readonly T[]): T
  /** How many come when so many are expected. */
  poisson(mean: number): number
  normal(): number
  /** Times around `mean`, some of them much longer. */
  lognormal(mean: number, spread: number): number
}

export function chanceOf(seed: number): Chance {
  const share = random(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share())
  function poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    let count = 0
    for (let left = Math.exp(-mean), product = share(); product > left; product *= share()) count++
    return count
  }
  return {
    share, normal, poisson,
    happens: (probability) => share() < probability,
    pick: (choices) => choices[Math.floor(share() * choices.length)]!,
    lognormal: (mean, spread) => mean * Math.exp(spread * normal() - (spread * spread) / 2),
  }
}
