import type { Highs } from 'highs'
import { areas } from '../../../src/domain/area.ts'
import { defaultProtection } from '../../../src/domain/protection/protectionRule.ts'
import type { FactKind } from './facts.ts'
import { naive, withEverythingPooled } from './naive.ts'
import { exactKinds, foundByPencil, foundByRatios } from './outsiders.ts'
import type { Secret } from './secrets.ts'
import { foundBySolver } from './solver.ts'
import type { Protect, Target } from './target.ts'

/** One way to find what is hidden, and a protection that lacks the remedy against it and no other. */
export interface Attack {
  readonly name: string
  /** What is found, by name: the first of it, where there is much. */
  readonly find: (target: Target, solver: Highs) => readonly string[]
  readonly withoutRemedy: Protect
}

/** Finding so many is enough to tell that a protection leaks. */
const enough = 3

const names = (found: readonly Secret[]): readonly string[] => found.slice(0, enough).map(({ name, why }) => `${name} (${why})`)

/** Subtraction by some kinds of facts, of some kinds of secrets. */
function pencil(isSought: (secret: Secret) => boolean = () => true, kinds: readonly FactKind[] = exactKinds): Attack['find'] {
  return ({ knowledge, secrets }) => names(foundByPencil(knowledge, secrets.filter(isSought), kinds))
}

function subtraction(name: string, kind: FactKind): Attack {
  return { name, find: pencil(), withoutRemedy: naive({ facts: [kind] }) }
}

function taking(name: string, isSought: (secret: Secret) => boolean): Attack {
  return { name, find: pencil(isSought), withoutRemedy: naive({ secrets: isSought }) }
}

/** A pooled figure may be a small group's itself. */
function smallPooled({ cubes }: Target): readonly string[] {
  return cubes.flatMap(({ area, aggregates = [] }) =>
    aggregates.flatMap(({ unit, time, measure, value }) =>
      areas[area].measures[measure]?.counts === 'persons' && value > 0 && value < defaultProtection.fewerThan
        ? [`${unit}|${time.join('+')}|${measure} (pooled)`]
        : [],
    ),
  )
}

/** Every attack, each of its own kind. */
export const attacks: readonly Attack[] = [
  {
    name: 'reading',
    find: ({ knowledge, secrets }) => names(secrets.filter(({ name }) => knowledge.shown.has(name))),
    withoutRemedy: ({ cubes }) => cubes,
  },
  subtraction('subtraction along divisions', 'division'),
  subtraction('subtraction up the tree', 'tree'),
  taking('own staff at parents', ({ origin }) => origin === 'own'),
  taking('absent children', ({ origin }) => origin === 'restAbsent'),
  taking('children withheld by their source', ({ origin }) => origin === 'restWithheld' || origin === 'withheld'),
  subtraction('a year less its months', 'months'),
  subtraction('stock and flow', 'flow'),
  subtraction('reorganised units', 'reorganised'),
  { name: 'one file per unit', find: pencil(), withoutRemedy: naive({ facts: ['tree', 'reorganised'] }) },
  {
    name: 'pooled and coarser figures',
    find: (target) => [...smallPooled(target), ...pencil()(target, {} as Highs)],
    withoutRemedy: withEverythingPooled,
  },
  {
    name: 'shares of a known base',
    find: ({ knowledge, secrets }) => names(foundByRatios(knowledge, secrets, 'percent')),
    withoutRemedy: naive({ ratios: true }),
  },
  {
    name: 'rates with exact weights',
    find: ({ knowledge, secrets }) => names(foundByRatios(knowledge, secrets, 'rates')),
    withoutRemedy: naive({ ratios: true }),
  },
  taking('the dominance of one person', ({ why }) => why === 'single-person'),
  {
    name: 'linear programming',
    find: ({ knowledge, secrets }, solver) => names(foundBySolver({ solver, whole: false, enough }, knowledge, secrets)),
    withoutRemedy: naive({}),
  },
  {
    name: 'integer programming',
    find: ({ knowledge, secrets }, solver) => names(foundBySolver({ solver, whole: true, enough }, knowledge, secrets)),
    withoutRemedy: naive({}),
  },
]
