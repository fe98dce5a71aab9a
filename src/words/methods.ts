import type { Base } from '../domain/indicator.ts'

/** How something is made: what a manager needs to know of it, and the formula with its source for whoever asks again. */
export interface Method {
  /** Empty where the texts stand alone. */
  readonly title: string
  readonly texts: readonly string[]
  readonly formula: readonly string[]
}

const notOfFew = 'Är gruppen högst tio personer sägs inget, och inte heller där dess storlek är skyddad.'

/** How changes are told in persons, by what the rate is a rate of. */
export const personMethods: Readonly<Record<Base['of'], Method>> = {
  time: {
    title: 'Förändringen i personer',
    texts: [
      'Förändringen räknas om till hur många personers heltidsår den motsvarar.',
      'Har källan inte arbetstiden räknas i stället på antalet anställda 31 december, och det står vid siffran. Då räknas alla som heltid, och timanställda är inte med.',
      notOfFew,
    ],
    formula: [
      'Förändringen i procentenheter × gruppens ordinarie arbetstid ÷ 100 ÷ 1 980 timmar. Ett heltidsår är här tolv månader om 165 timmar, den månad som avtalet Allmänna bestämmelser (AB) räknar timlön med.',
    ],
  },
  persons: {
    title: 'Förändringen i personer',
    texts: [
      'Förändringen räknas om till hur många personer den motsvarar.',
      'Det är inte hur många fler eller färre de är. Gruppen kan också ha blivit större eller mindre.',
      notOfFew,
    ],
    formula: ['Förändringen i procentenheter × antalet personer som andelen är en andel av ÷ 100, med det senare årets antal.'],
  },
}

/** How a change is divided among groups. */
export const driversMethod: Method = {
  title: 'Vad drev förändringen',
  texts: [
    'Förändringen delas i vad varje grupps egen nivå har bidragit med och vad det gör att grupperna har blivit större eller mindre.',
    'Delarna summerar exakt till hela förändringen, i vilken ordning grupperna än tas.',
    'Förändringen delas inte upp över ett brott, där siffrorna motsägs, där andelarna inte är bestämda inom 10 procentenheter eller där de skiljer sig mer än så från antalet anställda.',
  ],
  formula: [
    'En grupps bidrag = gruppens förändring × medelvärdet av dess andel av arbetstiden de två åren. Ändrad sammansättning = summan, över grupperna, av ändrad andel × medelvärdet av gruppens nivå de två åren.',
    'Metod: E. M. Kitagawa (1955) och P. Das Gupta (1993). Norges statistiska centralbyrå skiljer på samma sätt mellan sammansättning och underliggande utveckling i sjukfrånvaron.',
    'Andelarna räknas på timmar. Har källan bara procenttal används för kvinnor och män de andelar som procenttalen förutsätter: totalen = andel × kvinnor + (1 − andel) × män. De prövas mot antalet anställda.',
  ],
}
