import { dimensions } from '../domain/dimension.ts'
import type { Line } from '../domain/indicator.ts'
import { amongLabel } from '../words/statements.ts'
import type { TopicId } from '../words/heard/topics.ts'
import type { Group } from './grammar/phrase.ts'
import type { Ground, Told } from './ground.ts'
import type { Subject } from './claim.ts'

/** Where the registry keeps the line of a topic: the key figure, and the line's id. Two lines where the word may mean either. */
const places: Readonly<Partial<Record<TopicId, readonly (readonly [indicator: string, line: string])[]>>> = {
  headcount: [['headcount', 'total']],
  sickLeave: [['sickLeave', 'all']],
  longTerm: [
    ['longTermSickLeave', 'longTerm'],
    ['longTermSickLeave', 'longShare'],
  ],
  longShare: [['longTermSickLeave', 'longShare']],
  shortTerm: [['longTermSickLeave', 'shortTerm']],
  shortShare: [['longTermSickLeave', 'longShare']],
  turnover: [['turnover', 'turnover']],
  leavers: [['turnover', 'leavers']],
  employees: [['turnover', 'employees']],
  ads: [['recruitment', 'ads']],
  applicants: [['recruitment', 'applicants']],
  perAd: [['recruitment', 'applicantsPerAd']],
}

const lowest = 0
const ageCode = /^(?<from>\d+)?[-+]?(?<to>\d+)?$/u

/** The bounds of an age code of either scale: "20-29", "60+", "age-29", "age30-49", "age50+". */
function boundsOf(code: string): readonly [number, number] | null {
  const plain = code.replace('age', '')
  if (plain.endsWith('+')) return [Number(plain.slice(0, -1)), Number.POSITIVE_INFINITY]
  if (plain.startsWith('-')) return [lowest, Number(plain.slice(1))]
  const [from, to] = plain.split('-').map(Number)
  return ageCode.test(plain) && from !== undefined && to !== undefined ? [from, to] : null
}

/** The code of an age group on a scale, null where the scale has no such group. "Under 20" and "0–19" are the same. */
export function ageCodeOf(scale: 'ageBand' | 'group', { from, to }: Extract<Group, { kind: 'age' }>): string | null {
  const codes = Object.keys(dimensions[scale].labels)
  return (
    codes.find((code) => {
      const bounds = boundsOf(code)
      return bounds !== null && bounds[0] === from && bounds[1] === to
    }) ?? null
  )
}

/** The bands that an age group is made of, whole and side by side; none where it cuts through one. */
function bandsOf({ from, to }: Extract<Group, { kind: 'age' }>): readonly string[] {
  const bands = Object.keys(dimensions.ageBand.labels).flatMap((code) => {
    const bounds = boundsOf(code)
    return bounds === null || code === dimensions.ageBand.whole ? [] : [{ code, bounds }]
  })
  const within = bands.filter(({ bounds: [first, last] }) => first >= from && last <= to)
  const [youngest, highest] = [within[0]?.bounds[0], within.at(-1)?.bounds[1]]
  const isWhole = (youngest === from || (from <= 16 && youngest === 0)) && highest === to
  return isWhole ? within.map(({ code }) => code) : []
}

function lineIn({ sources }: Ground, indicator: string, id: string): Told | null {
  const found = sources.find((each) => each.indicator.id === indicator)
  if (found === undefined) return null
  const { headline, view } = found.indicator
  const lines = [headline, view.whole, ...view.lines, ...(view.tableOnly ?? [])]
  const line = lines.find((each) => each?.id === id)
  return line === null || line === undefined ? null : { line, sources: found }
}

const at = (told: Told | null, more: Line['at'], label?: string): readonly Told[] =>
  told === null ? [] : [{ ...told, line: { ...told.line, label: label ?? told.line.label, at: { ...told.line.at, ...more } } }]

/** A group with its form of employment: "Kvinnor bland tillsvidareanställda". */
function labelOf(group: string, employment: Subject['employment']): string {
  return employment === null ? group : amongLabel(group, dimensions.employment.labels[employment] ?? '')
}

function staffLines(ground: Ground, { employment, group }: Subject, isShare: boolean): readonly Told[] {
  const form: Line['at'] = employment === null ? {} : { employment }
  if (group === null)
    return isShare
      ? employment === null
        ? []
        : at(lineIn(ground, 'headcount', 'total'), form, dimensions.employment.labels[employment]).map((told) => ({
            ...told,
            line: { ...told.line, shownAs: 'percent' as const, decimals: 1 },
            whole: { ...told.line.at, employment: dimensions.employment.whole },
          }))
      : at(lineIn(ground, 'headcount', 'total'), form, employment === null ? '' : dimensions.employment.labels[employment])
  if (group.kind === 'sex') {
    const told = isShare ? lineIn(ground, 'sexShare', group.code) : lineIn(ground, 'headcount', 'total')
    return at(told, { ...form, sex: group.code }, labelOf(dimensions.sex.labels[group.code] ?? '', employment))
  }
  const codes = bandsOf(group)
  const told = codes.length > 0 ? lineIn(ground, 'age', codes[0] ?? '') : null
  const label = labelOf(codes.map((code) => dimensions.ageBand.labels[code] ?? '').join(' och '), employment)
  const shares = at(told, form, label).map((line) =>
    codes.length === 1 ? line : { ...line, parts: codes.map((code) => ({ ...line.line.at, ageBand: code })) },
  )
  if (isShare) return shares
  return shares.flatMap((share) =>
    at(lineIn(ground, 'headcount', 'total'), form, label).map((persons) => ({ ...persons, share })),
  )
}

function sickLeaveLines(ground: Ground, { group, employment }: Subject): readonly Told[] {
  if (employment !== null) return []
  const told = lineIn(ground, 'sickLeave', 'all')
  if (group === null) return at(told, {})
  const code = group.kind === 'sex' ? group.code : ageCodeOf('group', group)
  return code === null ? [] : at(told, { group: code }, dimensions.group.labels[code])
}

/**
 * The lines that a subject may mean: none where the feeds have no such figure, two where the word may mean either. A key figure that
 * is not divided as the subject asks has none: the figure for everyone is never taken for a group's.
 */
export function toldLines(ground: Ground, subject: Subject): readonly Told[] {
  const { topic, group, employment, isShare } = subject
  if (topic === 'headcount') return staffLines(ground, subject, isShare)
  if (topic === 'sickLeave') return sickLeaveLines(ground, subject)
  if (group !== null || employment === 'fixedTerm') return []
  if (topic === 'longTerm' && subject.partOf === 'time')
    return (places.longTerm ?? []).slice(0, 1).flatMap(([indicator, line]) => lineIn(ground, indicator, line) ?? [])
  const lines = (places[topic] ?? []).flatMap(([indicator, line]) => lineIn(ground, indicator, line) ?? [])
  return topic === 'shortShare' ? lines.map((told) => ({ ...told, isRest: true })) : lines
}

/** The other lines that a loose word may mean: "anställda" may be the permanent only. */
export function otherLines(ground: Ground, subject: Subject): readonly Told[] {
  if (subject.topic !== 'headcount' || !subject.loose || subject.employment !== null) return []
  return (['permanent', 'fixedTerm'] as const).flatMap((employment) => toldLines(ground, { ...subject, employment }))
}
