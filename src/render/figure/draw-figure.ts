// A figure as shapes and lines of text with their places; every backend draws these.
import { drawBars } from './draw-bars.ts'
import { drawLines } from './draw-lines.ts'
import { drawMatrix } from './draw-matrix.ts'
import { drawRadar } from './draw-radar.ts'
import { figureRoom, type Figure, type FigureDrawing } from './figure.ts'

/** `width` in millimetres: less for a drawing that is enlarged afterwards, so that its words grow and the whole does not. */
export function drawFigure(figure: Figure, width = figureRoom.width): FigureDrawing {
  if (figure.kind === 'bars') return drawBars(figure, width)
  if (figure.kind === 'lines') return drawLines(figure, width)
  return figure.kind === 'radar' ? drawRadar(figure, width) : drawMatrix(figure, width)
}
