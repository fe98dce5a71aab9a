import { figureInBrackets } from './compareFindings.ts'
import { joinWords } from './joinWords.ts'
import { formatPlain } from './number.ts'

/** The words of the funnel of many units. */
export const funnelWords = {
  title: 'Vilka enheter utmärker sig?',
  own: 'egen enhet',
  out: 'utmärker sig',
  inner: 'inre gräns, 95\u00a0%',
  outer: 'yttre gräns',
  centre: 'alla tillsammans',
  sizes: { persons: 'Antal anställda', fullTimeYears: 'Heltidsår' },
  method:
    'Små enheter varierar mer av slump än stora, så gränserna är vidare för dem. De är också vidgade med hur mycket enheterna brukar skilja sig. Att utmärka sig är att ligga utanför den yttre gränsen, och det säger inget om ordningen mellan enheterna.',
  formula: [
    'Gränserna är medelvärdet för alla tillsammans ± √(z² · p(1 − p)/n + t² · τ²), där n är personer eller heltidsår. Spridningen τ² skattas ur enheternas avvikelser sedan tiondelen längst ut åt varje håll har dragits in. Är τ mindre än en tiondel av medelvärdet vägs en tiondel in.',
    'För små enheter ligger gränserna högre, eftersom slumpen bland få personer drar uppåt (Cornish och Fisher, 1938).',
    'Den inre gränsen har z = 1,96. Den yttre är satt så att någon av enheterna hamnar utanför av slump ungefär på en sida av tjugo.',
    'Källa: D. J. Spiegelhalter, Statistics in Medicine 24 (2005), sidorna 1185–1202.',
  ],
} as const

/** Who stands out among many, by side: "Bland 24 enheter utmärker sig Solgården (11,2 %) uppåt. De andra ryms inom …" */
export function funnelFindings(
  points: readonly { readonly label: string; readonly text: string; readonly way: 1 | 0 | -1 }[],
  all: number,
  centre: string,
): readonly string[] {
  const namesOf = (way: 1 | -1) =>
    points.filter((point) => point.way === way).map(({ label, text }) => figureInBrackets(label, text))
  const sides = ([1, -1] as const).flatMap((way) => {
    const names = namesOf(way)
    return names.length === 0 ? [] : [`${joinWords(names)} ${way > 0 ? 'uppåt' : 'nedåt'}`]
  })
  const count = formatPlain(all, 0)
  return sides.length === 0
    ? [`Ingen av de ${count} enheterna utmärker sig. Tillsammans ligger de på ${centre}.`]
    : [`Bland de ${count} enheterna utmärker sig ${joinWords(sides)}. Tillsammans ligger de på ${centre}.`]
}

/** The funnel in words for a reader who doesn't see it. */
export function funnelDescription(findings: readonly string[]): string {
  return [`Diagram med enheternas storlek och värde. ${funnelWords.method}`, ...findings].join(' ')
}
