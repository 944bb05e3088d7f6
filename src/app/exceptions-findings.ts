// What an exceptions.yaml names and is not there: a rule, a definition; and rules that nothing can be excepted from.
import { diagnose, mayBeExcepted, type FindingDefinition } from '../diagnostics/definition.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { Model } from '../model/model.ts'
import referenceExists from '../rules/reference-exists.ts'
import { schemaFindings } from '../schema/findings.ts'
import { own, type Json } from '../util/json.ts'
import { nearest } from '../util/text.ts'
import { findingOf } from './exceptions.ts'
import { findings } from './findings.ts'
import type { OpenWorkspace } from './open-workspace.ts'

function ruleFinding(word: Json | undefined, place: Place, custom: readonly FindingDefinition[]): Diagnostic[] {
  // One that is missing, or no text, is told by the schema.
  if (typeof word !== 'string' || word.trim() === '') return []
  const finding = findingOf(word, custom)
  if (finding) return mayBeExcepted(finding) ? [] : [diagnose(schemaFindings.valueIsAllowed, { messageId: 'noException', data: { code: finding.code, name: finding.name }, place })]
  // Of codes one digit is no hint at what was meant.
  const suggest = /^GF\d/.test(word) ? undefined : nearest(word, [...findings, ...custom].map(({ name }) => name))
  return [diagnose(schemaFindings.valueIsAllowed, { messageId: 'rule', data: { value: word, suggest }, place })]
}

function targetFinding(target: Json | undefined, base: Model, place: Place): Diagnostic[] {
  // One that is not written as a target is told by the schema.
  const [, kind, id] = (typeof target === 'string' && /^([a-z]+(?:-[a-z]+)*)\/([a-z][a-z0-9-]*)$/.exec(target)) || []
  if (typeof target !== 'string' || kind === undefined || id === undefined) return []
  const known = Object.hasOwn(kinds, kind)
  if (known && (base.get(kind as KindName, id) || base.isExcused(kind, id))) return []
  const choices = known ? [...base.index.ids(kind)].map((one) => `${kind}/${one}`) : [...base.every()].map((entity) => `${entity.kind}/${entity.id}`)
  const near = nearest(target, choices)
  const meant = near === undefined ? undefined : base.get(near.slice(0, near.indexOf('/')) as KindName, near.slice(near.indexOf('/') + 1))
  const what = known ? kinds[kind as KindName].title : { zh: '标准', en: 'definition' }
  return [diagnose(referenceExists, { messageId: 'missing', data: { text: target, what: what.zh, whatEn: what.en, meant: meant && `${near}（${meant.value.name ?? ''}）` }, place })]
}

export function exceptionsFindings({ exceptionFiles, base, customRules }: OpenWorkspace): Diagnostic[] {
  return exceptionFiles.flatMap((file) => {
    const list = own(file.documents[0]?.value, 'exceptions')
    return (Array.isArray(list) ? list : []).flatMap((entry, index) => {
      const place = (field: string): Place => ({ file: file.path, document: 0, pointer: `/exceptions/${index}/${field}`, at: 'value' })
      return [...ruleFinding(own(entry, 'rule'), place('rule'), customRules), ...targetFinding(own(entry, 'target'), base, place('target'))]
    })
  })
}
