import type { AreaId } from '../src/domain/area.ts'
import type { MadeUpFigures } from './figures.ts'
import type { MadeUpUnit } from './municipality.ts'

/** Where a cell of a file stands, by dimension. */
export type Place = Readonly<Record<string, string>>

/** Groups of fewer staff than this are withheld. */
const smallStaff = 5
/** Sick leave is withheld for groups of at most this many, as the act on its disclosure says. */
const smallGroup = 10

/** The keys of the counts that decide whether a division is withheld, and the largest count that is too small. */
interface Rule {
  readonly keys: readonly string[]
  readonly atMost: number
}

const bands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+']
const rules = {
  sexes: { keys: ['persons/fixedTerm/women', 'persons/fixedTerm/men'], atMost: smallStaff - 1 },
  bands: { keys: bands.map((band) => `age/fixedTerm/${band}`), atMost: smallStaff - 1 },
  groupSexes: { keys: ['persons/women', 'persons/men'], atMost: smallGroup },
  groupAges: { keys: ['persons/age-29', 'persons/age30-49', 'persons/age50+'], atMost: smallGroup },
} satisfies Record<string, Rule>

/** The rule that a place falls under: a whole that small parts could be subtracted from falls under theirs. */
function ruleFor(area: AreaId, place: Place): Rule | null {
  const mixed = place['employment'] !== 'permanent'
  if (area === 'headcount') return mixed && place['sex'] !== 'total' ? rules.sexes : null
  if (area === 'age') return mixed ? rules.bands : null
  if (area !== 'sickLeave' || place['group'] === 'all') return null
  return place['group']?.startsWith('age') === true ? rules.groupAges : rules.groupSexes
}

/**
 * Tells which cells of a unit are withheld in an area. One group of a division that is too small in any year withholds the
 * division, and siblings are withheld together: otherwise the rest, the parent's figure or the year before would give the
 * small one away.
 */
export function withheldIn(
  { siblingsOf, countsOf, years }: MadeUpFigures,
  area: AreaId,
  unit: MadeUpUnit,
): (place: Place) => boolean {
  const counts = siblingsOf(unit).flatMap(({ id }) => years.map((year) => countsOf(id, year)))
  const isSmall = ({ keys, atMost }: Rule) =>
    counts.some((each) => keys.some((key) => (each[key] ?? 0) > 0 && (each[key] ?? 0) <= atMost))
  const small = new Set<Rule>(Object.values(rules).filter(isSmall))
  return (place) => {
    const rule = ruleFor(area, place)
    return rule !== null && small.has(rule)
  }
}
