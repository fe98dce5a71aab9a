import type { Selection } from '../selection/selection.ts'
import type { CarriedTable } from './carriedTable.ts'
import type { ExhibitPlace } from './exhibitPlace.ts'

/** What tells afterwards which view an exhibit showed and of which figures ("bildkvitto"). */
export interface Receipt {
  /** The short code, to be typed: it knows the view and a sum of the figures. */
  readonly code: string
  /** The search part of an address that opens the receipt, with the figures as they were. */
  readonly link: string
}

/** What a receipt is of. */
export interface Receipted {
  readonly selection: Selection
  readonly link: string
  readonly tables: readonly CarriedTable[]
}

/** A sum over a text that is another for almost every other text: FNV-1a, 32 bits. */
function sumOver(text: string): number {
  let sum = 0x811c9dc5
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum
}

/** The receipt of an exhibit: the same view of the same figures always has the same. */
export function receiptOf({ link, tables }: Receipted, { organisation }: ExhibitPlace): Receipt {
  const shown = tables.map(({ id, rows }) => [id, rows.map((row) => [row.id, row.cells.map(({ text }) => text)])])
  const code = sumOver(JSON.stringify([organisation.id, link, shown]))
    .toString(36)
    .toUpperCase()
    .padStart(7, '0')
  return { code, link: `${link}&receipt=${code}` }
}
