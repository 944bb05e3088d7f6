// A fault in the call itself (no such office, unknown format): what is wrong and what to do. Ends with exit code 2.
import type { Localized } from './diagnostic.ts'

export class UsageError extends Error {
  readonly text: Localized

  constructor(text: Localized) {
    super(text.zh)
    this.name = 'UsageError'
    this.text = text
  }
}
