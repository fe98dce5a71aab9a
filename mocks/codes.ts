import type { AreaId, MeasureId } from '../src/domain/area.ts'
import type { CategoryId, DivisionId } from '../src/domain/dimension.ts'

/** The contract's codes of each division, wholes last, with the labels that the made-up feeds give them. */
export const divisionLabels: Readonly<Record<DivisionId, Readonly<Record<CategoryId, string>>>> = {
  employment: { permanent: 'Tillsvidare', fixedTerm: 'Visstid', total: 'Samtliga' },
  sex: { women: 'Kvinnor', men: 'Män', total: 'Totalt' },
  ageBand: { '0-19': '–19', '20-29': '20–29', '30-39': '30–39', '40-49': '40–49', '50-59': '50–59', '60+': '60–' },
  group: { all: 'Alla', women: 'Kvinnor', men: 'Män', 'age-29': '–29 år', 'age30-49': '30–49 år', 'age50+': '50– år' },
}

/** The made-up feeds' names of the divisions. */
export const divisionTitles: Readonly<Record<DivisionId, string>> = {
  employment: 'Anställningsform',
  sex: 'Kön',
  ageBand: 'Ålder',
  group: 'Grupp',
}

/** The label and the number of decimals that the made-up feeds give each measure. */
export const measureForms: Readonly<Record<MeasureId, { readonly label: string; readonly decimals: number }>> = {
  persons: { label: 'Antal personer', decimals: 0 },
  share: { label: 'Andel i procent', decimals: 1 },
  sickHours: { label: 'Sjukfrånvarotimmar', decimals: 0 },
  ordinaryHours: { label: 'Ordinarie arbetstimmar', decimals: 0 },
  longSickHours: { label: 'Sjukfrånvarotimmar 60 dagar eller mer', decimals: 0 },
  rate: { label: 'Procent', decimals: 2 },
  longShare: { label: 'Andel långtid i procent', decimals: 2 },
  leavers: { label: 'Antal som slutat', decimals: 0 },
  joiners: { label: 'Antal som börjat', decimals: 0 },
  employees: { label: 'Antal tillsvidareanställda', decimals: 0 },
  ads: { label: 'Antal annonser', decimals: 0 },
  applicants: { label: 'Antal sökande', decimals: 0 },
  applicantsPerAd: { label: 'Sökande per annons', decimals: 1 },
}

/** The name of each area's dataset. */
export const areaLabels: Readonly<Record<AreaId, string>> = {
  headcount: 'Månadsanställda 31 december',
  age: 'Åldersfördelning 31 december',
  sickLeave: 'Sjukfrånvaro',
  turnover: 'Personalomsättning',
  recruitment: 'Annonser och sökande',
}
