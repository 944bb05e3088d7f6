// The definitions that a file would hold if it could be read: from its `kind:` and `id:` lines, so that references to them are not called broken.

const line = /^(?:\ufeff)?(?:(---)(?=\s|$)|(kind|id)\s*[:：]\s*["'“]?([A-Za-z][\w-]*))/gm

export function guessDefinitions(text: string): { kind?: string; id: string }[] {
  const found: { kind?: string; id?: string }[] = [{}]
  for (const [, separator, field, word] of text.matchAll(line)) {
    const last = found.at(-1)!
    if (separator) found.push({})
    else if (field === 'kind') last.kind ??= word
    else last.id ??= word
  }
  return found.flatMap(({ kind, id }) => (id === undefined ? [] : kind === undefined ? [{ id }] : [{ kind, id }]))
}
