import type { Change } from '../domain/change.ts'
import type { FindingWords, ShownAs } from '../domain/indicator.ts'
import { roundTo } from '../domain/rounding.ts'
import { fellOrRose } from './direction.ts'
import { formatNumber, withoutUnit } from './number.ts'

/** As few decimals as show that the two differ. */
function decimalsToDiffer({ before, after }: Change, least: number): number {
  return (
    [0, 1, 2].map((more) => least + more).find((decimals) => roundTo(before, decimals) !== roundTo(after, decimals)) ?? least + 3
  )
}

/** "Sjukfrånvaron sjönk tydligt 2023, från 6,4 till 5,5 %." `label` names a figure that the finding has no subject for. */
export function lastClearText(words: FindingWords, label: string, change: Change, shownAs: ShownAs, decimals: number): string {
  const subject = 'subject' in words ? words.subject : label
  const shown = decimalsToDiffer(change, decimals)
  const before = withoutUnit(formatNumber(change.before, shownAs, shown))
  const after = formatNumber(change.after, shownAs, shown)
  return `${subject} ${fellOrRose(change.difference)} tydligt ${change.to}, från ${before} till ${after}.`
}
