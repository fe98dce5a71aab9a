/** The place, from 0, that an item moved from `from` gets when it is dropped on the upper or lower half of the one at `over`. */
export function placeAfterDrop(from: number, over: number, isLower: boolean): number {
  const gap = isLower ? over + 1 : over
  return gap > from ? gap - 1 : gap
}
