import type { UnitTree } from './unitTree.ts'

/** Computes something from a tree the first time it is asked for, and keeps it for as long as the tree is kept. */
export function oncePerTree<T>(compute: (tree: UnitTree) => T): (tree: UnitTree) => T {
  const known = new WeakMap<UnitTree, { readonly made: T }>()
  return (tree) => {
    const kept = known.get(tree)
    if (kept !== undefined) return kept.made
    const made = compute(tree)
    known.set(tree, { made })
    return made
  }
}
