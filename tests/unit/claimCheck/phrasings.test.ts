import { describe, expect, it } from 'vitest'
import { reviewText } from '../../../src/claimCheck/reviewText.ts'
import { plain } from '../words/plain.ts'
import { builtInGround } from './builtInGround.ts'

const ground = builtInGround()
const kindsIn = (text: string, unit?: string) =>
  reviewText(text, unit === undefined ? ground : builtInGround(unit)).statements.map(
    ({ text: quote, kind }) => `${quote}: ${kind}`,
  )
const verdictsIn = (text: string) => reviewText(text, ground).statements.map(({ verdict }) => plain(verdict))

describe('a figure', () => {
  it.each([
    ['Sjukfrånvaron var 2,79 procent 2023, jämfört med 3,02 procent 2022.', ['2,79 procent: holds', '3,02 procent: holds']],
    ['Sjukfrånvaron 2023 var 2,79 % och 2022 3,02 %.', ['2,79 %: holds', '3,02 %: holds']],
    ['Sjukfrånvaron var 2.79 % (3.02 % föregående år).', ['2.79 %: holds', '3.02 %: holds']],
    ['Sjukfrånvaron var 2,8 %. Året före var den 3,0 %.', ['2,8 %: holds', '3,0 %: holds']],
    ['Sjuk\u00adfrånvaron var 2,79\u00a0%\n2023.', ['2,79\u00a0%: holds']],
    ['Kvinnornas sjukfrånvaro var 3,25 % och männens 1,69 %.', ['3,25 %: holds', '1,69 %: holds']],
    ['Sjukfrånvaron var 3,25 % för kvinnor och 1,69 % för män.', ['3,25 %: holds', '1,69 %: holds']],
    ['Sjukfrånvaron var 1,69 % för kvinnor.', ['1,69 %: differs']],
    ['Sjukfrånvaron för åldersgruppen 30–49 år var 2,22 %.', ['2,22 %: holds']],
    [
      'Av 283 tillsvidareanställda är 202 kvinnor och 81 män.',
      ['283 tillsvidareanställda: holds', '202 kvinnor: holds', '81 män: holds'],
    ],
    ['71 procent av de månadsanställda är kvinnor.', ['71 procent: holds']],
    ['Av de tillsvidareanställda är 30,0 % 50–59 år.', ['30,0 %: holds']],
    ['37,54 % av sjukfrånvaron är 60 dagar eller längre.', ['37,54 %: holds']],
    ['33 av 283 tillsvidareanställda slutade.', ['33: holds', '283 tillsvidareanställda: holds']],
    ['33 personer på totalt 299 anställda slutade.', ['33 personer: holds', '299 anställda: differs']],
    ['Den 31 december 2022 hade vi 283 månadsanställda.', ['283 månadsanställda: holds']],
    ['Mer än 290 månadsanställda arbetade i staben 2023.', ['Mer än 290 månadsanställda: holds']],
    ['Cirka 300 månadsanställda arbetar här.', ['Cirka 300 månadsanställda: holds']],
    ['I kommunen totalt var det 13 sökande per annons.', ['13 sökande per annons: holds']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })
})

describe('a change, a direction and a comparison', () => {
  it.each([
    ['Antalet månadsanställda ökade från 283 till 299.', ['ökade: holds', '283: holds', '299: holds']],
    ['Från 2019 till 2023 ökade antalet månadsanställda från 256 till 299.', ['ökade: holds', '256: holds', '299: holds']],
    ['Sjukfrånvaron sjönk med 0,23 procentenheter till 2,79 %.', ['sjönk med 0,23 procentenheter: holds', '2,79 %: holds']],
    ['Sjukfrånvaron har minskat med 0,2 procent.', ['minskat med 0,2 procent: differs']],
    ['Antalet månadsanställda har ökat med 5,7 procent.', ['ökat med 5,7 procent: holds']],
    ['Antalet månadsanställda ökade ytterligare 2023.', ['ökade ytterligare: holds']],
    ['Antalet månadsanställda har fortsatt att öka.', ['öka: holds']],
    ['Vi har 299 månadsanställda, 16 fler än året innan.', ['299 månadsanställda: holds', '16 fler: holds']],
    ['Antalet månadsanställda har minskat.', ['minskat: differs']],
    ['Sjukfrånvaron har ökat för kvinnor och minskat för män.', ['ökat: holds', 'minskat: holds']],
    ['Kvinnor har högre sjukfrånvaro än män.', ['högre sjukfrånvaro än män: holds']],
    ['Män har högre sjukfrånvaro än kvinnor.', ['högre sjukfrånvaro än kvinnor: differs']],
    ['Lägst sjukfrånvaro har åldersgruppen 30–49 år.', ['Lägst: holds']],
    ['Den största åldersgruppen bland tillsvidareanställda är 50–59 år.', ['största åldersgruppen: holds']],
    ['Personalomsättningen har minskat kraftigt sedan 2022.', ['minskat kraftigt: untestable']],
    ['Antalet månadsanställda ökade från 283 år 2022 till 299.', ['ökade: holds', '283: holds', '299: holds']],
    ['Personalomsättningen minskade från 12,9 % 2022 till 11,7 %.', ['minskade: untestable', '12,9 %: holds', '11,7 %: holds']],
    ['Antalet kvinnor har ökat mer än antalet män.', ['ökat: untestable', 'mer: untestable']],
    ['Sjukfrånvaron var 2,8 %, en minskning från 3,0 %.', ['2,8 %: holds', 'minskning: holds', '3,0 %: holds']],
    ['Sjukfrånvaron var 2,8 %, en minskning från 2,8 %.', ['2,8 %: holds', 'minskning: holds', '2,8 %: differs']],
    ['Antalet sökande per annons var 18 och 13 i kommunen.', ['18: holds', '13: holds']],
    // The source contradicts itself about 2019.
    ['Sedan 2019 har sjukfrånvaron minskat.', ['minskat: untestable']],
    ['Personalomsättningen har minskat.', ['minskat: untestable']],
    ['Sedan 2021 har sjukfrånvaron ökat.', ['ökat: holds']],
    ['Sjukfrånvaron har minskat under åren 2021 till 2023.', ['minskat: differs']],
    ['Sjukfrånvaron ökade 2022 och minskade 2023.', ['ökade: holds', 'minskade: holds']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })

  it('says of a rate that it can be chance, or that nobody can tell', () => {
    expect(verdictsIn('Personalomsättningen har minskat.')[0]).toContain('Skillnaden kan vara slump.')
    expect(verdictsIn('Sjukfrånvaron har minskat.')[0]).toContain('Om skillnaden är mer än slump går inte att avgöra.')
  })
})

describe('what nobody can tell', () => {
  it.each([
    'Sjukfrånvaron ska minska till 2,79 %.',
    'Sjukfrånvaron var inte 2,79 %.',
    'Hade kommunstaben 299 månadsanställda 2023?',
    'Sjukfrånvaron i Sverige var 2,79 %.',
    'Sjukfrånvaron var 2,79 % på personalavdelningen.',
    'Sjukfrånvaron bland chefer var 2,79 %.',
    'Sjukfrånvaron bland tillsvidareanställda var 2,79 %.',
    'Den arbetsrelaterade sjukfrånvaron var 2,79 %.',
    'Korttidssjukfrånvaron var 2,79 %.',
    'Sjukfrånvaron var 2,79 % i februari 2023.',
    'Långtidssjukfrånvaron var 37,54 %.',
    'Personalomsättningen bland kvinnor var 11,7 %.',
    '11,7 % av personalomsättningen var pensioner.',
    'Andelen nöjda medarbetare var 71,4 % bland kvinnor.',
    'Andelen kvinnor i ledningsgruppen var 70,9 %.',
    'Vi rekryterade 299 månadsanställda.',
    '283 tillsvidareanställda har fått introduktion.',
    '299 månadsanställda deltog i enkäten.',
    '45 annonser publicerades för lärare.',
    'Antalet chefer är 299.',
    'Budgeten ökade med 16.',
    '299 personer kom på mässan.',
    'Tre av fyra månadsanställda är kvinnor.',
    'Sjukfrånvaron har minskat i respektive grupp.',
    'Sjukfrånvaron var 2,79 % i samtliga åldersgrupper.',
    'Män har lägre sjukfrånvaro än kvinnor i alla åldersgrupper.',
    'Sjukfrånvaron har ökat för kvinnor, män och totalt.',
    'Kvinnors sjukfrånvaro har ökat, liksom männens.',
    'Sjukfrånvaron bland kvinnor har ökat, även för män.',
    'Sjukfrånvaron har minskat under alla år.',
    'Sjukfrånvaron har minskat hela perioden.',
  ])('is called neither right nor wrong: %s', (text) => {
    const { statements } = reviewText(text, ground)
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.filter(({ kind }) => kind !== 'untestable')).toEqual([])
  })

  it.each([
    ['Sjukfrånvaron minskade för alla åldersgrupper.', ['minskade: differs']],
    ['Sjukfrånvaron har minskat bland både kvinnor och män.', ['minskat: differs', 'män: holds']],
    ['Sjukfrånvaron har ökat för kvinnor och män.', ['ökat: holds', 'män: differs']],
  ])('but what is told of several groups is of each: %s', (text, right) => {
    expect(kindsIn(text)).toEqual(right)
  })

  it('names the place where the number does stand', () => {
    expect(verdictsIn('Kommunstaben har 283 månadsanställda.')[0]).toContain('men för Månadsanställda, Kommunstaben, 2022')
  })

  it('is no table and no numbered heading', () => {
    expect(kindsIn('4 Personal\n\nTillsvidareanställda totalt 241 239 255 271 283')).toEqual([])
    expect(kindsIn('Arbetssätten ändras med den nya organisationen.\n 4 Personal\n\nHär följer tal.')).toEqual([])
    expect(kindsIn('Under 2023 slutade\n33 personer')).toHaveLength(1)
  })
})

describe('a draft on another unit', () => {
  it('is tried on that unit’s figures', () => {
    expect(kindsIn('Vi hade 13 sökande per annons.', 'lulea')).toEqual(['13 sökande per annons: holds'])
    expect(kindsIn('Luleå kommun hade 18,1 sökande per annons.')).toEqual(['18,1 sökande per annons: differs'])
  })
})
