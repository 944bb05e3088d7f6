// The same thing in plain characters: what a Chinese keyboard leaves in codes, numbers and words.
import { inIdForm, inOneForm } from '../util/text.ts'

/** Digits and letters, and the marks between two digits, which no code means full-width; other marks may. */
export function plainLetters(text: string): string {
  const plain = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (char) => inOneForm(char))
  return plain.replace(/(?<=\d)[－—–](?=\d)/g, '-').replace(/(?<=\d)[。．](?=\d)/g, '.').replace(/(?<=\d)：(?=\d)/g, ':')
}

/** Without what is not seen, or looks like a space: it comes along with what is copied from a web page. */
export const withoutHidden = (text: string): string => text.replace(/[\u00a0\u200b-\u200f\u2060\u3000\ufeff]/g, '')

/** Without spaces, quotes around it and the stop that ends a sentence. */
export const bare = (text: string): string => inOneForm(plainLetters(text)).replace(/\s+/g, '').replace(/^[“”‘’「」"']+|[“”‘’「」"'。,;、]+$/g, '')

/** Words apart are words with hyphens, where it is an id. */
export const wordsInIdForm = (text: string): string | undefined => (/^[A-Za-z][\w\s-]*$/.test(inOneForm(text)) ? inIdForm(text) : undefined)

/** （021）6234 as 021-6234. */
export const withAreaCode = (text: string): string => plainLetters(text).replace(/^[(（](0\d{2,3})[)）]\s*(?=\d)/, '$1-')

/** `1.0`, `V2` as the three numbers of a version. */
export function inThreeNumbers(text: string): string | undefined {
  const numbers = /^[vV]?\s*(\d+(?:\.\d+){0,2})$/.exec(plainLetters(text).trim())?.[1]
  return numbers && [...numbers.split('.'), '0', '0'].slice(0, 3).join('.')
}

/** `３`, `39。6`, `58，000` as a number is written; undefined where anything else stands there too. */
export function plainNumber(text: string): string | undefined {
  const plain = bare(text)
  const digits = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(digits) ? digits : undefined
}
