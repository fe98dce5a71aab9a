/** A group in a year: its rate, and its weight as a part of one. */
export interface Weighted {
  readonly rate: number
  readonly weight: number
}

/** A group in two years, and what it contributes to the change of the whole. */
export interface Driver<Id extends string> {
  readonly id: Id
  readonly before: Weighted
  readonly after: Weighted
  readonly contribution: number
}

/** A group before it is known what it contributes. */
export type Group<Id extends string> = Omit<Driver<Id>, 'contribution'>

/** The change of a whole's rate, made of its groups' own changes and of how the groups' weights changed. */
export interface Drivers<Id extends string> {
  readonly groups: readonly Driver<Id>[]
  /** What the change of weights contributes: nothing where all groups have the same rate. */
  readonly mix: number
  readonly before: number
  readonly after: number
  readonly total: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const mean = (a: number, b: number): number => (a + b) / 2
const rateOf = (groups: readonly Weighted[]): number => sum(groups.map(({ rate, weight }) => rate * weight))

/**
 * Splits the change of a rate exactly between its groups and their mix: each group's change of rate times its mean weight, and the
 * changes of weight times the mean rates. The parts sum to the change whatever the order of groups, and with the years exchanged
 * every sign is. It is Shapley's mean over both orders of replacing rates and weights. The weights of each year must sum to
 * one.
 *
 * Source: E. M. Kitagawa, "Components of a difference between two rates", JASA 50 (1955), 1168–1194; P. Das Gupta,
 * "Standardization and decomposition of rates: a user's manual", US Bureau of the Census P23-186 (1993). Statistics Norway parts
 * changes of sick leave in the same two ("Sykefravær og frafall fra arbeidsmarkedet", data for 2015–2020).
 */
export function splitChange<Id extends string>(groups: readonly Group<Id>[]): Drivers<Id> {
  const [before, after] = [rateOf(groups.map((group) => group.before)), rateOf(groups.map((group) => group.after))]
  const level = mean(before, after)
  const parts = groups.map((group) => ({
    ...group,
    contribution: mean(group.before.weight, group.after.weight) * (group.after.rate - group.before.rate),
  }))
  // Told from the whole's own level, so that equal rates leave nothing, not even what binary fractions leave.
  const mix = groups.map(({ before: b, after: a }) => (a.weight - b.weight) * (mean(b.rate, a.rate) - level))
  return { groups: parts, mix: sum(mix), before, after, total: after - before }
}
