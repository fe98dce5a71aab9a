import type { AreaId, MeasureId } from '../src/domain/area.ts'
import { contextOfParts } from './contextOfParts.ts'
import { countAt, type MadeUpFigures } from './figures.ts'
import { reorganisationYear } from './flags.ts'

/** The context file as the feed contract has it. */
export interface ContextFile {
  readonly contract: number
  readonly comments: readonly {
    readonly unit: string
    readonly area: AreaId
    readonly time: string
    readonly text: string
    readonly source: string
  }[]
  readonly targets: readonly {
    readonly area: AreaId
    readonly measure: MeasureId
    readonly unit: string
    readonly max: number
    readonly from: string
    readonly decision: string
    readonly owner: string
  }[]
  readonly events: readonly {
    readonly unit: string
    readonly from: string
    readonly to?: string
    readonly label: string
    readonly kind: 'reorganisation' | 'break' | 'external' | 'decision'
  }[]
  readonly claims: readonly {
    readonly unit: string
    readonly area: AreaId
    readonly time: string
    readonly text: string
    readonly figure: { readonly measure: MeasureId; readonly value: number; readonly decimals: number }
    readonly source: string
  }[]
}

const source = 'Påhittad årsredovisning för Exempelkommunen'

function commentsOn(unit: string, time: string): ContextFile['comments'] {
  const say = (area: AreaId, text: string) => ({ unit, area, time, text, source })
  return [
    say('headcount', 'Antalet anställda har följt befolkningens utveckling. Fler behövs i äldreomsorgen de kommande åren.'),
    say('sickLeave', 'Chefer har fått stöd i att arbeta med tidiga signaler. Skillnaderna mellan förvaltningarna är stora.'),
    say('turnover', 'Byten mellan kommunens egna enheter är inte medräknade.'),
    say('recruitment', 'Antalet sökande varierar mycket mellan yrken. Störst var intresset för administrativa tjänster.'),
  ]
}

function eventsIn(unit: string, years: readonly number[]): ContextFile['events'] {
  const events: ContextFile['events'] = [
    { unit, from: String(reorganisationYear), label: 'Ny förvaltningsorganisation', kind: 'reorganisation' },
    { unit, from: '2020', to: '2022', label: 'Pandemi', kind: 'external' },
  ]
  return events.filter(({ from }) => years.includes(Number(from)))
}

/** Statements as a report might print them: one headcount that holds and one number of leavers that doesn't. */
function claimsOf(figures: MadeUpFigures, unit: string, year: number): ContextFile['claims'] {
  const period = figures.periods.findIndex(({ code }) => code === String(year))
  const persons = countAt(figures, 0, period, 'persons/all')
  const leavers = countAt(figures, 0, period, 'leavers') + 3
  const claim = (area: AreaId, measure: MeasureId, value: number, text: string) => ({
    unit,
    area,
    time: String(year),
    text,
    figure: { measure, value, decimals: 0 },
    source,
  })
  return [
    claim('headcount', 'persons', persons, `${persons} månadsanställda vid årets slut`),
    claim('turnover', 'leavers', leavers, `${leavers} personer slutade under året`),
  ]
}

/** The made-up municipality's own words, target, events and printed claims, about the whole of it and about some parts. */
export function contextOf(figures: MadeUpFigures): ContextFile {
  const unit = figures.units[0]?.id ?? ''
  const years = figures.periods.flatMap(({ year, month }) => (month === null ? [year] : []))
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const target = { area: 'sickLeave', measure: 'rate', unit, max: 6.5, from: String(Math.max(2022, first)) } as const
  const parts = contextOfParts(figures, last, source)
  return {
    contract: 1,
    comments: [...commentsOn(unit, String(last)), ...parts.comments],
    targets: [{ ...target, decision: 'Högst 6,5 procent, kommunfullmäktige december 2021 (påhittat)', owner: 'HR-direktören' }],
    events: [...eventsIn(unit, years), ...parts.events],
    claims: [...claimsOf(figures, unit, last), ...parts.claims],
  }
}
