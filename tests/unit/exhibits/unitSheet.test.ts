import { beforeAll, describe, expect, it } from 'vitest'
import type { SituationExhibit } from '../../../src/exhibits/exhibit.ts'
import { unitSheetOf } from '../../../src/exhibits/unitSheet.ts'
import { defaultSelection } from '../../../src/selection/selection.ts'
import type { ExhibitReader } from '../../../src/views/readExhibit.ts'
import { builtInReader, fullExhibit, madeUpReader } from './feedExhibits.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** No cause, no degree, nobody in particular. */
const banned = /på grund av|beror på|tack vare|orsak|därför att|ytterligare|kraftig|dramatisk|vem |vilka av er/i

async function situationOf(reader: ExhibitReader, unit: string | null = null): Promise<SituationExhibit> {
  const exhibit = await fullExhibit(reader, { ...defaultSelection, unit })
  if (exhibit.kind !== 'situation') throw new Error(`no situation but ${exhibit.kind}`)
  return exhibit
}

describe('the sheet of the built-in unit', () => {
  let situation: SituationExhibit
  beforeAll(async () => {
    situation = await situationOf(await builtInReader())
  })

  it('tells five sentences in a fixed order, each with its verdict', () => {
    const { sentences, fewer, year } = unitSheetOf(situation)
    expect(sentences.map(plain)).toEqual([
      '299 månadsanställda 31 december 2023, 16 fler än året före.',
      'Sjukfrånvaron var 2,8 % 2023, året före 3,0 %; om skillnaden är tydlig kan inte bedömas.',
      'Förändringen motsvarar mindre än en persons heltidsår (räknat på antal anställda 2023).',
      '33 av 283 slutade 2023 (11,7 %), 35 av 271 året före (12,9 %). Skillnaden kan vara slump.',
      'Flest är 50–59 år: 30,0 % av de tillsvidareanställda 31 december 2023.',
    ])
    expect([fewer, year]).toEqual([null, '2023'])
  })

  it('draws four key figures that have room in a quarter of the page', () => {
    const { parts } = unitSheetOf(situation)
    expect(parts.map(({ exhibit, kind }) => [exhibit.indicator, kind])).toEqual([
      ['headcount', 'chart'],
      ['sickLeave', 'chart'],
      ['turnover', 'chart'],
      ['sexShare', 'chart'],
    ])
  })

  it('asks three open questions that the figures give rise to', () => {
    expect(unitSheetOf(situation).questions).toEqual([
      'Siffrorna räcker inte för att bedöma om sjukfrånvaron har ändrats. Hur ser ni själva på året som har gått?',
      'Ni är fler än året före. Hur tycker ni att det är att komma ny till er?',
      'Skillnaden i personalomsättning mot året före kan vara slump. Vad uppskattar ni med att arbeta här?',
    ])
  })

  it('says what belongs to several charts once, and the events of each under it', () => {
    const { footnotes, parts } = unitSheetOf(situation)
    expect(footnotes.map(plain)).toEqual([
      '2024: Ny organisation. Det ligger efter de år som visas; senare värden kan inte jämföras rakt av.',
    ])
    expect(parts.every((part) => !part.footnotes.includes(footnotes[0] ?? ''))).toBe(true)
    expect(parts[2]?.footnotes[0]).toBe('1. 2020–2022: Coronapandemin')
    expect(parts[1]?.footnotes.filter((note) => note.includes('stämmer inte ihop'))).toHaveLength(1)
  })
})

describe('the sheets of made-up units', () => {
  it('hold five sentences, four parts and three questions, none of which names a cause or a person', async () => {
    const reader = await madeUpReader()
    for (const unit of reader.catalog.tree.units.keys()) {
      const { sentences, fewer, parts, questions, isMadeUp } = unitSheetOf(await situationOf(reader, unit))
      expect(sentences.length <= 5 && (sentences.length === 5) === (fewer === null)).toBe(true)
      expect(parts).toHaveLength(4)
      expect(new Set(questions).size).toBe(3)
      expect(questions.every((question) => question.endsWith('?'))).toBe(true)
      expect([...sentences, ...questions].filter((text) => banned.test(text))).toEqual([])
      expect(isMadeUp).toBe(true)
    }
  })

  it('ask whether the picture is right where the difference may be chance', async () => {
    const { sentences, questions } = unitSheetOf(await situationOf(await madeUpReader()))
    expect(sentences[1]).toContain('; skillnaden kan vara slump.')
    expect(questions[0]).toContain('Stämmer bilden med hur ni själva har upplevt året?')
  })
})

describe('the sheet of a unit whose figures are all withheld', () => {
  it('has no figure anywhere, says why, and asks what can be asked of anyone', async () => {
    const sheet = unitSheetOf(await situationOf(await madeUpReader('allProtected')))
    expect(sheet.sentences).toEqual([])
    expect(sheet.fewer).toBe(
      'Uppgifter om månadsanställda, sjukfrånvaro, personalomsättning, åldersfördelning, andel kvinnor och män, långtidssjukfrånvaro och annonser och sökande är skyddade för enheten.',
    )
    expect(sheet.parts.map(({ kind, table }) => [kind, table])).toEqual(Array.from({ length: 4 }, () => ['reason', null]))
    expect(sheet.parts[0]?.why).toContain('skyddade i källan')
    expect(sheet.questions).toEqual([
      'Vad i ert arbete fungerar bra i dag?',
      'Vad skulle ni vilja veta mer om till nästa gång?',
      'Vad vill ni pröva tillsammans till nästa år?',
    ])
  })
})

describe('the sheet of a unit that lacks a file', () => {
  it('says which key figures are missing', async () => {
    const reader = await builtInReader((path) => (path.includes('sickLeave') ? { class: 'none' } : undefined))
    const { sentences, fewer, parts } = unitSheetOf(await situationOf(reader))
    expect(sentences).toHaveLength(5)
    expect(fewer).toBeNull()
    expect(parts.map(({ exhibit, kind }) => [exhibit.indicator, kind])).toEqual([
      ['headcount', 'chart'],
      ['turnover', 'chart'],
      ['sexShare', 'chart'],
      ['age', 'table'],
    ])
    expect(parts[3]?.table?.columns.map(({ id }) => id)).toEqual(['2019', '2020', '2021', '2022', '2023'])
  })
})
