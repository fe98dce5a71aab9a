import type { Drivers } from '../domain/drivers.ts'
import type { Line, SplitId, View } from '../domain/indicator.ts'
import type { Period } from '../domain/period.ts'
import { roundTo } from '../domain/rounding.ts'
import {
  contributionsText,
  contributionText,
  driverWords,
  impliedText,
  levelsText,
  refusalText,
  roundedRates,
  roundedSum,
  spreadText,
} from '../words/drivers.ts'
import { formatNumber, formatSigned } from '../words/number.ts'
import type { DriverRow, DriversSet, DriverSplit, DriverStep } from './driversSet.ts'
import { driverYears, isWithheld } from './driverYears.ts'
import { decimalsOf, rowOf } from './rows.ts'
import type { Filters, Sources } from './sources.ts'
import { type Divided, splitBetween } from './splitBetween.ts'

type Years = readonly [Period, Period]

/** A cell of the table: what it says, and its number as it is written. */
interface Cell {
  readonly text: string
  readonly value: number | null
}

const empty: Cell = { text: '', value: null }

/** Decimals of contributions, and of rates that hours gave. */
const decimals = 2

/** Everything that contributes, in the order to show: the groups, then the mix. */
function partsOf(lines: readonly Line[], { groups, mix }: Drivers<string>) {
  const labels = new Map(lines.map(({ id, label }) => [id, label]))
  return [
    ...groups.map(({ id, contribution }) => ({ id, kind: 'group' as const, label: labels.get(id) ?? id, value: contribution })),
    { id: 'mix', kind: 'mix' as const, label: driverWords.mix, value: mix },
  ]
}

type Part = ReturnType<typeof partsOf>[number]

/** The bars: each begins where those before it have come, and the last is all of them from nothing. */
function stepsOf(parts: readonly Part[], total: number): readonly DriverStep[] {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((reached, { value }) => reached + value, 0))
  const steps = parts.map(({ id, kind, label, value }, i) => {
    const start = starts[i] ?? 0
    return { id, kind, label, start, end: start + value, text: contributionText(value) }
  })
  return [...steps, { id: 'total', kind: 'total', label: driverWords.total, start: 0, end: total, text: contributionText(total) }]
}

/** How rates and weights are written: as published where the weights come from them, else with the decimals of hours. */
function formatsOf({ cube, unit }: Sources, whole: Line, { staff }: Divided, [, to]: Years) {
  const [evaluation] = rowOf(whole, cube, unit, [to]).evaluations
  const places = evaluation?.origin === 'published' ? decimalsOf(whole, cube, evaluation).table : decimals
  const weightPlaces = staff === null ? 1 : 0
  const cellWith =
    (shown: number) =>
    (value: number): Cell => ({ text: formatNumber(value, 'percent', shown), value: roundTo(value, shown) })
  return {
    text: (rate: number) => formatNumber(rate, 'percent', places),
    rate: cellWith(places),
    weight: (weight: number) => cellWith(weightPlaces)(100 * weight),
  }
}

/** A contribution that is too small to be written says so in words. */
function contributionCell(value: number): Cell {
  const text = contributionText(value)
  const shown = roundTo(value, decimals)
  return { text, value: text === formatSigned(value, decimals) ? shown : null }
}

function rowOfCells(id: string, label: string, cells: readonly Cell[]): DriverRow {
  return { id, label, cells: cells.map(({ text }) => text), values: cells.map(({ value }) => value) }
}

function rowsFor(
  parts: readonly Part[],
  { groups, before, after, total }: Drivers<string>,
  formats: ReturnType<typeof formatsOf>,
) {
  const { rate, weight } = formats
  const groupRows = parts.map(({ id, label, value }) => {
    const group = groups.find((one) => one.id === id)
    if (group === undefined) return rowOfCells(id, label, [empty, empty, empty, empty, contributionCell(value)])
    const own = [rate(group.before.rate), rate(group.after.rate), weight(group.before.weight), weight(group.after.weight)]
    return rowOfCells(id, label, [...own, contributionCell(value)])
  })
  const all = [rate(before), rate(after), weight(1), weight(1), contributionCell(total)]
  return [...groupRows, rowOfCells('total', driverWords.total, all)]
}

function notesFor({ staff, spread, drivers }: Divided, lines: readonly Line[], parts: readonly Part[], [from, to]: Years) {
  const rounded = roundTo(
    parts.reduce((sum, { value }) => sum + roundTo(value, decimals), 0),
    decimals,
  )
  const total = roundTo(drivers.total, decimals)
  const step = roundTo(roundTo(drivers.after, decimals) - roundTo(drivers.before, decimals), decimals)
  return [
    ...(step === total ? [] : [roundedRates(step, total)]),
    ...(rounded === total ? [] : [roundedSum(rounded, total)]),
    ...(staff === null
      ? []
      : [
          impliedText(lines[0]?.label ?? '', [
            [staff[0], from],
            [staff[1], to],
          ]),
        ]),
    ...(spread < 10 ** -decimals / 2 ? [] : [spreadText(spread)]),
  ]
}

/** Whether groups moved against each other, as the contributions are shown. */
function isOpposite({ groups }: Drivers<string>): boolean {
  const signs = groups.map(({ contribution }) => Math.sign(roundTo(contribution, decimals)))
  return signs.includes(1) && signs.includes(-1)
}

function splitFor(sources: Sources, by: SplitId, { lines }: View, whole: Line, years: Years): DriverSplit {
  const named = { by, title: driverWords.splits[by] }
  const divided = splitBetween(sources, lines, whole, years)
  if (divided.kind === 'refused') return { ...named, kind: 'refused', why: refusalText(divided.refusal) }
  const { drivers } = divided
  const [from, to] = years
  const { title, unitOfValue, finding } = sources.indicator
  const formats = formatsOf(sources, whole, divided, years)
  const parts = partsOf(lines, drivers)
  const subject = finding.kind === 'rate' ? finding.subject : title
  return {
    ...named,
    kind: 'split',
    levels: levelsText(subject, [formats.text(drivers.before), from], [formats.text(drivers.after), to], drivers.total),
    sentences: [contributionsText(parts), ...(isOpposite(drivers) ? [driverWords.opposite] : [])],
    steps: stepsOf(parts, drivers.total),
    caption: driverWords.caption(title, unitOfValue, from, to),
    columns: [...years.map((year) => `${title} ${year}`), ...years.map(driverWords.weight), driverWords.contribution],
    rows: rowsFor(parts, drivers, formats),
    notes: notesFor(divided, lines, parts, years),
  }
}

/**
 * Where the change of a key figure's rate is, between the years that the reader has chosen: divided among the groups of each of
 * its splits, of the chosen one alone where there is one. Null for a key figure that is not divided so.
 */
export function buildDriversSet(sources: Sources, filters: Filters): DriversSet | null {
  const { drivers, splits, headline } = sources.indicator
  if (drivers === undefined) return null
  const shown = drivers.filter((by) => filters.splitBy === null || !drivers.includes(filters.splitBy) || by === filters.splitBy)
  const years = driverYears(sources, headline, filters)
  const none = refusalText({ kind: isWithheld(sources, headline, filters) ? 'withheld' : 'no-years' })
  const told = shown.flatMap((by): readonly DriverSplit[] => {
    const view = splits[by]
    if (view === undefined) return []
    if (years === null) return [{ by, title: driverWords.splits[by], kind: 'refused', why: none }]
    return [splitFor(sources, by, view, view.whole ?? headline, years)]
  })
  const lead = told.flatMap((split) => (split.kind === 'split' ? [split.levels] : []))[0] ?? null
  return { heading: driverWords.heading(years), lead, splits: told }
}
