import { cellAt, type FigureTable, type Pattern, type Secret } from './figureTable.ts'

/** Differences below this are none: hours are no whole numbers. */
export const dust = 1e-6

/** What the worlds that were found change each watched cell by at least and at most, in which worlds, and in which epoch they were found. */
const makeEvidence = (size: number) => ({
  epochs: new Int32Array(size),
  least: new Float64Array(size),
  most: new Float64Array(size),
  leastIn: new Int32Array(size),
  mostIn: new Int32Array(size),
  /** What the world that is being told changes. */
  change: new Float64Array(size),
})

const noCells: number[] = []

/** A change of a row by a pattern, and of all rows above it up to `top`, where another step has changed as much back; -1 for all. */
export interface Step {
  readonly layer: number
  readonly row: number
  readonly top: number
  readonly period: number
  readonly pattern: Pattern
  /** How many times. */
  readonly amount: number
}

/** The two worlds that prove a secret, by number; one of them alone where the true one is the other. */
export type Proof = readonly number[]

/**
 * The worlds that were found to fit all that is shown, and how far apart they are in each secret. Whatever is hidden later, they fit
 * still; once something is shown they must be forgotten.
 */
export function worldsOf(table: FigureTable) {
  const { states, watched, layers, parentOf, besides } = table
  /** The watched cells by number, and what is known of them: for each layer, and last for all together; one where there is but one. */
  const spots = new Int32Array(states.length).fill(-1)
  let spotCount = 0
  watched.forEach((is, cell) => {
    if (is > 0) spots[cell] = spotCount++
  })
  const watchedAt = new Int32Array(spotCount)
  spots.forEach((spot, cell) => {
    if (spot >= 0) watchedAt[spot] = cell
  })
  const evidence = (layers.length === 1 ? [0] : [...layers, 0]).map(() => makeEvidence(spotCount))
  const inAll = evidence.length - 1
  const evidenceOf = ({ layer = inAll }: Secret) => evidence[layer] ?? makeEvidence(0)
  let epoch = 1
  const worldsFound: (readonly number[])[] = []
  const changed: number[][] = evidence.map(() => [])

  const addTo = (list: number, spot: number, amount: number): void => {
    const change = evidence[list]?.change
    if (change === undefined) return
    // A cell may be here twice, where it comes back to what it was in between.
    if (change[spot] === 0) changed[list]?.push(spot)
    change[spot] = (change[spot] ?? 0) + amount
  }
  const addStep = (at: number, { layer, period, amount, pattern: { offsets, deltas } }: Step): void => {
    const base = cellAt(table, at, period, 0)
    for (let k = 0; k < offsets.length; k += 1) {
      const spot = spots[base + (offsets[k] ?? 0)] ?? -1
      if (spot < 0) continue
      addTo(inAll, spot, (deltas[k] ?? 0) * amount)
      if (inAll > 0) addTo(layer, spot, (deltas[k] ?? 0) * amount)
    }
  }
  /** Notes what the world that has been reached changes of the watched cells, in every row that sums what has changed. */
  const tell = (journal: readonly Step[]): void => {
    if (journal.length === 0) return
    for (const step of journal) {
      for (let row = step.row; row >= 0 && row !== step.top; row = parentOf(row, step.period)) {
        addStep(row, step)
        for (const beside of besides(row, step.period)) addStep(beside, step)
      }
    }
    const world = worldsFound.length
    let told = noCells
    for (const [list, { epochs, least, most, leastIn, mostIn, change }] of evidence.entries()) {
      const spotsChanged = changed[list] ?? []
      for (const spot of spotsChanged) {
        const amount = change[spot] ?? 0
        change[spot] = 0
        if (Math.abs(amount) <= dust) continue
        if (list === inAll && watched[watchedAt[spot] ?? 0] === 2) {
          if (told === noCells) told = []
          told.push(watchedAt[spot] ?? 0)
        }
        if (epochs[spot] !== epoch) {
          epochs[spot] = epoch
          least[spot] = 0
          most[spot] = 0
        }
        if (amount < (least[spot] ?? 0)) {
          least[spot] = amount
          leastIn[spot] = world
        } else if (amount > (most[spot] ?? 0)) {
          most[spot] = amount
          mostIn[spot] = world
        }
      }
      spotsChanged.length = 0
    }
    worldsFound.push(told)
  }

  const cellOf = ({ row, period, slot }: Secret): number => cellAt(table, row, period, slot)
  /** How much a world that was found changes a secret by, at least or at most. */
  const foundOf = (secret: Secret, which: 'least' | 'most'): number => {
    const known = evidenceOf(secret)
    const spot = spots[cellOf(secret)] ?? -1
    return known.epochs[spot] === epoch ? (known[which][spot] ?? 0) : 0
  }
  /** How far apart the worlds that were found are in a secret. */
  const spread = (secret: Secret): number => foundOf(secret, 'most') - foundOf(secret, 'least')
  /** The two worlds that are furthest apart in a secret. */
  const proofOf = (secret: Secret): Proof => {
    const { leastIn, mostIn } = evidenceOf(secret)
    const spot = spots[cellOf(secret)] ?? -1
    return [
      ...(foundOf(secret, 'least') < 0 ? [leastIn[spot] ?? 0] : []),
      ...(foundOf(secret, 'most') > 0 ? [mostIn[spot] ?? 0] : []),
    ]
  }

  /** Forgets the worlds that were found: cells that they change are about to be shown. */
  const forget = (): void => {
    epoch += 1
  }

  /** What a world changes of the cells that may be shown later. */
  const changedIn = (world: number): readonly number[] => worldsFound[world] ?? noCells

  return { tell, foundOf, spread, proofOf, forget, changedIn }
}
