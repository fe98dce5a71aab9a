import type { EndLabel, Room } from './endLabels.ts'

/** Moves labels apart, keeping their order: how far down, in pixels, each is drawn from the value it points at. */
export function shiftsOf(labels: readonly EndLabel[], room: Room): ReadonlyMap<string, number> {
  const topDown = [...labels].sort((a, b) => b.value - a.value)
  const wanted = topDown.map(({ value }) => -value * room.perUnit)
  const placed: number[] = []
  topDown.forEach((label, i) => {
    const previous = topDown[i - 1]
    const least = previous === undefined ? -Infinity : (placed[i - 1] ?? 0) + (previous.height + label.height) / 2
    placed.push(Math.max(wanted[i] ?? 0, least))
  })
  // A run pushed down is moved back up by half of what it was pushed, so that it stays centred on its values.
  const settled = centred(placed, wanted, topDown)
  return new Map(topDown.map(({ id }, i) => [id, Math.round((settled[i] ?? 0) - (wanted[i] ?? 0)) + 0]))
}

function centred(placed: readonly number[], wanted: readonly number[], labels: readonly EndLabel[]): readonly number[] {
  const runs: number[][] = []
  placed.forEach((y, i) => {
    const touches = i > 0 && y - (placed[i - 1] ?? 0) <= ((labels[i - 1]?.height ?? 0) + (labels[i]?.height ?? 0)) / 2 + 0.5
    if (touches) runs.at(-1)?.push(i)
    else runs.push([i])
  })
  return runs.flatMap((run) => {
    const push = run.reduce((sum, i) => sum + (placed[i] ?? 0) - (wanted[i] ?? 0), 0) / run.length
    return run.map((i) => (placed[i] ?? 0) - push)
  })
}
