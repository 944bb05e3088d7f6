// The number of a definition in documents: a service's national code, else its place among those of its kind that the office has.
import type { Entity, Model } from '../model/model.ts'
import { subjectsOf } from './subjects.ts'

/** 07, as in the catalogue of the manual, so that a page leads to its service. */
export function subjectNumber(model: Model, office: Entity<'office'>, { kind, id, value }: Entity): string {
  const { implementationCode } = value as { implementationCode?: string }
  return implementationCode ?? ordinalText(subjectsOf(model, office, kind).findIndex((one) => one.id === id))
}

/** Two digits, more from 100 on. */
export function ordinalText(index: number): string {
  return String(index + 1).padStart(2, '0')
}
