// What guifan.yaml names and is not there: the district, a rule, a font.
import { diagnose, type FindingDefinition } from '../diagnostics/definition.ts'
import type { Diagnostic, Fix, Place } from '../diagnostics/diagnostic.ts'
import type { Config } from '../kinds/index.ts'
import type { Model } from '../model/model.ts'
import { readFontFile } from '../render/font-file.ts'
import { fontIsReadable } from '../render/findings.ts'
import referenceExists from '../rules/reference-exists.ts'
import { schemaFindings } from '../schema/findings.ts'
import { findFontFile } from '../source/font-paths.ts'
import { isObject, own } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { nearest, onlyNearest } from '../util/text.ts'
import { findings } from './findings.ts'
import type { OpenWorkspace } from './open-workspace.ts'

function placeOf(pointer: string, at: Place['at'] = 'value'): Place {
  return { file: 'guifan.yaml', document: 0, pointer, at }
}

/** The only word that is near. */
function likely(place: Place, word: string, choices: Iterable<string>, as?: 'value'): Fix | null {
  const text = onlyNearest(word, choices)
  return text === undefined ? null : { description: { zh: `改成 ${text}`, en: `write ${text}` }, edits: [{ place, text, ...(as ? { as } : {}) }], unsafe: true }
}

function districtFindings({ district }: Config, base: Model): Diagnostic[] {
  if (typeof district !== 'string' || base.get('district', district) || base.isExcused('district', district)) return []
  const meant = nearest(district, base.index.ids('district'))
  const known = meant === undefined ? undefined : base.get('district', meant)
  const data = { text: district, what: '区', whatEn: 'district', meant: known ? `${known.id}（${known.value.name}）` : undefined }
  return [diagnose(referenceExists, { messageId: 'missing', data, place: placeOf('/district'), fix: likely(placeOf('/district'), district, base.index.ids('district'), 'value') })]
}

function ruleFindings({ rules }: Config, custom: readonly FindingDefinition[]): Diagnostic[] {
  const names = [...findings, ...custom].flatMap(({ code, name }) => [code, name])
  return Object.keys(isObject(rules) ? rules : {}).filter((key) => !names.includes(key)).map((key) => {
    const meant = /^GF\d/.test(key) ? undefined : nearest(key, names)
    return diagnose(schemaFindings.keyIsKnown, { messageId: 'rule', data: { key, suggest: meant }, place: placeOf(joinPointer('/rules', key), 'key'), fix: meant === undefined ? null : likely(placeOf(joinPointer('/rules', key), 'key'), key, names) })
  })
}

function fontFindings({ fonts }: Config, root: string): Diagnostic[] {
  const files = own(fonts, 'files')
  if (!Array.isArray(files)) return []
  return files.flatMap((font, index) => {
    if (typeof font !== 'string') return []
    const bytes = findFontFile(root, font)
    if (bytes && readFontFile(bytes)) return []
    return [diagnose(fontIsReadable, { messageId: bytes ? 'noFont' : 'missing', data: { font }, place: placeOf(`/fonts/files/${index}`) })]
  })
}

export function settingsFindings({ config, base, root, customRules }: OpenWorkspace): Diagnostic[] {
  return [...districtFindings(config, base), ...ruleFindings(config, customRules), ...fontFindings(config, root)]
}
