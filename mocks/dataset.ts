import type { AreaId } from '../src/domain/area.ts'
import { cellsOf, type Source } from './cells.ts'
import { areaLabels, divisionLabels, divisionTitles, measureForms } from './codes.ts'
import type { FilePlan } from './filePlan.ts'
import { type Form, ordered, type PlainDimension, writeCells, writeDimension } from './form.ts'
import type { JsonStatDataset } from './jsonStat.ts'
import { livesIn } from './municipality.ts'
import type { Period } from './periods.ts'

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
const yearsBeforeRecruitment = 5

/** The periods of a file: those that a unit in it lives in, by their places among all. Only sick leave has months. */
function periodsIn({ area, units }: FilePlan, periods: readonly Period[]): readonly number[] {
  const years = periods.filter(({ month }) => month === null).length
  const first = area === 'recruitment' && years > 2 * yearsBeforeRecruitment ? yearsBeforeRecruitment : 0
  return periods.flatMap(({ year, month }, i) =>
    i >= first && (month === null || area === 'sickLeave') && units.some((unit) => livesIn(unit, year)) ? [i] : [],
  )
}

function timeOf(periods: readonly Period[]): PlainDimension {
  const label = periods.some(({ month }) => month !== null) ? 'År och månad' : 'År'
  const labels = Object.fromEntries(periods.map((period) => [period.code, period.label]))
  return labelled(
    'time',
    label,
    periods.map(({ code }) => code),
    labels,
  )
}

function dimensionsOf({ units, layout }: FilePlan, periods: readonly Period[]): readonly PlainDimension[] {
  const { divisions, measures } = layout
  const unitLabels = Object.fromEntries(units.map(({ id, label }) => [id, label]))
  const measureLabels = Object.fromEntries(measures.map((id) => [id, measureForms[id]?.label ?? id]))
  const decimals = Object.fromEntries(measures.map((id) => [id, { decimals: measureForms[id]?.decimals ?? 0 }]))
  return [
    labelled('unit', 'Enhet', Object.keys(unitLabels), unitLabels),
    timeOf(periods),
    ...divisions.map(({ id, codes }) => labelled(id, divisionTitles[id], codes, divisionLabels[id])),
    { ...labelled('measure', 'Mått', measures, measureLabels), decimals },
  ]
}

/** Writes a file of the made-up municipality as JSON-stat. */
export function datasetOf(source: Source, plan: FilePlan, form: Form): JsonStatDataset {
  const { figures } = source
  const rows = periodsIn(plan, figures.periods)
  const periods = rows.flatMap((row) => figures.periods[row] ?? [])
  const dimensions = ordered(dimensionsOf(plan, periods), form.order)
  const { values, statuses } = cellsOf(source, plan, rows, dimensions)
  return {
    version: '2.0',
    class: 'dataset',
    label: areaLabels[plan.area],
    source: 'Påhittade uppgifter för Exempelkommunen',
    updated: `${figures.periods.findLast(({ month }) => month === null)?.year}-12-31`,
    note: [notes[plan.area]],
    role: { time: ['time'], metric: ['measure'] },
    extension: extensions[plan.area],
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, writeDimension(dimension, form.index)])),
    value: writeCells(values, form.values),
    status: writeCells(statuses, form.statuses),
  }
}
