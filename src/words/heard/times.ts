/** Months as a draft writes them, January first. */
export const months: readonly string[] = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

/** Phrases for the year before, word by word. */
export const yearBeforePhrases: readonly string[] = [
  'samma tid föregående år',
  'samma period föregående år',
  'samma tidpunkt föregående år',
  'samma period förra året',
  'föregående år',
  'året före',
  'året innan',
  'året dessförinnan',
  'förra året',
  'fjolåret',
  'i fjol',
  'ett år tidigare',
]

/** Phrases for all earlier years. */
export const earlierPhrases: readonly string[] = ['tidigare år', 'åren innan', 'tidigare']
/** Words before a year that is compared with. */
export const baselineWords = /^(sedan|med|än|mot|gentemot|från)$/u
/** Words after which what is compared with becomes what is told of: "jämfört med 2022 då …". */
export const thenWords = /^(då|när|som)$/u
/** Words that with one of the next mean every year by itself: "under alla år", "hela perioden". */
export const everyWords = /^(alla|samtliga|hela)$/u
/** Words for several years at once, which name none of them. */
export const spanWords = /^(år|åren|perioden)$/u
/** Parts of a year that are no whole year and no month. */
export const partOfYear =
  /^(kvartal|kvartalet|tertial|tertialet|halvår|halvåret|våren|sommaren|hösten|vintern|delår|delåret|delårsbokslutet|veckan)$/u
/** Words that may stand in a phrase of time: "i slutet av året". */
export const timeWords =
  /^(år|året|årets|åren|slutet|början|utgången|årsskiftet|perioden|årsslutet|helåret|per|den|samma|tid|tidpunkt|hela|års)$/u
