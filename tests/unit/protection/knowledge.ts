import type { Coordinates, Cube } from '../../../src/domain/cube.ts'
import { cellAt, codesOf, periodsOf } from '../../../src/domain/cube.ts'
import { placesOf } from '../../../src/domain/cubeRow.ts'
import { type DivisionId, dimensions, isDivision } from '../../../src/domain/dimension.ts'
import { isNumber } from '../../../src/domain/figure.ts'
import type { UnitTree } from '../../../src/domain/unitTree.ts'

/** A sum of unknowns, each times a factor, that lies within bounds. */
export interface Fact {
  readonly kind: 'division' | 'tree' | 'time' | 'percent'
  readonly terms: ReadonlyMap<string, number>
  readonly low: number
  readonly high: number
}

/** What is known to anybody who reads what is published: the figures themselves, and what holds among all figures. */
export interface Knowledge {
  readonly shown: ReadonlyMap<string, number>
  readonly facts: readonly Fact[]
}

/** Name of a cell. */
export function nameOf({ unit, time, employment = '', sex = '', ageBand = '', group = '', measure }: Coordinates): string {
  return [unit, time, employment, sex, ageBand, group, measure].join('|')
}

const ages = ['age-29', 'age30-49', 'age50+']

/** The ways to divide everyone in a dimension. */
const waysIn = (id: DivisionId): readonly (readonly string[])[] =>
  id === 'group' ? [dimensions.group.parts, ages] : [dimensions[id].parts]

/** Every place of a file, whatever the measure. */
export function placesIn(cube: Cube): readonly Coordinates[] {
  return placesOf(cube.dimensions.filter(({ id }) => id !== 'measure'))
}

const zero = (kind: Fact['kind'], whole: string, parts: readonly string[]): Fact => ({
  kind,
  terms: new Map([[whole, -1], ...parts.map((part) => [part, 1] as const)]),
  low: 0,
  high: 0,
})

function divisionFacts(cube: Cube, measure: string): readonly Fact[] {
  return placesIn(cube).flatMap((at) =>
    cube.dimensions.flatMap(({ id }) => {
      if (!isDivision(id) || at[id] !== dimensions[id].whole) return []
      return waysIn(id).map((codes) =>
        zero(
          'division',
          nameOf({ ...at, measure }),
          codes.map((code) => nameOf({ ...at, [id]: code, measure })),
        ),
      )
    }),
  )
}

function treeFacts(cube: Cube, { units }: UnitTree, measure: string): readonly Fact[] {
  return placesIn(cube).flatMap((at) => {
    const children = units.get(at.unit ?? '')?.children ?? []
    const parts = children.map((unit) => nameOf({ ...at, unit, measure }))
    return parts.length === 0 ? [] : [zero('tree', nameOf({ ...at, measure }), parts)]
  })
}

/** A year is the sum of its months, for those who came and those who left; staff is counted on a day. */
function timeFacts(cube: Cube, measure: string): readonly Fact[] {
  const periods = periodsOf(cube)
  if (measure === 'employees') return []
  return placesIn(cube).flatMap((at) => {
    const months = periods.filter((period) => period !== at.time && period.startsWith(at.time ?? ''))
    if (months.length === 0) return []
    return [
      zero(
        'time',
        nameOf({ ...at, measure }),
        months.map((time) => nameOf({ ...at, time, measure })),
      ),
    ]
  })
}

/** A share that is shown bounds the group by its base, be that known or not. */
function shareFacts(cube: Cube): readonly Fact[] {
  return placesIn(cube).flatMap((at) => {
    const share = cellAt(cube, { ...at, measure: 'share' }).figure
    if (!isNumber(share)) return []
    const [part, base] = [nameOf({ ...at, measure: 'persons' }), nameOf({ ...at, ageBand: 'total', measure: 'persons' })]
    if (part === base) return []
    return [
      {
        kind: 'percent',
        terms: new Map([
          [part, 100],
          [base, -(share + 0.05)],
        ]),
        low: -1e9,
        high: 0,
      },
      {
        kind: 'percent',
        terms: new Map([
          [part, 100],
          [base, -(share - 0.05)],
        ]),
        low: 0,
        high: 1e9,
      },
    ] as const
  })
}

/** The time that stands behind a group's rate. */
export type Weights = (at: Coordinates) => number

/** A rate is the mean of the groups' rates, weighed by their time. The strongest outsider knows the weights exactly. */
function rateFacts(cube: Cube, weights: Weights): readonly Fact[] {
  const mean = ({ kind, terms }: Fact): Fact => {
    const weigh = ([name, factor]: readonly [string, number]) => {
      const [unit = '', time = '', , , , group = ''] = name.split('|')
      return [name, factor * weights({ unit, time, group, measure: 'ordinaryHours' })] as const
    }
    const weighed = new Map([...terms].map(weigh))
    const slack = [...weighed.values()].reduce((sum, weight) => sum + Math.abs(weight) * 0.005, 1e-6)
    return { kind, terms: weighed, low: -slack, high: slack }
  }
  return divisionFacts(cube, 'rate').map(mean)
}

/**
 * Everything that a protected file tells, with what lies beside it. `weights` are the hours behind the rates, given to an
 * outsider who would have to guess them.
 */
export function knowledgeOf(cube: Cube, headcount: Cube | null, tree: UnitTree, weights: Weights | null): Knowledge {
  const shown = new Map<string, number>()
  for (const at of placesIn(cube)) {
    for (const measure of codesOf(cube, 'measure')) {
      const { figure } = cellAt(cube, { ...at, measure })
      if (isNumber(figure) && measure !== 'share') shown.set(nameOf({ ...at, measure }), figure)
    }
    if (headcount === null || at.ageBand !== 'total') continue
    const { unit = '', time = '', employment = '' } = at
    const { figure } = cellAt(headcount, { unit, time, employment, measure: 'persons' })
    if (isNumber(figure)) shown.set(nameOf({ ...at, measure: 'persons' }), figure)
  }
  const measures = codesOf(cube, 'measure').includes('share')
    ? ['persons']
    : codesOf(cube, 'measure').filter((id) => id !== 'rate')
  const sums = measures.flatMap((measure) => [
    ...divisionFacts(cube, measure),
    ...treeFacts(cube, tree, measure),
    ...timeFacts(cube, measure),
  ])
  return { shown, facts: [...sums, ...shareFacts(cube), ...(weights === null ? [] : rateFacts(cube, weights))] }
}
