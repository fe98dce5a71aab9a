import { type CategoryId, dimensions } from '../domain/dimension.ts'
import type { FindingWords } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { formatYears } from './date.ts'

const formName = (form: CategoryId): string => (dimensions.employment.labels[form] ?? form).toLowerCase()

/** What the counted are called: "månadsanställda", or the employment form that the reader has chosen. */
export function nounFor(employment: CategoryId): string {
  return employment === 'total' ? 'månadsanställda' : formName(employment)
}

/** Said when the source lacks the chosen employment form and another one is shown. */
export function employmentFallback(chosen: CategoryId, shown: CategoryId): string {
  if (chosen === dimensions.employment.whole) return `Källan redovisar måttet per anställningsform. Här visas ${formName(shown)}.`
  return `Uppgiften finns inte för ${formName(chosen)} i källan. Här visas ${formName(shown)}.`
}

/** Who is counted: a chosen employment form takes everyone's place. */
export function populationOf(population: string, employment: CategoryId): string {
  return employment === 'total' ? population : population.replace('månadsanställda', nounFor(employment))
}

/** A key figure's title with the form of employment that it is narrowed to. */
export function titleFor(title: string, employment: CategoryId): string {
  return employment === 'total' ? title : `${title}, ${nounFor(employment)}`
}

/** The line under a finding: what, who, where and when. */
export function populationLine(
  unitOfValue: string,
  population: string,
  employment: CategoryId,
  unit: string,
  periods: readonly Period[],
): string {
  const text = `${unitOfValue}, ${populationOf(population, employment)}, ${unit}, ${formatYears(periods[0] ?? '', periods.at(-1) ?? '')}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What the headline's value is, beside the number. */
export function whatIs(words: FindingWords, label: string, noun: string): string {
  switch (words.kind) {
    case 'count':
      return noun
    case 'shares':
      return label.toLowerCase()
    case 'largest':
      return `är ${label}`
    case 'rate':
      return words.of
    case 'peopleShare':
      return words.verb
    case 'perUnit':
      return words.each
  }
}
