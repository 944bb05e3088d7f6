// Numbers in Chinese characters, as documents write them and as they are read: 一、二十五、一百零三.

const ones = '零一二三四五六七八九'

function belowHundred(number: number, leading: boolean): string {
  if (number < 10) return ones[number]!
  const [tens, rest] = [Math.floor(number / 10), number % 10]
  return `${tens === 1 && leading ? '' : ones[tens]}十${rest === 0 ? '' : ones[rest]}`
}

/** 1 -> 一, 12 -> 十二, 103 -> 一百零三; numbers above 999 and fractions stay in figures. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) return String(number)
  if (number < 100) return belowHundred(number, true)
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  return `${ones[hundreds]}百${rest === 0 ? '' : rest < 10 ? `零${ones[rest]}` : belowHundred(rest, false)}`
}

/** 1 -> ①; in a list of more than ⑳ every number is (1), since fonts know no more. */
export function circledNumber(number: number, of = number): string {
  return Number.isInteger(number) && number >= 1 && Math.max(number, of) <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`
}

/** 二十 -> 20, 三 -> 3, 十五 -> 15, 20 -> 20; undefined for anything else. */
export function countOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const match = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (!match || text === '') return undefined
  const [, tens, ten, rest] = match
  const valueOf = (char: string): number => ones.indexOf(char === '两' ? '二' : char)
  if (!ten) return tens && !rest ? valueOf(tens) : undefined
  return (tens ? valueOf(tens) : 1) * 10 + (rest ? valueOf(rest) : 0)
}

/** 二〇二六 -> 2026; undefined where it is not digit after digit. */
export function digitsOf(text: string): string | undefined {
  const plain = text.replaceAll('〇', '零')
  return plain !== '' && [...plain].every((char) => ones.includes(char)) ? [...plain].map((char) => ones.indexOf(char)).join('') : undefined
}
