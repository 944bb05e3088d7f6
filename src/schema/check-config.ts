// Checks guifan.yaml.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/source-file.ts'
import { isObject } from '../util/json.ts'
import { checkValue } from './check-value.ts'
import { schemaFindings } from './findings.ts'
import { loadValidators } from './load-validators.ts'

/** Only the first document counts; a file that could not be read has a finding of its own already. */
export async function checkConfig(file: SourceFile): Promise<Diagnostic[]> {
  const document = file.documents[0]
  if (!document) return []
  const placeOf = (pointer: string, at: 'key' | 'value') => ({ file: file.path, document: document.index, pointer, at })
  if (!isObject(document.value)) return [diagnose(schemaFindings.typeIsRight, { messageId: 'entries', data: { title: 'guifan.yaml', key: 'guifan.yaml' }, place: placeOf('', 'value') })]
  await loadValidators(['guifan'])
  return checkValue('guifan', document.value, placeOf)
}
