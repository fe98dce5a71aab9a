import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/domain/change.ts'
import type { Target } from '../../../src/domain/context.ts'
import { changeShort, changeText, noChange, verdictText } from '../../../src/words/change.ts'
import { describe as describeChart } from '../../../src/words/description.ts'
import { notReported, protectedAtSource } from '../../../src/domain/figure.ts'
import { fewerOrMore } from '../../../src/words/finding.ts'
import { joinWords } from '../../../src/words/joinWords.ts'
import { contradiction } from '../../../src/words/contradiction.ts'
import { flaggedYears, gapYears, laterEvent } from '../../../src/words/notes.ts'
import { overviewHeading, situationOf } from '../../../src/words/situation.ts'
import { contractWhy, emptyWhy, fetchWhy, missingWhy, staleWhy, stateTitles } from '../../../src/words/states.ts'
import { targetLabel } from '../../../src/words/target.ts'
import { targetText } from '../../../src/words/targetText.ts'
import { tileWords } from '../../../src/words/tile.ts'
import { fewYears, smallBase } from '../../../src/words/tooFew.ts'
import { plain } from './plain.ts'

const change = (difference: number): Change => ({
  from: '2022',
  to: '2023',
  before: 3,
  after: 3 + difference,
  difference,
  verdict: { kind: 'unknown', why: ['few-points'], points: 2 },
})

describe('a change', () => {
  it('says how much and since when', () => {
    expect(plain(changeText(change(-0.23), 'percent', 1))).toBe('−0,2 procentenheter sedan 2022')
    expect(changeText(change(16), 'persons', 0)).toBe('+16 sedan 2022')
  })

  it('agrees with the figures beside it: 12,9 and 11,7 are not 1,3 apart', () => {
    const [before, after] = [(100 * 35) / 271, (100 * 33) / 283]
    const turnover = { ...change(after - before), before, after }
    expect(plain(changeText(turnover, 'percent', 1))).toBe('−1,25 procentenheter sedan 2022')
    expect(plain(changeShort(turnover, 'percent', 1))).toBe('−1,25 procentenheter')
  })

  it('is unchanged only where nothing changed', () => {
    expect(changeText(change(0), 'percent', 1)).toBe('oförändrat sedan 2022')
    expect(changeShort(change(0), 'persons', 0)).toBe('oförändrat')
    expect(plain(changeText(change(-0.001), 'percent', 1))).toBe('mindre än 0,1 procentenheter sedan 2022')
  })

  it('says which year is missing, and which is withheld', () => {
    expect(noChange('2022', false)).toBe('uppgift för 2022 saknas')
    expect(noChange('2022', true)).toBe('uppgiften för 2022 är skyddad')
  })

  it('has one of four verdicts', () => {
    expect((['clear', 'chance', 'few', 'unknown'] as const).map(verdictText)).toEqual([
      'tydlig skillnad',
      'kan vara slump',
      'för litet underlag',
      'kan inte bedömas',
    ])
  })

  it('of a count is more, fewer or as many', () => {
    expect([16, -4, 0].map(fewerOrMore)).toEqual(['16 fler än året före', '4 färre än året före', 'lika många som året före'])
  })
})

describe('words in a row', () => {
  it('are joined as Swedish does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual(['', 'a', 'a och b', 'a, b och c'])
  })
})

describe('the description of a chart', () => {
  const years = ['2021', '2022', '2023']
  const line = (figures: readonly number[]) => ({ label: 'Totalt', figures, texts: figures.map(String) })

  it('tells first, last, lowest and highest', () => {
    expect(describeChart('Titel', 'antal', years, [line([3, 1, 2])], null, null)).toBe(
      'Titel, antal, 2021–2023. Totalt: från 3 2021 till 2 2023, lägst 1 2022, högst 3 2021.',
    )
  })

  it('tells no extremes of two years or of a level', () => {
    expect(describeChart('T', 'antal', ['2022', '2023'], [line([1, 2])], null, null)).toBe(
      'T, antal, 2022–2023. Totalt: från 1 2022 till 2 2023.',
    )
    expect(describeChart('T', 'antal', years, [line([2, 2, 2])], null, null)).toBe(
      'T, antal, 2021–2023. Totalt: från 2 2021 till 2 2023.',
    )
  })

  it('tells a single figure as one, and that there is none', () => {
    const lone = { label: 'A', figures: [notReported, 4, protectedAtSource], texts: ['saknas', '4', 'skyddat'] }
    const none = { label: 'B', figures: [notReported, notReported, protectedAtSource], texts: ['saknas', 'saknas', 'skyddat'] }
    expect(describeChart('T', 'antal', years, [lone, none], null, null)).toBe(
      'T, antal, 2021–2023. A: 4 2022. B: inga värden att visa.',
    )
  })

  it('tells that all figures of a line are withheld', () => {
    const withheld = { label: 'A', figures: years.map(() => protectedAtSource), texts: years.map(() => 'skyddat') }
    expect(describeChart('T', 'antal', years, [withheld], null, null)).toBe('T, antal, 2021–2023. A: skyddade värden.')
  })

  it('ends with the stamp of a zoomed axis', () => {
    expect(describeChart('T', 'antal', years, [line([3, 1, 2])], null, 'Axeln börjar vid 1')).toMatch(/ Axeln börjar vid 1\.$/)
  })
})

describe('notes', () => {
  it('say which years are missing', () => {
    expect(gapYears(['2020', '2022'])).toBe('Uppgift saknas i källan för 2020, 2022.')
  })

  it('tell a year without figures from one whose figure can not be made, or has no meaning', () => {
    expect(gapYears(['2020'], 'no-base')).toBe('Värdet går inte att räkna, eftersom det som ska delas med är noll, för 2020.')
    expect(gapYears(['2020', '2021'], 'not-applicable')).toBe('Måttet är ej tillämpligt enligt källan för 2020, 2021.')
  })

  it('say how firm the figures of some years are', () => {
    expect(flaggedYears('p', ['2024'])).toBe('Preliminärt enligt källan: 2024.')
    expect(flaggedYears('r', ['2022', '2023'])).toBe('Reviderat enligt källan: 2022 och 2023.')
    expect(flaggedYears('e', ['2020'])).toBe('Uppskattat enligt källan: 2020.')
  })

  it('warn of comparing with the time after a new organisation or a break, not after anything else', () => {
    const event = { unit: 'u', from: '2024', to: null, label: 'Något' } as const
    const warning = 'kan inte jämföras rakt av'
    for (const kind of ['reorganisation', 'break'] as const) expect(laterEvent({ ...event, kind })).toContain(warning)
    for (const kind of ['external', 'decision'] as const)
      expect(laterEvent({ ...event, kind })).toBe('2024: Något. Det ligger efter de år som visas.')
  })

  it('say how few years or persons there are', () => {
    expect(fewYears(1)).toContain('bara ett år')
    expect(fewYears(2)).toContain('bara två år')
    expect(smallBase(16, 16, 'visstidsanställda')).toContain('gäller 16 visstidsanställda')
    expect(smallBase(10, 16, 'visstidsanställda')).toContain('gäller 10–16 visstidsanställda')
  })

  it('say on which side of its parts a contradictory total lies', () => {
    const finding = (total: number) => ({
      code: 'total-outside-parts' as const,
      unit: 'u',
      period: '2019',
      measure: 'rate',
      decimals: 2,
      at: {},
      severity: 'error' as const,
      cells: [],
      total,
      parts: [
        { id: 'women', value: 2 },
        { id: 'men', value: 4 },
      ],
    })
    expect(plain(contradiction(finding(1)))).toContain('totalen 1,00 % ligger under båda könen')
    expect(plain(contradiction(finding(5)))).toContain('totalen 5,00 % ligger över båda könen')
  })
})

describe('a contradiction', () => {
  const place = { unit: 'u', period: '2023', measure: 'persons', decimals: 0, at: {}, severity: 'error', cells: [] } as const

  it('of a whole says both numbers and whose they are', () => {
    const finding = { ...place, code: 'whole-not-sum', division: 'sex', total: 45, sum: 46 } as const
    expect(contradiction({ ...finding, at: { employment: 'total' } })).toBe(
      'Siffrorna för 2023 stämmer inte ihop: totalen 45 är inte summan av delarna, 46. De visas som i källan. Jämför inte med 2023 förrän källan är kontrollerad.',
    )
    expect(contradiction({ ...finding, at: { employment: 'permanent' } })).toContain(
      'Siffrorna för 2023 (tillsvidareanställda) stämmer inte ihop',
    )
  })

  it('of a ratio says what the source has, what its parts give and which is shown', () => {
    const finding = { ...place, code: 'ratio-not-parts', stated: 11, part: 33, whole: 283, times: 100 } as const
    expect(plain(contradiction(finding))).toContain(
      'källan anger 11 %, men 33 delat med 283 ger 11,7 %. Här visas det som delarna ger.',
    )
    expect(plain(contradiction({ ...finding, stated: 19, part: 814, whole: 45, times: 1 }))).toContain(
      'källan anger 19, men 814 delat med 45 ger 18,1.',
    )
  })

  it('of shares says what they add up to', () => {
    const finding = { ...place, decimals: 1, code: 'shares-not-hundred', division: 'ageBand', total: 100, sum: 97 } as const
    expect(plain(contradiction(finding))).toContain('andelarna summerar till 97,0 %, och avrundning förklarar inte det.')
  })
})

describe('a target', () => {
  const target: Target = {
    area: 'headcount',
    measure: 'employeesPerManager',
    unit: null,
    min: 10,
    max: 30,
    from: '2023-02',
    decision: 'Beslut',
    owner: null,
  }

  it('has both bounds, or the one that it has, since when and by whose decision', () => {
    expect(plain(targetText(target, undefined, 'number'))).toBe(
      'Riktmärke: 10–30 medarbetare per chef, från februari 2023 (Beslut).',
    )
    expect(plain(targetText({ ...target, max: null }, undefined, 'number'))).toBe(
      'Riktmärke: minst 10 medarbetare per chef, från februari 2023 (Beslut).',
    )
    expect(plain(targetText({ ...target, min: null }, undefined, 'number'))).toBe(
      'Riktmärke: högst 30 medarbetare per chef, från februari 2023 (Beslut).',
    )
  })

  it('of a rate keeps its decimals and its unit', () => {
    const rate = { ...target, area: 'sickLeave', measure: 'rate', min: null, max: 6.5 } as const
    expect(plain(targetText(rate, 'Sjukfrånvaro', 'percent'))).toBe(
      'Riktmärke: högst 6,5 % sjukfrånvaro, från februari 2023 (Beslut).',
    )
    expect(plain(targetLabel(rate, 'percent'))).toBe('Mål: högst 6,5 %')
    expect(plain(targetLabel({ ...rate, min: 2.25, max: 6 }, 'percent'))).toBe('Mål: 2,25–6 %')
  })
})

describe('the states of a card', () => {
  it('have a title each, all different', () => {
    const titles = Object.values(stateTitles)
    expect(new Set(titles).size).toBe(titles.length)
    expect(Object.keys(stateTitles).sort()).toEqual(['empty', 'error', 'few', 'missing', 'protected', 'stale'])
  })

  it('have a word in place of a value in the tiles', () => {
    expect(Object.keys(tileWords).sort()).toEqual(['empty', 'error', 'few', 'loading', 'missing', 'protected', 'ready', 'stale'])
    for (const word of Object.values(tileWords)) expect(word).toMatch(/^\p{Lu}/u)
  })

  it('say what is missing and what there is', () => {
    expect(missingWhy('Sjukfrånvaro', 'Staden')).toBe('Källan har inga uppgifter om sjukfrånvaro för Staden.')
    expect(emptyWhy(['2001', null], ['2019', '2020'])).toBe(
      'Det finns inga uppgifter för urvalet från 2001. Källan har 2019–2020.',
    )
  })

  it('say what failed and what can be done', () => {
    const why = (status: number | null, isPage = false) => fetchWhy({ file: 'a.json', status, isPage })
    expect(why(null)).toBe(
      'Filen a.json gick inte att nå. Kontrollera nätverket och försök igen. Hjälper det inte kan du ha loggats ut. Ladda då om sidan.',
    )
    expect(why(503)).toBe('Servern svarade 503 när filen a.json skulle hämtas. Försök igen om en stund.')
    expect(why(429)).toBe('Servern svarade 429 när filen a.json skulle hämtas. Försök igen om en stund.')
    for (const status of [401, 403]) {
      expect(why(status)).toBe(`Servern svarade ${status} när filen a.json skulle hämtas. Du kan ha loggats ut. Ladda om sidan.`)
    }
    expect(why(200, true)).toBe('En webbsida kom i stället för filen a.json. Du kan ha loggats ut. Ladda om sidan.')
    expect(contractWhy('a.json', 1)).toContain('Ett fel behöver rättas')
    expect(contractWhy('a.json', 3)).toContain('3 fel behöver rättas')
  })

  it('say since when figures are old, with the day that they are of where it is known', () => {
    expect(staleWhy('1 mars 2024', null)).toBe('Nya uppgifter skulle ha kommit 1 mars 2024.')
    expect(staleWhy('1 mars 2024', '31 december 2022')).toBe(
      'Nya uppgifter skulle ha kommit 1 mars 2024. Det som visas gäller 31 december 2022.',
    )
  })
})

describe('the situation', () => {
  it('is whose and when', () => {
    expect(overviewHeading('Kommunstaben', '2023')).toBe('Kommunstaben 2023')
    expect(overviewHeading('Kommunstaben', null)).toBe('Kommunstaben')
  })

  it('is the findings that there are, each with one full stop', () => {
    expect(situationOf(['A var 2', null, 'B var 3. C var 4.'])).toEqual(['A var 2.', 'B var 3. C var 4.'])
  })
})
