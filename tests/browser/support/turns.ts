/** The number of a day, by which the members of a matrix take turns. */
export function dayNumber(time: number): number {
  return Math.floor(time / 86_400_000)
}

/**
 * The members of a matrix that are run: those that tell most, always, and beside them one of so many parts of the others, another one
 * each day. The text with each member ends the name of its test. It is empty for those that always run, and says for the others how
 * they are run again: `TURN=20787` in the environment runs what that day runs, `TURN=all` the whole matrix. Throws where `TURN` is
 * neither. The config of the tests sets it once a run, so that none changes at midnight.
 */
export function inTurn<T>(
  parts: number,
  { always, others }: { readonly always: readonly T[]; readonly others: readonly T[] },
  turn: string = process.env['TURN'] ?? '',
): readonly (readonly [member: T, again: string])[] {
  if (!/^(all|\d+)$/.test(turn)) throw new Error(`TURN is "${turn}": it may be a day's number or "all".`)
  const today = others.filter((_, i) => turn === 'all' || i % parts === Number(turn) % parts)
  return [...always.map((member) => [member, ''] as const), ...today.map((member) => [member, ` (TURN=${turn})`] as const)]
}
