import type { Indicator } from '../domain/indicator.ts'
import { fewestPersons } from '../domain/judgeChange.ts'
import { assumedVariation, fewestYears } from '../domain/pastChanges.ts'
import type { Method } from './methods.ts'
import { formatNumber } from './number.ts'

const variation = formatNumber(100 * assumedVariation, 'percent', 0)

const counted: Method = {
  title: '',
  texts: ['Alla är räknade, så en förändring är som den är. Den bedöms inte.'],
  formula: [],
}

const rounded = 'Har källan bara procenttal är det samma räkning, avrundad.'

const past: Method = {
  title: `Med minst ${fewestYears} jämförbara år i följd`,
  texts: [
    'Förändringen jämförs med hur mycket talet har ändrats från år till år tidigare.',
    'Den är tydlig när den är så stor att den annars skulle komma ungefär ett år av tjugo. Annars kan den vara slump.',
    'Varje år bedöms för sig, med åren före: bland många år kan enstaka därför bli tydliga utan att något har hänt.',
  ],
  formula: [
    'Tydlig om |Δ| > t(0,975; k) × √(medelvärdet av de k tidigare Δ²), där Δ är förändringen från ett år till nästa och k är minst 8. En ny avvikelse delad med roten ur de tidigares medelkvadrat följer Students t med k frihetsgrader, så gränsen är prediktionsintervallet när medelvärdet är känt.',
    'Prövad med simulerade serier som inte förändras: högst 6 av 100 kallas tydliga, oavsett om åren är oberoende, följer varandra (AR(1) upp till 0,6), har en trend, är en slumpvandring eller varierar 10 % från år till år.',
  ],
}

const shares: Method = {
  title: 'Andelar av personer',
  texts: [
    'Skillnaden är tydlig när den är större både än slumpen bland personerna och än vad åren brukar skilja sig åt. Annars kan den vara slump.',
    `Med färre än ${fewestYears} jämförbara år är det okänt hur åren skiljer sig åt. Då antas ett år avvika ${variation} från det vanliga.`,
    `Andelar av färre än ${fewestPersons} personer har för litet underlag.`,
  ],
  formula: [
    'Slumpen bland personerna: R. G. Newcombes 95-procentsintervall för skillnaden mellan två andelar, Statistics in Medicine 17 (1998), sidorna 873–890, metod 10, som bygger på E. B. Wilson, JASA 22 (1927), sidorna 209–212.',
    'Med färre år vidgas intervallet: varje halva blir √(halvan² + (t(0,975; 8) × nivån × √(2 × 0,1² + 1/n₁ + 1/n₂))²). Delen 1/n finns för att en tjänst kan bli ledig mer än en gång. Metod: G. Y. Zou och A. Donner, Statistics in Medicine 27 (2008), sidorna 1693–1702.',
    'Saknas antalen bakom andelen bedöms den bara mot de tidigare årens förändringar.',
  ],
}

const months: Method = {
  title: 'Med färre år, och timmar för varje månad',
  texts: [
    'Varje kvartal jämförs med samma kvartal året före, så att årstiden inte spelar någon roll.',
    `Två år visar inte hur mycket åren brukar skilja sig åt. Därför antas ett år avvika ${variation} från det vanliga.`,
    `Är arbetstiden mindre än ${fewestPersons} heltidsår är underlaget för litet.`,
  ],
  formula: [
    'Students 99-procentiga t-intervall för fyra kvartal (Biometrika 6, 1908, sidorna 1–25), vidgat som för andelar men utan delen 1/n. Lång sjukfrånvaro går från ett kvartal till nästa, och det vanliga på 95 procent skulle för ofta kalla slump en tydlig skillnad.',
  ],
}

const time: Method = {
  title: 'Med färre år, och timmar bara för hela år',
  texts: [
    'Arbetstiden räknas om till heltidsår, och de räknas som personer.',
    'Slumpen blir då större än den är, så mycket ska till för att en skillnad ska vara tydlig.',
    `Är arbetstiden mindre än ${fewestPersons} heltidsår är underlaget för litet.`,
  ],
  formula: [
    'Newcombes intervall med n = timmar ÷ 1 980, vidgat som för andelar. En persons andel ligger mellan 0 och 1, och varierar därför högst som ett ja eller nej gör: R. Bhatia och C. Davis, American Mathematical Monthly 107 (2000), sidorna 353–357.',
  ],
}

const otherwise: Method = {
  title: '',
  texts: ['I andra fall kan förändringen inte bedömas, och under ordet Varför står vad som saknas.'],
  formula: [],
}

/** How a key figure's changes are judged: each method in three sentences, and its formula with the source. */
export function judgingOf({ judged, area, headline }: Pick<Indicator, 'judged' | 'area' | 'headline'>): readonly Method[] {
  const { kind } = headline.formula
  if (kind === 'sum') return [counted]
  if (kind === 'share') return [{ ...counted, texts: [...counted.texts, rounded] }]
  return [...(judged ? [shares] : []), past, ...(area === 'sickLeave' ? [months, time] : []), otherwise]
}
