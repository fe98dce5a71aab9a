/** What an editor would ask about a text, by kind. */
export const remarkTexts = {
  cause: 'En orsak anges. Siffrorna kan inte pröva den; skriv på vilken grund den vilar.',
  mixedDecimals: 'Procenttal med olika många decimaler i samma text ser ut att skilja sig mer eller mindre än de gör.',
  unnamed: 'Vilka som räknas framgår inte: alla månadsanställda, eller bara tillsvidareanställda?',
  selfContradiction: 'Meningen säger både att det skiljer och att det är samma nivå.',
} as const
