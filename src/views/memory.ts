/** Remembers the latest result per key, for as long as its inputs are the same objects. */
export interface Memory<T> {
  recall(key: string, inputs: readonly unknown[], make: () => T): T
}

/**
 * Makes an empty memory. A set that is rebuilt from the same cubes would be drawn again; one that is remembered keeps its
 * identity, and its chart stays as it is.
 */
export function makeMemory<T>(): Memory<T> {
  const known = new Map<string, { readonly inputs: readonly unknown[]; readonly result: T }>()
  return {
    recall(key, inputs, make) {
      const last = known.get(key)
      const same =
        last !== undefined && last.inputs.length === inputs.length && last.inputs.every((input, i) => Object.is(input, inputs[i]))
      if (last !== undefined && same) return last.result
      const result = make()
      known.set(key, { inputs, result })
      return result
    },
  }
}
