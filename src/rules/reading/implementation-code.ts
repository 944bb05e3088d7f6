// The parts of a national implementation code: credit code of the implementer (18), level (1), base code (12).
export interface ImplementationCode {
  creditCode: string
  level: string
  baseCode: string
}

/** Undefined for codes of another form, such as local ones. */
export function implementationCode(code: string): ImplementationCode | undefined {
  const parts = /^([0-9A-HJ-NPQRTUWXY]{18})([1-7])([0-9]{2}[0-9A-Z]{10})$/.exec(code)
  return parts ? { creditCode: parts[1]!, level: parts[2]!, baseCode: parts[3]! } : undefined
}
