import { type DivisionId, dimensions } from '../domain/dimension.ts'
import type { FoundCell, Place } from '../domain/finding.ts'
import { lowerFirst } from './lowerFirst.ts'

/** The categories of a place, without those that mean everyone: "kvinnor, tillsvidareanställda"; '' for everyone. */
export function placeText(at: Place): string {
  const labels = Object.entries(at).flatMap(([id, code]) => {
    const { whole, labels: names } = dimensions[id as DivisionId]
    return code === whole ? [] : [lowerFirst(names[code] ?? code)]
  })
  return labels.join(', ')
}

/** The categories that a finding is about, in brackets; nothing where it is about everyone. */
export function inBrackets(at: Place): string {
  const text = placeText(at)
  return text === '' ? '' : ` (${text})`
}

/** So many places of a finding are written out. */
const mostPlaces = 6

/** The cells that a finding is about: "2019: totalt, kvinnor, män", each period once, and how many more there are. */
export function cellsText(cells: readonly FoundCell[]): string {
  const periods = new Map<string, Set<string>>()
  for (const { period, at } of cells.slice(0, mostPlaces)) {
    periods.set(period, (periods.get(period) ?? new Set()).add(placeText(at) || 'totalt'))
  }
  const texts = [...periods].map(([period, places]) => `${period}: ${[...places].join('; ')}`)
  const more = cells.length - mostPlaces
  return `${texts.join(' · ')}${more > 0 ? ` · och ${more} ${more === 1 ? 'uppgift' : 'uppgifter'} till` : ''}`
}
