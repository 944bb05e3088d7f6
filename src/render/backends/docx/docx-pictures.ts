// Flow charts, figures and QR codes as pictures with a text for those who cannot see them; a chart is SVG, with a PNG beside it for programs that know no SVG.
import qrcode from 'qrcode'
import { describeFigure } from '../../figure/describe-figure.ts'
import { drawFigure } from '../../figure/draw-figure.ts'
import type { Figure } from '../../figure/figure.ts'
import { figureRoom } from '../../figure/figure.ts'
import { figureToSvg } from '../../figure/figure-to-svg.ts'
import type { Chart } from '../../flowchart/chart.ts'
import type { ChartPage } from '../../flowchart/chart-layout.ts'
import { landscape, portrait } from '../../flowchart/chart-layout.ts'
import type { DrawText } from '../../flowchart/chart-to-svg.ts'
import { chartToSvg, textElement } from '../../flowchart/chart-to-svg.ts'
import { describeChart } from '../../flowchart/describe-chart.ts'
import { layoutChart } from '../../flowchart/layout-chart.ts'
import type { ChartFonts, DocxContext } from './docx-context.ts'
import type { Parts } from './docx-parts.ts'
import { paragraph, textRuns } from './docx-text.ts'
import { writePng } from './png.ts'
import { attributes } from './xml.ts'

/** English Metric Units, in which Word measures pictures. */
const perMillimetre = 36_000
const perTwip = 635

interface Picture {
  png: Uint8Array
  svg?: string
  /** Millimetres. */
  width: number
  height: number
  description: string
}

function drawing({ png, svg, width, height, description }: Picture, parts: Parts): string {
  const number = parts.nextNumber()
  const size = attributes({ cx: Math.round(width * perMillimetre), cy: Math.round(height * perMillimetre) })
  const sharp = svg === undefined ? '' : '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">'
    + `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${parts.picture(new TextEncoder().encode(svg), 'svg')}"/></a:ext></a:extLst>`
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent${size}/><wp:docPr${attributes({ id: number, name: `图 ${number}`, descr: description })}/>`
    + '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    + `<pic:pic><pic:nvPicPr><pic:cNvPr${attributes({ id: number, name: `图 ${number}` })}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${parts.picture(png, 'png')}">${sharp}</a:blip>`
    + `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
    + '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
}

/** Dots to a module, so that no printer smears the edges. */
const dots = 6

/** Empty for an empty text or one too long for any code: the page is better without it than not printed. */
export function qrRun(text: string, description: string, side: number, quiet: number, parts: Parts): string {
  if (text === '') return ''
  let modules: { size: number; data: Uint8Array }
  try {
    modules = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules
  } catch {
    return ''
  }
  const across = (modules.size + 2 * quiet) * dots
  const shades = new Uint8Array(across * across).fill(255)
  for (let y = 0; y < modules.size * dots; y++) {
    for (let x = 0; x < modules.size * dots; x++) {
      if (modules.data[Math.floor(y / dots) * modules.size + Math.floor(x / dots)]) shades[(y + quiet * dots) * across + x + quiet * dots] = 0
    }
  }
  return drawing({ png: writePng(across, across, shades, 1), width: side, height: side, description }, parts)
}

/** Of the PNG, which only programs that know no SVG show: readable on paper, and small. */
const dotsPerMillimetre = 6

function rasterize(svg: string, width: number, { Resvg, own }: ChartFonts): Uint8Array {
  if (!Resvg) throw new Error('a chart in a document that was said to have none')
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(width * dotsPerMillimetre) },
    background: '#fff',
    font: { loadSystemFonts: false, fontFiles: [...own] },
  }).render()
  // Red, green, blue and opacity; the drawing is grey.
  return writePng(image.width, image.height, image.pixels, 4, 4)
}

/** As outlines, so that the picture is the same on every computer. */
function outlines({ regular, bold }: ChartFonts): DrawText {
  return (line) => {
    const drawn = (line.bold ? bold : regular)?.draw(line.text, (line.size * 25.4) / 72)
    if (!drawn) return textElement(line)
    const left = line.x - { start: 0, middle: drawn.width / 2, end: drawn.width }[line.anchor]
    return `<path transform="translate(${Math.round(left * 100) / 100} ${Math.round(line.y * 100) / 100}) scale(.01)" d="${drawn.path}" fill="#000" stroke="none"/>`
  }
}

/** No wider than its place, nor higher than a page. */
function pictureOf(svg: string, drawn: { width: number; height: number }, description: string, context: DocxContext): Picture {
  const [width, height] = [drawn.width + 1, drawn.height + 1]
  const shown = Math.min(1, (context.width * perTwip) / (width * perMillimetre), figureRoom.height / height)
  return { png: rasterize(svg, width, context.fonts), svg, width: width * shown, height: height * shown, description }
}

export function writeFigure(figure: Figure, title: string, context: DocxContext): string {
  const drawn = drawFigure(figure)
  const picture = pictureOf(figureToSvg(drawn, title, outlines(context.fonts)), drawn, describeFigure(figure, title), context)
  return paragraph(drawing(picture, context.parts), { style: 'Picture', align: 'center' }, context)
}

/** One paragraph a page of the chart, with its title above; the words for those who cannot see it stand with the first. */
export function writeFlowchart(chart: Chart, title: string, context: DocxContext): string {
  const layout = layoutChart(chart, context.landscape ? landscape : portrait)
  const description = describeChart(chart, title)
  return layout.pages.map((page: ChartPage, index) => {
    const svg = chartToSvg({ ...layout, pages: [page] }, title, '', outlines(context.fonts))
    const picture = pictureOf(svg, page, index === 0 ? description : title, context)
    const name = layout.pages.length > 1 ? paragraph(textRuns(`${title}（${index + 1}／${layout.pages.length}）`, {}), { style: 'Caption', align: 'center', keepNext: true }, context) : ''
    return name + paragraph(drawing(picture, context.parts), { style: 'Picture', align: 'center' }, context)
  }).join('')
}
