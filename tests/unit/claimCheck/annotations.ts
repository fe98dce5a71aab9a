/** A statement of the report, marked by hand: where it stands and what a controller would conclude from the tables. */
export interface Annotation {
  readonly quote: string
  readonly right: 'holds' | 'differs' | 'untestable'
}

/**
 * Every figure, comparison and direction in the text of section 4, table cells left out. Worked out by hand from the tables,
 * before the rules were written.
 */
export const section4: readonly Annotation[] = [
  // 283 + 16 − 271 − 12 = 16.
  { quote: '13 fler månadsanställda', right: 'differs' },
  // Units that the feed does not have.
  { quote: 'utökats', right: 'untestable' },
  { quote: 'förstärkts', right: 'untestable' },
  // 2,04 → 3,02 → 2,79: it rose the year before.
  { quote: 'sjunkit ytterligare', right: 'differs' },
  // 6,43 against 2,22 and 3,04.
  { quote: 'högre sjukskrivning än övriga åldersgrupper', right: 'holds' },
  { quote: 'i högre grad', right: 'untestable' },
]

/** The same for the paragraphs on personnel in section 8. */
export const section8: readonly Annotation[] = [
  { quote: '4,4 miljoner', right: 'untestable' },
  { quote: '12 deltagare', right: 'untestable' },
  { quote: 'sex av våra', right: 'untestable' },
  { quote: 'tre av deltagarna', right: 'untestable' },
  // The whole municipality's, which only states the ratio; Kommunstaben's own is 18,09.
  { quote: '13 ansökningar', right: 'untestable' },
  { quote: 'ökning jämfört', right: 'untestable' },
  { quote: 'färre annonser', right: 'untestable' },
  { quote: 'fler ansökningar', right: 'untestable' },
  { quote: 'min 10', right: 'untestable' },
  { quote: 'max 30', right: 'untestable' },
  { quote: 'fyra olika fokus', right: 'untestable' },
  // Applications for something else than a job.
  { quote: '3 stycken', right: 'untestable' },
  { quote: '6 st', right: 'untestable' },
  { quote: 'En av de planerade', right: 'untestable' },
  { quote: '45 annonser', right: 'holds' },
  { quote: '814 sökande', right: 'holds' },
  // 814 / 45 = 18,09.
  { quote: '18 st sökande per annons', right: 'holds' },
  // No year before 2023 in the source.
  { quote: 'något högre än tidigare år', right: 'untestable' },
  { quote: 'i samma nivå', right: 'untestable' },
  // 18,09 against 13.
  { quote: 'högre än kommunen totalt', right: 'holds' },
  // 33 / 283 = 11,66.
  { quote: '11%', right: 'differs' },
  { quote: '33 personer', right: 'holds' },
  { quote: '283 anställda', right: 'holds' },
  // −1,25 points, 95 % interval −6,7 to +4,2.
  { quote: 'liten minskning', right: 'untestable' },
  // 35 / 271 = 12,92.
  { quote: '12,9%', right: 'holds' },
  { quote: '35 personer', right: 'holds' },
  { quote: '271 anställda', right: 'holds' },
]
