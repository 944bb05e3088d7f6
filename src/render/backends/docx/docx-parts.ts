// What a document gathers while it is written: pictures, links and lists, each with the number that the text names it by.
import { createHash } from 'node:crypto'
import { attributes } from './xml.ts'

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Of one part (the body, a header, a footer) to others. */
export class Relations {
  readonly #rows = new Map<string, string>()

  /** Gives the id of the relation; the same target has the same. */
  add(type: string, target: string, external = false): string {
    const key = attributes({ Type: `${types}/${type}`, Target: target, TargetMode: external ? 'External' : undefined })
    const id = this.#rows.get(key) ?? `rId${this.#rows.size + 1}`
    this.#rows.set(key, id)
    return id
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0
  }

  toXml(): string {
    const rows = [...this.#rows].map(([row, id]) => `<Relationship Id="${id}"${row}/>`)
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
  }
}

export interface OrderedList {
  start: number
  level: number
  /** a) b) c) */
  lettered: boolean
}

export class Parts {
  /** Of the part that is being written. */
  relations = new Relations()
  /** Name in word/media -> content. */
  readonly pictures = new Map<string, Uint8Array>()
  readonly lists: OrderedList[] = []
  #numbers = 0

  /** A number that no other bookmark or picture has. */
  nextNumber(): number {
    return ++this.#numbers
  }

  /** Gives the id of the relation. */
  picture(bytes: Uint8Array, extension: 'png' | 'svg'): string {
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${extension}`
    this.pictures.set(name, bytes)
    return this.relations.add('image', `media/${name}`)
  }

  link(href: string): string {
    return this.relations.add('hyperlink', href, true)
  }

  /** Gives the number of the list; each counts for itself. */
  orderedList(start: number, level: number, lettered: boolean): number {
    this.lists.push({ start: Number.isInteger(start) && start >= 0 ? start : 1, level, lettered })
    return bulletList + this.lists.length
  }
}

export const bulletList = 1
