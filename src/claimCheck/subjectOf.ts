import type { Group, Phrase, PhraseOf, Value } from './grammar/phrase.ts'
import type { Subject } from './claim.ts'

/** Topics of sick leave, whole or by its length. */
export const leaveTopics: ReadonlySet<string> = new Set(['sickLeave', 'longTerm', 'longShare', 'shortTerm', 'shortShare'])
/** Topics that are told in percent. */
export const percentTopics: ReadonlySet<string> = new Set([...leaveTopics, 'turnover'])

const rates = [...percentTopics, 'perAd']
/** True for a topic that is a rate. */
const isRate = (topic: string): boolean => rates.includes(topic)

type Measure = PhraseOf<'measure'>

/** The one group that some phrases name; `unclear` for several, undefined for none. */
export function groupOf(phrases: readonly Phrase[]): Group | null | 'unclear' | undefined {
  const named = phrases.filter((one): one is PhraseOf<'group'> => one.kind === 'group')
  // "Den yngsta gruppen, till och med 29 år": the same twice.
  const explicit = named.filter(({ group }) => group.kind !== 'age' || group.isRelative !== true)
  const groups = explicit.length === 1 && explicit[0]?.group.kind === 'age' ? explicit : named
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
  const isRelative = group?.kind === 'age' && group.isRelative === true
  if (isRelative && measures.some(({ topic }) => topic !== 'sickLeave' && topic !== 'headcount')) return 'unclear'
  if (isRelative && measures.length > 0 && !measures.some(({ topic }) => topic === 'sickLeave')) return 'unclear'
  const isSpread = phrases.some(({ kind }) => kind === 'distribution')
  const isShare = isSpread || phrases.some(({ kind }) => kind === 'share')
  const plain = { group: group ?? null, loose: false, partOf: null, employment: null, isShare: false } as const
  if (isSpread && group === undefined) {
    const form = measures.find(({ employment }) => employment !== null)?.employment ?? null
    const isOfStaff = measures.every(({ topic }) => topic === 'headcount')
    return value !== null || !isOfStaff
      ? 'unclear'
      : { ...plain, topic: 'headcount', employment: form, isShare: true, loose: measures.every(({ loose }) => loose) }
  }
  const named = measures.filter(({ loose, topic }) => !(loose && topic === 'headcount'))
  const staff = measures.filter(({ topic }) => topic === 'headcount')
  const topics = new Set(named.map(({ topic }) => topic))
  if (topics.has('shortTerm')) {
    const others = [...topics].filter((topic) => !['shortTerm', 'sickLeave'].includes(topic))
    if (others.length > 0 || (group ?? null) !== null || staff.some(({ employment }) => employment !== null)) return 'unclear'
    const part = partOf(phrases, measures)
    return { ...plain, topic: part === 'leave' ? 'shortShare' : 'shortTerm', partOf: part }
  }
  if (topics.has('longTerm') || topics.has('longShare')) {
    const others = [...topics].filter((topic) => !['longTerm', 'longShare', 'sickLeave'].includes(topic))
    if (others.length > 0 || staff.some(({ employment }) => employment !== null)) return 'unclear'
    const part = topics.has('longShare') ? 'leave' : partOf(phrases, measures)
    return { ...plain, topic: part === 'leave' ? 'longShare' : 'longTerm', partOf: part }
  }
  if (topics.has('perAd') && topics.has('applicants')) topics.delete('applicants')
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
    // "Antalet sjukskrivningar" are cases.
    if (percentTopics.has(only) && phrases.some(({ kind }) => kind === 'number')) return 'unclear'
    const form = staff.find(({ employment }) => employment !== null)?.employment ?? null
    // "Kvinnornas andel av sjukfrånvaron" is no rate of women's.
    if (isShare && only !== 'longShare' && only !== 'shortShare') return 'unclear'
    if ([...topics].some((topic) => !isRate(topic) && topic !== 'headcount')) return 'unclear'
    return { ...plain, topic: only, employment: form }
  }
  if (only === 'headcount') {
    const isOf = (phrase: Phrase | undefined) => {
      const before = phrase === undefined ? [] : phrases.slice(0, phrases.indexOf(phrase))
      return before.findLast(({ kind }) => kind !== 'pronoun' && kind !== 'unit' && kind !== 'everyone')?.kind === 'of'
    }
    const form = staff.find(({ employment }) => employment !== null)
    // "95 procent av kvinnorna är fast anställda": of the women, not of the permanent.
    const [who, what] = [phrases.find(({ kind }) => kind === 'group'), phrases.find(({ kind }) => kind === 'value')]
    const isPredicate = who !== undefined && what !== undefined && form !== undefined && who.at < what.at && what.at < form.at
    if (isPercent && form !== undefined && (isOf(who) || isPredicate) && !isOf(form)) return 'unclear'
    const forms = new Set(staff.flatMap(({ employment }) => employment ?? []))
    // "Tillsvidareanställda utgör 95 procent av de månadsanställda": a form of employment is a share of everyone.
    const isOfTwo = staff.filter(({ loose }) => !loose).length > 1
    const isShareOfAll = forms.size === 1 && (isShare || isPercent) && group === undefined
    // "Andelen visstidsanställda" is of all, unless it says of whom.
    const isSaidShare = isShare && !phrases.some(({ kind }) => kind === 'of')
    if (forms.size > 1 || (isShareOfAll && !isOfTwo && !isSaidShare)) return 'unclear'
    return { ...plain, topic: 'headcount', employment: [...forms][0] ?? null, isShare: isShare || isPercent }
  }
  if (named.some(({ loose }) => loose) && topics.size === 1 && only === 'applicants')
    return { ...plain, topic: 'applicants', loose: true }
  return { ...plain, topic: only }
}
