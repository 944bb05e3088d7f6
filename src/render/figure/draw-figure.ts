// A figure as shapes and lines of text with their places; every backend draws these.
import { drawMatrix } from './draw-matrix.ts'
import { drawRadar } from './draw-radar.ts'
import type { Figure, FigureDrawing } from './figure.ts'

export function drawFigure(figure: Figure): FigureDrawing {
  return figure.kind === 'radar' ? drawRadar(figure) : drawMatrix(figure)
}
