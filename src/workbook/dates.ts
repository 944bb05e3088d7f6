// Days and times in a workbook: numbers that a format shows as a day. Source: ECMA-376 part 1, 18.8.30 (numbers of formats) and 18.17.4 (days as numbers).
import { readWholeXml } from './xml-events.ts'

/** Formats that need not be written down; those from 27 to 36 and from 50 to 58 are days in the Chinese, Japanese and Korean versions. */
const isKnownDate = (number: number): boolean => (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 47) || (number >= 50 && number <= 58)

/** Without what is printed as it stands, and without colours, languages and conditions; lengths of time ([h]) stay. */
function showsDate(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|[_*]./g, '').replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
  return !/general|standard/i.test(bare) && /[ymdhs]/i.test(bare)
}

/** Which of the numbered styles of cells are days or times. */
export async function dateStyles(pieces: AsyncIterable<Buffer>): Promise<ReadonlySet<number>> {
  const own = new Map<number, string>()
  const formats: number[] = []
  let isOfCells = false
  await readWholeXml(pieces, {
    onOpen: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') isOfCells = true
      if (name === 'xf' && isOfCells) formats.push(Number(attributes.numFmtId ?? 0))
    },
    onClose: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  const isDate = (number: number): boolean => (own.has(number) ? showsDate(own.get(number)!) : isKnownDate(number))
  return new Set([...formats.entries()].filter(([, number]) => isDate(number)).map(([style]) => style))
}

const dayMilliseconds = 86_400_000
/** 1 January 1970, in days from either beginning; Lotus, and so Excel, has a 29 February 1900, which no day before it counts. */
const unixDay = { 1900: 25_569, 1904: 24_107 }
const leapDay = 60

/** The time of the sheet, which has no zone, as one in UTC; to the millisecond. */
export function dateOf(days: number, from: keyof typeof unixDay): Date {
  const counted = from === 1900 && days >= 1 && days < leapDay ? days + 1 : days
  return new Date(Math.round((counted - unixDay[from]) * dayMilliseconds))
}
