// A kind of standard: one row of the registry. Data only.
import type { Localized } from '../diagnostics/diagnostic.ts'

export interface KindDefinition<Name extends string = string> {
  /** As in `kind:`, kebab-case; also the schema's file name. */
  name: Name
  /** Where `new` puts a file of this kind; a file may stand elsewhere. */
  folder: string
  title: Localized
  /** Library kinds take the workspace's version, status and owner unless they state their own. */
  library: boolean
  /** The part that `#` means when a reference names only its key: `basis#11` is `basis#articles/11`. */
  part?: string
}
