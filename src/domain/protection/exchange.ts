import { cellAt, cellStates, type FigureTable, type Pattern, type Secret, type SlotPatterns } from './figureTable.ts'
import { dust, type Proof, type Step, worldsOf } from './worlds.ts'

/**
 * How each row hangs in the tree, by period: alike in two periods where the numbers are the same, those of the first such period.
 * Only periods of one row compare.
 */
function shapesOf({ states, rowCount, slotCount, childrenOf, parentOf, besides }: FigureTable): Int32Array {
  const shapes = new Int32Array(states.length / slotCount)
  const periods = shapes.length / rowCount
  for (let row = 0; row < rowCount; row += 1) {
    const known: string[] = []
    for (let period = 0; period < periods; period += 1) {
      const shape = `${parentOf(row, period)} ${childrenOf(row, period).length === 0} ${besides(row, period).join()}`
      const first = known.indexOf(shape)
      shapes[period * rowCount + row] = first < 0 ? period : first
      known.push(shape)
    }
  }
  return shapes
}

/** So many rows are made room in for the sake of one secret. */
const mostPrepared = 100
/** So many counts of a row are made room in, one after the other, before it changes by a pattern. */
const mostObstacles = 3

/** The two rows that an exchange changes, the row that holds both, and what it costs to hide all that changes on the way. */
interface Offer {
  readonly pattern: Pattern
  readonly sign: 1 | -1
  readonly from: number
  readonly to: number
  readonly top: number
  readonly cost: number
  readonly gain: number
  /** Which way it moves the secret, from the world that was reached there; and whether that world had to be prepared for it. */
  readonly direction: 1 | -1
  readonly isPrepared: boolean
}

/**
 * Proves that secrets are kept, and hides more where they are not. A proof is a set of exchanges: a row changes by a pattern, and
 * another row below the same unit by its opposite, so that this unit and all above it stay as they are. Where everything that
 * changes is hidden, readers can't tell which of the two worlds is true; and where the two differ enough in a secret, its bounds
 * are wide enough. What is found is a proof for whole numbers too. That none is found proves nothing: then more is hidden, the
 * cheapest first.
 *
 * Source: the hypercube method of complementary suppression (Repsilber 1994; Giessing and Repsilber 2002; Hundepool et al.,
 * Statistical Disclosure Control, 2012, ch. 4), here with the feasibility of the corners tried on the true table.
 */
export function proverOf(table: FigureTable, patternsFor: (period: number, slot: number) => SlotPatterns) {
  const { states, costs, rowCount, slotCount, childrenOf, parentOf, besides, hasFlow, isWhole } = table
  const worlds = table.layers.map((layer) => layer.slice())
  const { least: lowest = [], most: highest = [] } = table
  /** What has been changed since the true world, one after the other. */
  const journal: Step[] = []
  let layers: readonly number[] = table.layers.map((_, i) => i)
  const everyLayer = layers

  /** From this cell on all are sums of years. */
  const sumsFrom = cellAt(table, 0, table.sumsFrom, 0)
  const isAtom = (offset: number): boolean => table.atoms[((offset % slotCount) + slotCount) % slotCount] === true
  const changes = ({ offsets, deltas }: Pattern, slot: number): boolean => {
    for (let k = 0; k < offsets.length; k += 1) if (offsets[k] === slot && deltas[k] !== 0) return true
    return false
  }

  const baseOf = (row: number, period: number) => (period * rowCount + row) * slotCount

  /** What it costs to hide what a pattern changes in one row, infinite above the bound. */
  const rowCost = (row: number, period: number, { offsets }: Pattern, bound: number): number => {
    const base = baseOf(row, period)
    let cost = 0
    for (let k = 0; k < offsets.length; k += 1) {
      const cell = base + (offsets[k] ?? 0)
      if (states[cell] === cellStates.shown) {
        cost += costs[cell] ?? 0
        if (cost > bound) return Number.POSITIVE_INFINITY
      }
    }
    return cost
  }

  /** True where a row hangs in the tree alike in all periods that a pattern changes, and its flows are as the pattern has them. */
  const shapes = shapesOf(table)
  const fits = (row: number, period: number, { others, withoutFlow }: Pattern): boolean => {
    for (let i = 0; i < others.length; i += 1)
      if (shapes[(period + (others[i] ?? 0)) * rowCount + row] !== shapes[period * rowCount + row]) return false
    for (let i = 0; i < withoutFlow.length; i += 1) if (hasFlow(row, period + (withoutFlow[i] ?? 0))) return false
    return true
  }

  /** What rows show, period by period, as the masks of patterns have it. */
  const shown = new Int32Array((2 * states.length) / slotCount)
  const setState = (cell: number, state: number): void => {
    states[cell] = state
    const slot = cell % slotCount
    const at = 2 * ((cell - slot) / slotCount) + (slot < 32 ? 0 : 1)
    const bit = 1 << (slot & 31)
    shown[at] = state === cellStates.shown ? (shown[at] ?? 0) | bit : (shown[at] ?? 0) & ~bit
  }
  states.forEach((state, cell) => state === cellStates.shown && setState(cell, state))
  const hide = (cell: number): void => {
    if (states[cell] === cellStates.shown) setState(cell, cellStates.hidden)
  }

  /** True where everything that a pattern changes in a row is hidden already. */
  const isFree = (row: number, period: number, pattern: Pattern): boolean => {
    const { masks } = pattern
    const at = period * rowCount + row
    for (let m = 0; m < masks.length; m += 3) {
      const there = 2 * (at + (masks[m] ?? 0))
      if (((shown[there] ?? 0) & (masks[m + 1] ?? 0)) !== 0 || ((shown[there + 1] ?? 0) & (masks[m + 2] ?? 0)) !== 0) return false
    }
    if (!fits(row, period, pattern)) return false
    for (const beside of besides(row, period)) if (rowCost(beside, period, pattern, 0) !== 0) return false
    return true
  }

  /** The cost of a row and of those beside the tree that it is part of. */
  const ownCost = (row: number, period: number, pattern: Pattern, bound: number): number => {
    if (!fits(row, period, pattern)) return Number.POSITIVE_INFINITY
    let cost = rowCost(row, period, pattern, bound)
    for (const beside of besides(row, period)) cost += rowCost(beside, period, pattern, bound)
    return cost
  }

  /** How often a row can change by a pattern before a figure would fall below zero, in one layer. */
  const roomIn = (layer: number, row: number, period: number, { offsets, deltas }: Pattern, sign: 1 | -1): number => {
    const world = worlds[layer]
    if (world === undefined) return 0
    const least = lowest[layer]
    const most = highest[layer]
    const base = (period * rowCount + row) * slotCount
    let room = Number.POSITIVE_INFINITY
    let isTold = false
    let hasTaken = false
    for (let k = 0; k < offsets.length; k += 1) {
      const cell = base + (offsets[k] ?? 0)
      const value = world[cell] ?? 0
      const isTaken = (deltas[k] ?? 0) * sign < 0
      hasTaken ||= isTaken
      if (Number.isNaN(value)) {
        if (cell >= sumsFrom) continue
        // Nobody tells it here, but the unit above is told: then it belongs to what that one has beside its children.
        const parent = parentOf(row, period)
        if (parent >= 0 && !Number.isNaN(world[baseOf(parent, period) + (offsets[k] ?? 0)] ?? 0)) return 0
        continue
      }
      isTold ||= isTaken
      const free = isTaken ? value - (least?.[cell] ?? 0) : (most?.[cell] ?? Number.POSITIVE_INFINITY) - value
      if (free < room) room = free
      if (free <= dust) return 0
    }
    return isTold || !hasTaken ? room : 0
  }

  /** How often two rows can change by a pattern and its opposite. The second is -1 where nothing holds the first. */
  const roomFor = (from: number, to: number, period: number, pattern: Pattern, sign: 1 | -1): number => {
    let room = 0
    for (const layer of layers) {
      const one = roomIn(layer, from, period, pattern, sign)
      if (one <= 0) continue
      const other = to < 0 ? one : roomIn(layer, to, period, pattern, sign === 1 ? -1 : 1)
      room += Math.max(0, Math.min(one, other))
      if (room === Number.POSITIVE_INFINITY) break
    }
    return isWhole ? Math.floor(room + dust) : room
  }

  const apply = ({ layer, row, period, pattern: { offsets, deltas } }: Step, amount: number): void => {
    const world = worlds[layer]
    if (world === undefined) return
    const base = baseOf(row, period)
    for (let k = 0; k < offsets.length; k += 1) {
      const cell = base + (offsets[k] ?? 0)
      world[cell] = (world[cell] ?? 0) + (deltas[k] ?? 0) * amount
    }
  }
  const take = (step: Step): void => {
    apply(step, step.amount)
    journal.push(step)
  }
  /** Goes back to a world that was left when the journal was so long. */
  const goBack = (length: number): void => {
    while (journal.length > length) {
      const step = journal.pop()
      if (step !== undefined) apply(step, -step.amount)
    }
  }

  /** Every row from one up to the top, the top left out. */
  const eachOnWay = (from: number, top: number, period: number, visit: (row: number) => void): void => {
    for (let row = from; row >= 0 && row !== top; row = parentOf(row, period)) visit(row)
  }

  /** How much of an exchange each layer takes: all the same part of its room, so that what proves the sum of them proves each. */
  const sharesOf = (from: number, to: number, period: number, pattern: Pattern, sign: 1 | -1, amount: number): number[] => {
    if (layers.length === 1) return [amount]
    const rooms = layers.map((layer) => {
      const one = roomIn(layer, from, period, pattern, sign)
      const other = to < 0 ? one : roomIn(layer, to, period, pattern, sign === 1 ? -1 : 1)
      return Math.max(0, Math.min(one, other))
    })
    const first = rooms.indexOf(Number.POSITIVE_INFINITY)
    if (first >= 0) return rooms.map((_, i) => (i === first ? amount : 0))
    const all = rooms.reduce((sum, room) => sum + room, 0)
    return rooms.map((room) => (room * amount) / all)
  }
  /** Changes two rows by a pattern and its opposite; `top` is the row that holds both. */
  const exchange = (
    from: number,
    to: number,
    top: number,
    period: number,
    pattern: Pattern,
    sign: 1 | -1,
    amount: number,
  ): void => {
    const shares = sharesOf(from, to, period, pattern, sign, amount)
    for (const [row, way] of [
      [from, sign],
      [to, -sign],
    ] as const) {
      if (row < 0) continue
      for (let i = 0; i < shares.length; i += 1) {
        const share = way * (shares[i] ?? 0)
        if (share !== 0) take({ layer: layers[i] ?? 0, row, top, period, pattern, amount: share })
      }
    }
  }

  const restore = (): void => goBack(0)
  /** Goes from the true world to one that was reached before. */
  const goTo = (steps: readonly Step[]): void => steps.forEach(take)

  /**
   * Visits the smallest rows below one, itself where nothing is below it, that can be reached through what is hidden already, until
   * the visitor has had enough. True then.
   */
  const eachFreeLeaf = (row: number, period: number, pattern: Pattern, visit: (leaf: number) => boolean): boolean => {
    const children = childrenOf(row, period)
    if (children.length === 0) return visit(row)
    for (const child of children) if (isFree(child, period, pattern) && eachFreeLeaf(child, period, pattern, visit)) return true
    return false
  }

  /** A count of a row that keeps it from changing by a pattern, as its offset; -1 where there is none. Sums follow from their parts. */
  const obstacleOf = (row: number, period: number, { offsets, deltas }: Pattern, sign: 1 | -1): number => {
    const world = worlds[layers[0] ?? 0]
    const base = baseOf(row, period)
    for (let k = 0; k < offsets.length; k += 1) {
      const offset = offsets[k] ?? 0
      if ((deltas[k] ?? 0) * sign < 0 && isAtom(offset) && (world?.[base + offset] ?? 0) < 1 - dust) return offset
    }
    return -1
  }

  let prepared = 0
  /** Lets a row take on what it lacks for a pattern, without touching what it is needed for. */
  const prepare = (row: number, period: number, pattern: Pattern, sign: 1 | -1, guard: number): boolean => {
    prepared -= 1
    const before = journal.length
    for (let turn = 0; turn < mostObstacles; turn += 1) {
      const offset = obstacleOf(row, period, pattern, sign)
      if (offset === -1) return true
      const isHere = offset >= 0 && offset < slotCount
      if (!isHere || moveBy({ row, period, slot: offset, width: 1 }, 1, 1, 0, guard) < 1 - dust) break
    }
    if (obstacleOf(row, period, pattern, sign) === -1) return true
    goBack(before)
    return false
  }

  /**
   * Moves a secret one way through hidden cells, at most so far, and gives how far it came. Where a row has nobody left to take
   * from, it is given someone first, in `depth` turns. Patterns that change the guarded slot are left out.
   */
  const moveBy = ({ row, period, slot }: Secret, direction: 1 | -1, wanted: number, depth: number, guard: number): number => {
    const { patterns, signs } = patternsFor(period, slot)
    let got = 0
    const isEnough = () => got >= wanted - dust
    for (let p = 0; p < patterns.length && !isEnough(); p += 1) {
      const pattern = patterns[p]
      if (pattern === undefined || !isFree(row, period, pattern)) continue
      if (guard >= 0 && changes(pattern, guard)) continue
      const sign = (signs[p] ?? 1) * direction === 1 ? 1 : -1
      const opposite = sign === 1 ? -1 : 1
      /** True once there is enough, or nothing more to win from this row. */
      const tryWith = (from: number, to: number, top: number): boolean => {
        const before = journal.length
        let room = Math.min(roomFor(from, to, period, pattern, sign), wanted - got)
        if (room <= dust && depth > 0 && prepared > 0) {
          const isLacking = roomIn(layers[0] ?? 0, from, period, pattern, sign) < 1 - dust
          if (isLacking && !prepare(from, period, pattern, sign, slot)) return true
          if (to >= 0 && roomIn(layers[0] ?? 0, to, period, pattern, opposite) < 1 - dust)
            prepare(to, period, pattern, opposite, slot)
          room = Math.min(roomFor(from, to, period, pattern, sign), wanted - got)
          if (room <= dust) goBack(before)
        }
        if (room <= dust) return false
        exchange(from, to, top, period, pattern, sign, room)
        got += room
        return isEnough()
      }
      const own: number[] = []
      eachFreeLeaf(row, period, pattern, (leaf) => {
        if (depth > 0 || roomFor(leaf, -1, period, pattern, sign) > dust) own.push(leaf)
        return false
      })
      if (own.length === 0) continue
      let below = row
      while (!isEnough()) {
        const parent = parentOf(below, period)
        for (const from of own) {
          if (isEnough()) break
          if (parent < 0) tryWith(from, -1, -1)
          else {
            for (const sibling of childrenOf(parent, period)) {
              if (sibling === below || !isFree(sibling, period, pattern)) continue
              if (eachFreeLeaf(sibling, period, pattern, (to) => tryWith(from, to, parent))) break
            }
          }
        }
        if (parent < 0 || !isFree(parent, period, pattern)) break
        below = parent
      }
    }
    return got
  }

  let mayPrepare = true
  let stalled = 0
  let bestLeaf = -1
  let bestLeafCost = Number.POSITIVE_INFINITY
  /** Finds the smallest row below one that is cheapest to reach, per unit of what it can be changed by. */
  const cheapLeaf = (row: number, period: number, pattern: Pattern, sign: 1 | -1, cost: number, wanted: number): void => {
    if (cost >= bestLeafCost) return
    const children = childrenOf(row, period)
    if (children.length > 0) {
      for (const child of children) {
        const more = cost + ownCost(child, period, pattern, bestLeafCost - cost)
        if (more < bestLeafCost) cheapLeaf(child, period, pattern, sign, more, wanted)
      }
      return
    }
    const room = Math.min(wanted, roomFor(row, -1, period, pattern, sign))
    if (room <= dust) return
    const price = cost + 0.05 * (1 - room / wanted) + (0.3 * cost * (wanted - room)) / wanted
    if (price < bestLeafCost) {
      bestLeafCost = price
      bestLeaf = row
    }
  }
  const leafBelow = (row: number, period: number, pattern: Pattern, sign: 1 | -1, wanted: number, bound: number) => {
    bestLeaf = -1
    bestLeafCost = bound
    cheapLeaf(row, period, pattern, sign, 0, wanted)
    return { leaf: bestLeaf, cost: bestLeafCost }
  }

  const pathCost = (from: number, top: number, period: number, pattern: Pattern): number => {
    let cost = 0
    eachOnWay(from, top, period, (row) => {
      cost += ownCost(row, period, pattern, Number.POSITIVE_INFINITY)
    })
    return cost
  }

  /** The cheapest exchange, per unit of width won, that would move a secret further in one direction. */
  const offerFor = ({ row, period, slot }: Secret, direction: 1 | -1, wanted: number, best: Offer | null): Offer | null => {
    const { patterns, signs } = patternsFor(period, slot)
    let offer = best
    const rate = () => (offer === null ? Number.POSITIVE_INFINITY : offer.cost / offer.gain)
    for (let p = 0; p < patterns.length; p += 1) {
      const pattern = patterns[p]
      if (pattern === undefined) continue
      const sign = (signs[p] ?? 1) * direction === 1 ? 1 : -1
      const opposite = sign === 1 ? -1 : 1
      let spent = ownCost(row, period, pattern, rate() * wanted)
      if (spent / wanted >= rate()) continue
      const before = journal.length
      if (mayPrepare && isWhole && childrenOf(row, period).length === 0 && roomFor(row, -1, period, pattern, sign) < 1)
        prepare(row, period, pattern, sign, slot)
      const isPrepared = journal.length > before
      const own = leafBelow(row, period, pattern, sign, wanted, Number.POSITIVE_INFINITY)
      if (own.leaf < 0) {
        goBack(before)
        continue
      }
      for (let below = row; ; ) {
        const parent = parentOf(below, period)
        let partner = -1
        // What costs more than the best offer does for all of the width is not looked at.
        let partnerCost = rate() * wanted - own.cost
        if (parent < 0) partnerCost = 0
        else {
          for (const sibling of childrenOf(parent, period)) {
            if (sibling === below) continue
            const first = ownCost(sibling, period, pattern, partnerCost)
            if (first >= partnerCost) continue
            const found = leafBelow(sibling, period, pattern, opposite, wanted, partnerCost - first)
            if (found.leaf >= 0) {
              partner = found.leaf
              partnerCost = first + found.cost
            }
          }
        }
        if (parent < 0 || partner >= 0) {
          const gain = Math.min(wanted, roomFor(own.leaf, partner, period, pattern, sign))
          if (gain > dust) {
            const cost =
              pathCost(own.leaf, parent, period, pattern) + (partner < 0 ? 0 : pathCost(partner, parent, period, pattern))
            if (cost / gain < rate()) {
              offer = { pattern, sign, from: own.leaf, to: partner, top: parent, cost, gain, direction, isPrepared }
            }
          }
        }
        if (parent < 0) break
        spent += ownCost(parent, period, pattern, rate() * wanted - spent)
        if (spent / wanted >= rate()) break
        below = parent
      }
      goBack(before)
    }
    return offer
  }

  const hideFor = (offer: Offer, period: number): void => {
    const hideRow = (row: number) => {
      const { offsets, deltas } = offer.pattern
      for (const one of [row, ...besides(row, period)]) {
        const base = baseOf(one, period)
        for (let k = 0; k < offsets.length; k += 1) {
          if (deltas[k] !== 0) hide(base + (offsets[k] ?? 0))
        }
      }
    }
    eachOnWay(offer.from, offer.top, period, hideRow)
    if (offer.to >= 0) eachOnWay(offer.to, offer.top, period, hideRow)
  }

  const found = worldsOf(table)
  const { foundOf, spread, proofOf } = found
  const cellOf = ({ row, period, slot }: Secret): number => baseOf(row, period) + slot
  /** How much less than it is a secret may be, in any world. */
  const roomBelow = (secret: Secret): number => {
    const cell = cellOf(secret)
    const sumOf = (list: readonly Float64Array[] | undefined): number =>
      layers.reduce((sum, layer) => sum + (list?.[layer]?.[cell] ?? 0), 0)
    const room = sumOf(table.layers) - sumOf(table.least)
    return Number.isNaN(room) ? secret.width : Math.min(secret.width, Math.max(0, room))
  }
  /** How far a secret came one way when it was last moved, how far it should, and what that changed. */
  interface Reached {
    readonly steps: readonly Step[]
    readonly got: number
    readonly wanted: number
  }
  const nowhere: Reached = { steps: [], got: 0, wanted: 0 }
  const reached = new Map<1 | -1, Reached>()

  /**
   * Moves a secret so far one way that the worlds found are far enough apart, or as far as it comes. `isDeep` goes on from there by
   * giving rows someone to take from where they lack it.
   */
  const reach = (secret: Secret, direction: 1 | -1, isDeep: boolean): void => {
    const wanted = direction === -1 ? roomBelow(secret) : secret.width + foundOf(secret, 'least')
    let got = 0
    if (wanted > dust && isDeep) {
      const last = reached.get(direction) ?? nowhere
      goTo(last.steps)
      prepared = mostPrepared
      got = last.got + moveBy(secret, direction, wanted - last.got, 1, -1)
    } else if (wanted > dust) got = moveBy(secret, direction, wanted, 0, -1)
    found.tell(journal)
    const isEnough = spread(secret) >= secret.width - dust
    reached.set(direction, isEnough ? nowhere : { steps: journal.slice(), got, wanted })
    restore()
  }

  /** Looks for worlds that are far enough apart in a secret, and gives how far apart they are. */
  const span = (secret: Secret): number => {
    layers = secret.layer === undefined ? everyLayer : [secret.layer]
    for (const isDeep of isWhole ? [false, true] : [false]) {
      for (const direction of [-1, 1] as const) {
        if (spread(secret) >= secret.width - dust) return secret.width
        reach(secret, direction, isDeep)
      }
    }
    return Math.min(spread(secret), secret.width)
  }

  /** Proves a secret by what is hidden already. Null where it can't be. */
  const prove = (secret: Secret): Proof | null => (span(secret) >= secret.width - dust ? proofOf(secret) : null)

  /** Goes on from the worlds that were reached, by an exchange that has just become free and what has become so with it. */
  const follow = (secret: Secret, { pattern, sign, from, to, top, gain, direction }: Offer): void => {
    for (const way of [direction, direction === 1 ? -1 : 1] as const) {
      const last = reached.get(way) ?? nowhere
      goTo(last.steps)
      if (way === direction) exchange(from, to, to < 0 ? -1 : top, secret.period, pattern, sign, gain)
      const won = last.got + (way === direction ? gain : 0)
      const got = won + moveBy(secret, way, last.wanted - won, 0, -1)
      reached.set(way, { steps: journal.slice(), got, wanted: last.wanted })
      found.tell(journal)
      restore()
      if (spread(secret) >= secret.width - dust) return
    }
  }

  /** Proves a secret, hiding as much more as that takes. Null where nothing that may be hidden keeps it. */
  const protect = (secret: Secret): Proof | null => {
    let best = -1
    let isFresh = true
    stalled = 0
    for (let turn = 0; turn < 40; turn += 1) {
      const won = isFresh ? span(secret) : Math.min(spread(secret), secret.width)
      if (won >= secret.width - dust) return proofOf(secret)
      // What was prepared did not come about: go on by what needs no preparation.
      stalled = won <= best + dust ? stalled + 1 : 0
      mayPrepare = stalled === 0
      if (stalled > 3) return null
      best = Math.max(best, won)
      const wanted = secret.width - won
      let offer: Offer | null = null
      for (const direction of [-1, 1] as const) {
        const { steps, got, wanted: most } = reached.get(direction) ?? nowhere
        if (got >= most - dust) continue
        goTo(steps)
        offer = offerFor(secret, direction, Math.min(wanted, most - got), offer)
        restore()
      }
      if (offer === null && isFresh) return null
      isFresh = offer === null || offer.isPrepared
      if (offer === null) continue
      hideFor(offer, secret.period)
      if (!isFresh) follow(secret, offer)
    }
    return null
  }

  return { prove, protect, hide, setState, forget: found.forget, changedIn: found.changedIn }
}
