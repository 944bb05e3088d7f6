// Draws a figure as one accessible SVG in black, white and grey.
import { escapeXmlText, type DrawText, textElement } from '../flowchart/chart-to-svg.ts'
import type { FigureDrawing, FigureShape } from './figure.ts'

const round = (value: number): string => String(Math.round(value * 100) / 100 + 0)

export function grey(share: number): string {
  const part = Math.round(share * 255).toString(16).padStart(2, '0')
  return `#${part.repeat(3)}`
}

function drawShape({ points, closed, fill, stroke, dashed }: FigureShape): string {
  const path = `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`
  return `<path d="${path}" fill="${fill === undefined ? 'none' : grey(fill)}" stroke="${stroke === 0 ? 'none' : '#000'}" stroke-width="${round(stroke)}"${dashed ? ' stroke-dasharray="1.6 1"' : ''}/>`
}

export function figureToSvg({ width, height, shapes, texts }: FigureDrawing, title: string, drawText: DrawText = textElement): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" class="flowchart" role="img" viewBox="-0.5 -0.5 ${round(width + 1)} ${round(height + 1)}" width="${round(width)}mm" height="${round(height)}mm"`
    + ` font-family="'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"><title>${escapeXmlText(title)}</title>${shapes.map(drawShape).join('')}${texts.map(drawText).join('')}</svg>`
}
