/** What a tile says in place of a value, per state of its key figure. */
export const tileWords = {
  ready: 'Se diagrammet',
  few: 'Se tabellen',
  stale: 'Saknas',
  loading: 'Hämtar',
  empty: 'Inget i urvalet',
  protected: 'Skyddat',
  missing: 'Saknas',
  error: 'Kunde inte hämtas',
} as const
