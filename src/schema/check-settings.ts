// Checks the files of a workspace that are no standards: guifan.yaml and exceptions.yaml.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from '../source/source-file.ts'
import { isObject } from '../util/json.ts'
import { checkValue } from './check-value.ts'
import { schemaFindings } from './findings.ts'
import { loadValidators, type SettingsName } from './load-validators.ts'

/** Each holds one document; a file that could not be read has a finding of its own already. */
export async function checkSettings(name: SettingsName, file: SourceFile): Promise<Diagnostic[]> {
  const document = file.documents[0]
  const called = `${name}.yaml`
  const placeOf = (pointer: string, at: 'key' | 'value') => ({ file: file.path, document: document?.index ?? 0, pointer, at })
  // Settings must say something; that nothing is excepted goes without saying.
  if (!document) return file.guessed || name === 'exceptions' ? [] : [diagnose(schemaFindings.requiredIsPresent, { messageId: 'settings', place: placeOf('', 'value') })]
  if (file.documents.length > 1) {
    const place = { ...placeOf('', 'value'), document: file.documents[1]!.index }
    return [diagnose(schemaFindings.typeIsRight, { messageId: 'oneDocument', data: { called }, place })]
  }
  if (!isObject(document.value)) return [diagnose(schemaFindings.typeIsRight, { messageId: name === 'guifan' ? 'entries' : 'exceptions', data: { title: called, key: called }, place: placeOf('', 'value') })]
  await loadValidators([name])
  return checkValue(name, document.value, placeOf)
}
