// The check digit of a unified social credit code (GB 32100).
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** True when the last of 18 characters follows from the first 17. Codes of another form are no codes. */
export function creditCode(code: string): boolean {
  if (code.length !== 18 || [...code].some((char) => !alphabet.includes(char))) return false
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(code[index]!), 0)
  return alphabet[(31 - (sum % 31)) % 31] === code[17]
}
