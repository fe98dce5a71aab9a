import type { Base } from '../domain/indicator.ts'

/** How something is made: what a manager needs to know of it, and the formula with its source for whoever asks again. */
export interface Method {
  readonly title: string
  /** Three sentences. */
  readonly texts: readonly [string, string, string]
  readonly formula: readonly string[]
  readonly sources: readonly string[]
}

/** What stands one fold below the sentences: the formula, and where it is from. */
export function foldedLines({ formula, sources }: Pick<Method, 'formula' | 'sources'>): readonly string[] {
  return [...formula, `${sources.length === 1 ? 'Källa' : 'Källor'}: ${sources.join('; ')}.`]
}

/** All of a method, for paper and files, where nothing is folded. */
export function methodLines(method: Method): readonly string[] {
  return [...method.texts, ...foldedLines(method)]
}

/** The sources of methods that more than one text names. */
export const sources = {
  newcombe: 'R. G. Newcombe, Statistics in Medicine 17 (1998), sidorna 873–890, metod 10',
  wilson: 'E. B. Wilson, JASA 22 (1927), sidorna 209–212',
  student: 'Student, Biometrika 6 (1908), sidorna 1–25',
  bhatia: 'R. Bhatia och C. Davis, American Mathematical Monthly 107 (2000), sidorna 353–357',
} as const

const notOfFew = 'Är gruppen högst tio personer, eller är dess storlek skyddad, sägs inget.'

/** How changes are told in persons, by what the rate is a rate of. */
export const personMethods: Readonly<Record<Base['of'], Method>> = {
  time: {
    title: 'Förändringen i personer',
    texts: [
      'Förändringen räknas om till hur många personers heltidsår den motsvarar.',
      'Saknar källan arbetstiden räknas i stället på antalet anställda 31 december, alla som heltid och utan timanställda, och det står vid siffran.',
      notOfFew,
    ],
    formula: [
      'Förändringen i procentenheter × gruppens ordinarie arbetstid ÷ 100 ÷ 1 980 timmar.',
      'Ett heltidsår är tolv månader om 165 timmar.',
    ],
    sources: ['Allmänna bestämmelser (AB), som räknar timlön på 165 timmar i månaden'],
  },
  persons: {
    title: 'Förändringen i personer',
    texts: [
      'Förändringen räknas om till hur många personer den motsvarar.',
      'Det är inte hur många fler eller färre de är, för gruppen kan också ha blivit större eller mindre.',
      notOfFew,
    ],
    formula: ['Förändringen i procentenheter × antalet personer som andelen är en andel av ÷ 100, med det senare årets antal.'],
    sources: ['andelens egen definition, antal = andel × grupp'],
  },
}

/** How a change is divided among groups. */
export const driversMethod: Method = {
  title: 'Vad drev förändringen',
  texts: [
    'Förändringen delas upp i vad varje grupps egen nivå har bidragit med, och vad det gör att grupperna har blivit större eller mindre.',
    'Delarna blir tillsammans exakt hela förändringen.',
    'Förändringen delas inte upp över ett brott, där siffrorna motsäger varandra eller där gruppernas andelar är för osäkra.',
  ],
  formula: [
    'En grupps bidrag = gruppens förändring × medelvärdet av dess andel av arbetstiden de två åren. Ändrad sammansättning = summan, över grupperna, av ändrad andel × medelvärdet av gruppens nivå de två åren.',
    'Andelarna räknas på timmar. Har källan bara procenttal används för kvinnor och män de andelar som procenttalen förutsätter: totalen = andel × kvinnor + (1 − andel) × män.',
    'För osäkra är andelar som inte är bestämda inom 10 procentenheter, eller som skiljer sig mer än så från antalet anställda.',
    'Norges statistiska centralbyrå skiljer på samma sätt mellan sammansättning och underliggande utveckling i sjukfrånvaron.',
  ],
  sources: ['E. M. Kitagawa, JASA 50 (1955), sidorna 1168–1194', 'P. Das Gupta, Current Population Reports P23-186 (1993)'],
}

/** How the last clear change is found. */
export const lastClearMethod: Method = {
  title: 'Den senaste tydliga förändringen',
  texts: [
    'Är årets förändring inte tydlig står också den senaste som var det.',
    'Den bedöms som den bedömdes när den kom, med åren före.',
    'Den söks bland de år som visas, och aldrig över ett brott eller ett år som saknas, är skyddat eller motsägs.',
  ],
  formula: [
    'Det senaste år före det visade vars |Δ| är större än gränsen för det året. Gränsen räknas som för årets förändring.',
  ],
  sources: [sources.student, sources.newcombe],
}

/** What the strokes around a share of persons say. */
export const intervalMethod: Method = {
  title: 'Strecken kring en andel',
  texts: [
    'Strecket kring ett värde visar hur mycket andelen kan variera av slump i en grupp av den här storleken.',
    'Ju färre personer gruppen har, desto längre är strecket.',
    'Om två värden skiljer sig åt avgörs av skillnaden själv och av hur åren brukar skilja sig åt, inte av om strecken överlappar.',
  ],
  formula: [
    '95-procentsintervallet för p av n personer: (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), där z = 1,96.',
    'Alla är räknade och ingen är utvald: intervallet gäller förutsättningarna bakom talen, inte själva räkningen.',
  ],
  sources: [sources.wilson],
}
