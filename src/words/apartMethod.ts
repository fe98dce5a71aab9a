import { fewestCommonYears } from '../domain/tellApart.ts'
import { type Method, sources } from './methods.ts'

const first = {
  hours:
    'En enhet kallas högre eller lägre bara när två saker säger det: skillnaden är större än vad enskilda personers sjukdom kan ge under ett år, och större än den brukar variera mellan åren.',
  shares:
    'En enhet kallas högre eller lägre bara när skillnaden är större än slumpen kan ge bland så många personer, och större än den brukar variera mellan åren.',
  each: 'Ett genomsnitt säger inte hur olika de enskilda värdena är, så här är det bara åren som kan skilja enheter åt.',
} as const

const steady = `Har en enhet legat på samma sida alla år, minst ${fewestCommonYears}, och längre bort än skillnaden brukar variera, skiljer sig enheterna i flera år, även när det senaste årets siffror inte räcker.`
const second = {
  hours: steady,
  shares:
    'Räcker inte det senaste året jämförs alla år tillsammans, och är skillnaden tydlig då står det att enheten är högre eller lägre alla år, eller i genomsnitt.',
  each: steady,
} as const
const otherwise = 'Annars går enheterna inte att skilja åt, och då säger ordningen mellan dem inget.'

const persons = 'Personer: Newcombes 95-procentsintervall för skillnaden ska inte rymma noll.'
const fullTime =
  'Timmar är inga oberoende försök, så personerna är heltidsår: ordinarie timmar ÷ 1 980. Det är försiktigt räknat. En persons andel sjuktid ligger mellan 0 och 1, så variansen är högst μ(1 − μ) (Bhatia och Davis), och personer med olika arbetstid väger minst som sina heltidsår (Kish).'
const years = `År: skillnaden ska vara större än 2,66 gånger den genomsnittliga ändringen av skillnaden från år till år, i minst ${fewestCommonYears} jämförbara år i följd (XmR, Wheeler). Det som drabbar båda enheterna samma år tar ut sig.`
const together =
  'Alla år tillsammans: årens skillnader vägs ihop efter antalen, så att det som drabbar båda enheterna samma år tar ut sig (Yan och Su).'
const variation =
  'Mellan åren: en andel antas variera med en tiondel av sig själv, som om det vore känt från tio år. Det vägs ihop med hur mycket andelarna på sidan rör sig utöver vad personerna ger (Smyth). Hälften av det som händer ett år får finnas kvar nästa år.'
const part = 'En enhet jämförs med resten av den helhet som den ingår i, så att ingen räknas på båda sidor.'
const among =
  'Ju fler enheter sidan jämför, desto mer krävs: svaren prövas bland alla (Holm). I simuleringar med 2 till 40 likadana enheter kallas någon av dem olika på högst en sida av tjugo.'
const always =
  'Flera år: alla skillnader ligger på samma sida, och deras medelvärde är mer än 3 gånger den genomsnittliga ändringen, och mer ändå där sidan har många enheter. Då räcker 95-procentsintervallet för att kalla årets skillnad högre eller lägre.'

const formulas = {
  hours: [persons, fullTime, part, years, among, always],
  shares: [persons, part, together, variation, among],
  each: [always],
} as const

const wheeler = 'D. J. Wheeler, Understanding Variation (1993)'
const holm = 'S. Holm, Scandinavian Journal of Statistics 6 (1979), sidorna 65–70'
const yan = 'X. Yan och X. G. Su, Statistics in Biopharmaceutical Research 2 (2010)'
const smyth = 'G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 3 (2004), artikel 3'
const kish = 'L. Kish, Survey Sampling (1965)'

const origins = {
  hours: [sources.newcombe, sources.bhatia, kish, wheeler, holm],
  shares: [sources.newcombe, yan, smyth, holm],
  each: [wheeler],
} as const

/** How units are told apart, by what the key figure is made of: hours, shares of persons, or so many of each. */
export function apartMethod(basis: keyof typeof formulas): Method {
  return {
    title: 'Så skiljs enheter åt',
    texts: [first[basis], second[basis], otherwise],
    formula: formulas[basis],
    sources: origins[basis],
  }
}
