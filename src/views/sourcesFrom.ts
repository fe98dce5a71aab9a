import type { Assembled } from '../domain/assembleCube.ts'
import type { Context } from '../domain/context.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { ComparedUnit, Sources, Tellers } from '../series/sources.ts'

/** What has been read for a key figure: its figures, those of its base, and those of the units beside it. */
export interface Read {
  readonly main: Assembled
  readonly base: Assembled | null
  /** `figures` are null where the unit has none, and `failed` tells that they could not be read. */
  readonly comparisons: readonly (ComparedUnit & { readonly figures: Assembled | null; readonly failed: boolean })[]
}

/** What a reading belongs to. */
export interface ReadFor {
  readonly indicator: Indicator
  readonly unit: UnitId
  readonly tree: UnitTree
  readonly hasChosen: boolean
  readonly context: Context
}

/** Puts what has been read together into what a key figure's set is made of. */
export function sourcesFrom({ main, base, comparisons }: Read, about: ReadFor, tellers: Tellers): Sources {
  return {
    ...about,
    cube: main.cube,
    history: main,
    baseCube: base?.cube ?? null,
    comparisons: comparisons.flatMap(({ unit, beside, figures }) =>
      figures === null ? [] : [{ unit, beside, cube: figures.cube, history: figures }],
    ),
    unread: comparisons.filter(({ failed }) => failed).map(({ unit }) => unit),
    ...tellers,
  }
}
