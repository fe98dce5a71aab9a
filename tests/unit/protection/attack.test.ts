import highs, { type Highs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { asTheAppDoes, onlySmallGroups, type Target, targetOf } from './files.ts'
import type { Fact } from './knowledge.ts'
import { shapes } from './municipality.ts'
import { withPencil, withPercent, withSolver } from './outsiders.ts'
import type { Secret } from './secrets.ts'

const seeds = Array.from({ length: 300 }, (_, i) => i + 1)
/** So many secrets of each municipality are tried with the solver, spread over all of them; the pencil tries every one. */
const solved = 20

let solver: Highs
beforeAll(async () => {
  solver = await highs()
})

const told = ({ secrets }: Target, found: ReadonlyMap<string, number>): readonly string[] =>
  secrets.filter(({ name }) => found.has(name)).map(({ name }) => name)

const byPencil = (target: Target, ...kinds: readonly Fact['kind'][]) => told(target, withPencil(target.knowledge, kinds))
const byPercent = (target: Target) => told(target, withPercent(target.knowledge))

function bySolver({ knowledge, secrets }: Target): readonly string[] {
  const bounds = withSolver(solver, knowledge)
  const step = Math.max(1, Math.ceil(secrets.length / solved))
  const isNarrow = (secret: Secret): boolean => {
    const [low, high] = bounds(secret)
    return high - low < secret.width - 1e-6
  }
  return secrets.filter((secret, i) => i % step === 0 && isNarrow(secret)).map(({ name }) => name)
}

describe('the protection of small groups in 300 random municipalities', () => {
  const targets = seeds.map((seed) => targetOf(seed, asTheAppDoes))

  it('shows no small group', () => {
    expect(targets.flatMap(({ knowledge, secrets }) => secrets.filter(({ name }) => knowledge.shown.has(name)))).toEqual([])
  })

  it('withstands someone who subtracts, along divisions, up the tree and over time', () => {
    expect(targets.flatMap((target) => byPencil(target, 'division', 'tree', 'time'))).toEqual([])
  })

  it('withstands someone who multiplies shares by what they are shares of', () => {
    expect(targets.flatMap(byPercent)).toEqual([])
  })

  it('leaves a solver of linear programs bounds wide enough around every small group', { timeout: 180_000 }, () => {
    expect(targets.flatMap(bySolver)).toEqual([])
  })

  it.each(shapes)('has something to hide and something left to show in files of %s', (shape) => {
    const files = targets.filter((target) => target.shape === shape)
    expect(files.filter(({ secrets }) => secrets.length > 0).length).toBeGreaterThan(20)
    const shown = files.reduce((sum, file) => sum + file.shown, 0) / files.length
    expect(shown).toBeGreaterThan(0.2)
  })
})

describe('without complementary protection', () => {
  const targets = seeds.map((seed) => targetOf(seed, onlySmallGroups))
  const leaksIn = (attack: (target: Target) => readonly string[]) => targets.filter((target) => attack(target).length > 0).length

  it.each(['division', 'tree', 'time'] as const)('the same outsiders find small groups by subtraction (%s)', (kind) => {
    expect(leaksIn((target) => byPencil(target, kind))).toBeGreaterThan(10)
  })

  it('they find them by shares of a known base', () => {
    expect(leaksIn(byPercent)).toBeGreaterThan(20)
  })

  it('they set narrow bounds with the solver', () => {
    expect(targets.slice(0, 30).filter((target) => bySolver(target).length > 0).length).toBeGreaterThan(10)
  })
})
