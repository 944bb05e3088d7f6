// What a group of measurements is, and how its rows are written.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { middle, type Measure } from './measure.ts'

export interface Row {
  what: string
  goal: string
  measured: string
  figures: string
}

export interface Group {
  /** As in `npm run bench -- NAME`. */
  name: string
  title: string
  /** How it was measured, for the page. */
  about: string
  /** Whether the tools of bench/peers are needed. */
  peers?: boolean
  measure(): Promise<Row[]>
}

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
export const sample = path.join(root, 'standards')
export const peersFolder = path.join(root, 'bench', 'peers')

/** A folder for what a group makes, which is left there to be looked at. */
export const corpus = (...names: string[]): string => path.join(root, 'bench', 'corpus', ...names)
export const guifan = (...words: string[]): string[] => [process.execPath, path.join(root, 'bin', 'run.js'), ...words]

export const two = (number: number): string => number.toFixed(2)
export const megabytes = (number: number): string => `${Math.round(number)} MB`

/** `met` is not asked where no goal is set. */
export const verdict = (measured: string, met: boolean): string => `${measured}${met ? '' : ' (missed)'}`
export const atMost = (value: number, goal: number, write: (number: number) => string = two): string => verdict(write(value), value <= goal)

/** The medians of one command. */
export const cost = (measures: readonly Measure[]): string => `${two(middle(measures, 'cpu'))} s, ${megabytes(middle(measures, 'memory'))}`
export const against = (a: readonly Measure[], b: readonly Measure[]): string => `${cost(a)} against ${cost(b)}`
