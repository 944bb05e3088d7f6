// A view without the places of missing values: where a value should stand in a file is no part of what a page says, and not of its hash.
import type { View } from './document-type.ts'

export function withoutPlaces(view: View): View {
  if (Array.isArray(view)) return view.map((item: View) => withoutPlaces(item))
  if (typeof view !== 'object' || view === null) return view
  const entries = Object.entries(view).filter(([key, value]) => value !== undefined && !('missing' in view && key === 'place'))
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutPlaces(value as View)]))
}
