// The XML of a workbook as it comes out of its ZIP file, element by element.
import { SaxesParser } from 'saxes'

export interface XmlEvents {
  /** Names without the prefix of their namespace: some programs write `x:row`. */
  onOpen(name: string, attributes: Readonly<Record<string, string>>): void
  onText?(text: string): void
  onClose?(name: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** After each piece there is a turn for whoever asks. Throws an Error where it is not well-formed XML in UTF-8. */
export async function* readXml(pieces: AsyncIterable<Buffer>, events: XmlEvents): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  parser.on('opentag', ({ name, attributes }) => events.onOpen(local(name), attributes))
  parser.on('text', (text) => events.onText?.(text))
  parser.on('cdata', (text) => events.onText?.(text))
  parser.on('closetag', ({ name }) => events.onClose?.(local(name)))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }))
    yield
  }
  parser.write(decoder.decode()).close()
  yield
}

/** The same to its end, for what is small. */
export async function readWholeXml(pieces: AsyncIterable<Buffer>, events: XmlEvents): Promise<void> {
  for await (const _ of readXml(pieces, events)) continue
}
