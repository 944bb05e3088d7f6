// A figure in rows and in words: what a reader gets who cannot see it.
import type { Figure, Lines } from './figure.ts'

export interface FigureTable {
  head: string[]
  rows: string[][]
}

/** 2 胜任: as the figure has it, and what that is called. */
const levelName = (levels: readonly string[], value: number): string => (value === 0 ? '' : `${value} ${levels[value - 1] ?? ''}`.trim())

function tableOfLines({ unit, labels, series, band }: Lines): FigureTable {
  const cell = (value: number | null | undefined): string => (value === null || value === undefined ? '' : `${value}${unit}`)
  const between = (index: number): string => (band === undefined || band.high[index] === null ? '' : `${cell(band.low[index])}–${cell(band.high[index])}`)
  return { head: ['', ...series.map(({ name }) => name), ...(band ? [band.name] : [])], rows: labels.map((label, index) => [label, ...series.map(({ values }) => cell(values[index])), ...(band ? [between(index)] : [])]) }
}

export function tableOfFigure(figure: Figure): FigureTable {
  if (figure.kind === 'bars') return { head: ['', figure.valueName, figure.targetName], rows: figure.rows.map(({ name, value, target }) => [name, `${value}${figure.unit}`, target === undefined ? '' : `${target}${figure.unit}`]) }
  if (figure.kind === 'lines') return tableOfLines(figure)
  const name = (value: number | undefined): string => levelName(figure.levels, value ?? 0)
  if (figure.kind === 'matrix') return { head: ['', ...figure.columns], rows: figure.rows.map((row) => [row.name, ...figure.columns.map((_, index) => row.words?.[index] ?? name(row.values[index]))]) }
  return { head: ['', ...figure.series.map((series) => series.name)], rows: figure.axes.map((axis, index) => [axis, ...figure.series.map(({ values }) => name(values[index]))]) }
}

const kindNames: Readonly<Record<Figure['kind'], string>> = { radar: '雷达图', matrix: '矩阵图', bars: '条形图', lines: '折线图' }

export function describeFigure(figure: Figure, title: string): string {
  const { head, rows } = tableOfFigure(figure)
  const lines = rows.map(([name, ...cells]) => `${name}：${cells.map((cell, index) => [head[index + 1], cell || ('levels' in figure ? '不要求' : '没有')].join(' ')).join('，')}。`)
  return [`${title}，${kindNames[figure.kind]}。`, ...lines].join('\n')
}

/** Every text that it draws. */
export function textOfFigure(figure: Figure): string[] {
  const { head, rows } = tableOfFigure(figure)
  return [...head, ...rows.flat(), ...('levels' in figure ? figure.levels : [])]
}
