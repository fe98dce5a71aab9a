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
  [
    'Antalet månadsanställda har under året ökat med 16 personer jämfört med 2022, till totalt 299 den 31 december 2023.',
    ['ökat med 16: holds', '299: holds'],
  ],
  [
    'Den 31 december 2019 hade staben 241 tillsvidareanställda. Fyra år senare, vid utgången av 2023, var de 283, en ökning med 42 personer.',
    ['241 tillsvidareanställda: holds', '283: holds', 'ökning med 42: holds'],
  ],
  ['Kvinnorna stod för hela nettoökningen av månadsanställda mellan 2020 och 2021.', ['nettoökningen: untestable']],
  [
    'Antalet tillsvidareanställda ökade under 2023. Året innan var ökningen sexton personer.',
    ['ökade: holds', 'ökningen sexton: holds'],
  ],
  [
    'Under 2023 ökade antalet tillsvidareanställda med tolv personer, vilket motsvarar 4,4 procent.',
    ['ökade antalet tillsvidareanställda med tolv: holds', '4,4 procent: holds'],
  ],
  [
    'Under 2022 ökade antalet tillsvidareanställda kvinnor med 13 och antalet män med tre.',
    ['ökade antalet tillsvidareanställda kvinnor med 13: holds', 'tre: holds'],
  ],
  ['Både kvinnors och mäns sjukfrånvaro ökade under 2022 men minskade under 2023.', ['ökade: holds', 'minskade: differs']],
  [
    'Sjukfrånvaron ökade för både kvinnor och män 2022, men minskade 2023 till 2,79 procent.',
    ['ökade: holds', 'män: holds', 'minskade: untestable', '2,79 procent: untestable'],
  ],
  ['Tertial 1 2023: sjukfrånvaron uppgår till 3,4 procent.', ['3,4 procent: untestable']],
  ['Gruppen 50–59 år har minskat varje år sedan 2020 bland de tillsvidareanställda.', ['minskat: untestable']],
  ['Sjukfrånvaron 2023 är mindre än hälften så hög som 2020.', ['mindre än hälften så hög som 2020: differs']],
  [
    'Kvinnornas sjukfrånvaro har minskat sedan 2020, från 3,60 till 3,25 procent 2023.',
    ['minskat: holds', '3,60: holds', '3,25 procent: holds'],
  ],
  [
    'Antalet tillsvidareanställda ökade under 2023, men antalet män i gruppen minskade från 83 till 81.',
    ['ökade: holds', 'minskade: untestable', '83: untestable', '81: untestable'],
  ],
  ['Under 2022 avslutade 35 tillsvidareanställda sin anställning.', ['35 tillsvidareanställda: holds']],
  [
    'Under 2023 avslutade 33 medarbetare sin tillsvidareanställning, två färre än året innan.',
    ['33 medarbetare: holds', 'två färre: holds'],
  ],
  [
    'De tillsvidareanställda kvinnorna är nästan 25 procent fler 2023 än 2019. Antalet tillsvidareanställda män är bara två fler.',
    ['nästan 25 procent fler: holds', 'två fler: untestable'],
  ],
  [
    'Personalomsättningen 2023 stannade på 33 avgångar och 283 tillsvidareanställda, det vill säga knappt 12 procent.',
    ['33: holds', '283 tillsvidareanställda: holds', 'knappt 12 procent: untestable'],
  ],
  ['Åldersgruppen 50–59 år var den största bland de tillsvidareanställda alla år 2019–2023.', ['största: holds']],
  [
    'Män utgjorde 29,1 procent av de månadsanställda vid utgången av 2023. Jämfört med 2020 har personalstyrkan vuxit.',
    ['29,1 procent: holds', 'vuxit: untestable'],
  ],
  [
    'I gruppen 50+ låg sjukfrånvaron på 3,77 procent under 2022. Könsfördelningen bland de månadsanställda är i stort sett oförändrad sedan 2020.',
    ['3,77 procent: holds', 'i stort sett oförändrad: untestable'],
  ],
  [
    'Andelen 40–49-åringar bland tillsvidareanställda sjönk mellan 2021 och 2022. Kommunstaben växte under 2023.',
    ['sjönk: holds', 'växte: untestable'],
  ],
  [
    'Antalet månadsanställda var 268 i slutet av 2021. Vi är 50 fler månadsanställda i dag än i december 2020.',
    ['268: holds', '50 fler månadsanställda: holds'],
  ],
  [
    'Kvinnornas sjukfrånvaro var 2021 drygt dubbelt så hög som männens. Männens sjukfrånvaro har nästan halverats sedan 2022.',
    ['drygt dubbelt så hög som männens: holds', 'nästan halverats: holds'],
  ],
  [
    'Sjukfrånvaron i augusti 2023 var 2,6 procent. För helåret blev den 2,79 procent.',
    ['2,6 procent: untestable', '2,79 procent: holds'],
  ],
  [
    'Sedan 2021 har sjukfrånvaron ökat. Antalet fast anställda män sjönk med två personer under 2023, samtidigt som kvinnorna blev 14 fler.',
    ['ökat: holds', 'sjönk med två: holds', '14 fler: holds'],
  ],
  ['Sjukfrånvaron 2023 var högre än 2021 men lägre än 2022.', ['högre än 2021: holds', 'lägre än 2022: holds']],
  [
    'Efter bottennoteringen 2021 steg sjukfrånvaron med 0,98 procentenheter till 2022.',
    ['bottennoteringen: untestable', 'steg sjukfrånvaron med 0,98 procentenheter: untestable'],
  ],
  ['Vi tappade 33 personer 2023.', ['tappade: untestable', '33: untestable']],
  [
    'Personalomsättningen var högre 2022 än 2023, samtidigt som antalet tillsvidareanställda var lägre.',
    ['högre 2022 än 2023: untestable', 'lägre: holds'],
  ],
  [
    'Antalet avgångar minskade från 2022 till 2023. Andelen visstidsanställda av de månadsanställda var högst 2023.',
    ['minskade: holds', 'högst: untestable'],
  ],
  ['Sjukfrånvaron ökade varje år mellan 2019 och 2021 men har sjunkit sedan dess.', ['ökade: untestable', 'sjunkit: untestable']],
  [
    'Andelen kvinnor bland de tillsvidareanställda har ökat sedan 2021. För åldersgruppen 30–49 år noterades 2,2 procent 2023.',
    ['ökat: holds', '2,2 procent: untestable'],
  ],
  [
    'Andelen långtidssjukfrånvaro ökade mellan 2022 och 2023, trots att den totala sjukfrånvaron minskade.',
    ['ökade: holds', 'minskade: holds'],
  ],
  [
    'Den totala sjukfrånvaron ökade mellan 2021 och 2022. Ökningen motsvarar närmare 50 procent räknat på 2021 års nivå.',
    ['ökade: holds', 'Ökningen motsvarar närmare 50 procent: untestable'],
  ],
  [
    'Jämfört med 2020 års nivå, 3,15 procent, var sjukfrånvaron 0,36 procentenheter lägre 2023.',
    ['3,15 procent: untestable', '0,36 procentenheter lägre: holds'],
  ],
  [
    'Männens sjukfrånvaro var 2,13 procent 2020 och 1,17 procent 2021. Året därpå steg den till 3,28 procent.',
    ['2,13 procent: holds', '1,17 procent: holds', 'steg: untestable', '3,28 procent: untestable'],
  ],
  [
    'Förra året, 2022, hade Kommunstaben 271 månadsanställda och i år, 2023, är vi 283.',
    ['271 månadsanställda: untestable', '283: untestable'],
  ],
  [
    'Andelen sjukfrånvaro över 59 dagar steg under 2023, efter att ha minskat två år i rad.',
    ['steg: holds', 'minskat: untestable'],
  ],
  [
    'Av de sexton visstidsanställda 2023 är sex män, dubbelt så många som året innan.',
    ['sexton visstidsanställda: holds', 'sex män: holds', 'dubbelt så många som året innan: untestable'],
  ],
  [
    'Under 2023 växte antalet månadsanställda med 5,7 procent, vilket motsvarar 16 personer.',
    ['växte antalet månadsanställda med 5,7 procent: holds', '16 personer: untestable'],
  ],
  [
    'Ökningen med 16 månadsanställda 2023 bestod av tolv tillsvidareanställda och fyra visstidsanställda.',
    ['Ökningen: untestable', '16: untestable', 'tolv: untestable', 'fyra visstidsanställda: untestable'],
  ],
  [
    'Under våren 2023 var 22 personer visstidsanställda hos oss, men vid årets slut hade antalet sjunkit till 16.',
    ['22 personer visstidsanställda: untestable', 'sjunkit: untestable', '16: holds'],
  ],
  ['Kvinnornas andel av de tillsvidareanställda utgör nu tre fjärdedelar.', ['tre fjärdedelar: untestable']],
  ['Antalet månadsanställda har aldrig minskat under perioden.', ['minskat: untestable']],
  [
    'I december 2020 var antalet tillsvidareanställda 239, två färre än året innan och 16 färre än året därpå.',
    ['239: holds', 'två färre: holds', '16 färre: holds'],
  ],
  ['Antalet anställda på HR-avdelningen ökade under 2023.', ['ökade: untestable']],
  [
    'Sjukfrånvaron i gruppen 50 år och äldre minskade under 2023, efter en ökning med två procentenheter året innan.',
    ['minskade: holds', 'ökning med två procentenheter: holds'],
  ],
  ['Av årets 45 annonser avsåg 31 tillsvidareanställningar.', ['45 annonser: holds', '31 tillsvidareanställningar: untestable']],
  ['Den minsta åldersgruppen bland de tillsvidareanställda är 20–29 år.', ['minsta åldersgruppen: untestable']],
  ['Antalet visstidsanställda har varierat mellan 8 och 16 under perioden 2019–2023.', ['mellan 8 och 16: untestable']],
  ['Antalet visstidsanställda har varierat mellan 10 och 16 under perioden 2019–2023.', ['mellan 10 och 16: holds']],
  ['Sjukfrånvaron sjönk 2023, och det gäller både kvinnor och män.', ['sjönk: holds']],
  [
    'Tre av fyra visstidsanställda var kvinnor 2022. Flera av dem har under 2023 fått tillsvidareanställning.',
    ['Tre av fyra: holds'],
  ],
  [
    'Andelen tillsvidareanställda 60 år eller äldre var 14,5 procent 2019 och densamma 2021.',
    ['14,5 procent: holds', 'densamma: holds'],
  ],
  ['Antalet tillsvidareanställda har ökat varje år under perioden.', ['ökat: untestable']],
  ['Andelen tillsvidareanställda i åldern 30–39 år har ökat varje år under perioden.', ['ökat: holds']],
  ['Antalet visstidsanställda har minskat varje år under perioden.', ['minskat: differs']],
  ['Sjukfrånvaron bland kvinnor över 50 år har minskat under 2023.', ['minskat: untestable']],
  ['Bland de tillsvidareanställda är åldersgruppen 20–29 år den största 2023.', ['största: untestable']],
]

describe('sentences that lead astray', () => {
  it.each(traps)('%s', (text, verdicts) => {
    const { statements } = reviewText(text, ground)
    expect(statements.map(({ text: quote, kind }) => `${quote}: ${kind}`)).toEqual(verdicts)
  })
})
