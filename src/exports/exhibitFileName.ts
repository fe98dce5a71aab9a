import type { Period } from '../domain/period.ts'
import type { FullExhibit } from '../exhibits/exhibit.ts'
import { formatYears } from '../words/date.ts'
import { fileName } from '../words/fileName.ts'

function periodsIn(exhibit: FullExhibit): readonly Period[] {
  const cards = exhibit.kind === 'situation' ? exhibit.cards.flatMap(periodsIn) : []
  const own = exhibit.tables.flatMap(({ period, columns }) => [period, ...columns.map((column) => column.period)])
  return [...own.filter((period) => period !== null), ...cards].toSorted()
}

/** The name of the file that an exhibit is saved as: topic, unit and years, "sjukfranvaro-kommunstaben-2019-2023.xlsx". */
export function exhibitFileName(exhibit: FullExhibit, extension: string): string {
  const periods = periodsIn(exhibit)
  const [first = '', last = ''] = [periods[0], periods.at(-1)]
  return fileName([exhibit.topic, exhibit.unit.label, formatYears(first, last)], extension)
}
