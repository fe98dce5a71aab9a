/** What the filters are called, and what there is to choose in them. They load after the frame, which has the other labels. */
export const filterLabels = {
  unit: 'Enhet',
  from: 'Från år',
  to: 'Till år',
  employment: 'Anställning',
  split: 'Visa',
  compare: 'Jämför med',
  organisation: 'Organisation',
  scale: 'Axel',
  employments: { total: 'Alla', permanent: 'Tillsvidare', fixedTerm: 'Visstid' },
  splits: { none: 'Totalt', sex: 'Kön', ageBand: 'Ålder' },
  organisations: { past: 'Då', now: 'Som nu' },
  scales: { zero: 'Från noll', zoom: 'Zooma' },
} as const
