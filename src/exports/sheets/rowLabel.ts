import type { CarriedRow } from '../../exhibits/carriedTable.ts'

/** A row's name with what it is beside the others: "Kommunstaben (egen enhet)". */
export function rowLabel({ label, note }: Pick<CarriedRow, 'label' | 'note'>): string {
  return note === '' ? label : `${label} (${note})`
}
