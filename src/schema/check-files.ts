// Checks every document of a workspace: its kind first, then its form by the schema of that kind alone.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { SourceDocument, SourceFile } from '../source/source-file.ts'
import { isObject, own, type Json } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { compareText } from '../util/text.ts'
import { checkValue } from './check-value.ts'
import { schemaFindings } from './findings.ts'
import { fixOf, meantKeyword, type Meant } from './fixes.ts'
import type { PlaceOf } from './labels.ts'
import { loadValidators } from './load-validators.ts'
import { meantKey, meantValue } from './meant-key.ts'

export interface CheckedFiles {
  diagnostics: Diagnostic[]
  /** `path#index` of documents that have findings. */
  invalid: Set<string>
}

const isKind = (value: unknown): value is KindName => typeof value === 'string' && Object.hasOwn(kinds, value)

const placeIn =
  (file: SourceFile, index: number): PlaceOf =>
  (pointer, at): Place => ({ file: file.path, document: index, pointer, at })

function kindFinding(value: Json, placeOf: PlaceOf): Diagnostic {
  const rows = Object.values(kinds).sort((a, b) => compareText(a.name, b.name))
  const lists = { allowed: rows.map(({ name, title }) => `${name}（${title.zh}）`).join('、'), allowedKeys: rows.map(({ name }) => name).join(', ') }
  const finding = (messageId: string, data: Record<string, unknown>, pointer: string, at: 'key' | 'value', fix?: Meant): Diagnostic =>
    diagnose(schemaFindings.kindIsKnown, { messageId, data: { ...lists, ...data }, place: placeOf(pointer, at), fix: fix && fixOf(fix, placeOf(pointer, at)) })
  if (!isObject(value)) return finding('notDefinition', {}, '', 'value')
  const kind = own(value, 'kind')
  if (kind === undefined || kind === null) {
    const misspelt = Object.keys(value).find((key) => isKind(value[key]) && meantKey(key, { kind: '种类' }, []) === 'kind')
    return misspelt === undefined ? finding('missing', {}, kind === null ? '/kind' : '', 'value') : finding('misspelt', { key: misspelt }, joinPointer('', misspelt), 'key', meantKeyword(misspelt, 'kind', '种类'))
  }
  const text = typeof kind === 'string' ? kind : JSON.stringify(kind)
  const titled = rows.find(({ title }) => title.zh === text) ?? rows.find(({ title }) => title.zh === meantValue(text, rows.map((row) => row.title.zh)))
  const near = titled?.name ?? meantKey(text, Object.fromEntries(rows.map(({ name, title }) => [name, title.zh])), [])
  return finding('unknown', { value: text.slice(0, 40), suggest: near, suggestTitle: near && kinds[near as KindName].title.zh }, '/kind', 'value', typeof kind === 'string' ? meantKeyword(kind, near, titled?.title.zh) : undefined)
}

/** A file that did not change keeps its documents, and they their findings: between two passes of mending, or two looks of a watch. */
const checked = new WeakMap<SourceDocument, { path: string; found: readonly Diagnostic[] }>()

function checkDocument(file: SourceFile, document: SourceDocument): readonly Diagnostic[] {
  const before = checked.get(document)
  if (before?.path === file.path) return before.found
  const { index, value } = document
  const placeOf = placeIn(file, index)
  const kind = own(value, 'kind')
  const found = isKind(kind) ? checkValue(kind, value, placeOf) : [kindFinding(value, placeOf)]
  checked.set(document, { path: file.path, found })
  return found
}

/** What a finding of the text itself (an unquoted code, a list run together) explains already: the same place, or below it. One at the outermost level says nothing of a place. */
function isExplained({ place: { pointer } }: Diagnostic, reported: readonly Diagnostic[]): boolean {
  return reported.some(({ place }) => place.pointer !== '' && (place.pointer === pointer || pointer.startsWith(`${place.pointer}/`)))
}

/** A number that loses by being one (GF113), said by its form: what is in no form in quotes either, and known to be meant otherwise. */
export const saysBetter = (form: Diagnostic, text: Diagnostic): boolean =>
  text.code === 'GF113' && form.code === 'GF205' && form.fix !== null && form.place.file === text.place.file && form.place.document === text.place.document && form.place.pointer === text.place.pointer

/** `reported` are findings of the text itself (GF1xx): where one of them is the cause, the form is not complained of again. */
export async function checkFiles(files: readonly SourceFile[], reported: readonly Diagnostic[] = []): Promise<CheckedFiles> {
  await loadValidators(files.flatMap(({ documents }) => documents.map(({ value }) => own(value, 'kind'))).filter(isKind))
  const textFindings = new Map<string, Diagnostic[]>()
  for (const finding of reported) {
    const key = `${finding.place.file}#${finding.place.document}`
    textFindings.set(key, [...(textFindings.get(key) ?? []), finding])
  }
  const diagnostics: Diagnostic[] = []
  const invalid = new Set<string>()
  for (const file of files) {
    if (file.isKnown) continue
    for (const document of file.documents) {
      const found = checkDocument(file, document)
      if (found.length === 0) continue
      const key = `${file.path}#${document.index}`
      invalid.add(key)
      const ofText = textFindings.get(key) ?? []
      diagnostics.push(...found.filter((finding) => ofText.some((one) => saysBetter(finding, one)) || !isExplained(finding, ofText)))
    }
  }
  return { diagnostics, invalid }
}
