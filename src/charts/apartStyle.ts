import { type Look, type SeriesStyle, styleOf } from './look.ts'

/** The colour of a unit that differs, which means nothing else. At least 4.5:1 on the background. */
const fills: Readonly<Record<Look, string>> = { light: '#0B62A4', print: '#0B62A4', dark: '#7DB8F0' }

/** How a unit looks that is told apart from the reader's own, or stands out among many. The page names it too. */
export function apartStyle(look: Look): SeriesStyle {
  return { ...styleOf({ id: 'own', role: 'line' }, look), fill: fills[look] }
}
