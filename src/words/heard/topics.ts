/** What a figure in a draft may be about: a measure of the feeds, or one that many reports have and the feeds lack. */
export type TopicId =
  | 'headcount'
  | 'sickLeave'
  | 'longTerm'
  | 'longShare'
  | 'shortTerm'
  | 'shortShare'
  | 'turnover'
  | 'leavers'
  | 'employees'
  | 'ads'
  | 'applicants'
  | 'perAd'
  | 'perManager'

/** A word that names a topic. `loose` words may mean several things: "anställda" may be everyone or only the permanent. */
export interface TopicWord {
  readonly pattern: RegExp
  readonly topic: TopicId
  readonly employment?: 'permanent' | 'fixedTerm'
  readonly loose?: boolean
}

/** The words that name a topic in a draft, looked for in small letters; the first that fits counts. */
export const topicWords: readonly TopicWord[] = [
  { pattern: /^långtidsandel(en|ens)?$/u, topic: 'longShare' },
  {
    pattern: /^(långtid|långtidssjukfrånvaro\p{L}*|långtidsfrånvaro\p{L}*|långtidssjukskrivningar\p{L}*|långtidssjuktal\p{L}*)$/u,
    topic: 'longTerm',
  },
  { pattern: /^(sjukfrånvaro|sjukdomsfrånvaro|sjuktal|sjukskrivning|sjukledighet)(n|ns|en|ens|et|ets)?$/u, topic: 'sickLeave' },
  // Of leave for other reasons too, where sick leave is not spoken of.
  { pattern: /^frånvaro(n|ns)?$/u, topic: 'sickLeave', loose: true },
  { pattern: /^personalomsättning(en|ens)?$/u, topic: 'turnover' },
  // Of money too, where leavers are not spoken of.
  { pattern: /^omsättning(en|ens)?$/u, topic: 'turnover', loose: true },
  {
    pattern: /^(avgång|avgångar|avgångarna|avgångarnas|slutat|slutade|slutar|sluta|lämnat|lämnade|lämnar|avgick|avgått)$/u,
    topic: 'leavers',
  },
  {
    pattern: /^(annons(er|en|erna|ernas)?|platsannons(er|erna)?|rekryteringsannons(er|erna)?|jobbannons(er|erna)?)$/u,
    topic: 'ads',
  },
  { pattern: /^sökande(n|na|nas)?$/u, topic: 'applicants' },
  { pattern: /^(sökte|sökt)$/u, topic: 'applicants', loose: true },
  { pattern: /^ansökning(ar|arna)?$/u, topic: 'applicants', loose: true },
  {
    pattern:
      /^(tillsvidare|tillsvidareanställ(d|da|das|ning|ningar|ningarna)|tillsvidaregruppen|tillsvidarepersonal(en|ens)?|tillsvidaresidan)$/u,
    topic: 'headcount',
    employment: 'permanent',
  },
  {
    pattern:
      /^(visstid|visstidsanställ(d|da|das|ning|ningar|ningarna)|visstiden|visstidsfolket|visstidare|visstidarna|visstidsgruppen|visstidspersonal(en|ens)?|visstidssidan|tidsbegränsat)$/u,
    topic: 'headcount',
    employment: 'fixedTerm',
  },
  {
    pattern:
      /^månads(anställd|anställda|anställdas|anställning|anställningen|anställningar|anställningarna|avlönad|avlönade|avlönades)$/u,
    topic: 'headcount',
  },
  {
    pattern:
      /^(anställd|anställda|anställdas|medarbetare|medarbetarna|medarbetarnas|kollegor|kollegorna|personalstyrka|personalstyrkan|personalstyrkans|arbetsstyrka|arbetsstyrkan)$/u,
    topic: 'headcount',
    loose: true,
  },
]

/** Sick leave in several words. */
export const sickLeavePhrases: readonly string[] = [
  'frånvaro på grund av sjukdom',
  'frånvaron på grund av sjukdom',
  'frånvaro till följd av sjukdom',
  'frånvaron till följd av sjukdom',
]
/** Leaving in several words. */
export const leaverPhrases: readonly string[] = [
  'slutat sin anställning',
  'slutade sin anställning',
  'avslutade sin anställning',
  'avslutat sin anställning',
]
/** Words for persons without saying which: they get their meaning from the sentence. */
export const personWords = /^(person|personer|personerna|personers|individer)$/u
/** What a figure "per annons" is counted by. */
export const adWords = /^(annons|annonsen|platsannons|platsannonsen|rekryteringsannons)$/u
/** What a figure "per chef" is counted by. */
export const managerWords = /^chef(en)?$/u
/** Words for a part of a whole. */
export const shareWords = /^(andel|andelen|del|delen|könsandel|könsandelen|andels|andelens|andelar|andelarna)$/u
/** Words for the parts of a whole together: a number beside one is that of a group. */
export const distributionWords = /^(könsfördelning|könsfördelningen|åldersfördelning|åldersfördelningen)$/u
/** Words for how many. */
export const numberWords = /^(antal|antalet|antalets)$/u
/** Words for a mean. */
export const meanWords =
  /^(snitt|snittet|genomsnitt|genomsnittet|genomsnittligt|genomsnittliga|genomsnittlig|medelvärde|medelvärdet|medeltal|medeltalet|medelnivå|medelnivån)$/u
/** Words that stand for the persons that were spoken of last. */
export const theirWords = /^(deras|dem)$/u
/** Words that stand for what the sentence before was about. */
export const pronouns = /^(det|den|detta|denna|dessa|siffran|nivån|talet|motsvarande|de)$/u
