// The number of a service in documents: its national code, else its place among the services that the office offers.
import type { Entity, Model } from '../model/model.ts'
import { servicesOf } from './office-view.ts'

/** 07, as in the catalogue of the manual, so that a page leads to its service. */
export function serviceNumber(model: Model, office: Entity<'office'>, { id, value }: Entity<'service'>): string {
  return value.implementationCode ?? ordinalText(servicesOf(model, office).findIndex((service) => service.id === id))
}

/** Two digits, more from 100 services on. */
export function ordinalText(index: number): string {
  return String(index + 1).padStart(2, '0')
}
