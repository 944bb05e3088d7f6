// What an export format is: definitions of one kind in, files out. One row of the registry in index.ts.
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { KindName } from '../kinds/index.ts'
import type { JsonObject } from '../util/json.ts'
import type { Model } from '../model/model.ts'
import type { LaidChart } from './bpmn-model.ts'
import type { Field } from './fields.ts'

export interface ExportInput {
  kind: KindName
  /** Chinese name of the kind. */
  title: string
  field: Field
  definitions: readonly JsonObject[]
  model: Model
  /** How our own charts set the steps of a procedure. */
  chartOf(id: string): LaidChart | undefined
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
  /** Made from what holds in the end, with templates, clauses and layers, rather than from what the files say. */
  resolved?: true
  /** Text that may go to standard output. */
  isText: boolean
  write(input: ExportInput): ExportedFile[] | Promise<ExportedFile[]>
}
