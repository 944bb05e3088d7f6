// Numbers as they are written in Chinese characters.

const ones = '零一二三四五六七八九'

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
