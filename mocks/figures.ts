import type { UnitId } from '../src/domain/unitTree.ts'
import { apportion } from './apportion.ts'
import { type Counts, sumCounts } from './counts.ts'
import { type MadeUpUnit, plantMunicipality, type Size, yearsOf } from './municipality.ts'
import { drawBetween } from './seed.ts'
import { sickLeaveCounts } from './sickLeave.ts'

/** The counts of every unit and year of a made-up municipality. */
export interface MadeUpFigures {
  readonly units: readonly MadeUpUnit[]
  readonly years: readonly number[]
  readonly countsOf: (unit: UnitId, year: number) => Counts
  /** The units under the same parent, the unit itself among them. */
  readonly siblingsOf: (unit: MadeUpUnit) => readonly MadeUpUnit[]
}

const ageBands = ['0-19', '20-29', '30-39', '40-49', '50-59', '60+'] as const
/** Fixed-term staff are younger: what is added to each band before the profile's own shares. */
const youngerBy = [0, 0.28, 0.1, 0, -0.05, -0.02] as const

/** Shares of each band in a year: the profile's own, a little older or younger, drifting slowly. */
function agesIn({ id, profile }: MadeUpUnit, year: number, seed: string): readonly number[] {
  return profile.ages.map((share, band) => {
    const drift = drawBetween(-0.018, 0.018, seed, id, 'ages', band)
    return share * (1 + drift * (year - 2017)) * drawBetween(0.95, 1.05, seed, id, year, 'ages', band)
  })
}

const keyed = (prefix: string, codes: readonly string[], values: readonly number[]): Counts =>
  Object.fromEntries(codes.map((code, i) => [`${prefix}/${code}`, values[i] ?? 0]))

/** Permanent staff of the smallest units: a level, a slow growth and a little noise. Defined for any year. */
function permanentStaff({ id, profile }: MadeUpUnit, year: number, seed: string): number {
  const start = drawBetween(...profile.persons, seed, id, 'start')
  const growth = drawBetween(-0.004, 0.022, seed, id, 'growth')
  return Math.round(start * (1 + growth) ** (year - 2010) * drawBetween(0.98, 1.02, seed, id, year, 'staff'))
}

function headcounts(unit: MadeUpUnit, year: number, permanent: number, seed: string): Counts {
  const { id, profile } = unit
  const ages = agesIn(unit, year, seed)
  const women = profile.women + drawBetween(-0.05, 0.05, seed, id, 'women') + drawBetween(-0.01, 0.01, seed, id, year, 'women')
  const fixedTerm = Math.round(permanent * drawBetween(0.1, 0.14, seed, id, year, 'fixedTerm'))
  const younger = ages.map((share, i) => Math.max(0, share + (youngerBy[i] ?? 0)))
  return {
    ...keyed('persons/permanent', ['women', 'men'], apportion(permanent, [women, 1 - women])),
    ...keyed('persons/fixedTerm', ['women', 'men'], apportion(fixedTerm, [women, 1 - women])),
    ...keyed('age/permanent', ageBands, apportion(permanent, ages)),
    ...keyed('age/fixedTerm', ageBands, apportion(fixedTerm, younger)),
  }
}

/** Leavers and joiners that lead from last year's permanent staff to this year's. */
function moves(unit: MadeUpUnit, year: number, permanent: number, seed: string): Counts {
  const before = permanentStaff(unit, year - 1, seed)
  const rate = unit.profile.turnover * drawBetween(0.82, 1.18, seed, unit.id, year, 'turnover')
  const leavers = Math.max(Math.round(permanent * rate), before - permanent)
  return { leavers, joiners: permanent - before + leavers, employees: permanent }
}

function recruitment({ id }: MadeUpUnit, year: number, joiners: number, seed: string): Counts {
  const ads = Math.max(1, Math.round(joiners * drawBetween(0.5, 0.8, seed, id, year, 'ads')))
  return { ads, applicants: Math.round(ads * drawBetween(8, 24, seed, id, year, 'applicants')) }
}

function countsOfSmallest(unit: MadeUpUnit, year: number, seed: string): Counts {
  const permanent = permanentStaff(unit, year, seed)
  const staff = headcounts(unit, year, permanent, seed)
  const moved = moves(unit, year, permanent, seed)
  return {
    ...staff,
    ...sickLeaveCounts(unit, year, staff, seed),
    ...moved,
    ...recruitment(unit, year, moved['joiners'] ?? 0, seed),
  }
}

/** Counts every unit from the smallest up. The same seed and size give the same figures. */
export function countEveryone(seed: string, size: Size): MadeUpFigures {
  const units = plantMunicipality(size)
  const years = yearsOf(size)
  const counted = new Map<string, Counts>()
  const countsOf = (unit: UnitId, year: number): Counts => counted.get(`${unit}/${year}`) ?? {}
  for (const unit of units.toReversed()) {
    for (const year of years) {
      const own = unit.children.length === 0
      const counts = own ? countsOfSmallest(unit, year, seed) : sumCounts(unit.children.map((child) => countsOf(child, year)))
      counted.set(`${unit.id}/${year}`, counts)
    }
  }
  const families = new Map<UnitId | null, MadeUpUnit[]>()
  for (const unit of units) families.set(unit.parent, [...(families.get(unit.parent) ?? []), unit])
  return { units, years, countsOf, siblingsOf: ({ parent }) => families.get(parent) ?? [] }
}
