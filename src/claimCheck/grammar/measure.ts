import { isYear, lengthOf } from './time.ts'
import { adWords, leaverPhrases, managerWords, sickLeavePhrases, topicWords } from '../../words/heard/topics.ts'
import { type Token, wordAt } from '../token.ts'
import type { Found, Meaning } from './phrase.ts'

type Measure = Extract<Meaning, { kind: 'measure' }>
const measure = (topic: Measure['topic'], length: number, more: Partial<Measure> = {}): Found => ({
  kind: 'measure',
  topic,
  employment: null,
  loose: false,
  ...more,
  length,
})

/** The tokens of "per annons", "per publicerad annons", "per chef" that begin at a place, 0 where there are none. */
function perLength(tokens: readonly Token[], at: number, counted: RegExp): number {
  if (!/^(per|varje|var)$/u.test(wordAt(tokens, at))) return 0
  if (counted.test(wordAt(tokens, at + 1))) return 2
  return counted.test(wordAt(tokens, at + 2)) ? 3 : 0
}

/** A ratio "per annons" or "per chef" within a few words after what is counted: "ansökningar gjorts per publicerad annons". */
function ratioAfter(tokens: readonly Token[], at: number): Found {
  for (const next of [at + 1, at + 2, at + 3]) {
    const ads = perLength(tokens, next, adWords)
    if (ads > 0) return measure('perAd', next + ads - at)
    const managers = perLength(tokens, next, managerWords)
    if (managers > 0) return measure('perManager', next + managers - at)
    if (tokens[next]?.kind !== 'word') return null
  }
  return null
}

/** Sick leave is long from 60 days on: "60 dagar eller längre", "minst 60 dagar", "mer än 59 dagar". Other lengths are none. */
function longDaysAt(tokens: readonly Token[], at: number): Found {
  let start = at
  const words = (length: number) =>
    tokens
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ')
  const isFrom = /^(minst|från)$/u.test(words(1))
  const isOver = /^(över|överstig(er|ande)|översteg)$/u.test(words(1)) || /^(mer|längre|överstigande) än$/u.test(words(2))
  const isBelow = /^(kortare|mindre) än$/u.test(words(2)) || words(2) === 'upp till'
  if (isFrom || /^(över|överstig(er|ande)|översteg|högst|max|maximalt|under)$/u.test(words(1))) start += 1
  else if (isBelow) start += 2
  else if (isOver) start += 2
  const days = tokens[start]
  if (days?.kind !== 'number' || days.decimals !== 0 || !/^(dagar|dagars|dag)$/u.test(wordAt(tokens, start + 1))) return null
  const [join, more] = [wordAt(tokens, start + 2), wordAt(tokens, start + 3)]
  const isAndMore = /^(eller|och)$/u.test(join) && /^(mer|längre|fler|däröver|uppåt)$/u.test(more)
  const isShort = /^(kortare|mindre) än$/u.test(words(2))
  const isMost = /^(högst|max|maximalt)$/u.test(words(1)) || words(2) === 'upp till' || words(1) === 'under'
  if (days.value === 60 && (isShort || words(1) === 'under')) return measure('shortTerm', start + 2 - at)
  if (days.value === 59 && isMost && words(1) !== 'under') return measure('shortTerm', start + 2 - at)
  if (days.value === 60 && isAndMore && !isOver) return measure('longTerm', start + 4 - at)
  if (days.value === 60 && isFrom) return measure('longTerm', start + 2 - at)
  if (days.value === 59 && isOver && !isAndMore) return measure('longTerm', start + 2 - at)
  return { kind: 'unknown', length: start + 2 - at }
}

const isOwnPost = (tokens: readonly Token[], at: number): boolean =>
  /^(sin|sina)$/u.test(wordAt(tokens, at)) && /^(tillsvidare|visstids)?anställning(en|ar|arna)?$/u.test(wordAt(tokens, at + 1))

/** The measure that is named at a place. */
export function measureAt(tokens: readonly Token[], at: number): Found {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  const sick = lengthOf(tokens, at, sickLeavePhrases)
  if (sick > 0) return measure('sickLeave', sick)
  const left = lengthOf(tokens, at, leaverPhrases)
  if (left > 0) return measure('leavers', left)
  // "Avslutade 35 medarbetare sin anställning".
  const isApart = /^avsluta(de|r|t)$/u.test(word) && [2, 3, 4, 5].some((i) => isOwnPost(tokens, at + i))
  if (isApart) return measure('leavers', 1)
  // "Sjukfrånvaro som varar mer än 59 dagar".
  const lasts = /^(varar|varade|varat|pågår|pågick|pågått)$/u.test(word) ? longDaysAt(tokens, at + 1) : null
  if (lasts?.kind === 'measure') return { ...lasts, length: lasts.length + 1 }
  const days = longDaysAt(tokens, at)
  if (days !== null) return days
  // Leave that is called long is the long one, whether its length is told or not.
  if (
    /^(lång|långa|långvarig|långvariga)$/u.test(word) &&
    /^(sjukfrånvaro|sjukfrånvaron|sjukfrånvarons|sjukskrivningarnas|sjukfallens|frånvaro|frånvaron|frånvarons|sjukskrivning|sjukskrivningar|sjukskrivningarna|sjukfall|sjukfallen|fall|fallen)$/u.test(
      next,
    )
  )
    return measure('longTerm', 2)
  // Leave by its length is sick leave.
  if (/^(frånvaro|sjukfall|sjukfallen|sjukskrivningar|sjukskrivningarna|sjukperioder)$/u.test(word)) {
    const joint = Math.max(
      0,
      ...['på', 'om', 'som varat', 'som varar', 'som pågått', 'som pågått i', 'som är', 'som varade'].map((each) =>
        lengthOf(tokens, at + 1, [each]),
      ),
    )
    const length = longDaysAt(tokens, at + 1 + joint)
    if (length?.kind === 'measure') return { ...length, length: length.length + 1 + joint }
  }
  // "De fasta", "fast anställda", "den fasta personalen".
  const isStaff =
    /^(anställd|anställda|anställdas|anställning|medarbetare|medarbetarna|personalen|personal|personalstyrkan|styrkan)$/u.test(
      next,
    )
  if (/^(fast|fasta)$/u.test(word) && isStaff) return measure('headcount', 2, { employment: 'permanent' })
  if (/^fast(a)?$/u.test(word) && /^(tjänst|tjänster|jobb)$/u.test(next))
    return measure('headcount', 2, { employment: 'permanent' })
  if (
    /^tidsbegränsad(e)?$/u.test(word) &&
    /^(anställning|anställningar|anställningarna|anställda|anställd|förordnanden|förordnande)$/u.test(next)
  )
    return measure('headcount', 2, { employment: 'fixedTerm' })
  if (word === 'fasta') return measure('headcount', 1, { employment: 'permanent' })
  // "Slutade på 299", "lämnade 2023 med 299": nobody left.
  if (/^(slutade|slutar|slutat)$/u.test(word) && /^(på|med)$/u.test(next)) return { kind: 'glue', length: 1 }
  if (/^lämna(de|r|t)$/u.test(word) && isYear(tokens[at + 1])) return { kind: 'unknown', length: 1 }
  const ads = perLength(tokens, at, adWords)
  if (ads > 0) return measure('perAd', ads)
  const known = topicWords.find(({ pattern }) => pattern.test(word))
  if (known === undefined) return null
  const { topic, employment = null, loose = false } = known
  const ratio = topic === 'headcount' || topic === 'applicants' ? ratioAfter(tokens, at) : null
  if (ratio !== null) return ratio
  // "Tidsbegränsat anställda".
  const isAdverb = word === 'tidsbegränsat' && /^(anställd|anställda)$/u.test(next)
  return measure(topic, isAdverb ? 2 : 1, { employment, loose })
}
