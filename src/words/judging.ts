import type { Indicator } from '../domain/indicator.ts'
import { fewestPersons } from '../domain/judgeChange.ts'
import { assumedVariation, fewestYears } from '../domain/pastChanges.ts'
import { labels } from './labels.ts'
import { lastClearMethod, type Method, sources } from './methods.ts'
import { formatNumber, formatPlain } from './number.ts'

const variation = formatNumber(100 * assumedVariation, 'percent', 0)

const counted = 'Alla är räknade, så en förändring är precis så stor som den ser ut. Den bedöms inte.'
const rounded = 'Har källan bara procenttal är det samma räkning, avrundad.'
const otherwise = `I andra fall kan förändringen inte bedömas. Vad som saknas står under ${labels.verdictWhy}`

const past: Method = {
  title: `Med minst ${fewestYears} jämförbara år i följd`,
  texts: [
    'Förändringen jämförs med hur mycket talet har ändrats från år till år tidigare.',
    'Den är tydlig när den är så stor att det annars händer ungefär ett år av tjugo, och kan annars vara slump.',
    'Varje år bedöms för sig, så bland många år kan något enstaka bli tydligt utan att något har hänt.',
  ],
  formula: [
    'Tydlig om |Δ| > t(0,975; k) × √(medelvärdet av de k tidigare Δ²), där Δ är förändringen från ett år till nästa och k är minst 8. En ny avvikelse delad med roten ur de tidigares medelkvadrat följer Students t med k frihetsgrader, så gränsen är prediktionsintervallet när medelvärdet är känt.',
    'Prövad med simulerade serier som inte förändras: högst 6 av 100 kallas tydliga, oavsett om åren är oberoende, följer varandra (AR(1) upp till 0,6), har en trend, är en slumpvandring eller varierar 10 % från år till år.',
  ],
  sources: [sources.student],
}

const shares: Method = {
  title: 'Andelar av personer',
  texts: [
    'Skillnaden är tydlig när den är större både än slumpen bland personerna och än åren brukar skilja sig åt.',
    `Finns färre än ${fewestYears} jämförbara år är det okänt hur mycket åren brukar skilja sig åt, och då antas ett år avvika ${variation} från det vanliga.`,
    `Andelar av färre än ${fewestPersons} personer bedöms inte, för där ändrar en enda person andelen med mer än ${formatPlain(100 / fewestPersons, 0)} procentenheter.`,
  ],
  formula: [
    'Slumpen bland personerna: Newcombes 95-procentsintervall för skillnaden mellan två andelar, som bygger på Wilsons intervall för var och en.',
    'Med färre år vidgas intervallet: varje halva blir √(halvan² + (t(0,975; 8) × nivån × √(2 × 0,1² + 1/n₁ + 1/n₂))²). Delen 1/n finns för att en tjänst kan bli ledig mer än en gång.',
    'Saknas antalen bakom andelen bedöms den bara mot de tidigare årens förändringar.',
  ],
  sources: [sources.newcombe, sources.wilson, 'G. Y. Zou och A. Donner, Statistics in Medicine 27 (2008), sidorna 1693–1702'],
}

const tooFew = `Motsvarar arbetstiden färre än ${fewestPersons} heltidsår bedöms förändringen inte.`

const months: Method = {
  title: 'Med färre år, och timmar för varje månad',
  texts: [
    'Varje kvartal jämförs med samma kvartal året före, så att årstiden inte spelar någon roll.',
    `Två år visar inte hur mycket åren brukar skilja sig åt, så ett år antas avvika ${variation} från det vanliga.`,
    tooFew,
  ],
  formula: [
    'Students 99-procentiga t-intervall för fyra kvartal, vidgat som för andelar men utan delen 1/n. Lång sjukfrånvaro går från ett kvartal till nästa, och det vanliga på 95 procent skulle för ofta kalla slump en tydlig skillnad.',
  ],
  sources: [sources.student],
}

const time: Method = {
  title: 'Med färre år, och timmar bara för hela år',
  texts: [
    'Arbetstiden räknas om till heltidsår, och vart och ett räknas som en person.',
    'Slumpen ser då större ut än den är, så en skillnad måste vara stor för att kallas tydlig.',
    tooFew,
  ],
  formula: [
    'Newcombes intervall med n = timmar ÷ 1 980, vidgat som för andelar. En persons andel ligger mellan 0 och 1, och varierar därför högst som ett ja eller nej gör.',
  ],
  sources: [sources.newcombe, sources.bhatia],
}

/** How a key figure's changes are judged: its methods, and what is said where there is none. */
export interface Judging {
  readonly methods: readonly Method[]
  readonly notes: readonly string[]
}

/** How a key figure's changes are judged. Counts of everyone are facts, and not judged. */
export function judgingOf({ judged, area, headline }: Pick<Indicator, 'judged' | 'area' | 'headline'>): Judging {
  const { kind } = headline.formula
  if (kind === 'sum' || kind === 'share') return { methods: [], notes: [counted, ...(kind === 'sum' ? [] : [rounded])] }
  const methods = [...(judged ? [shares] : []), past, ...(area === 'sickLeave' ? [months, time] : []), lastClearMethod]
  return { methods, notes: [otherwise] }
}
