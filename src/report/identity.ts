// What makes a finding the same one on the next run, for services that keep score: lines move, the definition and the field do not.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

export function identityOf({ code, place, messageId }: Diagnostic): string {
  return [code, place.file, place.document, place.pointer, place.at, messageId].join('|')
}

/** One text a finding, no two the same: findings that say the same of one place are counted. */
export function identitiesOf(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map((diagnostic) => {
    const identity = identityOf(diagnostic)
    const count = (seen.get(identity) ?? 0) + 1
    seen.set(identity, count)
    return count === 1 ? identity : `${identity}|${count}`
  })
}
