import type { Indicator } from '../domain/indicator.ts'
import { fewestPersons } from '../domain/judgeChange.ts'
import { fewestPoints } from '../domain/xmr.ts'

const counted = ['Alla är räknade, så en förändring är som den är. Den bedöms inte.']

const shares = [
  'Förändringen bedöms med ett 95-procentsintervall för skillnaden mellan två andelar. Rymmer intervallet noll kan skillnaden vara slump, annars är den tydlig.',
  `Andelar av färre än ${fewestPersons} personer har för litet underlag.`,
  'Källa: R. G. Newcombe, Statistics in Medicine 17 (1998), sidorna 873–890, metod 10, som bygger på E. B. Wilson, JASA 22 (1927), sidorna 209–212.',
]

const withoutNumbers = 'Saknas antalen bakom andelen bedöms den i stället som andra procenttal:'

const processes = [
  `Från ${fewestPoints} jämförbara år i följd bedöms förändringen med gränser för hur mycket värdet brukar variera: mittlinjen ± 2,66 gånger den genomsnittliga skillnaden mellan åren (XmR).`,
  'Den är tydlig när det senaste året går åt samma håll som förändringen och ligger utanför gränserna, är det sjunde i följd åt samma håll, är det sjunde i följd på samma sida om mittlinjen, eller är det andra av tre nära en gräns. Annars kan den vara slump.',
  'Källa: D. J. Wheeler, Understanding Variation (1993), och NHS England, Making Data Count.',
]

const months = [
  `Med färre år jämförs varje kvartal med samma kvartal året före, om timmarna finns för varje månad. Då spelar årstiden ingen roll. Är arbetstiden mindre än ${fewestPersons} heltidsår är underlaget för litet. Intervallet är Students 99-procentiga t-intervall för fyra kvartal (Biometrika 6, 1908): lång sjukfrånvaro går från ett kvartal till nästa, och det vanliga på 95 procent skulle för ofta kalla slump en tydlig skillnad.`,
]

const otherwise = 'I andra fall kan förändringen inte bedömas, och under ordet Varför står vad som saknas.'

/** How a key figure's changes are judged, with the sources of the methods. */
export function judgingOf({ judged, area, headline }: Pick<Indicator, 'judged' | 'area' | 'headline'>): readonly string[] {
  const { kind } = headline.formula
  if (kind === 'sum') return counted
  if (kind === 'share') return [...counted, 'Har källan bara procenttal går förändringen inte att bedöma.']
  return [...(judged ? [...shares, withoutNumbers] : []), ...processes, ...(area === 'sickLeave' ? months : []), otherwise]
}
