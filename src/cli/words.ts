// What a command says about itself, in both languages: for help, completion and the generated page of commands.
import type { Localized } from '../diagnostics/diagnostic.ts'

/** Which list a value is chosen from; the list itself is read from its registry when it is needed. */
export type ChoiceList = 'commands' | 'documents' | 'exports' | 'formats' | 'kinds' | 'languages' | 'lists' | 'reports' | 'rules' | 'severities' | 'shells' | 'variants' | 'offices' | 'definitions' | 'files' | 'folders'

export interface Word {
  says: Localized
  /** What the value is called in a usage line. */
  value?: Localized
  choices?: ChoiceList
}

export interface CommandWords {
  summary: Localized
  details?: Localized
  args?: Record<string, Word>
  flags?: Record<string, Word>
  examples: { call: string; says: Localized }[]
}

const folder: Localized = { zh: '文件夹', en: 'FOLDER' }

/** Flags that several commands have, said the same way everywhere. */
export const sharedWords = {
  workspace: { says: { zh: '标准所在的文件夹；不写就从当前文件夹向上找 guifan.yaml，再找 ./standards', en: 'The folder of the standards; else the nearest guifan.yaml upward, then ./standards' }, value: folder, choices: 'folders' },
  office: { says: { zh: '按哪个街镇看：编号或名称', en: 'As it stands for this street office: its id or name' }, value: { zh: '街镇', en: 'OFFICE' }, choices: 'offices' },
  report: { says: { zh: '把结果印成报告（网页和 PDF），放在这个文件夹', en: 'Print the answer as a report (html and pdf) into this folder' }, value: folder, choices: 'folders' },
  reportOfEach: { says: { zh: '把结果印成报告（网页和 PDF），每个街镇一份；不止一个街镇的，再印一份各街镇对照', en: 'Print the answer as a report (html and pdf) of each office into this folder; of several, an overview too' }, value: folder, choices: 'folders' },
  'no-cache': { says: { zh: '全部重新读、重新查，不用上次留下的结果', en: 'Read and check everything anew, without what an earlier run kept' } },
  'as-of': { says: { zh: '以哪一天为准，如 2026-11-23；不写就是今天', en: 'The day on which everything is judged, such as 2026-11-23; else today' }, value: { zh: '日期', en: 'DATE' } },
} as const satisfies Record<string, Word>

export const baseWords: Record<string, Word> = {
  json: { says: { zh: '只输出数据，给程序读', en: 'Print the result as data, and nothing else' } },
  lang: { says: { zh: '用哪种语言', en: 'The language of messages' }, value: { zh: '语言', en: 'LANGUAGE' }, choices: 'languages' },
  'no-color': { says: { zh: '不用颜色', en: 'Print without colours' } },
  help: { says: { zh: '显示这一页', en: 'Show this page' } },
}
