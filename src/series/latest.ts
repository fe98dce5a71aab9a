import { isNumber, isProtected } from '../domain/figure.ts'
import { changeShort, changeText, noChange, notComparable, notComparableShort, verdictText } from '../words/change.ts'
import { nounFor, whatIs } from '../words/population.ts'
import { tellAsides } from './asides.ts'
import type { Judged } from './headline.ts'
import type { ResolvedView } from './resolveView.ts'
import { decimalsOf } from './rows.ts'
import { saidOf } from './said.ts'
import type { SeriesSet } from './seriesSet.ts'
import type { Sources } from './sources.ts'
import { type Step, yearBefore } from './step.ts'

/** Why a step has no change to tell, in full and in short. */
function withoutChange({ period, before, obstacle }: Step): readonly [string, string] {
  const year = yearBefore(period)
  if (obstacle !== null && isNumber(before.figure)) return [notComparable(year, obstacle), notComparableShort(obstacle)]
  const missing = noChange(year, isProtected(before.figure))
  return [missing, missing]
}

function verdictOf({ change: { verdict }, basis }: Judged): NonNullable<SeriesSet['latest']>['verdict'] {
  const { kind } = verdict
  return kind === 'fact' ? null : { kind, text: verdictText(kind), basis }
}

/** A share of everyone that its source has rounded: a fact, known to the decimals that were printed. */
const isRounded = ({ line: { formula }, now, before }: Step): boolean =>
  formula.kind === 'share' && [now, before].some(({ origin }) => origin === 'published')

/** A card's value in words: what it is, its change with the verdict, and what is said under it. Null where there is no number. */
export function latestOf(
  sources: Sources,
  resolved: ResolvedView,
  step: Step | null,
  judged: Judged | null,
): SeriesSet['latest'] {
  const { indicator, cube } = sources
  const said = saidOf(step, cube)
  if (step === null || said === null) return null
  const change = judged?.change ?? null
  const { line, period } = step
  const decimals = decimalsOf(line, cube, step.now).text
  const [untold, untoldShort] = withoutChange(step)
  return {
    period,
    value: said.text,
    what: whatIs(indicator.finding, line.label, nounFor(resolved.employment)),
    change: change === null ? untold : changeText(change, line.shownAs, decimals, isRounded(step)),
    changeShort: change === null ? untoldShort : changeShort(change, line.shownAs, decimals),
    verdict: judged === null ? null : verdictOf(judged),
    ...tellAsides(sources, { line, period, employment: resolved.employment }, change),
  }
}
