/** What a figure in a draft may be about: a measure of the feeds, or one that many reports have and the feeds lack. */
export type TopicId =
  | 'headcount'
  | 'sickLeave'
  | 'longTerm'
  | 'longShare'
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
  { pattern: /^(långtid|långtids(sjuk|från)\p{L}*|långtidssjuktal\p{L}*)$/u, topic: 'longTerm' },
  { pattern: /^(sjukfrånvaro|sjuktal|sjukskrivning|sjukledighet)(n|ns|en|ens|et|ets)?$/u, topic: 'sickLeave' },
  { pattern: /^personalomsättning(en|ens)?$/u, topic: 'turnover' },
  { pattern: /^(avgång|avgångar|avgångarna|slutat|slutade|slutar|lämnat|lämnade|avgick|avgått)$/u, topic: 'leavers' },
  { pattern: /^(annons(er|en|erna|ernas)?|platsannonser|rekryteringsannonser)$/u, topic: 'ads' },
  { pattern: /^sökande(n|na|nas)?$/u, topic: 'applicants' },
  { pattern: /^ansökning(ar|arna)?$/u, topic: 'applicants', loose: true },
  { pattern: /^(tillsvidare|tillsvidareanställ(d|da|das|ning|ningar|ningarna))$/u, topic: 'headcount', employment: 'permanent' },
  {
    pattern: /^(visstid|visstidsanställ(d|da|das|ning|ningar|ningarna)|tidsbegränsat)$/u,
    topic: 'headcount',
    employment: 'fixedTerm',
  },
  { pattern: /^månads(anställd|anställda|anställdas|avlönade)$/u, topic: 'headcount' },
  { pattern: /^(anställd|anställda|anställdas|medarbetare|medarbetarna|medarbetarnas)$/u, topic: 'headcount', loose: true },
]

/** Words for persons without saying which: they get their meaning from the sentence. */
export const personWords = /^(person|personer|personerna|personers|individer)$/u
/** What a figure "per annons" is counted by. */
export const adWords = /^annons(en)?$/u
/** What a figure "per chef" is counted by. */
export const managerWords = /^chef(en)?$/u
/** Words for a part of a whole. */
export const shareWords =
  /^(andel|andelen|andels|andelens|andelar|andelarna|könsfördelning|könsfördelningen|åldersfördelning|åldersfördelningen)$/u
/** Words for how many. */
export const numberWords = /^(antal|antalet|antalets)$/u
/** Words for a mean. */
export const meanWords =
  /^(snitt|snittet|genomsnitt|genomsnittet|genomsnittligt|genomsnittliga|genomsnittlig|medelvärde|medelvärdet|medeltal|medeltalet|medelnivå|medelnivån)$/u
/** Words that stand for what the sentence before was about. */
export const pronouns = /^(det|den|detta|denna|dessa|siffran|nivån|talet|motsvarande|de)$/u
