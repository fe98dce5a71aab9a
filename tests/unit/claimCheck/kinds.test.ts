import {
  clearWords,
  comparatives,
  furtherWords,
  largeWords,
  moves,
  multiples,
  opinions,
  smallWords,
  superlatives,
} from '../../../src/words/heard/directions.ts'
import { everyoneWords, sexWords } from '../../../src/words/heard/groups.ts'
import { glueWords, negations } from '../../../src/words/heard/qualifiers.ts'
import { meanWords, numberWords, shareWords, topicWords } from '../../../src/words/heard/topics.ts'
import { describe, expect, it } from 'vitest'
import { reviewText } from '../../../src/claimCheck/reviewText.ts'
import { plain } from '../words/plain.ts'
import { builtInGround } from './builtInGround.ts'

const ground = builtInGround()
const kindsIn = (text: string) => reviewText(text, ground).statements.map(({ text: quote, kind }) => [plain(quote), kind])
const kindOf = (text: string, quote: string) =>
  reviewText(text, ground).statements.find((one) => plain(one.text).includes(quote))?.kind

// The figures: sick leave 3,78 (2019) 3,15 2,04 3,02 2,79 (2023); women 3,60 2,45 2,90 3,25; men 2,13 1,17 3,28 1,69;
// staff 256 249 268 283 299; permanent 241 239 255 271 283; leavers 35 of 271 (2022), 33 of 283 (2023); ads 45, applicants 814.

describe('a number that says how near it is', () => {
  it.each([
    ['Sjukfrånvaron var drygt 3 procent.', 'differs'],
    ['Personalomsättningen var drygt 12 procent 2023.', 'differs'],
    ['Personalomsättningen var drygt 13 procent 2022.', 'untestable'],
    ['Antalet månadsanställda har ökat med drygt 6 procent.', 'differs'],
    ['Antalet månadsanställda har ökat med drygt 5 procent.', 'untestable'],
    ['Vi hade knappt 18 sökande per annons 2023.', 'untestable'],
    ['Vi hade drygt 18 sökande per annons 2023.', 'holds'],
    ['Vi hade knappt 300 månadsanställda 2023.', 'holds'],
    ['Vi hade drygt 290 månadsanställda 2023.', 'holds'],
    ['Vi hade nästan 300 månadsanställda 2022.', 'holds'],
    ['Vi hade nästan 250 månadsanställda 2023.', 'differs'],
    ['Vi hade omkring 300 månadsanställda 2023.', 'holds'],
    ['Vi hade omkring 350 månadsanställda 2023.', 'differs'],
    ['Vi hade inte fullt 300 månadsanställda 2023.', 'holds'],
    ['Vi hade minst 299 månadsanställda 2023.', 'holds'],
    ['Vi hade högst 290 månadsanställda 2023.', 'differs'],
    ['Sjukfrånvaron var 3 procent eller mer 2023.', 'differs'],
    ['Sjukfrånvaron var 3 procent eller mer 2022.', 'holds'],
    ['Sjukfrånvaron var inte över 3 procent 2023.', 'holds'],
  ])('%s', (text, kind) => {
    expect(kindsIn(text).map(([, found]) => found)).toEqual([kind])
  })
})

describe('two years to compare with', () => {
  it.each([
    ['Sjukfrånvaron var 2023 lägre än 2020 men högre än 2021.', ['holds', 'holds']],
    ['Sjukfrånvaron var 2023 högre än 2020 men lägre än 2021.', ['differs', 'differs']],
    ['Sjukfrånvaron var 2023 högre än 2022 och 2021.', ['differs']],
    ['Sjukfrånvaron var 2023 lägre än 2022 och 2020.', ['holds']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text).map(([, found]) => found)).toEqual(kinds)
  })
})

describe('several years', () => {
  it.each([
    ['På två år har antalet månadsanställda ökat med 31.', ['holds']],
    ['På tre år har antalet månadsanställda ökat med 50.', ['holds']],
    ['På fyra år har antalet månadsanställda ökat med 43.', ['holds']],
    ['På fyra år har antalet månadsanställda ökat med 16.', ['differs']],
    ['Antalet månadsanställda ökade från 268 till 299 mellan 2021 och 2023.', ['holds', 'holds', 'holds']],
    ['Antalet månadsanställda ökade från 256 till 299 under perioden 2019–2023.', ['holds', 'holds', 'holds']],
    ['Antalet månadsanställda ökade från 268 till 283 mellan 2021 och 2023.', ['holds', 'holds', 'differs']],
    ['Sjukfrånvaron har legat under 3 procent sedan 2019.', ['differs']],
    ['Sjukfrånvaron har legat under 4 procent sedan 2019.', ['holds']],
    ['Under 2019–2023 har sjukfrånvaron legat på 2,79 procent.', ['untestable']],
    ['Genomsnittlig sjukfrånvaro 2020–2023 var 2,79 procent.', ['untestable']],
    ['Genomsnittlig sjukfrånvaro 2020–2023 var 3,79 procent.', ['differs']],
    ['I genomsnitt hade vi 262 tillsvidareanställda 2020–2023.', ['holds']],
    ['I genomsnitt hade vi 283 tillsvidareanställda 2020–2023.', ['differs']],
    ['I genomsnitt hade vi 299 månadsanställda under 2023.', ['untestable']],
    ['Antalet månadsanställda har ökat varje år sedan 2020.', ['holds']],
    ['Antalet tillsvidareanställda var 2023 det högsta på fem år.', ['holds']],
    ['Antalet tillsvidareanställda var 2021 det högsta på tre år.', ['holds']],
    ['Antalet tillsvidareanställda var 2020 det lägsta på två år.', ['holds']],
    ['Antalet annonser var högst 2022 och lägst 2023.', ['untestable', 'untestable']],
    ['Antalet månadsanställda var lägst 2020.', ['holds']],
    ['Antalet månadsanställda var lägst 2021 sedan 2020.', ['differs']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text).map(([, found]) => found)).toEqual(kinds)
  })
})

describe('the turn of a year', () => {
  it.each([
    ['Vid årsskiftet 2022/2023 hade staben 283 månadsanställda.', 'holds'],
    ['Vid årsskiftet 2022/2023 hade staben 299 månadsanställda.', 'differs'],
    ['I början av 2023 hade staben 283 månadsanställda.', 'untestable'],
    ['I början av 2023 hade staben 299 månadsanställda.', 'untestable'],
    ['Vid årets början hade staben 299 månadsanställda.', 'untestable'],
    ['Vid utgången av 2022 hade staben 283 månadsanställda.', 'holds'],
    ['Sjukfrånvaron var 2,79 procent vid utgången av 2023.', 'untestable'],
  ])('%s', (text, kind) => {
    expect(kindsIn(text).map(([, found]) => found)).toEqual([kind])
  })
})

describe('days of sick leave', () => {
  it.each([
    ['Sjukfrånvaron under 60 dagar var 37,54 procent av sjukfrånvaron.', 'differs'],
    ['Sjukfrånvaron på högst 59 dagar var 37,54 procent av sjukfrånvaron.', 'differs'],
    ['Sjukfrånvaron på mindre än 60 dagar var 37,54 procent av sjukfrånvaron.', 'differs'],
    ['Sjukfrånvaron på högst 59 dagar var 62,46 procent av sjukfrånvaron.', 'holds'],
    ['Sjukfrånvaron under 30 dagar var 62,46 procent av sjukfrånvaron.', 'untestable'],
    ['Sjukfrånvaron på 60 dagar eller mer var 37,54 procent av sjukfrånvaron.', 'holds'],
    ['Sjukfrånvaron på mer än 59 dagar var 25,49 procent av sjukfrånvaron 2023.', 'differs'],
  ])('%s', (text, kind) => {
    expect(kindOf(text, 'procent')).toBe(kind)
  })
})

describe('parts, multiples and differences', () => {
  it.each([
    ['Kvinnornas sjukfrånvaro var nästan dubbelt så hög som männens.', ['holds']],
    ['Kvinnornas sjukfrånvaro var tre gånger så hög som männens.', ['differs']],
    ['Var fjärde tillsvidareanställd var mellan 40 och 49 år.', ['holds']],
    ['Nästan var tredje tillsvidareanställd var 50–59 år.', ['holds']],
    ['Vart sjunde av de tillsvidareanställda var 60 år eller äldre.', ['holds']],
    ['Mer än hälften av de månadsanställda är kvinnor.', ['holds']],
    ['Tre av fyra månadsanställda är män.', ['differs']],
    ['Det fanns 125 fler kvinnor än män bland de månadsanställda.', ['holds']],
    ['Det fanns 152 fler kvinnor än män bland de månadsanställda.', ['differs']],
    ['Färre slutade 2023 än 2022.', ['holds']],
    ['Fler slutade 2023 än 2022.', ['differs']],
    ['Skillnaden mellan kvinnors och mäns sjukfrånvaro var 1,56 procentenheter.', ['holds']],
    ['Skillnaden mellan kvinnors och mäns sjukfrånvaro var 1,47 procentenheter 2023.', ['differs']],
    ['Männens sjukfrånvaro sjönk från 3,28 till 1,69 procent.', ['holds', 'holds', 'holds']],
    ['Kvinnornas sjukfrånvaro sjönk från 3,28 till 1,69 procent.', ['differs', 'differs', 'differs']],
    ['Sjukfrånvaron för kvinnor och män var 3,25 % respektive 1,69 %.', ['holds', 'holds']],
    ['Sjukfrånvaron för kvinnor och män var 1,69 % respektive 3,25 %.', ['differs', 'differs']],
    ['Sjukfrånvaron var 2,79 procent (2022: 3,02 procent).', ['holds', 'holds']],
    ['Sjukfrånvaron var 2,79 procent (2022: 2,79 procent).', ['holds', 'differs']],
    ['Sjukfrånvaron var inte högre än 2022.', ['holds']],
    ['Sjukfrånvaron har inte minskat.', ['differs']],
    ['Kvinnornas andel av sjukfrånvaron är 3,25 procent.', ['untestable']],
    ['95 procent av de månadsanställda är tillsvidareanställda.', ['holds']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text).map(([, found]) => found)).toEqual(kinds)
  })
})

describe('what one sentence says of another', () => {
  it('never leaks: the product’s own sentences of its situation are all right', () => {
    const text = 'Sjukfrånvaron var 2,8 % 2023, året före 3,0 %. 33 av 283 slutade 2023 (11,7 %), 35 av 271 året före (12,9 %).'
    expect(kindsIn(text)).toEqual([
      ['2,8 %', 'holds'],
      ['3,0 %', 'holds'],
      ['33', 'holds'],
      ['283', 'holds'],
      ['11,7 %', 'holds'],
      ['35', 'holds'],
      ['271', 'holds'],
      ['12,9 %', 'holds'],
    ])
  })

  it('is no measure of the next, which has its own', () => {
    const text = 'Personalomsättningen var 11,7 procent. Andelen kvinnor har ökat till drygt 70 procent.'
    expect(kindOf(text, '70 procent')).toBe('holds')
  })

  it.each([
    ['Långtidssjukfrånvaron var 1,05 %.', '1,05'],
    ['18,1 per annons.', '18,1'],
    ['70,9 % kvinnor.', '70,9'],
  ])('understands the words of the product’s own: %s', (text, number) => {
    expect(kindOf(text, number)).toBe('holds')
  })
})

describe('a word that nobody has taught it', () => {
  it('is named where it takes a verdict back', () => {
    const { statements } = reviewText('Sjukfrånvaron bland lärare var 2,79 %.', ground)
    expect(statements.map(({ kind }) => kind)).toEqual(['untestable'])
    expect(statements[0]?.verdict).toContain('Ordet ”lärare”')
  })

  it.each([
    'Bland lärare var sjukfrånvaron 2,79 % och personalomsättningen 11,7 %.',
    'Sjukfrånvaron, som var arbetsrelaterad, var 2,79 %.',
    'Sjukfrånvaron var 2,79 %, enbart bland lärare.',
  ])('reaches what is said after it: %s', (text) => {
    expect(kindsIn(text).every(([, kind]) => kind === 'untestable')).toBe(true)
  })
})

describe('words that say nothing of what a figure is of', () => {
  it('are none of change, comparison, rank, sex, topic, share, number, mean or denial', () => {
    const lexicons = [
      ...[moves, comparatives, superlatives, multiples, sexWords].flatMap((all) => all.map(([pattern]) => pattern)),
      ...topicWords.map(({ pattern }) => pattern),
      negations,
      shareWords,
      numberWords,
      meanWords,
      furtherWords,
      smallWords,
      largeWords,
      clearWords,
      opinions,
      everyoneWords,
    ]
    expect([...glueWords].filter((word) => lexicons.some((pattern) => pattern.test(word)))).toEqual([])
  })
})
