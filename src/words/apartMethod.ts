import { fewestCommonYears } from '../domain/tellApart.ts'
import type { Method } from './methods.ts'

/** What the units are told apart by, for the reader: in a few sentences, and with the formula for whoever asks on. */
export interface FoldedMethod extends Method {
  readonly formula: readonly string[]
}

/** The heading of the formula, one fold below. */
export const apartFormula = 'Formel och källor'

const first = {
  hours:
    'En enhet kallas högre eller lägre bara när två saker säger det: skillnaden är större än vad enskilda personers sjukdom kan ge under ett år, och större än den brukar variera mellan åren.',
  shares:
    'En enhet kallas högre eller lägre bara när skillnaden är större än slumpen kan ge bland så många personer, och större än den brukar variera mellan åren.',
  each: 'Ett genomsnitt säger inte hur olika de enskilda värdena är, så här är det bara åren som kan skilja enheter åt.',
} as const

const steady = `Har en enhet legat på samma sida alla år, och åren är minst ${fewestCommonYears}, skiljer sig enheterna i flera år. Det står även när det senaste årets siffror inte räcker.`
const second = {
  hours: steady,
  shares:
    'Räcker inte det senaste året jämförs alla år tillsammans. Är skillnaden tydlig då står det att enheten är högre eller lägre alla år, eller i genomsnitt.',
  each: steady,
} as const
const otherwise = 'Annars går enheterna inte att skilja åt, och då säger ordningen mellan dem inget.'

const persons = 'Personer: Newcombes 95-procentsintervall för skillnaden ska inte rymma noll (Statistics in Medicine 17, 1998).'
const fullTime =
  'Timmar är inga oberoende försök, så personerna är heltidsår: ordinarie timmar ÷ 1 980. Det är försiktigt räknat. En persons andel sjuktid ligger mellan 0 och 1, så variansen är högst μ(1 − μ) (Bhatia och Davis, American Mathematical Monthly 107, 2000), och personer med olika arbetstid väger minst som sina heltidsår (Kish, Survey Sampling, 1965).'
const years = `År: skillnaden ska vara större än 2,66 gånger den genomsnittliga ändringen av skillnaden från år till år, i minst ${fewestCommonYears} jämförbara år i följd (XmR; Wheeler, Understanding Variation, 1993). Det som drabbar båda enheterna samma år tar ut sig.`
const together =
  'Alla år tillsammans: årens skillnader vägs ihop efter antalen, så att det som drabbar båda enheterna samma år tar ut sig (Yan och Su, Statistics in Biopharmaceutical Research 2, 2010).'
const variation =
  'Mellan åren: en andel antas variera med en tiondel av sig själv, som om det vore känt från tio år. Det vägs ihop med hur mycket andelarna på sidan rör sig utöver vad personerna ger (Smyth, Statistical Applications in Genetics and Molecular Biology 3, 2004). Hälften av det som händer ett år får finnas kvar nästa år.'
const part = 'En enhet jämförs med resten av den helhet som den ingår i, så att ingen räknas på båda sidor.'
const among =
  'Ju fler enheter sidan jämför, desto mer krävs: svaren prövas bland alla (Holm, Scandinavian Journal of Statistics 6, 1979). I simuleringar med 2 till 40 likadana enheter kallas någon av dem olika på högst en sida av tjugo.'
const always =
  'Flera år: alla skillnader ligger på samma sida, och deras medelvärde är mer än 3 gånger den genomsnittliga ändringen, och mer ändå där sidan har många enheter. Då räcker 95-procentsintervallet för att kalla årets skillnad högre eller lägre.'

const formulas = {
  hours: [persons, fullTime, part, years, among, always],
  shares: [persons, part, together, variation, among],
  each: [always],
} as const

/** How units are told apart, by what the key figure is made of: hours, shares of persons, or so many of each. */
export function apartMethod(basis: keyof typeof formulas): FoldedMethod {
  return {
    title: 'Så skiljs enheter åt',
    texts: [first[basis], second[basis], otherwise],
    formula: formulas[basis],
  }
}
