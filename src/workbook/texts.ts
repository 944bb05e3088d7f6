// Texts of a workbook: those that its cells share, and those that stand in a cell itself.
import { readXml } from './xml-events.ts'

/** Collects what is printed: the parts of a text in several styles, not how it is pronounced. */
export class PrintedText {
  #parts: string[] = []
  #isText = false
  #spoken = 0

  onOpen(name: string): void {
    if (name === 'rPh') this.#spoken++
    this.#isText = name === 't' && this.#spoken === 0
  }

  onText(text: string): void {
    if (this.#isText) this.#parts.push(text)
  }

  onClose(name: string): void {
    if (name === 'rPh') this.#spoken--
    this.#isText = false
  }

  /** And begins anew. */
  take(): string {
    const text = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('')
    this.#parts = []
    return plainText(text)
  }
}

/** Characters that XML can't hold are written by their code. */
export const plainText = (text: string): string => (text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text)

/** In the order of their numbers, some at a time. */
export async function* sharedTexts(pieces: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const printed = new PrintedText()
  let found: string[] = []
  const turns = readXml(pieces, {
    onOpen: (name) => printed.onOpen(name),
    onText: (text) => printed.onText(text),
    onClose: (name) => {
      printed.onClose(name)
      if (name === 'si') found.push(printed.take())
    },
  })
  for await (const _ of turns) {
    if (found.length > 0) yield found
    found = []
  }
}
