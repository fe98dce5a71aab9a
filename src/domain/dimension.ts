/** Ids of the dimensions that the feed contract knows. */
export type DimensionId = 'unit' | 'time' | 'measure' | 'employment' | 'sex' | 'ageBand' | 'group'
/** A code within a dimension, as written in the feed. */
export type CategoryId = string

/** A dimension that divides a unit's figures: its codes in reading order, their Swedish labels and how they add up. */
export interface Dimension {
  readonly title: string
  readonly labels: Readonly<Record<CategoryId, string>>
  /** The code for everyone, and the codes that together make everyone exactly once. */
  readonly whole: CategoryId
  readonly parts: readonly CategoryId[]
}

/** A dimension that divides a unit's figures. */
export type DivisionId = 'employment' | 'sex' | 'ageBand' | 'group'

/**
 * The divisions of the contract. `ageBand` (ten-year bands of staff) and the age groups of `group` (set by the act on
 * sick-leave disclosure) are different scales and never share a legend or a filter.
 */
export const dimensions: Readonly<Record<DivisionId, Dimension>> = {
  employment: {
    title: 'Anställningsform',
    labels: { total: 'Alla månadsanställda', permanent: 'Tillsvidareanställda', fixedTerm: 'Visstidsanställda' },
    whole: 'total',
    parts: ['permanent', 'fixedTerm'],
  },
  sex: {
    title: 'Kön',
    labels: { women: 'Kvinnor', men: 'Män', total: 'Totalt' },
    whole: 'total',
    parts: ['women', 'men'],
  },
  ageBand: {
    title: 'Åldersgrupp',
    labels: {
      '0-19': '0–19 år',
      '20-29': '20–29 år',
      '30-39': '30–39 år',
      '40-49': '40–49 år',
      '50-59': '50–59 år',
      '60+': '60 år och äldre',
      total: 'Alla åldrar',
    },
    whole: 'total',
    parts: ['0-19', '20-29', '30-39', '40-49', '50-59', '60+'],
  },
  group: {
    title: 'Grupp',
    labels: {
      all: 'Totalt',
      women: 'Kvinnor',
      men: 'Män',
      'age-29': '29 år eller yngre',
      'age30-49': '30–49 år',
      'age50+': '50 år eller äldre',
    },
    whole: 'all',
    parts: ['women', 'men'],
  },
}

/** True for a dimension that divides a unit's figures, as opposed to unit, time and measure. */
export function isDivision(id: string): id is DivisionId {
  return Object.hasOwn(dimensions, id)
}
