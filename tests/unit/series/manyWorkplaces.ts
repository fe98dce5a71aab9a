import { workplaceNames } from '../../../mocks/workplaceNames.ts'
import { compareExhibit } from '../../../src/exhibits/compareExhibit.ts'
import type { CompareExhibit } from '../../../src/exhibits/exhibit.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import type { CompareFunnel } from '../../../src/series/compareFunnel.ts'
import type { CompareSet } from '../../../src/series/compareSet.ts'
import { compareStateOf } from '../../../src/series/buildCompareSet.ts'
import { comparedSources, figuresOf, treeOf } from './madeComparison.ts'
import { noFilters } from './fromFeeds.ts'

/** The longest name of a unit in Sweden. */
const longName = 'Arbetsmarknads- och socialförvaltningens avdelning för ekonomiskt bistånd, enhet 3'

const names = [...workplaceNames.preschools, ...workplaceNames.schools]

/** Which workplaces lie far from the others, by their place in the tree, and how many per cent of the usual they have. */
const apart: Readonly<Record<number, number>> = { 6: 300, 13: 10, 14: 300 }

const hoursOfYear = 1980

function sizeOf(place: number): number {
  return 24 + ((place * 37) % 100) * 5
}

/** In tenths of a per cent: between 4.4 and 7.6, but for those that lie apart. */
function rateOf(place: number): number {
  return ((44 + ((place * 13) % 33)) * (apart[place] ?? 100)) / 100
}

/** Units under one roof as the sources of a comparison: sick leave by the hours of so many workplaces, or the turnover of their staff. */
export function workplaces(id: 'sickLeave' | 'turnover', count: number, withheld: readonly number[] = []) {
  const ids = Array.from({ length: count }, (_, i) => `u${i}`)
  const labelOf = (i: number) => (i === 14 ? longName : (names[i] ?? `Enhet ${i}`))
  const list = [
    { id: 'top', label: 'Staden', parent: null, children: ids },
    ...ids.map((unit, i) => ({ id: unit, label: labelOf(i), parent: 'top', children: [] })),
  ]
  const cell = (unit: string, { measure, group = 'all' }: Record<string, string>) => {
    const place = ids.indexOf(unit)
    if (group !== 'all' || withheld.includes(place)) return null
    const sum = (of: (place: number) => number) => (place < 0 ? ids.reduce((all, _, i) => all + of(i), 0) : of(place))
    const whole = (at: number) => sizeOf(at) * (id === 'sickLeave' ? hoursOfYear : 1)
    if (measure === 'ordinaryHours' || measure === 'employees') return sum(whole)
    return measure === 'sickHours' || measure === 'leavers' ? sum((at) => Math.round((whole(at) * rateOf(at)) / 1000)) : null
  }
  return comparedSources(id, figuresOf(id, ['2023'], cell, list), { tree: treeOf(list), unit: 'u5' })
}

/** A comparison of so many workplaces that they are looked over together, as it leaves the app; the own one is the sixth. */
export function manyWorkplaces(
  id: 'sickLeave' | 'turnover' = 'sickLeave',
  count = 24,
  withheld: readonly number[] = [],
): CompareExhibit & { readonly set: CompareSet & { readonly funnel: CompareFunnel } } {
  const sources = workplaces(id, count, withheld)
  const place = {
    selection: { ...defaultSelection, page: 'compare', indicator: id, unit: 'u5' },
    link: `?page=compare&indicator=${id}&unit=u5`,
    organisation: { id: 'top', label: 'Staden' },
    unit: { id: 'u5', label: names[5] ?? '' },
    home: 'top',
    warnings: [],
  } as const
  const exhibit = compareExhibit(place, sources, compareStateOf(sources, noFilters))
  if (exhibit.kind === 'empty' || exhibit.set.funnel === null) throw new Error('no funnel')
  return { ...exhibit, set: { ...exhibit.set, funnel: exhibit.set.funnel } }
}
