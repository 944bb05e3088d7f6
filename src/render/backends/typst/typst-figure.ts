// A drawn figure as Typst data; the theme draws it with the same shapes as the SVG.
import type { VariantName } from '../../document.ts'
import { describeFigure } from '../../figure/describe-figure.ts'
import { drawFigure } from '../../figure/draw-figure.ts'
import { figureRoom, type Figure, type FigureShape } from '../../figure/figure.ts'
import { number, writePoint, writeText } from './typst-flowchart.ts'
import { array, exactLiteral } from './typst-text.ts'

/** As much larger as charts are. */
const magnified: Partial<Record<VariantName, number>> = { 'large-print': 1.6, 'booklet': 1.3 }

function writeShape({ points, closed, fill, stroke, dashed }: FigureShape): string {
  return `(points: ${array(points.map(writePoint))}, closed: ${closed}, fill: ${fill === undefined ? 'none' : `luma(${Math.round(fill * 255)})`}, stroke: ${number(stroke)}, dashed: ${dashed === true})`
}

export function writeFigure(figure: Figure, title: string, variant?: VariantName): string {
  const magnify = (variant && magnified[variant]) ?? 1
  const { width, height, shapes, texts } = drawFigure(figure, figureRoom.width / magnify)
  const drawn = `(width: ${number(width)}, height: ${number(height)}, shapes: ${array(shapes.map(writeShape))}, texts: ${array(texts.map(writeText))})`
  return `figure-drawing(${exactLiteral(describeFigure(figure, title))}, ${drawn}, magnify: ${magnify})`
}
