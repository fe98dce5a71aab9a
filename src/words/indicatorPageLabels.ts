/** The words of a key figure's own page. */
export const indicatorPageLabels = {
  inWords: 'I ord',
  what: 'Vad måttet visar',
  included: 'Vilka som räknas',
  notIncluded: 'Vilka som inte räknas',
  formula: 'Så räknas det',
  target: 'Mål och riktmärken',
  claims: 'Tal i källans text',
  comments: 'Källans kommentar',
  judging: 'Så bedöms en förändring',
  cautions: 'Var försiktig med',
  source: 'Källa',
  sourceNote: 'Källans anmärkning',
  claimKinds: { holds: 'Stämmer', differs: 'Stämmer inte', untestable: 'Kan inte prövas' },
  neighbours: { previous: 'Föregående nyckeltal', next: 'Nästa nyckeltal', nav: 'Fler nyckeltal' },
  tabs: { chart: 'Diagram', table: 'Tabell', drivers: 'Vad drev förändringen', about: 'Om måttet', list: 'Visa nyckeltalet som' },
} as const
