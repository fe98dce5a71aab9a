import type { proverOf } from './exchange.ts'
import type { Secret } from './figureTable.ts'
import type { Proof } from './worlds.ts'

/** Secrets of higher levels first: what is hidden for them helps those below. */
export function inOrder<T extends Secret>(secrets: readonly T[], depthOf: (row: number) => number): readonly T[] {
  return secrets.toSorted((a, b) => depthOf(a.row) - depthOf(b.row) || a.period - b.period || a.slot - b.slot)
}

/** How the proof of the secrets of one table went. */
interface Proved {
  /** By secret. */
  readonly proofs: Map<number, Proof>
  readonly proved: number
  /** Those that no proof was found for. */
  readonly failed: readonly Secret[]
}

type Prover = ReturnType<typeof proverOf>

/** Proves secrets in their order, hiding more for those that need it, and all around those that nothing else keeps. */
export function proveAll(
  secrets: readonly Secret[],
  prover: Prover,
  hideAround: (secret: Secret) => void,
  onDone: () => void,
): Proved {
  const proofs = new Map<number, Proof>()
  const failed: Secret[] = []
  secrets.forEach((secret, i) => {
    let proof = prover.protect(secret)
    if (proof === null) {
      hideAround(secret)
      proof = prover.prove(secret)
    }
    if (proof === null) failed.push(secret)
    else proofs.set(i, proof)
    if (i % 256 === 255) onDone()
  })
  return { proofs, proved: proofs.size, failed }
}
