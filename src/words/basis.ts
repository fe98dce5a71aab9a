import type { Change } from '../domain/change.ts'
import type { ShownAs } from '../domain/indicator.ts'
import type { Interval, Proportion } from '../domain/interval.ts'
import { assumedVariation, fewestYears, t95, type UsualChange } from '../domain/pastChanges.ts'
import type { Period } from '../domain/period.ts'
import { roundTo } from '../domain/rounding.ts'
import { clearAt, excludesNone } from '../domain/shareChange.ts'
import type { Hindrance, SeasonEvidence, ShareEvidence, Verdict } from '../domain/verdict.ts'
import { formatYears } from './date.ts'
import { intervalText } from './intervalText.ts'
import { joinWords } from './joinWords.ts'
import { formatBounds, formatDifference, formatNumber, formatPlain, formatSigned } from './number.ts'

/** What a verdict rests on: some sentences for whoever asks, and the arithmetic for whoever asks again. */
export interface Basis {
  readonly sentences: readonly string[]
  readonly formula: readonly string[]
}

const counted = 'Alla är räknade, så talet i sig är exakt. Frågan är om skillnaden är större än den brukar vara.'

const assumed = `Färre än ${fewestYears} jämförbara år visar inte hur mycket åren brukar skilja sig åt. Därför antas ett år avvika ${formatNumber(100 * assumedVariation, 'percent', 0)} från det vanliga.`

/** A size without its sign: "0,31 procentenheter". */
function sizeText(size: number, shownAs: ShownAs, decimals: number): string {
  return formatDifference(Math.abs(size), shownAs, decimals).replace('+', '')
}

function personsText({ part, whole }: Proportion, period: Period, of: ShareEvidence['of']): string {
  const share = formatNumber((100 * part) / whole, 'percent', 1)
  return of === 'persons'
    ? `${period}: ${formatPlain(part, 0)} av ${formatPlain(whole, 0)} (${share})`
    : `${period}: ${share} av ${formatPlain(whole, 0)} heltidsår`
}

/** What it would take, for whoever asks how large a change must be before it shows in a group of this size, and whether it only just did. */
function clearAtText({ shares: [before, after], years }: ShareEvidence, from: Period): string {
  const { whole, part } = after
  const { atMost, atLeast } = clearAt(before, whole, years.kind === 'measured' ? years.past.limit : null)
  const bounds = [
    ...(atMost === null ? [] : [`högst ${formatPlain(atMost, 0)}`]),
    ...(atLeast === null ? [] : [`minst ${formatPlain(atLeast, 0)}`]),
  ]
  const [size, when] = [formatPlain(whole, 0), `en tydlig skillnad mot ${from}`]
  if (bounds.length === 0) return `Bland ${size} går ${when} inte att se.`
  const just = part === atMost || part === atLeast ? ' Det är nätt och jämnt: en person hade kunnat ändra omdömet.' : ''
  return `Bland ${size} krävs ${bounds.join(' eller ')} för ${when}.${just}`
}

const conclusion = (isClear: boolean): string => (isClear ? 'skillnaden är tydlig' : 'skillnaden kan vara slump')

/** A change with what chance and the years can make of it. */
function rangeText({ difference, from }: Change, interval: Interval, shownAs: ShownAs): string {
  const isClear = excludesNone(interval)
  return `Skillnaden sedan ${from} är ${formatDifference(difference, shownAs, 2)}. Med slump och vanlig variation mellan åren inräknade kan den vara allt från ${formatBounds(interval.low, interval.high, 1)}. Noll ligger ${isClear ? 'inte ' : ''}däremellan, så ${conclusion(isClear)}.`
}

/** Whether it is the source's rounding, and not the past, that sets the limit. */
const isOfRounding = ({ usual, changes, limit }: UsualChange): boolean => limit > t95(changes) * usual

/** How much the figure usually changes, and when a change is more than that. */
function usualText(past: UsualChange, { from }: Change, shownAs: ShownAs, decimals: number): string {
  const { usual, changes, limit } = past
  const years = formatYears(String(Number(from) - changes), from)
  const most = sizeText(limit, shownAs, decimals)
  if (isOfRounding(past)) return `Källan har avrundat talen, så en förändring på ${most} kan vara bara avrundning (${years}).`
  if (usual === 0) return `Talet har varit detsamma varje år (${years}), så varje förändring är ovanlig.`
  return `Från ett år till nästa brukar talet ändras med ungefär ${sizeText(usual, shownAs, decimals)} (${years}). Mer än ${most} är ovanligt: utan verklig förändring händer det ungefär ett år av tjugo.`
}

/** Decimals with which a change and its limit, rounded, stand as they do unrounded. */
function decimalsToPart(one: number, other: number, least: number): number {
  return (
    [0, 1, 2].map((more) => least + more).find((decimals) => roundTo(one, decimals) !== roundTo(other, decimals)) ?? least + 3
  )
}

const limitFormula = ({ usual, changes, overlapping }: UsualChange): readonly string[] => [
  `Gränsen är t(0,975; ${changes}) × roten ur medelvärdet av de ${changes} tidigare förändringarna i kvadrat: ${formatPlain(t95(changes), 2)} × ${formatPlain(usual, 3)} = ${formatPlain(t95(changes) * usual, 3)} (Student, 1908).`,
  ...(overlapping ? ['Åren bygger delvis på samma uppgifter. De tidigare förändringarna gör det lika mycket.'] : []),
]

function shareBasis(change: Change, by: ShareEvidence, isClear: boolean): Basis {
  const { shares, years, interval, of } = by
  const [before, after] = shares
  const persons = `${personsText(after, change.to, of)}. ${personsText(before, change.from, of)}.`
  const needed = of === 'persons' ? [clearAtText(by, change.from)] : []
  const newcombe = intervalText(change)
  if (years.kind === 'assumed') {
    return {
      sentences: [persons, rangeText(change, years.interval, 'percent'), ...needed],
      formula: [...(newcombe === null ? [] : [newcombe]), assumed, counted],
    }
  }
  const ownChance = `Skillnaden sedan ${change.from} är ${formatDifference(change.difference, 'percent', 2)}. Med slumpen bland personerna inräknad kan den vara allt från ${formatBounds(interval.low, interval.high, 1)}.`
  return {
    sentences: [
      persons,
      ownChance,
      usualText(years.past, change, 'percent', 1),
      isClear
        ? 'Skillnaden är större än både slumpen och det vanliga, så den är tydlig.'
        : 'Tydlig är bara en skillnad som är större än både slumpen och det vanliga, så den här kan vara slump.',
      ...needed,
    ],
    formula: [...(newcombe === null ? [] : [newcombe]), ...limitFormula(years.past), counted],
  }
}

function pastBasis(change: Change, past: UsualChange, isClear: boolean, shownAs: ShownAs, least: number): Basis {
  const { difference, to } = change
  const decimals = isOfRounding(past) ? least : decimalsToPart(Math.abs(difference), past.limit, least)
  const size = difference === 0 ? 'Talet är oförändrat' : `Förändringen ${to} är ${sizeText(difference, shownAs, decimals)}`
  const compared = isClear ? 'större än så' : 'inte större än så'
  return {
    sentences: [
      usualText(past, change, shownAs, decimals),
      `${size}${difference === 0 ? '' : `, ${compared}`}. Därför ${isClear ? 'är skillnaden tydlig' : 'kan skillnaden vara slump'}.`,
    ],
    formula: [...limitFormula(past), counted],
  }
}

function seasonBasis(change: Change, { quarters, interval }: SeasonEvidence, shownAs: ShownAs): Basis {
  const unit = shownAs === 'percent' ? '\u00a0procentenheter' : ''
  const changes = joinWords(quarters.map((quarter) => formatSigned(quarter, 2)))
  return {
    sentences: [
      `Varje kvartal ${change.to} mot samma kvartal ${change.from}: ${changes}${unit}. Då spelar årstiden ingen roll.`,
      rangeText(change, interval, shownAs),
      assumed,
    ],
    formula: [
      'Students 99-procentiga t-intervall för fyra kvartal (Biometrika 6, 1908), vidgat med den antagna variationen mellan åren.',
      counted,
    ],
  }
}

const lacking: Readonly<Record<Exclude<Hindrance, 'few-points'>, string>> = {
  'no-hours': 'Källan har bara procenttal. Timmarna bakom dem saknas.',
  'no-parts': 'Källan har bara färdiga tal. Antalen bakom dem saknas.',
  'more-than-whole': 'Fler är räknade i delen än i helheten, så talet är ingen andel av personer.',
  overlapping: 'Åren bygger delvis på samma uppgifter, så två år går inte att jämföra som om de vore två mätningar.',
}

function hindranceText(hindrance: Hindrance, points: number): string {
  if (hindrance !== 'few-points') return lacking[hindrance]
  return `Jämförbara år i följd: ${points}. För att bedöma förändringen krävs minst ${fewestYears}, eller uppgifter månad för månad för de två åren.`
}

/** Said of a group in which one person is the change. */
function fewText({ of, persons, below }: Extract<Verdict, { kind: 'few' }>): string {
  const points = `${formatPlain(100 / below, 0)}\u00a0procentenheter`
  return of === 'persons'
    ? `Den minsta gruppen är ${formatPlain(persons, 0)} personer. Andelar av färre än ${below} bedöms inte: en enda person ändrar andelen med mer än ${points}.`
    : `Arbetstiden motsvarar ${formatPlain(Math.floor(persons), 0)} heltidsår. Två år bedöms inte för färre än ${below}: en enda person som är sjuk hela året ändrar talet med mer än ${points}.`
}

/**
 * What a verdict rests on, for the reader who asks: the figures, how they were judged and what came of it, or what stood in the way.
 * Nothing for facts. `decimals` are the figure's own.
 */
export function basisOf(change: Change, shownAs: ShownAs, decimals: number): Basis {
  const { verdict } = change
  const plain = (sentences: readonly string[]): Basis => ({ sentences, formula: [] })
  if (verdict.kind === 'fact') return plain([])
  if (verdict.kind === 'few') return plain([fewText(verdict)])
  if (verdict.kind === 'unknown') return plain(verdict.why.map((hindrance) => hindranceText(hindrance, verdict.points)))
  const { by } = verdict
  const isClear = verdict.kind === 'clear'
  if (by.method === 'newcombe') return shareBasis(change, by, isClear)
  return by.method === 'past' ? pastBasis(change, by.past, isClear, shownAs, decimals) : seasonBasis(change, by, shownAs)
}
