import type { Aggregate, Cube } from '../../../src/domain/cube.ts'
import { placesOf } from '../../../src/domain/cubeRow.ts'
import { isNumber } from '../../../src/domain/figure.ts'
import { cellOf, nameOf, sickGroups } from './cell.ts'
import { decimalsOf, partsOfRatio } from './delivery.ts'
import type { Fact, Lattice } from './facts.ts'
import type { Municipality } from './municipality.ts'
import { periodsOf, type Truth } from './truth.ts'

/** What is known to anybody who reads all that is published: the figures themselves, and what holds among all figures. */
export interface Knowledge {
  readonly shown: ReadonlyMap<string, number>
  readonly facts: readonly Fact[]
}

/** A cell of a file that has a number: what it is called, or what it is a ratio of. */
interface Told {
  readonly cube: Cube
  readonly index: number
  readonly unit: string
  readonly time: string
  readonly value: number
  readonly name: string
  readonly ratio: { readonly part: string; readonly whole: string; readonly decimals: number; readonly measure: string } | null
}

/** Every number in some files, each with its name. */
export function* numbersIn(cubes: readonly Cube[]): Generator<Told> {
  for (const cube of cubes) {
    const places = placesOf(cube.dimensions)
    for (const [index, { figure }] of cube.cells.entries()) {
      if (!isNumber(figure)) continue
      const { unit = '', time = '', ...at } = places[index] ?? { measure: '' }
      const cell = cellOf(at)
      const parts = partsOfRatio(cube.area, cell)
      const ratio = parts && {
        part: nameOf(unit, time, parts.part),
        whole: nameOf(unit, time, parts.whole),
        decimals: decimalsOf[cell.measure] ?? 0,
        measure: cell.measure,
      }
      yield { cube, index, unit, time, value: figure, name: ratio?.part ?? nameOf(unit, time, cell), ratio }
    }
  }
}

/** The names of all figures that some files tell, be it by a ratio. */
export function publishedIn(cubes: readonly Cube[]): ReadonlySet<string> {
  return new Set([...numbersIn(cubes)].map(({ name }) => name))
}

/** A ratio that is shown: its part lies within what rounding leaves of its whole. */
function ratioFacts(kind: 'percent' | 'rates', value: number, half: number, parts: Fact['terms'], wholes: Fact['terms']) {
  const slack = half + 1e-9
  const sum = (ratio: number): Fact['terms'] => [
    ...parts.map(([name, factor]) => [name, 100 * factor] as const),
    ...wholes.map(([name, factor]) => [name, -ratio * factor] as const),
  ]
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return [
    { kind, terms: sum(value - slack), low: 0, high },
    { kind, terms: sum(value + slack), low, high: 0 },
  ] as const satisfies readonly Fact[]
}

/** A figure of several years, ages or sexes together is the sum of theirs. */
function aggregateFacts(cube: Cube, { unit, time, measure, at, value }: Aggregate): readonly Fact[] {
  const places = Object.entries(at).reduce<readonly Readonly<Record<string, string>>[]>(
    (all, [division, codes]) => all.flatMap((place) => codes.map((code) => ({ ...place, [division]: code }))),
    [{}],
  )
  const cells = places.map((place) => cellOf({ ...place, measure }))
  const ratios = cells.map((cell) => partsOfRatio(cube.area, cell))
  const named = (some: typeof cells): Fact['terms'] =>
    time.flatMap((period) => some.map((cell) => [nameOf(unit, period, cell), 1] as const))
  if (ratios.every((ratio) => ratio !== null)) {
    const decimals = decimalsOf[measure] ?? 0
    const [parts, wholes] = [named(ratios.map(({ part }) => part)), named(ratios.map(({ whole }) => whole))]
    return ratioFacts('percent', value, 0.5 / 10 ** decimals, parts, measure === 'share' ? wholes.slice(0, time.length) : wholes)
  }
  return [{ kind: 'aggregate', terms: named(cells), low: value, high: value }]
}

/** The time of groups that are known to be nobody is none. */
function addNobody(shown: Map<string, number>, units: readonly string[], times: readonly string[]): void {
  for (const unit of units) {
    for (const time of times) {
      for (const group of sickGroups) {
        if (shown.get(nameOf(unit, time.slice(0, 4), group)) !== 0) continue
        for (const measure of ['sickHours', 'ordinaryHours', 'longSickHours'])
          shown.set(nameOf(unit, time, { ...group, measure }), 0)
      }
    }
  }
}

/**
 * Everything that protected files tell together. Whoever sees only rates of sick leave is given the time behind them, which
 * is not hard to guess.
 */
export function knowledgeOf(municipality: Municipality, truth: Truth, { facts }: Lattice, cubes: readonly Cube[]): Knowledge {
  const shown = new Map<string, number>()
  const ratios: Fact[] = []
  for (const { cube, name, value, ratio, unit, time } of numbersIn(cubes)) {
    if (ratio === null) {
      shown.set(name, value)
      continue
    }
    if (municipality.publishing.sickLeave === 'rates' && ratio.measure === 'rate' && cube.area === 'sickLeave') {
      for (const group of sickGroups) {
        const cell = { ...group, measure: 'ordinaryHours' }
        shown.set(nameOf(unit, time, cell), truth(unit, time, cell))
      }
    }
    if (ratio.part === ratio.whole) continue
    const kind = cube.area === 'sickLeave' ? 'rates' : 'percent'
    ratios.push(...ratioFacts(kind, value, 0.5 / 10 ** ratio.decimals, [[ratio.part, 1]], [[ratio.whole, 1]]))
  }
  addNobody(
    shown,
    municipality.units.map(({ id }) => id),
    periodsOf(municipality),
  )
  const pooled = cubes.flatMap((cube) => (cube.aggregates ?? []).flatMap((aggregate) => aggregateFacts(cube, aggregate)))
  return { shown, facts: [...facts, ...ratios, ...pooled] }
}
