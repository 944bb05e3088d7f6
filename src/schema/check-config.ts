// Checks guifan.yaml.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/source-file.ts'
import { isObject } from '../util/json.ts'
import { checkValue } from './check-value.ts'
import { schemaFindings } from './findings.ts'
import { loadValidators } from './load-validators.ts'

/** All settings stand in one document; a file that could not be read has a finding of its own already. */
export async function checkConfig(file: SourceFile): Promise<Diagnostic[]> {
  const document = file.documents[0]
  const placeOf = (pointer: string, at: 'key' | 'value') => ({ file: file.path, document: document?.index ?? 0, pointer, at })
  if (!document) return file.guessed ? [] : [diagnose(schemaFindings.requiredIsPresent, { messageId: 'settings', place: placeOf('', 'value') })]
  if (file.documents.length > 1) {
    const place = { ...placeOf('', 'value'), document: file.documents[1]!.index }
    return [diagnose(schemaFindings.typeIsRight, { messageId: 'oneDocument', place })]
  }
  if (!isObject(document.value)) return [diagnose(schemaFindings.typeIsRight, { messageId: 'entries', data: { title: 'guifan.yaml', key: 'guifan.yaml' }, place: placeOf('', 'value') })]
  await loadValidators(['guifan'])
  return checkValue('guifan', document.value, placeOf)
}
