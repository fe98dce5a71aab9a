import { describe, expect, it } from 'vitest'
import { leastPersons, leastTimes as jumps } from '../../../src/domain/quality/unlikelyJump.ts'
import { deviations, largeEnough, leastTimes, lowest } from '../../../src/domain/quality/unlikelyRate.ts'
import { indicators } from '../../../src/indicators/index.ts'
import { apartMethod } from '../../../src/words/apartMethod.ts'
import { funnelMethod } from '../../../src/words/funnel.ts'
import { judgingOf } from '../../../src/words/judging.ts'
import {
  driversMethod,
  foldedLines,
  intervalMethod,
  lastClearMethod,
  type Method,
  methodLines,
  personMethods,
} from '../../../src/words/methods.ts'
import { formatNumber } from '../../../src/words/number.ts'
import { qualityMethod } from '../../../src/words/qualityMethod.ts'

const methods: ReadonlyMap<string, Method> = new Map(
  [
    ...indicators.flatMap((indicator) => judgingOf(indicator).methods),
    ...(['hours', 'shares', 'each'] as const).map(apartMethod),
    ...Object.values(personMethods),
    driversMethod,
    funnelMethod,
    intervalMethod,
    lastClearMethod,
    qualityMethod,
  ].map((method) => [`${method.title}: ${method.texts[0]}`, method]),
)

/** Where a sentence ends: a full stop, question or exclamation mark before a space or the end. */
const ends = /[.?!](?=\s|$)/g
/** What a manager need not know to understand how a figure is made. */
const jargon =
  /[Δ√×÷σμτ±²]|\b(Newcombe|Wilson|Holm|XmR|Student|Bonferroni|Kitagawa|varians|standardavvikelse|konfidens|signifikan|estimat|p-värde|outlier|parameter|intervall\w*|överdispersion|median)/i
/** Officialese and English in Swedish dress. */
const heavy =
  /\b(avseende|gällande|beträffande|i syfte att|ovanstående|nedanstående|erhåll|föreligg|adressera|baserat på|vad gäller|därutav|samtliga)\b/i

describe('the method of the rules of quality', () => {
  it('has the limits that the rules have', () => {
    const told = qualityMethod.formula.join(' ')
    expect(told).toContain(`större än ${jumps.whole}, och skillnaden större än ${leastPersons} personer`)
    expect(told).toContain(`förhållandet vara större än ${jumps.part}.`)
    expect(told).toContain(
      `större än ${leastTimes}, och skillnaden större än ${deviations.sickLeave} respektive ${deviations.turnover} standardavvikelser`,
    )
    const low = formatNumber(lowest, 'percent', 1).replace('\u00a0', ' ')
    expect(told).toContain(
      `Under ${low} är orimligt för minst ${largeEnough.sickLeave} respektive ${largeEnough.turnover} personer`,
    )
  })
})

describe('every method', () => {
  it('is there: changes, the last clear one, persons, groups, bounds, units told apart, funnel and rules of quality', () => {
    const titles = [...new Set([...methods.values()].map(({ title }) => title))]
    expect(titles).toEqual([
      'Med minst 10 jämförbara år i följd',
      'Med färre år, och timmar för varje månad',
      'Med färre år, och timmar bara för hela år',
      'Den senaste tydliga förändringen',
      'Andelar av personer',
      'Så skiljs enheter åt',
      'Förändringen i personer',
      'Vad drev förändringen',
      'Vilka enheter som utmärker sig',
      'Strecken kring en andel',
      'Så granskas siffrorna',
    ])
    expect(methods.size).toBe(14)
  })

  it.each([...methods])('is told in exactly three sentences, short and without jargon: %s', (_, { texts }) => {
    expect(texts).toHaveLength(3)
    for (const text of texts) {
      expect(text.match(ends)).toEqual(['.'])
      expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/)
      expect(text.split(' ').length).toBeLessThanOrEqual(34)
      expect(text).not.toMatch(jargon)
      expect(text).not.toMatch(heavy)
    }
  })

  it.each([...methods])('has its formula and its source one fold below, and both on paper: %s', (_, method) => {
    expect(method.formula.join('').length).toBeGreaterThan(20)
    expect(method.sources.length).toBeGreaterThan(0)
    for (const source of method.sources) expect(source).toMatch(/\p{L}{3}/u)
    const folded = foldedLines(method)
    expect(folded.at(-1)).toMatch(/^Käll(a|or): .*\.$/)
    expect(methodLines(method)).toEqual([...method.texts, ...folded])
    for (const text of method.texts) expect(folded).not.toContain(text)
  })

  it.each([...methods])('names a work with author and year where others have made it: %s', (_, { sources }) => {
    const works = sources.filter((source) => /\(\d{4}\)/.test(source))
    const others = sources.filter((source) => !works.includes(source))
    // Agreements, definitions and the app's own limits have no author.
    expect(works.length === sources.length || others.every((source) => /AB|definition|SKR|ESV|appens egna/.test(source))).toBe(
      true,
    )
  })
})
