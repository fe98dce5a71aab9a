import type { Cube } from '../../../../src/domain/cube.ts'
import { childrenIn } from '../../../../src/domain/unitLife.ts'
import type { UnitTree } from '../../../../src/domain/unitTree.ts'
import {
  ageGroups,
  bands,
  bandsOf,
  type Cell,
  everyone,
  forms,
  hourMeasures,
  monthsOf,
  nameOf,
  sexes,
} from '../../protection/cell.ts'
import { numbersIn } from '../../protection/knowledge.ts'
import { startSolver } from '../../protection/solver.ts'

/** A sum of figures that is known: whoever reads the figures knows it too. */
type Sum = readonly (readonly [name: string, factor: number])[]

const sumsTo = (of: string, parts: readonly string[]): Sum => [[of, -1], ...parts.map((part) => [part, 1] as const)]

/** Everything that a period of a unit is divided into. */
function divisions(unit: string, time: string): readonly Sum[] {
  const name = (cell: Partial<Cell>) => nameOf(unit, time, { ...everyone, ...cell })
  const staff = ['', ...forms].flatMap((form) => [
    sumsTo(
      name({ form }),
      sexes.map((sex) => name({ form, sex })),
    ),
    sumsTo(
      name({ form }),
      bands.map((age) => name({ form, age })),
    ),
    ...ageGroups.map((age) =>
      sumsTo(
        name({ form, age }),
        (bandsOf[age] ?? []).map((band) => name({ form, age: band })),
      ),
    ),
  ])
  const employed = [{}, ...sexes.map((sex) => ({ sex })), ...bands.map((age) => ({ age }))].map((of) =>
    sumsTo(
      name(of),
      forms.map((form) => name({ ...of, form })),
    ),
  )
  const hours = hourMeasures.flatMap((measure) => [
    sumsTo(
      name({ measure }),
      sexes.map((sex) => name({ measure, sex })),
    ),
    sumsTo(
      name({ measure }),
      ageGroups.map((age) => name({ measure, age })),
    ),
  ])
  return time.length === 4 ? [...staff, ...employed, ...hours] : hours
}

/** What is known besides the figures. */
interface World {
  readonly tree: UnitTree
  readonly years: readonly number[]
  /** Units with staff who are nobody's children. */
  readonly ownStaff?: readonly string[]
  /** Years in which those who came and left are what the staff changed by, in all units. */
  readonly flows?: readonly number[]
  /** Units that are together the same as another. */
  readonly merged?: readonly (readonly [whole: string, parts: readonly string[]])[]
  readonly months?: readonly number[]
}

const flowCells: readonly Cell[] = ['leavers', 'joiners'].map((measure) => ({ ...everyone, measure }))
const staffOf = ['', ...forms].flatMap((form) => [
  ...['', ...sexes].map((sex) => ({ ...everyone, form, sex })),
  ...[...bands, ...ageGroups].map((age) => ({ ...everyone, form, age })),
])
const hoursOf = hourMeasures.flatMap((measure) =>
  [{}, ...sexes.map((sex) => ({ sex })), ...ageGroups.map((age) => ({ age }))].map((of) => ({ ...everyone, ...of, measure })),
)

function sumsOf({ tree, years, ownStaff = [], flows = [], merged = [], months = [] }: World): readonly Sum[] {
  const periods = [...years.map(String), ...months.flatMap(monthsOf)]
  const cells = [...staffOf, ...hoursOf, ...flowCells]
  const named = (unit: string, units: readonly string[], time: string) =>
    cells.map((cell) =>
      sumsTo(
        nameOf(unit, time, cell),
        units.map((one) => nameOf(one, time, cell)),
      ),
    )
  return periods.flatMap((time) => [
    ...tree.order.flatMap((unit) => {
      const children = childrenIn(tree, unit, Number(time.slice(0, 4)))
      const own = ownStaff.includes(unit) ? [`${unit}*`] : []
      return [
        ...divisions(unit, time),
        ...own.flatMap((one) => divisions(one, time)),
        ...(children.length === 0 ? [] : named(unit, [...children, ...own], time)),
      ]
    }),
    ...merged.flatMap(([unit, parts]) => named(unit, parts, time)),
    ...(months.includes(Number(time))
      ? tree.order.flatMap((unit) =>
          [...flowCells, ...hoursOf].map((cell) =>
            sumsTo(
              nameOf(unit, time, cell),
              monthsOf(Number(time)).map((month) => nameOf(unit, month, cell)),
            ),
          ),
        )
      : []),
    ...(flows.includes(Number(time))
      ? tree.order.map((unit): Sum => {
          const permanent = (year: number) => nameOf(unit, String(year), { ...everyone, form: 'permanent' })
          const [leavers = '', joiners = ''] = flowCells.map((cell) => nameOf(unit, time, cell))
          return [
            [permanent(Number(time)), 1],
            [permanent(Number(time) - 1), -1],
            [joiners, -1],
            [leavers, 1],
          ]
        })
      : []),
  ])
}

/** The least and the most that a figure can be, for one who reads some cubes and knows all sums. Persons are whole. */
export type Bounds = (unit: string, time: string, cell?: Partial<Cell>) => readonly [least: number, most: number]

const ceiling = 100_000

/** Someone who solves it all by integer programming. Knows nothing of how the figures were protected. */
export async function outsider(): Promise<(cubes: readonly Cube[], world: World) => Bounds> {
  const solver = await startSolver()
  return (cubes, world) => {
    const shown = new Map(
      [...numbersIn(cubes)].flatMap(({ name, value, ratio }) => (ratio === null ? [[name, value] as const] : [])),
    )
    const variables = new Map<string, string>()
    const variable = (name: string) => {
      const known = variables.get(name) ?? `x${variables.size}`
      variables.set(name, known)
      return known
    }
    const rows = sumsOf(world).map(
      (sum, i) => ` c${i}: ${sum.map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${variable(name)}`).join(' ')} = 0`,
    )
    const limits = [...variables].map(([name, x]) => ` ${shown.get(name) ?? 0} <= ${x} <= ${shown.get(name) ?? ceiling}`)
    const whole = [...variables].flatMap(([name, x]) => (name.endsWith('Hours') ? [] : [x]))
    return (unit, time, cell = {}) => {
      const goal = variable(nameOf(unit, time, { ...everyone, ...cell }))
      const end = (sense: 'Minimize' | 'Maximize') => {
        const model = [
          sense,
          ` obj: ${goal}`,
          'Subject To',
          ...rows,
          'Bounds',
          ...limits,
          'General',
          ` ${whole.join('\n ')}`,
          'End',
        ]
        const { Status, ObjectiveValue } = solver.solve(model.join('\n'), { mip_rel_gap: 0 })
        if (Status !== 'Optimal') throw new Error(`What is shown contradicts itself: ${Status}`)
        return ObjectiveValue
      }
      return [end('Minimize'), end('Maximize')]
    }
  }
}
