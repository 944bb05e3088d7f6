// What writing a DOCX passes along: where a block stands, and what the package gathers on the way.
import type { Resvg } from '@resvg/resvg-js'
import type { BlockOf, Document } from '../../document.ts'
import type { OutlineFont } from '../../glyph-outlines.ts'
import type { Parts } from './docx-parts.ts'

export interface Place {
  /** Room for text, in twentieths of a point. */
  width: number
  indent: number
  /** How many lists a block stands in. */
  depth: number
  /** Style of ordinary paragraphs here. */
  style: 'BodyText' | 'TableText' | 'Quote'
  align?: 'left' | 'center' | 'right'
  /** Half points: where a sheet is set smaller than its styles say. */
  size?: number
  /** Only the text is set smaller. */
  usualHeadings?: boolean
  bold?: boolean
  /** Stays on the page of what follows. */
  keep: boolean
  landscape: boolean
}

/** What charts and their letters are drawn with. */
export interface ChartFonts {
  /** Only in documents with charts: its program may not be on this computer. */
  Resvg?: typeof Resvg
  regular?: OutlineFont
  bold?: OutlineFont
  /** Files of the workspace, for characters that ours lack. */
  own: readonly string[]
}

export interface DocxContext extends Place {
  document: Document
  /** Headings that the contents list or something leads to: id -> bookmark. */
  bookmarks: ReadonlyMap<string, string>
  headings: readonly BlockOf<'heading'>[]
  /** Bookmarks that have been set: a second copy of a sheet has none. */
  marked: Set<string>
  parts: Parts
  fonts: ChartFonts
}

/** A4 and its margins, in twentieths of a point. */
export const page = { short: 11906, long: 16838, top: 1417, bottom: 1531, side: 1134 }

export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** Of a sheet with several copies, which is full to the rim. */
export const sheetMargin = { x: twips(14), y: twips(8) }
