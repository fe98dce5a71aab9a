import { fewestCommonYears } from '../domain/tellApart.ts'
import { type Method, sources } from './methods.ts'

const first = {
  hours:
    'En enhet kallas högre eller lägre bara när två saker säger det: skillnaden är större än vad enskilda personers sjukdom kan ge under ett år, och större än den brukar variera mellan åren.',
  shares:
    'En enhet kallas högre eller lägre bara när två saker säger det: skillnaden är större än slumpen kan ge bland så många personer, och större än den brukar variera mellan åren.',
  each: 'Ett genomsnitt säger inte hur olika de enskilda värdena är, så här är det bara åren som kan skilja enheter åt.',
} as const

const steady = `Har en enhet legat på samma sida alla år, och åren är minst ${fewestCommonYears}, skiljer sig enheterna i flera år, även när det senaste årets siffror inte räcker.`
const otherwise = 'Annars går enheterna inte att skilja åt, och då säger ordningen mellan dem inget.'

const persons = 'Personer: Newcombes 95-procentsintervall för skillnaden ska inte rymma noll.'
const fullTime =
  'Timmar är inga oberoende försök, så personerna är heltidsår: ordinarie timmar ÷ 1 980. Det är försiktigt räknat. En persons andel sjuktid ligger mellan 0 och 1, så variansen är högst μ(1 − μ) (Bhatia och Davis), och personer med olika arbetstid väger minst som sina heltidsår (Kish).'
const years = `År: skillnaden ska vara större än 2,66 gånger den genomsnittliga ändringen av skillnaden från år till år, i minst ${fewestCommonYears} jämförbara år i följd (XmR, Wheeler). Det som drabbar båda enheterna samma år tar ut sig.`
const fewYears =
  'Är åren färre läggs till hur mycket andelarna på sidan brukar röra sig mellan åren, utöver vad personerna ger. Finns bara ett eller två år antas andelarna variera med en tiondel.'
const among =
  'Ju fler enheter sidan jämför, desto mer krävs: det svagare av de två svaren prövas bland alla (Holm). I simuleringar med fjorton likadana enheter kallas någon av dem olika på ungefär en sida av tjugo eller färre.'
const always =
  'Flera år: alla skillnader ligger på samma sida, och deras medelvärde är mer än 3 gånger den genomsnittliga ändringen. Då räcker 95-procentsintervallet för att kalla årets skillnad högre eller lägre.'

const formulas = {
  hours: [persons, fullTime, years, among, always],
  shares: [persons, years, fewYears, among, always],
  each: [always],
} as const

const wheeler = 'D. J. Wheeler, Understanding Variation (1993)'
const holm = 'S. Holm, Scandinavian Journal of Statistics 6 (1979), sidorna 65–70'
const kish = 'L. Kish, Survey Sampling (1965)'

const origins = {
  hours: [sources.newcombe, sources.bhatia, kish, wheeler, holm],
  shares: [sources.newcombe, wheeler, holm],
  each: [wheeler],
} as const

/** How units are told apart, by what the key figure is made of: hours, shares of persons, or so many of each. */
export function apartMethod(basis: keyof typeof formulas): Method {
  return {
    title: 'Så skiljs enheter åt',
    texts: [first[basis], steady, otherwise],
    formula: formulas[basis],
    sources: origins[basis],
  }
}
