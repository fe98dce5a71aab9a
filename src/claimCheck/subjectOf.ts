import type { Group, Phrase, PhraseOf, Value } from './grammar/phrase.ts'
import type { Subject } from './claim.ts'

const rates = ['sickLeave', 'longTerm', 'longShare', 'turnover', 'perAd']
/** True for a topic that is a rate. */
const isRate = (topic: string): boolean => rates.includes(topic)

type Measure = PhraseOf<'measure'>

/** The one group that some phrases name; `unclear` for several, undefined for none. */
export function groupOf(phrases: readonly Phrase[]): Group | null | 'unclear' | undefined {
  const groups = phrases.filter((one): one is PhraseOf<'group'> => one.kind === 'group')
  const isAll = phrases.some(({ kind }) => kind === 'everyone')
  if (groups.length > 1) return 'unclear'
  if (groups[0] !== undefined) return groups[0].group
  return isAll ? null : undefined
}

function partOf(phrases: readonly Phrase[], measures: readonly Measure[]): Subject['partOf'] {
  const isOfLeave = measures.some(
    ({ topic, at }) => topic === 'sickLeave' && phrases.some(({ kind, to }) => kind === 'of' && at - to < 3 && at >= to),
  )
  if (isOfLeave) return 'leave'
  if (phrases.some(({ kind }) => kind === 'workingTime')) return 'time'
  return phrases.some(({ kind }) => kind === 'share') ? 'leave' : null
}

/**
 * What the measures of a run of phrases are together, `unclear` where they don't go together, null where none is named. `value` is the
 * number that is told of it, where one is.
 */
export function subjectOf(phrases: readonly Phrase[], value: Value | null): Subject | 'unclear' | null {
  const measures = phrases.filter((one): one is Measure => one.kind === 'measure')
  const group = groupOf(phrases)
  if (group === 'unclear') return 'unclear'
  const isShare = phrases.some(({ kind }) => kind === 'share')
  const plain = { group: group ?? null, loose: false, partOf: null, employment: null, isShare: false } as const
  const named = measures.filter(({ loose, topic }) => !(loose && topic === 'headcount'))
  const staff = measures.filter(({ topic }) => topic === 'headcount')
  const topics = new Set(named.map(({ topic }) => topic))
  if (topics.has('longTerm') || topics.has('longShare')) {
    const others = [...topics].filter((topic) => !['longTerm', 'longShare', 'sickLeave'].includes(topic))
    if (others.length > 0 || staff.some(({ employment }) => employment !== null)) return 'unclear'
    const part = topics.has('longShare') ? 'leave' : partOf(phrases, measures)
    return { ...plain, topic: part === 'leave' ? 'longShare' : 'longTerm', partOf: part }
  }
  const isPercent = value !== null && value.unit !== 'count'
  if (topics.has('leavers')) {
    const others = [...topics].filter((topic) => !['leavers', 'headcount', 'turnover'].includes(topic))
    if (others.length > 0) return 'unclear'
    return { ...plain, topic: isPercent ? 'turnover' : 'leavers' }
  }
  if (topics.has('turnover') && value?.unit === 'count' && topics.size === 1) return { ...plain, topic: 'leavers' }
  const rate = [...topics].filter(isRate)
  const [only, ...more] = rate.length > 0 ? rate : [...topics]
  if (more.length > 0) return 'unclear'
  if (only === undefined) {
    // "Antalet kvinnor", "20 procent kvinnor": staff, though no word says so.
    const [loose] = staff
    if (loose === undefined && !(isShare || phrases.some(({ kind }) => kind === 'number'))) return null
    if (group === undefined && loose === undefined) return null
    return { ...plain, topic: 'headcount', isShare: isShare || isPercent, loose: true }
  }
  if (rate.length > 0) {
    const form = staff.find(({ employment }) => employment !== null)?.employment ?? null
    // "Kvinnornas andel av sjukfrånvaron" is no rate of women's.
    if (isShare && only !== 'longShare') return 'unclear'
    if ([...topics].some((topic) => !isRate(topic) && topic !== 'headcount')) return 'unclear'
    return { ...plain, topic: only, employment: form }
  }
  if (only === 'headcount') {
    const forms = new Set(staff.flatMap(({ employment }) => employment ?? []))
    // "Tillsvidareanställda utgör 95 procent av de månadsanställda": a form of employment is a share of everyone.
    const isOfTwo = staff.filter(({ loose }) => !loose).length > 1
    const isShareOfAll = forms.size === 1 && (isShare || isPercent) && group === undefined
    if (forms.size > 1 || (isShareOfAll && !isOfTwo)) return 'unclear'
    return { ...plain, topic: 'headcount', employment: [...forms][0] ?? null, isShare: isShare || isPercent }
  }
  if (named.some(({ loose }) => loose) && topics.size === 1 && only === 'applicants')
    return { ...plain, topic: 'applicants', loose: true }
  return { ...plain, topic: only }
}
