/** A part of the app that loads on demand did not arrive. */
export const partFailed = {
  title: 'En del av sidan kunde inte hämtas',
  why: 'Kontrollera nätverket och ladda om sidan. Siffrorna påverkas inte.',
  reload: 'Ladda om sidan',
} as const

/** A chart that is not there: its part of the app did not arrive, or it could not be drawn. The figures are whole all the same. */
export const chartFailed = {
  notLoaded: 'Diagrammet kunde inte hämtas',
  notDrawn: 'Diagrammet kunde inte ritas',
  why: 'Siffrorna är hela och finns i tabellen.',
} as const
