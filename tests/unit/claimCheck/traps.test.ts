import { describe, expect, it } from 'vitest'
import { reviewText } from '../../../src/claimCheck/reviewText.ts'
import { builtInGround } from './builtInGround.ts'

const ground = builtInGround()

/** Sentences that once got a false word, with what can be said of each of their parts. */
const traps: readonly (readonly [text: string, verdicts: readonly string[]])[] = [
  ['33 personer slutade 2023. 71 procent var kvinnor.', ['33 personer: holds', '71 procent: untestable']],
  ['33 personer slutade 2023. Bland männen var det 11,7 procent.', ['33 personer: holds', '11,7 procent: untestable']],
  ['Personalomsättningen 2023 var 11,7 procent. Av kvinnorna var det 33.', ['11,7 procent: holds', '33: untestable']],
  ['2023 var antalet månadsanställda 299 (283).', ['299: holds', '283: holds']],
  ['Sjukfrånvaron 2023 uppgick till 2,79 procent (3,02).', ['2,79 procent: holds', '3,02: holds']],
  ['Antalet månadsanställda är 299 (+16).', ['299: holds', '+16: untestable']],
  [
    'Sjukfrånvaron i åldern 30–49 år (2,22 %) är lägre än i åldern 50+ (3,04 %).',
    ['2,22 %: holds', 'lägre än i åldern 50+: holds', '3,04 %: untestable'],
  ],
  ['Sjukfrånvaron sjönk 2023 till 2,79 % (från 3,02 %).', ['sjönk: holds', '2,79 %: holds', '3,02 %: holds']],
  [
    'Antalet månadsanställda ökade med 16, varav 12 tillsvidareanställda.',
    ['ökade med 16: holds', '12 tillsvidareanställda: holds'],
  ],
  ['Vi blev 16 fler månadsanställda, varav 15 kvinnor.', ['16 fler månadsanställda: holds', '15: holds']],
  [
    'En ökning med 16 månadsanställda (12 tillsvidareanställda och 4 visstidsanställda).',
    ['ökning med 16: holds', '12 tillsvidareanställda: holds', '4 visstidsanställda: holds'],
  ],
  ['Under 2022 infördes ett nytt system. Sjukfrånvaron har minskat.', ['minskat: untestable']],
  ['2022 var ett tufft år. Nu har sjukfrånvaron minskat.', ['minskat: untestable']],
  ['Under 2021 arbetade många hemma. I år är vi 299 månadsanställda.', ['299 månadsanställda: holds']],
  ['Antalet månadsanställda slutade på 299.', ['299: holds']],
  ['Vi lämnade 2023 med 299 månadsanställda.', ['299 månadsanställda: untestable']],
  ['120 månadsanställda jobbade hemma 2023.', ['120 månadsanställda: untestable']],
  ['Vi frågade alla 299 månadsanställda. 250 svarade.', ['299 månadsanställda: untestable', '250: untestable']],
  ['Under 2023 försvann två tillsvidareanställda män.', ['två tillsvidareanställda män: untestable']],
  ['Vi förlorade 33 medarbetare 2023.', ['33 medarbetare: untestable']],
  ['30 månadsanställda har tillkommit 2023.', ['30 månadsanställda: untestable']],
  ['Under 2023 fick vi 16 tillsvidareanställda.', ['16 tillsvidareanställda: untestable']],
  ['Vi har 299 månadsanställda. Nämnden har 13 ledamöter.', ['299 månadsanställda: holds', '13: untestable']],
  ['Vi har 299 månadsanställda. Gruppen bestod av 12 personer.', ['299 månadsanställda: holds', '12 personer: untestable']],
  [
    'Vi har 283 tillsvidareanställda. Under året har 45 rekryteringar gjorts.',
    ['283 tillsvidareanställda: holds', '45: untestable'],
  ],
  ['Sju medarbetare kom tillbaka under 2023.', ['Sju medarbetare: untestable']],
  ['Till och med 2022 låg sjukfrånvaron under 3,1 procent.', ['under 3,1 procent: untestable']],
  ['Fram till 2022 låg sjukfrånvaron under 3,1 procent.', ['under 3,1 procent: untestable']],
  ['Från och med 2021 har sjukfrånvaron legat under 2,5 procent.', ['under 2,5 procent: differs']],
  ['Sjukfrånvaron översteg för första gången 3 procent 2022.', ['3 procent: untestable']],
  ['Antalet månadsanställda översteg 250 för första gången 2021.', ['250: untestable']],
  ['Bara 2023 låg sjukfrånvaron under 3 procent.', ['under 3 procent: untestable']],
  ['Sjukfrånvaron sjönk, precis som året innan.', ['sjönk: untestable']],
  ['Decembersiffran för sjukfrånvaron var 2,79 procent.', ['2,79 procent: untestable']],
  ['Sjukfrånvaron har aldrig varit över 3 procent.', ['över 3 procent: untestable']],
  ['Sjukfrånvaron har aldrig varit högre än 2022.', ['högre än 2022: untestable']],
  ['Sjukfrånvaron har aldrig understigit 2,5 procent.', ['2,5 procent: untestable']],
  ['Sjukfrånvaron varken ökade eller minskade 2023.', ['ökade: untestable', 'minskade: untestable']],
  ['Sjukfrånvaron minskade inte bara bland män.', ['minskade: untestable']],
  ['Sedan 2022 har över 60 personer slutat.', ['över 60 personer: untestable']],
  ['Sedan 2022 har färre än 40 personer slutat.', ['färre än 40 personer: untestable']],
  ['Under åren 2022–2023 slutade färre än 40 personer.', ['färre än 40 personer: untestable']],
  ['Under 2022 och 2023 slutade färre än 40 personer.', ['färre än 40 personer: untestable']],
  ['2022 var sjukfrånvaron den högsta sedan 2020.', ['högsta: untestable']],
  ['Sjukfrånvaron 2023 var den lägsta sedan 2021.', ['lägsta: untestable']],
  ['Sjukfrånvaron har varit som mest 3 procent.', ['som mest 3 procent: untestable']],
  ['Sjukfrånvaron har varit som lägst 2,5 procent.', ['som lägst 2,5 procent: untestable']],
  ['Sjukfrånvaron har pendlat mellan 2,5 och 3 procent.', ['mellan 2,5 och 3 procent: untestable']],
  ['Personalomsättningen har hållit sig under 12 procent.', ['under 12 procent: untestable']],
  ['Vi hade i runda tal 300 månadsanställda 2023.', ['i runda tal 300 månadsanställda: holds']],
  ['Vi hade i princip 300 månadsanställda 2023.', ['i princip 300 månadsanställda: holds']],
  ['Personalomsättningen var avrundat nedåt 11 procent 2023.', ['nedåt 11 procent: untestable']],
  ['Sjukfrånvaron har ökat stadigt sedan 2021.', ['ökat: differs']],
  ['Antalet månadsanställda ökade starkt 2023.', ['ökade starkt: untestable']],
  ['Kort sjukfrånvaro uppgick till 2,79 procent.', ['2,79 procent: untestable']],
  ['Den kommunala sjukfrånvaron var 2,79 procent 2023.', ['2,79 procent: untestable']],
  ['Andelen långtidssjuka var 37,5 procent.', ['37,5 procent: untestable']],
  ['Av sjukfrånvaron stod kvinnorna för 3,25 procent.', ['3,25 procent: untestable']],
  ['Kvinnorna stod för 70 procent av sjukfrånvaron.', ['70 procent: untestable']],
  ['70 procent av sjukfrånvaron finns bland kvinnor.', ['70 procent: untestable']],
  ['Ledningsgruppen har 71 procent kvinnor.', ['71 procent: untestable']],
  [
    'Vi har 299 månadsanställda, varav 16 visstidsanställda. Ledningsgruppen består av 12 personer.',
    ['299 månadsanställda: holds', '16 visstidsanställda: holds', '12 personer: untestable'],
  ],
  [
    'Under 2023 slutade 33 personer. Av dessa var 5 visstidsanställda.',
    ['33 personer: holds', '5 visstidsanställda: untestable'],
  ],
  ['Vi hade 45 annonser 2023, varav 30 avsåg tillsvidareanställningar.', ['45 annonser: holds', '30: untestable']],
  ['Lägst var sjukfrånvaron bland kvinnor 2021.', ['Lägst: untestable']],
  ['Vid nyåret 2023 hade vi 299 månadsanställda.', ['299 månadsanställda: untestable']],
  ['I dag är vi 305 månadsanställda.', ['305 månadsanställda: untestable']],
  ['I fjol hade vi 299 månadsanställda.', ['299 månadsanställda: untestable']],
]

describe('sentences that lead astray', () => {
  it.each(traps)('%s', (text, verdicts) => {
    const { statements } = reviewText(text, ground)
    expect(statements.map(({ text: quote, kind }) => `${quote}: ${kind}`)).toEqual(verdicts)
  })
})
