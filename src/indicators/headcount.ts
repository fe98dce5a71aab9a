import type { Formula } from '../domain/formula.ts'
import type { Indicator, Line } from '../domain/indicator.ts'

const formula: Formula = { kind: 'sum', of: 'persons' }
const line = (id: string, label: string, at: Line['at']): Line => ({ id, label, at, formula, shownAs: 'persons', decimals: 0 })
const whole = line('total', 'Totalt', {})

export default {
  id: 'headcount',
  order: 10,
  title: 'Månadsanställda',
  area: 'headcount',
  population: 'månadsanställda 31 december',
  unitOfValue: 'antal personer',
  help: {
    what: 'Antal personer med månadslön som är anställda den 31 december. En person räknas en gång, oavsett sysselsättningsgrad.',
    included: 'Tillsvidareanställda och visstidsanställda med månadslön.',
    notIncluded: 'Timavlönade, förtroendevalda och uppdragstagare. Antalet säger inget om årsarbetare eller sysselsättningsgrad.',
    cautions: [
      'Rapportens rubrik säger ”procent”, men talen är antal personer: kvinnor och män summerar till totalen i alla kolumner.',
      'De visstidsanställda är få. En förändring med några personer är ingen utveckling.',
    ],
  },
  measures: { persons: 'Antal månadsanställda' },
  headline: whole,
  finding: { kind: 'count', noun: 'månadsanställda', day: '31 december' },
  view: {
    geometry: 'columns',
    arrangement: 'stacked',
    lines: [
      line('permanent', 'Tillsvidareanställda', { employment: 'permanent' }),
      line('fixedTerm', 'Visstidsanställda', { employment: 'fixedTerm' }),
    ],
    whole,
  },
  splits: {
    sex: {
      geometry: 'line',
      arrangement: 'together',
      lines: [line('women', 'Kvinnor', { sex: 'women' }), line('men', 'Män', { sex: 'men' })],
      whole,
    },
  },
  employment: { applies: true },
  withoutSplit: { ageBand: 'Antal per åldersgrupp saknas i källan. Se Åldersfördelning.' },
  axisMax: 10,
  enoughYears: 3,
  judged: false,
  comparable: false,
  better: 'neither',
  inSituation: true,
} satisfies Indicator
