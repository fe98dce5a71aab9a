import type { AreaId } from '../../../src/domain/area.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import type { DimensionId } from '../../../src/domain/dimension.ts'
import { datasetOf, type Raw } from '../domain/datasets.ts'
import { ageGroups, bands, type Cell, cellOf, everyone, forms, monthsOf, sexes } from './cell.ts'
import { hasFigures, isWithheld, type MadeUpUnit, type Municipality } from './municipality.ts'
import type { Truth } from './truth.ts'

type Codes = Partial<Record<DimensionId, readonly string[]>>
type Place = Readonly<Record<string, string>>

const rounded = (part: number, whole: number, decimals: number): Raw =>
  whole === 0 ? 'z' : Math.round((100 * part * 10 ** decimals) / whole) / 10 ** decimals

/** What a ratio is of: its part and its whole. */
export function partsOfRatio(area: AreaId, cell: Cell): { readonly part: Cell; readonly whole: Cell } | null {
  if (cell.measure === 'share') return { part: { ...cell, measure: 'persons' }, whole: { ...everyone, form: cell.form } }
  if (cell.measure === 'longShare') {
    return { part: { ...cell, measure: 'longSickHours' }, whole: { ...cell, measure: 'sickHours' } }
  }
  if (cell.measure !== 'rate') return null
  if (area === 'turnover') return { part: { ...everyone, measure: 'leavers' }, whole: { ...everyone, form: 'permanent' } }
  return { part: { ...cell, measure: 'sickHours' }, whole: { ...cell, measure: 'ordinaryHours' } }
}

/** The decimals that ratios are published with. */
export const decimalsOf: Readonly<Record<string, number>> = { share: 1, rate: 2, longShare: 2 }

/** The codes of an area's files, but for the units, in the contract's order. */
function codesOf({ years, publishing }: Municipality, area: AreaId): Codes {
  const { age, sickLeave, sickLeavePersons, turnoverRate, turnoverMonths, sickLeaveMonths } = publishing
  const time = (months: readonly number[]) => [...years.map(String), ...months.flatMap(monthsOf)]
  const employment = [...forms, 'total']
  const hours = sickLeave === 'rates' ? [] : ['sickHours', 'ordinaryHours', 'longSickHours']
  switch (area) {
    case 'headcount':
      return { time: time([]), employment, sex: [...sexes, 'total'], measure: ['persons'] }
    case 'age': {
      const measure = { counts: ['persons'], both: ['persons', 'share'], shares: ['share'] }[age]
      return { time: time([]), employment, ageBand: [...bands, 'total'], measure }
    }
    case 'sickLeave': {
      const rates = sickLeave === 'hours' ? [] : ['rate', 'longShare']
      const measure = [...(sickLeavePersons ? ['persons'] : []), ...hours, ...rates]
      return { time: time(sickLeaveMonths), group: ['all', ...sexes, ...ageGroups], measure }
    }
    default:
      return {
        time: time(turnoverMonths),
        measure: ['leavers', 'joiners', 'employees', ...(turnoverRate ? ['rate'] : [])],
      }
  }
}

function rawIn(municipality: Municipality, truth: Truth, unit: MadeUpUnit, area: AreaId, { time = '', ...place }: Place): Raw {
  const cell = cellOf({ ...place, measure: place['measure'] ?? '' })
  const isMonth = time.length > 4
  if (!hasFigures(unit, Number(time.slice(0, 4)))) return null
  if (isMonth && (cell.measure === 'persons' || (area === 'turnover' && cell.measure === 'rate'))) return null
  if (cell.measure === 'longShare' && (cell.sex !== '' || cell.age !== '')) return 'z'
  const ratio = partsOfRatio(area, cell)
  if (isWithheld(municipality, unit, time, area === 'turnover' && ratio !== null ? ratio.part : cell)) return 'c'
  if (ratio === null) return truth(unit.id, time, cell)
  return rounded(truth(unit.id, time, ratio.part), truth(unit.id, time, ratio.whole), decimalsOf[cell.measure] ?? 0)
}

/** The files that a municipality delivers, before anything is protected. */
export function deliver(municipality: Municipality, truth: Truth): readonly Dataset[] {
  const { units, publishing } = municipality
  const areas: readonly AreaId[] = publishing.headcount
    ? ['headcount', 'age', 'sickLeave', 'turnover']
    : ['age', 'sickLeave', 'turnover']
  const published = units.filter(({ figures }) => figures !== 'absent')
  const byId = new Map(published.map((unit) => [unit.id, unit]))
  const fileOf = (area: AreaId, those: readonly MadeUpUnit[]): Dataset => {
    const codes = { unit: those.map(({ id }) => id), ...codesOf(municipality, area) }
    const dataset = datasetOf(area, codes, ({ unit: id = '', ...place }) => {
      const unit = byId.get(id)
      return unit === undefined ? null : rawIn(municipality, truth, unit, area, place)
    })
    const decimals = Object.fromEntries((codes.measure ?? []).map((measure) => [measure, decimalsOf[measure] ?? 0]))
    return { ...dataset, decimals }
  }
  return areas.flatMap((area) =>
    publishing.filePerUnit ? published.map((unit) => fileOf(area, [unit])) : [fileOf(area, published)],
  )
}
