import type { AreaId } from '../src/domain/area.ts'
import { type AreaPlan, planFor } from './areaPlan.ts'
import { areaLabels, divisionLabels, divisionTitles, measureForms } from './codes.ts'
import type { MadeUpFigures } from './figures.ts'
import { flagsOf, isGap } from './flags.ts'
import { formFor, type PlainCell, type PlainDimension, writeCube } from './form.ts'
import type { JsonStatDataset } from './jsonStat.ts'
import type { MadeUpUnit } from './municipality.ts'
import { type Place, withheldIn } from './withheld.ts'

/** One file to be made: its area, the units in it, and a number that decides how it is written. */
export interface FilePlan {
  readonly area: AreaId
  readonly units: readonly MadeUpUnit[]
  readonly number: number
}

const notes: Readonly<Record<AreaId, string>> = {
  headcount: 'Månadsanställda den 31 december. Timavlönade ingår inte.',
  age: 'Månadsanställda den 31 december efter ålder. Timavlönade ingår inte.',
  sickLeave: 'Sjukfrånvarotid i förhållande till ordinarie arbetstid under året.',
  turnover: 'Tillsvidareanställda som slutat under året. Byten inom kommunen ingår inte.',
  recruitment: 'Annonser som publicerats under året och ansökningar till dem.',
}

const extensions: Readonly<Record<AreaId, Readonly<Record<string, string>>>> = {
  headcount: {},
  age: {},
  sickLeave: { method: 'legal' },
  turnover: { definition: 'Slutat under året i procent av tillsvidareanställda 31 december' },
  recruitment: {},
}

const labelled = (
  id: string,
  label: string,
  codes: readonly string[],
  labels: Readonly<Record<string, string>>,
): PlainDimension => ({
  id,
  label,
  codes,
  labels: Object.fromEntries(codes.map((code) => [code, labels[code] ?? code])),
})

/** Recruitment was counted later than the rest, so that a choice of early years is empty there. */
function yearsIn(area: AreaId, years: readonly number[]): readonly number[] {
  return area === 'recruitment' && years.length > 10 ? years.slice(5) : years
}

function dimensionsOf(
  { area, units }: FilePlan,
  { divisions, measures }: AreaPlan,
  years: readonly number[],
): readonly PlainDimension[] {
  const unitLabels = Object.fromEntries(units.map(({ id, label }) => [id, label]))
  const measureLabels = Object.fromEntries(measures.map((id) => [id, measureForms[id]?.label ?? id]))
  const decimals = Object.fromEntries(measures.map((id) => [id, { decimals: measureForms[id]?.decimals ?? 0 }]))
  return [
    labelled('unit', 'Enhet', Object.keys(unitLabels), unitLabels),
    labelled('time', 'År', yearsIn(area, years).map(String), {}),
    ...divisions.map(({ id, codes }) => labelled(id, divisionTitles[id], codes, divisionLabels[id])),
    { ...labelled('measure', 'Mått', measures, measureLabels), decimals },
  ]
}

function cellReader(figures: MadeUpFigures, area: AreaId, unit: MadeUpUnit, { read }: AreaPlan): (place: Place) => PlainCell {
  const isWithheld = withheldIn(figures, area, unit)
  return (place) => {
    const year = Number(place['time'])
    if (isGap(area, unit, year)) return { value: null, status: area === 'turnover' ? 'm' : '' }
    const flags = flagsOf(area, unit, year, figures.years.at(-1) ?? year)
    if (isWithheld(place)) return { value: null, status: `c${flags}` }
    const value = read(figures.countsOf(unit.id, year), place)
    return value === null ? { value, status: 'z' } : { value, status: flags }
  }
}

const nothing: PlainCell = { value: null, status: '' }

/** Writes a file of the made-up municipality as JSON-stat. */
export function datasetOf(figures: MadeUpFigures, plan: FilePlan): JsonStatDataset {
  const areaPlan = planFor(plan.area, plan.number)
  const dimensions = dimensionsOf(plan, areaPlan, figures.years)
  const readers = new Map(plan.units.map((unit) => [unit.id, cellReader(figures, plan.area, unit, areaPlan)]))
  const cellAt = (place: Place) => readers.get(place['unit'] ?? '')?.(place) ?? nothing
  const cube = writeCube(dimensions, cellAt, formFor(plan.number))
  return {
    version: '2.0',
    class: 'dataset',
    label: areaLabels[plan.area],
    source: 'Påhittade uppgifter för Exempelkommunen',
    updated: `${figures.years.at(-1)}-12-31`,
    note: [notes[plan.area]],
    role: { time: ['time'], metric: ['measure'] },
    extension: extensions[plan.area],
    ...cube,
  }
}
