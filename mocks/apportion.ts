/**
 * Divides whole persons after weights: the parts are whole, sum to the total and lie within one of their exact share. `luck`,
 * from 0 to 1, decides which parts are rounded up, so that no part loses in every one of many small divisions.
 */
export function apportion(total: number, weights: readonly number[], luck: number): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  let [weighed, given] = [0, 0]
  return weights.map((weight, i) => {
    weighed += weight
    const upTo = i === weights.length - 1 ? total : Math.min(total, Math.floor((total * weighed) / sum + luck))
    const part = sum === 0 ? 0 : upTo - given
    given = upTo
    return part
  })
}
