// A QR code as inline SVG, one path: no picture file, sharp at every size.
import QRCode from 'qrcode'
import { escapeHtml } from './escape-html.ts'

const margin = 4

export function drawQr(text: string, title: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const size = modules.size + margin * 2
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) if (modules.get(row, column)) path += `M${column + margin} ${row + margin}h1v1h-1z`
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${escapeHtml(title)}</title><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
}
