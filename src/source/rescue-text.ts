// The text of a file, also of one that an old editor saved in GBK or UTF-16, which is read for certain.
import { decodeText } from './decode-text.ts'

export type OldEncoding = 'gbk' | 'utf16'

/** `was` is the encoding where it is not UTF-8; there is no text where there is no sure way to read it. */
export interface RescuedText {
  text?: string
  was?: OldEncoding
}

export function rescueText(bytes: Uint8Array): RescuedText {
  const decoded = decodeText(bytes)
  if ('text' in decoded) return { text: decoded.text }
  const { fault: { messageId }, guess } = decoded
  if (messageId !== 'gbk' && messageId !== 'utf16') return {}
  return guess.includes('\ufffd') || !guess.isWellFormed() ? {} : { text: guess, was: messageId }
}
