// A QR code as runs of dark modules, which the theme draws as one shape.
import qrcode from 'qrcode'
import { array } from './typst-text.ts'

/** A Typst dictionary `(size, runs: ((x, y, length), …))`, or `none` for an empty text or one too long for any code. */
export function writeQr(text: string): string {
  if (text === '') return 'none'
  let modules: { size: number; data: Uint8Array }
  try {
    modules = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules
  } catch {
    // Only a text of some thousand characters has no code; the page is better without it than not printed.
    return 'none'
  }
  const runs: string[] = []
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      const start = x
      while (x < modules.size && modules.data[y * modules.size + x]) x++
      if (x > start) runs.push(`(${start}, ${y}, ${x - start})`)
    }
  }
  return `(size: ${modules.size}, runs: ${array(runs)})`
}
