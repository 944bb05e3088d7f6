// All conditions of a service, those of an `anyOf` too, with what proves each.
import type { Entity } from '../../model/model.ts'
import { own, type Json } from '../../util/json.ts'

export interface Proof {
  text: string
  pointer: string
}

export interface ConditionPart {
  text: string
  pointer: string
  provedBy: Proof[]
}

function read(list: Json | undefined, pointer: string): ConditionPart[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((condition, index) => {
    const at = `${pointer}/${index}`
    const text = typeof condition === 'string' ? condition : String(own(condition, 'text') ?? '')
    const proofs = own(condition, 'provedBy')
    const provedBy = (Array.isArray(proofs) ? proofs : []).flatMap((proof, number) =>
      typeof proof === 'string' ? [{ text: proof, pointer: `${at}/provedBy/${number}` }] : [])
    return [{ text, pointer: at, provedBy }, ...read(own(condition, 'anyOf'), `${at}/anyOf`)]
  })
}

export const conditionsOf = (service: Entity<'service'>): ConditionPart[] => read(own(service.value, 'conditions'), '/conditions')
