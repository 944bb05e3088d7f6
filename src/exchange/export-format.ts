// What an export format is: definitions of one kind in, files out. One row of the registry in index.ts.
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { KindName } from '../kinds/index.ts'
import type { JsonObject } from '../util/json.ts'
import type { Field } from './fields.ts'

export interface ExportInput {
  kind: KindName
  /** Chinese name of the kind. */
  title: string
  field: Field
  definitions: readonly JsonObject[]
}

export interface ExportedFile {
  /** Relative, forward slashes. */
  name: string
  content: string | Uint8Array
}

export interface ExportFormat {
  name: string
  title: Localized
  /** The one kind that it is about; any where nothing is said. */
  kind?: KindName
  /** Text that may go to standard output. */
  isText: boolean
  write(input: ExportInput): ExportedFile[] | Promise<ExportedFile[]>
}
