// Adds shares and weights without the dust that binary fractions leave.
export const sumOf = (numbers: readonly number[]): number => Math.round(numbers.reduce((sum, number) => sum + number, 0) * 1e6) / 1e6
