// Values of flags that are more than a text: numbers, lists, a word of a list, reports in pairs with their files.
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { nearest } from '../util/text.ts'

/** Throws a UsageError for anything but a whole number from `least`. */
export function wholeNumber(flag: string, text: string | undefined, least = 0): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text)
  throw new UsageError({ zh: `${flag} 后面要写一个整数（${least} 或更大），不是“${text}”。`, en: `${flag} takes a whole number of ${least} or more, not "${text}".` })
}

/** Throws a UsageError for anything but a number above zero, with decimals or without. */
export function positiveNumber(flag: string, text: string): number {
  if (/^\d{1,9}(\.\d{1,6})?$/.test(text) && Number(text) > 0) return Number(text)
  throw new UsageError({ zh: `${flag} 后面要写一个大于 0 的数，不是“${text}”。`, en: `${flag} takes a number above 0, not "${text}".` })
}

/** A share from 0 to `most` percent, as a part of 1. Throws a UsageError for anything else. */
export function percentage(flag: string, text: string, most = 100): number {
  if (/^\d{1,3}(\.\d{1,3})?%?$/.test(text) && Number.parseFloat(text) <= most) return Number.parseFloat(text) / 100
  throw new UsageError({ zh: `${flag} 后面要写 0 到 ${most} 的百分数，不是“${text}”。`, en: `${flag} takes a percentage from 0 to ${most}, not "${text}".` })
}

/** YYYY-MM-DD, a day that is. Throws a UsageError for anything else. */
export function dayText(flag: string, text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text))) return text
  throw new UsageError({ zh: `${flag} 后面要写日期，如 2026-11-23，不是“${text}”。`, en: `${flag} takes a day such as 2026-11-23, not "${text}".` })
}

/** Throws a UsageError for anything but a month as 2026-12. */
export function monthText(flag: string, text: string | undefined): string | undefined {
  if (text === undefined || /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)) return text
  throw new UsageError({ zh: `${flag} 后面要写一个月份，如 2026-12，不是“${text}”。`, en: `${flag} takes a month such as 2026-12, not "${text}".` })
}

/** `html,pdf` and `--format html --format pdf` mean the same; Chinese commas too. */
export function listOf(texts: readonly string[] | undefined): string[] {
  return [...new Set((texts ?? []).flatMap((text) => text.split(/[,，、]/)).map((text) => text.trim()).filter(Boolean))]
}

/** Throws a UsageError for a word that is not one of the choices. */
export function oneOf<Choice extends string>(flag: string, text: string | undefined, choices: readonly Choice[]): Choice | undefined {
  if (text === undefined) return undefined
  const found = choices.find((choice) => choice === text)
  if (found) return found
  const near = nearest(text, choices)
  throw new UsageError({
    zh: `${flag}：不能写“${text}”。${near ? `您是不是想写 ${near}？` : ''}可以写：${choices.join('、')}。`,
    en: `${flag} can't be "${text}". ${near ? `Did you mean ${near}? ` : ''}Choose from: ${choices.join(', ')}.`,
  })
}

interface Token {
  type: string
  flag?: string
  input: string
}

export interface ReportPair {
  format: string
  /** Absolute. */
  file?: string
}

/** Each `--output FILE` belongs to the `--format` before it; at most one format has none and goes to standard output. */
export function reportPairs(tokens: readonly Token[], cwd: string): ReportPair[] {
  const pairs: ReportPair[] = []
  for (const { type, flag, input } of tokens) {
    if (type !== 'flag') continue
    if (flag === 'format') pairs.push({ format: input })
    if (flag !== 'output') continue
    const last = pairs.at(-1)
    if (!last || last.file !== undefined) {
      throw new UsageError({
        zh: `--output ${input} 前面要有它自己的 --format，例如 --format sarif --output ${input}。`,
        en: `--output ${input} needs a --format of its own before it, such as --format sarif --output ${input}.`,
      })
    }
    last.file = path.resolve(cwd, input)
  }
  if (pairs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError({
      zh: '只能有一种格式直接显示，其余的 --format 后面请各写 --output 文件名。',
      en: 'Only one format can go to standard output: give each other --format an --output FILE.',
    })
  }
  return pairs.length > 0 ? pairs : [{ format: 'codeframe' }]
}
