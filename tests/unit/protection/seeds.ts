import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** So many municipalities are attacked by `npm run attack`, in so many parts of which one is attacked in every test run. */
const all = 300
const parts = 50

const everySeed = Array.from({ length: all }, (_, i) => i + 1)
const folder = new URL('../../../src/domain/protection/', import.meta.url)

/**
 * The part whose turn it is follows from the protection's own source text: the same code always meets the same municipalities,
 * so that no run fails by the day or by chance, and every change of the code meets others.
 */
function partInTurn(): number {
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(new URL(file, folder)))
  return hash.digest().readUInt32BE() % parts
}

/** The municipalities to attack: one part of them, or, where `ATTACKED` says "1/2", the first half of all. */
export function seedsToAttack(attacked: string | undefined = process.env['ATTACKED']): readonly number[] {
  const [nth, of] = (attacked ?? `${partInTurn() + 1}/${parts}`).split('/').map(Number)
  return everySeed.filter((seed) => seed % (of ?? 1) === (nth ?? 1) - 1)
}
