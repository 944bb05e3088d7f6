// Proposes an id for a Chinese name.

/** Undefined where nothing of the name can be said in letters. */
export async function proposeId(name: string): Promise<string | undefined> {
  // The dictionary is large, and most calls never need it.
  const { spellId } = await import('../exchange/spell-id.ts')
  return spellId(name)
}
