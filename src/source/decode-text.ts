// Bytes -> text, strictly UTF-8; anything else is named, with its mend.
import { hanPattern } from '../util/text.ts'
import { fileIsReadable } from './findings-reading.ts'
import type { TextFault } from './text-fault.ts'

/** `guess` is what the text may be, for names in it; empty where it is no text. */
export type Decoded = { text: string } | { fault: TextFault; line: number; guess: string }

const strict = new TextDecoder('utf-8', { fatal: true })

/** The text without its byte order mark, or why there is none. */
export function decodeText(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return refuse('utf16', decodeUtf16(bytes))
  if (bytes.includes(0)) return looksUtf16(bytes) ? refuse('utf16', decodeUtf16(bytes)) : refuse('binary', '')
  try {
    return { text: strict.decode(bytes) }
  } catch {
    return refuseBytes(bytes)
  }
}

function refuse(messageId: string, guess: string, line = 1): Decoded {
  return { fault: { definition: fileIsReadable, messageId, data: { line }, start: 0, end: 0, fatal: true }, line, guess }
}

function decodeUtf16(bytes: Uint8Array): string {
  const big = bytes[0] === 0xfe || bytes[0] === 0
  return new TextDecoder(big ? 'utf-16be' : 'utf-16le').decode(bytes)
}

/** ASCII in UTF-16 has a zero in every second byte. */
function looksUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2000)
  let zeros = [0, 0]
  head.forEach((byte, index) => byte === 0 && zeros[index % 2]!++)
  zeros = zeros.sort((a, b) => a - b)
  return zeros[0]! * 8 < zeros[1]! && zeros[1]! > head.length / 16
}

/** Any control character but white space: no text has one. */
const control = /[^\P{Cc}\t-\r]/u

function refuseBytes(bytes: Uint8Array): Decoded {
  const loose = new TextDecoder('utf-8').decode(bytes)
  const broken = loose.match(/\ufffd/g)?.length ?? 0
  const line = loose.slice(0, loose.indexOf('\ufffd')).split('\n').length
  const good = loose.match(/\p{Script=Han}/gu)?.length ?? 0
  // A few bad bytes among good Chinese are a slip in one place; else the whole file is in another encoding.
  if (good > broken) return refuse('notUtf8', loose, line)
  try {
    const chinese = new TextDecoder('gb18030', { fatal: true }).decode(bytes)
    if (hanPattern.test(chinese) && !control.test(chinese)) return refuse('gbk', chinese)
  } catch {
    // Not GBK either.
  }
  return control.test(loose) ? refuse('binary', '') : refuse('notUtf8', loose, line)
}
