// What a shell can complete: every command with its options and the words each may be followed by.
import type { CommandTable } from './command-table.ts'
import type { Session } from './session.ts'
import { baseWords, type Word } from './words.ts'

/** `words` to choose from, `files` or `folders` of the disk, `offices` that are asked of the workspace; nothing for free text. */
export interface CompletionValue {
  words: readonly string[]
  from?: 'files' | 'folders' | 'offices'
}

export interface CompletionFlag {
  name: string
  char?: string
  says: string
  /** Absent for a switch. */
  value?: CompletionValue
}

export interface CompletionCommand {
  name: string
  says: string
  flags: CompletionFlag[]
  argument?: CompletionValue
}

function valueOf(word: Word | undefined, choicesOf: (list: string) => readonly string[]): CompletionValue {
  const list = word?.choices
  if (list === 'files' || list === 'folders' || list === 'offices') return { words: [], from: list }
  return { words: list ? choicesOf(list) : [] }
}

export async function completionModel(commands: CommandTable, choicesOf: (list: string) => readonly string[], session: Session): Promise<CompletionCommand[]> {
  return Promise.all(Object.entries(commands).map(async ([name, load]) => {
    const { words, args, flags, baseFlags } = (await load()).default
    const all = [...Object.entries(flags ?? {}).map(([key, flag]) => ({ key, flag, word: words.flags?.[key] })), ...Object.entries(baseFlags ?? {}).map(([key, flag]) => ({ key, flag, word: baseWords[key] }))]
    const argument = Object.keys(args)[0]
    return {
      name,
      says: session.say(words.summary),
      flags: all.map(({ key, flag, word }) => ({
        name: key, ...(flag.char ? { char: flag.char } : {}), says: word ? session.say(word.says) : '', ...(flag.type === 'option' ? { value: valueOf(word, choicesOf) } : {}),
      })),
      ...(argument === undefined ? {} : { argument: valueOf(words.args?.[argument], choicesOf) }),
    }
  }))
}
