// Numbers as Chinese documents write them: 一、二十五、一百零三.

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function belowHundred(number: number, leading: boolean): string {
  if (number < 10) return digits[number]!
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens === 1 && leading ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}

/** 1 -> 一, 12 -> 十二, 103 -> 一百零三; numbers above 999 and fractions stay in figures. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) return String(number)
  if (number < 100) return belowHundred(number, true)
  const [hundreds, rest] = [Math.floor(number / 100), number % 100]
  return `${digits[hundreds]}百${rest === 0 ? '' : rest < 10 ? `零${digits[rest]}` : belowHundred(rest, false)}`
}

/** 1 -> ①, up to ⑳; then (21). */
export function circledNumber(number: number): string {
  return Number.isInteger(number) && number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`
}
