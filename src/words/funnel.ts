import { figureInBrackets, shortList } from './compareFindings.ts'
import { joinWords } from './joinWords.ts'
import { lowerFirst } from './lowerFirst.ts'
import type { Method } from './methods.ts'
import { formatNumber, formatPlain } from './number.ts'

/** The words of the funnel of many units. */
export const funnelWords = {
  title: 'Vilka enheter utmärker sig?',
  how: 'Så läses diagrammet',
  own: 'egen enhet',
  ownOut: 'egen enhet, utmärker sig',
  out: 'utmärker sig',
  usual: 'andra enheter',
  unit: 'Enhet',
  below: 'nedåt',
} as const

/** How the funnel tells who stands out. */
export const funnelMethod: Method = {
  title: 'Vilka enheter som utmärker sig',
  texts: [
    'Små enheter varierar mer av slump än stora, så gränserna är vidare för dem.',
    'De är också vidgade med hur mycket enheterna brukar skilja sig åt.',
    'En enhet som ligger utanför den yttre gränsen utmärker sig, men i vilken ordning enheterna ligger säger inget.',
  ],
  formula: [
    'Gränserna är värdet för alla tillsammans ± √(z² · p(1 − p)/n + t² · τ²), där p är det värdet och n är personer eller heltidsår. Spridningen τ² skattas ur enheternas avvikelser, sedan den tiondel som ligger längst ut åt varje håll har dragits in. Är τ mindre än en tiondel av p vägs en tiondel in.',
    'För små enheter ligger gränserna högre, eftersom slumpen bland få personer drar uppåt (Cornish och Fisher).',
    'Den inre gränsen har z = 1,96. Den yttre är satt så att någon enhet hamnar utanför av en slump ungefär på en sida av tjugo (Bonferroni).',
  ],
  sources: [
    'D. J. Spiegelhalter, Statistics in Medicine 24 (2005), sidorna 1185–1202',
    'E. A. Cornish och R. A. Fisher, Revue de l’Institut International de Statistique 5 (1938), sidorna 307–320',
  ],
}

/** What a limit is called in the picture: "yttre gräns, 99,8 %". `within` is how many of 100 ordinary units lie within it. */
export function limitName(limit: 'inner' | 'outer', within: number): string {
  const name = { inner: 'inre gräns', outer: 'yttre gräns' }[limit]
  return `${name}, ${formatNumber(within, 'percent', limit === 'inner' ? 0 : 1)}`
}

/** The figure of all together, in the picture's key: "alla tillsammans, 7,1 %". */
export function centreName(centre: string): string {
  return `alla tillsammans, ${centre}`
}

/** What the size of a unit is: full-time years, or the persons that the figure is a share of. */
export function sizeName(persons: string | null): string {
  return persons === null
    ? 'Enhetens storlek i heltidsår (1\u00a0980 timmar ordinarie arbetstid)'
    : `Enhetens storlek i personer (${lowerFirst(persons)})`
}

/** What values are, as the title of their axis: "Procent av ordinarie arbetstid". */
export function valueName(unitOfValue: string): string {
  return unitOfValue.charAt(0).toUpperCase() + unitOfValue.slice(1)
}

/** Units that can't have a place among the others. */
export function leftOut(count: number): readonly string[] {
  if (count === 0) return []
  const which = count === 1 ? '1 enhet' : `${formatPlain(count, 0)} enheter`
  return [`${which} är inte med i diagrammet: värdet är skyddat eller saknas, eller storleken är inte känd.`]
}

/** Who stands out among many, by side, and the figure of all: "Bland de 24 enheterna utmärker sig Solgården (11,2 %) uppåt." */
export function funnelFindings(
  points: readonly { readonly label: string; readonly text: string; readonly way: 1 | 0 | -1 }[],
  all: number,
  centre: string,
): readonly string[] {
  const namesOf = (way: 1 | -1) =>
    points.filter((point) => point.way === way).map(({ label, text }) => figureInBrackets(label, text))
  const sides = ([1, -1] as const).flatMap((way) => {
    const names = namesOf(way)
    return names.length === 0 ? [] : [`${shortList(names)} ${way > 0 ? 'uppåt' : 'nedåt'}`]
  })
  const count = formatPlain(all, 0)
  return [
    sides.length === 0
      ? `Ingen av de ${count} enheterna utmärker sig.`
      : `Bland de ${count} enheterna utmärker sig ${joinWords(sides)}.`,
    `Alla tillsammans: ${centre}.`,
  ]
}

/** What a funnel is drawn with, for its description. */
export interface DescribedFunnel {
  readonly sizeName: string
  readonly valueName: string
  readonly within: { readonly inner: number; readonly outer: number }
  readonly findings: readonly string[]
}

/** The funnel in words for a reader who doesn't see it: its axes, its limits, and who lies outside them. */
export function funnelDescription({ sizeName: size, valueName: value, within, findings }: DescribedFunnel): string {
  const limits = `Två gränser på var sida om värdet för alla tillsammans: ${limitName('inner', within.inner)}, och ${limitName('outer', within.outer)}.`
  const axes = `Diagram med en punkt för varje enhet. Vågrätt: ${lowerFirst(size)}. Lodrätt: ${lowerFirst(value)}.`
  return [axes, limits, ...funnelMethod.texts.slice(0, 2), ...findings].join(' ')
}
