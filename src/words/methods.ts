import type { Base } from '../domain/indicator.ts'

/** How something beyond the key figure's own formula is made, with its formula and source. */
export interface Method {
  readonly title: string
  readonly texts: readonly string[]
}

const notOfFew = 'Är gruppen högst tio personer sägs inget, och inte heller där dess storlek är skyddad.'

/** How changes are told in persons, by what the rate is a rate of. */
export const personMethods: Readonly<Record<Base['of'], Method>> = {
  time: {
    title: 'Förändringen i personer',
    texts: [
      'Förändringen i procentenheter × gruppens ordinarie arbetstid ÷ 100 ÷ 1 980 timmar. Ett heltidsår är här tolv månader om 165 timmar, den månad som avtalet Allmänna bestämmelser (AB) räknar timlön med.',
      'Har källan inte arbetstiden räknas i stället på antalet anställda 31 december, och det står vid siffran. Då räknas alla som heltid, och timanställda är inte med.',
      notOfFew,
    ],
  },
  persons: {
    title: 'Förändringen i personer',
    texts: [
      'Förändringen i procentenheter × antalet personer som andelen är en andel av ÷ 100, med det senare årets antal.',
      'Det är inte hur många fler eller färre de är. Gruppen kan också ha blivit större eller mindre.',
      notOfFew,
    ],
  },
}

/** How a change is divided among groups. */
export const driversMethod: Method = {
  title: 'Vad drev förändringen',
  texts: [
    'En grupps bidrag = gruppens förändring × medelvärdet av dess andel av arbetstiden de två åren. Ändrad sammansättning = summan, över grupperna, av ändrad andel × medelvärdet av gruppens nivå de två åren.',
    'Delarna summerar exakt till hela förändringen, i vilken ordning grupperna än tas. Metod: E. M. Kitagawa (1955) och P. Das Gupta (1993). Norges statistiska centralbyrå skiljer på samma sätt mellan sammansättning och underliggande utveckling i sjukfrånvaron.',
    'Andelarna räknas på timmar. Har källan bara procenttal används för kvinnor och män de andelar som procenttalen förutsätter: totalen = andel × kvinnor + (1 − andel) × män. De prövas mot antalet anställda.',
    'Förändringen delas inte upp över ett brott, där siffrorna motsägs, där andelarna inte är bestämda inom 10 procentenheter eller där de skiljer sig mer än så från antalet anställda.',
  ],
}
