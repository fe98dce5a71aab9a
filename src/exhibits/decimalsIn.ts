/** How many decimals a number in Swedish has: 2 for "2,79 %", 0 for "1 299". */
export function decimalsIn(text: string): number {
  return /,(\d+)/.exec(text)?.[1]?.length ?? 0
}
