/** Room for the numbers at the ends of the bars, in parts of the axis. */
const room = 0.15

/** An axis for bars with their numbers at their ends: from zero, on both sides of it where there are bars on both. Not written itself. */
export function barAxis(values: readonly (number | null)[]) {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  const air = (high - low) * room
  const bounds = low === high ? { min: 0, max: 1 } : { min: low < 0 ? low - air : 0, max: high > 0 ? high + air : 0 }
  return { ...bounds, step: bounds.max - bounds.min, isShown: false }
}
