/** The overview's heading: whose figures and for when. */
export function overviewHeading(unit: string, year: string | null): string {
  return year === null ? unit : `${unit} ${year}`
}

/** What the overview is, under its heading. */
export const overviewLead = 'Personalens nyckeltal och hur de har utvecklats.'

/** How far the key figures have come, while they are fetched. */
export function fetchProgress(done: number, all: number): string {
  return `Hämtar uppgifter: ${done} av ${all} mått`
}

/** Said where no key figure has a value to tell of. */
export const noSituation = 'Det finns inga värden att sammanfatta i det här urvalet.'

/** The situation in plain sentences: the findings that there are, each with its full stop. */
export function situationOf(findings: readonly (string | null)[]): readonly string[] {
  return findings.flatMap((finding) => (finding === null ? [] : [finding.endsWith('.') ? finding : `${finding}.`]))
}
