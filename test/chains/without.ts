// Judges the sample without one part of it, in memory: what changed is checked, read and judged anew as an office's own layer is, everything else is kept.
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts'
import type { Config, KindName } from '../../src/kinds/index.ts'
import { buildModel } from '../../src/model/build-model.ts'
import type { Entity, Model } from '../../src/model/model.ts'
import { createOfficeModel } from '../../src/model/office-model.ts'
import { resolveBase } from '../../src/overlay/resolve.ts'
import { rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run-rules.ts'
import { checkFiles } from '../../src/schema/check-files.ts'
import { checkValue } from '../../src/schema/check-value.ts'
import { loadWorkspace } from '../../src/source/load-workspace.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { own, type Json } from '../../src/util/json.ts'
import { splitPointer, valueAt } from '../../src/util/pointer.ts'

export interface Sample {
  model: Model
  /** Findings of the whole sample. */
  found: Diagnostic[]
  /** What is found by the form and by the rules that may name one of these requirements; without all of the definition where there is no pointer. */
  without(entity: Entity, pointer: string, requirements: readonly string[]): Diagnostic[]
}

function cut(value: Json, pointer: string): Json {
  const copy = structuredClone(value)
  const last = splitPointer(pointer).at(-1)!
  const parent = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/')))
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string, Json>)[last]
  return copy
}

/** A reference that leads nowhere names the requirements of the field that it stands in: any. */
const mayName = (requirements: readonly string[]) => rules.filter(({ name, requirement = [] }) => name === 'reference-exists' || requirement.some((one) => requirements.includes(one)))

function withoutInFiles(files: readonly SourceFile[], { kind, id }: Entity, pointer: string): SourceFile[] {
  const isIt = (value: Json) => own(value, 'kind') === kind && own(value, 'id') === id
  return files.map((file) => ({ ...file, documents: file.documents.flatMap((one) => (!isIt(one.value) ? [one] : pointer === '' ? [] : [{ ...one, value: cut(one.value, pointer) }])) }))
}

export async function openSample(root: string): Promise<Sample> {
  const { files, config: settings } = await loadWorkspace(root)
  const config = settings as Config
  const { diagnostics, invalid } = await checkFiles(files)
  const build = (some: readonly SourceFile[]) => resolveBase(buildModel({ config, files: some, invalid, asOf: config.asOf! })).model
  const model = build(files)

  /** One definition as it stands with all it inherits, less one part. */
  function changed(entity: Entity, pointer: string): { model: Model; faults: Diagnostic[] } {
    const value = cut(entity.value as unknown as Json, pointer)
    const placeOf = (at: string, side: Place['at']): Place => ({ ...entity.place, pointer: at, at: side })
    const faults = checkValue(entity.kind as KindName, value, placeOf)
    const now: Entity = { ...entity, value: value as unknown as Entity['value'], valid: faults.length === 0 }
    return { model: createOfficeModel(model, '', new Map([[`${entity.kind}/${entity.id}`, now]])), faults }
  }

  return {
    model,
    found: [...diagnostics, ...runRules({ model, rules, config })],
    without(entity, pointer, requirements) {
      // What is made from a template changes with it.
      const many = pointer === '' || own(entity.value, 'template') === true
      const { model: left, faults } = many ? { model: build(withoutInFiles(files, entity, pointer)), faults: [] } : changed(entity, pointer)
      return [...faults, ...runRules({ model: left, rules: mayName(requirements), config })]
    },
  }
}
