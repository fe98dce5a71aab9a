import { joinWords } from './joinWords.ts'
import { lowerFirst } from './lowerFirst.ts'

/** Words of the box at the top of a page some of whose figures are withheld. */
export const withheldWords = {
  /** How many work in the unit, where that is shown: "Förskolan Björken har 26 månadsanställda 2024". */
  size: (unit: string, staff: string): string => `${unit} har ${staff}`,
  /** The same place where it isn't. */
  notAll: (unit: string): string => `Alla siffror visas inte för ${unit}`,
  why: 'En del siffror visas inte, så att ingen enskild person kan pekas ut.',
  shown: 'Visas',
  /** Figures of the unit's own, coarser than usual: "Visas för tre år tillsammans". */
  coarser: (how: string): string => `Visas som ${how}`,
  pooled: (how: string): string => `Visas för ${how}`,
  above: (unit: string): string => `Visas för ${unit} i stället`,
  notShown: 'Visas inte',
  look: (unit: string): string => `Gå till ${unit}`,
  lookAt: (title: string, unit: string): string => `Se ${lowerFirst(title)} för ${unit}`,
  rows: 'Nyckeltal utan diagram',
  noFigure: 'Visas inte',
  /** What stands in the place of a chart whose years are withheld: the page says why. */
  notDrawn: 'Diagrammet ritas inte, eftersom åren inte visas var för sig.',
} as const

/** Key figures named in a sentence. */
export function namedTitles(titles: readonly string[]): string {
  return joinWords(titles.map(lowerFirst))
}
