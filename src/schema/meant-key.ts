// Which word was meant by an unknown one: for keys by Chinese title or by spelling, for values by their characters.
import { hanPattern, onlyNearest } from '../util/text.ts'

/** For words of a list: Chinese ones are short, so one character in two may differ, but one must be shared. */
export function meantValue(word: string, choices: readonly string[]): string | undefined {
  const sharing = choices.filter((choice) => [...choice].some((char) => word.includes(char)))
  const extended = sharing.filter((choice) => choice.includes(word) || word.includes(choice))
  return extended.length === 1 ? extended[0] : onlyNearest(word, sharing, Math.max(1, Math.floor(word.length / 2)))
}

/** `known` is key -> title; keys that are there already (`present`) were not meant. */
export function meantKey(key: string, known: Readonly<Record<string, string>>, present: readonly string[]): string | undefined {
  const taken = new Set(present)
  const free = Object.entries(known).filter(([name]) => !taken.has(name))
  if (hanPattern.test(key)) {
    const title = free.some(([, one]) => one === key) ? key : meantValue(key, free.map(([, one]) => one))
    return free.find(([, one]) => one === title)?.[0]
  }
  const names = free.map(([name]) => name)
  const plain = key.replace(/[-_ ]/g, '').toLowerCase()
  const longer = names.filter((name) => name.startsWith(key) || (name.length > 1 && key.startsWith(name)))
  return names.find((name) => name.toLowerCase() === plain) ?? (longer.length === 1 ? longer[0] : undefined) ?? onlyNearest(key, names, Math.max(1, Math.floor(key.length / 3)))
}
