import type { AreaId, MeasureId } from '../src/domain/area.ts'
import type { ContextFile } from './context.ts'
import { countAt, type MadeUpFigures } from './figures.ts'
import type { MadeUpUnit } from './municipality.ts'

type About<T> = Omit<T, 'unit'> & { readonly unit: string }
type Event = About<ContextFile['events'][number]>
type Comment = Pick<About<ContextFile['comments'][number]>, 'unit' | 'area' | 'text'>

/** What happened in parts of the organisation, by the names of the units. It concerns all that is below them too. */
const events: readonly Event[] = [
  {
    unit: 'Kultur- och fritidsförvaltningen',
    from: '2018',
    label: 'Kulturförvaltningen och fritidsförvaltningen blev en',
    kind: 'reorganisation',
  },
  { unit: 'Tekniska förvaltningen', from: '2018', label: 'Fastighet gick till serviceförvaltningen', kind: 'reorganisation' },
  { unit: 'Serviceförvaltningen', from: '2018', label: 'Fastighet kom från tekniska förvaltningen', kind: 'reorganisation' },
  { unit: 'Vuxenutbildningen', from: '2018', label: 'Flyttad från gymnasieförvaltningen', kind: 'reorganisation' },
  { unit: 'Löne- och pensionsenheten', from: '2018', label: 'Två enheter blev en', kind: 'reorganisation' },
  { unit: 'Räddningstjänsten', from: '2016', label: 'Brandmän på deltid räknas inte längre med', kind: 'break' },
  { unit: 'Äldreförvaltningen', from: '2019', label: 'Heltid som norm', kind: 'decision' },
  { unit: 'Lokalvårdsavdelningen', from: '2020', to: '2021', label: 'Mer städning under pandemin', kind: 'external' },
  { unit: 'Förskoleområde Norr', from: '2022', to: '2023', label: 'Två förskolor renoverades', kind: 'external' },
  { unit: 'Kontaktcenter', from: '2021', label: 'Öppet även på kvällar', kind: 'decision' },
]

const comments: readonly Comment[] = [
  { unit: 'Äldreförvaltningen', area: 'sickLeave', text: 'Mer än hälften av boendena prövar nya scheman sedan hösten.' },
  { unit: 'Skolområde Centrum', area: 'headcount', text: 'Området har inga egna filer: siffrorna är skolornas tillsammans.' },
  {
    unit: 'Storängsskolan 6–9',
    area: 'turnover',
    text: 'Skolan delades 2018. Lärarna valde själva vilken del de följde med till.',
  },
  { unit: 'Överförmyndarförvaltningen', area: 'sickLeave', text: 'Enheterna är små och deras siffror skyddas.' },
]

/** The unit of a name that lives on, if the municipality has one. */
function unitNamed({ units }: MadeUpFigures, name: string): MadeUpUnit | undefined {
  return units.find(({ label, until }) => label === name && until === null)
}

/** Puts the unit's id in place of its name, and leaves out what is about units that the municipality lacks. */
function placed<T extends { readonly unit: string }>(figures: MadeUpFigures, all: readonly T[]): readonly T[] {
  return all.flatMap((each) => {
    const unit = unitNamed(figures, each.unit)
    return unit === undefined ? [] : [{ ...each, unit: unit.id }]
  })
}

/** A printed number of a named unit, in words that end with what it is. */
interface Print {
  readonly unit: string
  readonly area: AreaId
  readonly measure: MeasureId
  readonly decimals: number
  readonly words: string
  readonly value: (count: (key: string) => number) => number
}

const prints: readonly Print[] = [
  {
    unit: 'Äldreförvaltningen',
    area: 'headcount',
    measure: 'persons',
    decimals: 0,
    words: 'månadsanställda vid årets slut',
    value: (count) => count('persons/all'),
  },
  {
    unit: 'Grundskoleförvaltningen',
    area: 'sickLeave',
    measure: 'rate',
    decimals: 1,
    words: 'procents sjukfrånvaro',
    value: (count) => Math.round((1000 * count('sickHours/all')) / count('ordinaryHours/all')) / 10,
  },
  {
    unit: 'Bibliotek',
    area: 'turnover',
    measure: 'leavers',
    decimals: 0,
    words: 'personer slutade under året',
    value: (count) => count('leavers') + 1,
  },
]

function claimsIn(figures: MadeUpFigures, year: number, source: string): ContextFile['claims'] {
  const period = figures.periods.findIndex(({ code }) => code === String(year))
  return prints.flatMap(({ unit: name, area, measure, decimals, words, value }) => {
    const unit = unitNamed(figures, name)
    if (unit === undefined) return []
    const printed = value((key) => countAt(figures, unit.number, period, key))
    const text = `${String(printed).replace('.', ',')} ${words}`
    return [{ unit: unit.id, area, time: String(year), text, figure: { measure, value: printed, decimals }, source }]
  })
}

/** What is said about parts of the whole organisation: two claims hold and one doesn't. The small municipality has none of it. */
export function contextOfParts(figures: MadeUpFigures, year: number, source: string): Omit<ContextFile, 'contract' | 'targets'> {
  return {
    comments: placed(figures, comments).map((comment) => ({ ...comment, time: String(year), source })),
    events: placed(figures, events),
    claims: claimsIn(figures, year, source),
  }
}
