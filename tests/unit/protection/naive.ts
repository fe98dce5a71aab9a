import type { Aggregate, Cube } from '../../../src/domain/cube.ts'
import { type Figure, smallGroup } from '../../../src/domain/figure.ts'
import { nameOf } from './cell.ts'
import type { FactKind } from './facts.ts'
import { type Knowledge, numbersIn } from './knowledge.ts'
import { exactKinds, withPencil } from './outsiders.ts'
import type { Secret } from './secrets.ts'
import type { Delivery, Protect } from './target.ts'

/** What a protection lacks. Without anything it hides small groups, and whatever a pencil could find them by. */
export interface Lacking {
  /** Kinds of facts that it does not know of. */
  readonly facts?: readonly FactKind[]
  /** Groups that it does not take for secrets. */
  readonly secrets?: (secret: Secret) => boolean
  /** It shows every ratio, whatever is hidden of its part and its whole. */
  readonly ratios?: boolean
}

/** The smallest figure of a fact that is still shown, and could be hidden in its place. */
function nextToHide(
  terms: readonly (readonly [string, number])[],
  shown: ReadonlyMap<string, number>,
  published: ReadonlySet<string>,
): string | undefined {
  const open = terms.flatMap(([name]) => (shown.has(name) && published.has(name) ? [name] : []))
  const size = (name: string) => shown.get(name) || Number.POSITIVE_INFINITY
  return open.sort((a, b) => size(a) - size(b))[0]
}

/** Hides one more figure in each sum that tells of a hidden one, again and again, until a pencil finds none of them. */
function hideUntilSafe(
  knowledge: Knowledge,
  published: ReadonlySet<string>,
  secrets: readonly Secret[],
  kinds: readonly FactKind[],
): ReadonlySet<string> {
  const hidden = new Set(secrets.map(({ name }) => name))
  for (;;) {
    const shown = new Map([...knowledge.shown].filter(([name]) => !hidden.has(name)))
    const found = withPencil({ ...knowledge, shown }, kinds, (name) => hidden.has(name))
    const more = [...found].flatMap(([name, { by }]) => (hidden.has(name) ? (nextToHide(by.terms, shown, published) ?? []) : []))
    if (more.length === 0) return hidden
    for (const name of more) hidden.add(name)
  }
}

/** The cubes without the figures of the hidden names, nor what `hides` says of ratios. */
function without(cubes: readonly Cube[], hidden: ReadonlySet<string>, hidesRatio: (part: string, whole: string) => boolean) {
  const gone = new Map(cubes.map((cube) => [cube, new Set<number>()]))
  for (const { cube, index, name, ratio } of numbersIn(cubes)) {
    const hides = ratio === null ? hidden.has(name) : hidesRatio(ratio.part, ratio.whole)
    if (hides) gone.get(cube)?.add(index)
  }
  const figureAt = (cube: Cube, figure: Figure, i: number) => (gone.get(cube)?.has(i) === true ? smallGroup : figure)
  return cubes.map((cube) => ({
    ...cube,
    cells: cube.cells.map((cell, i) => ({ ...cell, figure: figureAt(cube, cell.figure, i) })),
  }))
}

/** A protection that hides small groups, and whatever a pencil could find them by, but for what it lacks. */
export function naive({ facts = [], secrets: leavesOut = () => false, ratios = false }: Lacking): Protect {
  return (delivery) => {
    const secrets = delivery.secrets.filter((secret) => !leavesOut(secret))
    const kinds = exactKinds.filter((kind) => !facts.includes(kind))
    const knowledge = delivery.knowledgeOf(delivery.cubes)
    const published = new Set([...numbersIn(delivery.cubes)].map(({ name }) => name))
    const hidden = hideUntilSafe(knowledge, published, secrets, kinds)
    return without(delivery.cubes, hidden, (part, whole) => !ratios && (hidden.has(part) || hidden.has(whole)))
  }
}

/** The figures of three years together that a protection shows in place of every one that is hidden. */
function pooledIn(cube: Cube, hidden: ReadonlySet<string>, { lattice, municipality }: Delivery): readonly Aggregate[] {
  if (cube.area !== 'turnover') return []
  const years = municipality.years.map(String)
  const units = cube.dimensions.find(({ id }) => id === 'unit')?.codes ?? []
  const cell = { form: '', sex: '', age: '', measure: 'leavers' }
  return units.flatMap((unit) =>
    years.slice(2).flatMap((_, i): readonly Aggregate[] => {
      const time = years.slice(i, i + 3)
      const values = time.map((year) => lattice.world.get(nameOf(unit, year, cell)))
      if (!time.some((year) => hidden.has(nameOf(unit, year, cell))) || values.includes(undefined)) return []
      return [{ unit, time, measure: 'leavers', at: {}, value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) }]
    }),
  )
}

/** The same with pooled figures in place of all that are hidden, whatever they tell. */
export const withEverythingPooled: Protect = (delivery) => {
  const cubes = naive({})(delivery)
  const shown = new Set([...numbersIn(cubes)].map(({ name }) => name))
  const hidden = new Set([...numbersIn(delivery.cubes)].flatMap(({ name }) => (shown.has(name) ? [] : [name])))
  return cubes.map((cube) => ({ ...cube, aggregates: pooledIn(cube, hidden, delivery) }))
}
