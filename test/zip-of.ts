// A ZIP file of texts, as workbooks and Word documents are.
import { writeZip } from '../src/util/zip.ts'

export const zipOf = (parts: Iterable<readonly [name: string, text: string]>): Buffer => Buffer.from(writeZip(new Map([...parts].map(([name, text]) => [name, Buffer.from(text)])), '2026-01-05'))
