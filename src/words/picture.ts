/** The words of pictures that are saved as files. */
export const pictureWords = {
  receipt: (code: string): string => `Bildkvitto ${code}`,
  /** The footnotes that a picture has no room for, with where they are. */
  moreNotes: (count: number, code: string): string =>
    count === 1 ? `… och 1 anmärkning till, se bildkvitto ${code}.` : `… och ${count} anmärkningar till, se bildkvitto ${code}.`,
  /** Units that a picture has no room for. The order is the organisation's, so that those left out are no choice by figures. */
  someUnits: (shown: number, all: number, code: string): string =>
    `Bilden visar ${shown} av ${all} enheter, i organisationens ordning. Alla finns i bildkvitto ${code}.`,
  /** Where the values of units are that are drawn as points. */
  unitsBySize: (count: number, code: string): string =>
    `Bilden har en punkt för var och en av de ${count} enheterna. Namn och värden finns i bildkvitto ${code}.`,
  /** Key figures that a picture has no room for. */
  someCards: (shown: number, all: number, code: string): string =>
    `Bilden visar ${shown} av ${all} nyckeltal. Alla finns i bildkvitto ${code}.`,
  /** Instead of a table that has no room. */
  tableTooLarge: (code: string): string => `Tabellen får inte plats i bilden. Den finns i bildkvitto ${code}.`,
  /** Sentences or divisions that a picture has no room for. */
  someText: (code: string): string => `Bilden har inte plats för allt. Resten finns i bildkvitto ${code}.`,
} as const
