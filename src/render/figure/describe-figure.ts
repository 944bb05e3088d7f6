// A figure in rows and in words: what a reader gets who cannot see it.
import type { Figure } from './figure.ts'

export interface FigureTable {
  head: string[]
  rows: string[][]
}

/** 2 胜任: as the figure has it, and what that is called. */
const levelName = (levels: readonly string[], value: number): string => (value === 0 ? '' : `${value} ${levels[value - 1] ?? ''}`.trim())

export function tableOfFigure(figure: Figure): FigureTable {
  const name = (value: number | undefined): string => levelName(figure.levels, value ?? 0)
  if (figure.kind === 'matrix') return { head: ['', ...figure.columns], rows: figure.rows.map((row) => [row.name, ...figure.columns.map((_, index) => name(row.values[index]))]) }
  return { head: ['', ...figure.series.map((series) => series.name)], rows: figure.axes.map((axis, index) => [axis, ...figure.series.map(({ values }) => name(values[index]))]) }
}

export function describeFigure(figure: Figure, title: string): string {
  const { head, rows } = tableOfFigure(figure)
  const lines = rows.map(([name, ...cells]) => `${name}：${cells.map((cell, index) => [head[index + 1], cell || '不要求'].join(' ')).join('，')}。`)
  return [`${title}，${figure.kind === 'radar' ? '雷达图' : '矩阵图'}。`, ...lines].join('\n')
}

/** Every text that it draws. */
export function textOfFigure(figure: Figure): string[] {
  const { head, rows } = tableOfFigure(figure)
  return [...head, ...rows.flat(), ...figure.levels]
}
