import type { Change } from '../domain/change.ts'
import type { ShownAs } from '../domain/indicator.ts'
import type { Proportion } from '../domain/interval.ts'
import type { Period } from '../domain/period.ts'
import { clearAt } from '../domain/shareChange.ts'
import type { Hindrance, ProcessEvidence, SeasonEvidence, ShareEvidence, Verdict } from '../domain/verdict.ts'
import { fewestPoints, type ProcessRule } from '../domain/xmr.ts'
import { formatYears } from './date.ts'
import { boundsText, intervalText } from './intervalText.ts'
import { joinWords } from './joinWords.ts'
import { formatNumber, formatPlain, formatSigned, withoutUnit } from './number.ts'

/** Fewer points than this give limits that may still move much (NHS-R Community: trial limits under 12 to 13 points). */
const firmPoints = 13

const countedByAll = 'Alla är räknade, ingen är utvald: det som bedöms är förutsättningarna bakom talen, inte själva räkningen.'

function personsText({ part, whole }: Proportion, period: Period): string {
  const share = formatNumber((100 * part) / whole, 'percent', 1)
  return `${period}: ${formatPlain(part, 0)} av ${formatPlain(whole, 0)} (${share})`
}

/** What it would take: for whoever asks how large a change must be before it shows in a group of this size. */
function clearAtText([before, { whole }]: ShareEvidence['shares'], from: Period): string {
  const { atMost, atLeast } = clearAt(before, whole)
  const bounds = [
    ...(atMost === null ? [] : [`högst ${formatPlain(atMost, 0)}`]),
    ...(atLeast === null ? [] : [`minst ${formatPlain(atLeast, 0)}`]),
  ]
  const [size, when] = [formatPlain(whole, 0), `en tydlig skillnad mot ${from}`]
  return bounds.length === 0
    ? `Bland ${size} går ${when} inte att se.`
    : `Bland ${size} krävs ${bounds.join(' eller ')} för ${when}.`
}

function shareBasis(change: Change, { shares }: ShareEvidence): readonly string[] {
  const interval = intervalText(change)
  const [before, after] = shares
  return [
    `${personsText(after, change.to)}. ${personsText(before, change.from)}.`,
    ...(interval === null ? [] : [interval]),
    clearAtText(shares, change.from),
    countedByAll,
  ]
}

/** What the latest year does, for each rule, and which side of the others it is on. */
function ruleText(rule: ProcessRule, { to, difference }: Change): string {
  const up = difference > 0
  return {
    outside: `Värdet ${to} ligger ${up ? 'över den övre' : 'under den nedre'} gränsen.`,
    trend: `Värdet har ${up ? 'stigit' : 'sjunkit'} varje år sedan ${Number(to) - 6}.`,
    shift: `De sju senaste åren ligger alla ${up ? 'över' : 'under'} mittlinjen.`,
    near: `Två av de tre senaste åren, ${to} inräknat, ligger nära den ${up ? 'övre' : 'nedre'} gränsen.`,
  }[rule]
}

/** Said where no rule is broken in the direction of the change, whatever the level before it was. */
function noRuleText({ to, difference }: Change): string {
  if (difference === 0) return 'Värdet är oförändrat.'
  const [limit, way] = difference > 0 ? ['över den övre', 'uppåt'] : ['under den nedre', 'nedåt']
  return `Värdet ${to} ligger inte ${limit} gränsen, och åren före visar ingen tydlig rörelse ${way}. Därför kan skillnaden vara slump.`
}

function processBasis(change: Change, by: ProcessEvidence, shownAs: ShownAs, decimals: number): readonly string[] {
  const { limits, points, overlapping, rules } = by
  const [low, high, centre] = [Math.max(0, limits.low), limits.high, limits.centre].map((value) =>
    formatNumber(value, shownAs, decimals),
  ) as [string, string, string]
  const years = formatYears(String(Number(change.to) - points + 1), change.to)
  const rulesText = rules.map((rule) => ruleText(rule, change)).join(' ')
  return [
    `Så mycket brukar värdet variera: mellan ${withoutUnit(low)} och ${high} kring mittlinjen ${centre}, enligt ${points} år i följd (${years}).`,
    rules.length > 0 ? `${rulesText} Därför är skillnaden tydlig.` : noRuleText(change),
    ...(points < firmPoints ? [`Gränserna är osäkra så länge åren är färre än ${firmPoints}.`] : []),
    ...(overlapping ? ['Åren bygger delvis på samma uppgifter, så bara gränserna används.'] : []),
    countedByAll,
    'Metod: XmR-diagram, mittlinjen ± 2,66 gånger den genomsnittliga skillnaden mellan åren.',
  ]
}

function seasonBasis(change: Change, { quarters, interval }: SeasonEvidence, shownAs: ShownAs): readonly string[] {
  const unit = shownAs === 'percent' ? '\u00a0procentenheter' : ''
  const changes = joinWords(quarters.map((quarter) => formatSigned(quarter, 2)))
  return [
    `Varje kvartal ${change.to} mot samma kvartal ${change.from}: ${changes}${unit}. Då spelar årstiden ingen roll.`,
    boundsText(change, interval, shownAs, { decimals: 2, level: 99, method: 't-intervall för fyra kvartal' }),
    'Två år jämförs. Hur mycket åren brukar skilja sig åt visar sig först med tio år.',
    countedByAll,
  ]
}

const lacking: Readonly<Record<Exclude<Hindrance, 'few-points'>, string>> = {
  'no-hours': 'Källan har bara procenttal. Timmarna bakom dem saknas.',
  'no-parts': 'Källan har bara färdiga tal. Antalen bakom dem saknas.',
  'more-than-whole': 'Fler är räknade i delen än i helheten, så talet är ingen andel av personer.',
  overlapping: 'Åren bygger delvis på samma uppgifter, så två år går inte att jämföra som om de vore två mätningar.',
}

function hindranceText(hindrance: Hindrance, points: number): string {
  if (hindrance !== 'few-points') return lacking[hindrance]
  return `Jämförbara år i följd: ${points}. För att bedöma förändringen krävs minst ${fewestPoints}, eller uppgifter månad för månad för de två åren.`
}

/** Said of a group in which one person is the change. */
function fewText({ of, persons, below }: Extract<Verdict, { kind: 'few' }>): string {
  const points = `${formatPlain(100 / below, 0)}\u00a0procentenheter`
  return of === 'persons'
    ? `Den minsta gruppen är ${formatPlain(persons, 0)} personer. Andelar av färre än ${below} bedöms inte: en enda person ändrar andelen med mer än ${points}.`
    : `Arbetstiden motsvarar ${formatPlain(Math.floor(persons), 0)} heltidsår. Två år bedöms inte för färre än ${below}: en enda person som är sjuk hela året ändrar talet med mer än ${points}.`
}

/**
 * What a verdict rests on, for the reader who asks: the figures, the method and what came out of it, or what stood in the way.
 * None for facts. `decimals` are the figure's own.
 */
export function basisOf(change: Change, shownAs: ShownAs, decimals: number): readonly string[] {
  const { verdict } = change
  if (verdict.kind === 'fact') return []
  if (verdict.kind === 'few') return [fewText(verdict)]
  if (verdict.kind === 'unknown') return verdict.why.map((hindrance) => hindranceText(hindrance, verdict.points))
  const { by } = verdict
  if (by.method === 'newcombe') return shareBasis(change, by)
  return by.method === 'xmr' ? processBasis(change, by, shownAs, decimals) : seasonBasis(change, by, shownAs)
}
