import type { AreaId } from '../../../../src/domain/area.ts'
import type { Cube } from '../../../../src/domain/cube.ts'
import type { Finding } from '../../../../src/domain/finding.ts'
import { fullTimeYear } from '../../../../src/domain/personEquivalent.ts'
import { auditOrganisation } from '../../../../src/domain/quality/auditOrganisation.ts'
import type { UnitId, UnitTree } from '../../../../src/domain/unitTree.ts'
import { chanceFrom, normalFrom } from '../chanceSeries.ts'
import { type Life, since, treeOf, until } from '../trees.ts'
import { cubesOf, type Form, groups, type Hours, type Tally, tallyOf } from './tally.ts'

/** An organisation with files that are right: what it is made of, and each unit's tallies by year. */
export interface CleanOrganisation {
  readonly tree: UnitTree
  readonly tallies: ReadonlyMap<UnitId, ReadonlyMap<string, Tally>>
  readonly form: Form
}

interface Person {
  readonly woman: boolean
  readonly born: number
  /** Part of full time. */
  readonly time: number
  /** Short spells of illness in a usual year. */
  readonly spells: number
  permanent: boolean
  /** Days of a long illness that go on into the next year. */
  daysLeft: number
  unit: Branch
}

/** A unit under way: what sets it apart, and its life. */
interface Branch {
  readonly id: UnitId
  readonly womensShare: number
  readonly leaving: number
  readonly illness: number
  readonly growth: number
  readonly began: number
  life: Life
}

/** What a year has in common for all: how ill people are, and how much working time it holds. */
interface Year {
  readonly year: number
  readonly illness: number
  readonly calendar: number
}

/** A tally that is being counted. */
interface Open extends Tally {
  readonly persons: readonly [number[], number[]]
  readonly ages: readonly [number[], number[]]
  leavers: number
  joiners: number
}

/** The whole organisation. */
export const top = 'top'
const firstYear = 2010
/** No unit begins with fewer. */
const fewestStaff = 5

function openTally(): Open {
  const none = (): Hours => ({ ordinary: 0, sick: 0, long: 0 })
  const hours = Object.fromEntries(groups.map((group) => [group, none()])) as Tally['hours']
  const bands = () => Array.from({ length: 6 }, () => 0)
  return {
    persons: [
      [0, 0],
      [0, 0],
    ],
    ages: [bands(), bands()],
    hours,
    leavers: 0,
    joiners: 0,
  }
}

const bandOf = (age: number): number => Math.min(5, Math.max(0, Math.floor(age / 10) - 1))
const groupOf = (age: number) => (age < 30 ? 'age-29' : age < 50 ? 'age30-49' : 'age50+')
const add = (row: number[], column: number): void => void (row[column] = (row[column] ?? 0) + 1)

function rounded(tally: Tally): Tally {
  const hours = Object.entries(tally.hours).map(([group, { ordinary, sick, long }]) => {
    return [group, { ordinary: Math.round(ordinary), sick: Math.round(sick), long: Math.round(long) }]
  })
  return { ...tally, hours: Object.fromEntries(hours) as Tally['hours'] }
}

/** An organisation under way, person by person. */
class Simulation {
  readonly chance: () => number
  readonly branches: Branch[] = []
  readonly open = new Map<string, Open>()
  people: Person[] = []
  living: readonly Branch[] = []

  constructor(seed: number, staff: number) {
    this.chance = chanceFrom(seed)
    const root = this.begin(firstYear)
    const count = Math.max(1, Math.min(14, Math.floor(this.between(1, staff / fewestStaff / 2))))
    this.living = Array.from({ length: count }, () => this.begin(firstYear))
    const weights = this.living.map(() => Math.exp(1.1 * this.normal()))
    const whole = weights.reduce((a, b) => a + b, 0)
    this.living.forEach((unit, i) => this.fill(unit, Math.max(fewestStaff, Math.round((staff * (weights[i] ?? 0)) / whole))))
    // Some of the organisation stand under none of its units.
    this.fill(root, this.chance() < 0.3 ? Math.round(this.between(1, 1 + staff / 20)) : 0)
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.chance()
  }

  normal(): number {
    return normalFrom(this.chance)
  }

  /** A waiting time of this mean. */
  waiting(mean: number): number {
    return -mean * Math.log(1 - this.chance())
  }

  poisson(mean: number): number {
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = this.chance(); product > limit; product *= this.chance()) count += 1
    return count
  }

  pick<T>(of: readonly T[]): T | undefined {
    return of[Math.floor(this.chance() * of.length)]
  }

  begin(began: number): Branch {
    const id = this.branches.length === 0 ? top : `u${this.branches.length}`
    const own = { womensShare: this.between(0.1, 0.95), growth: 0.015 * this.normal() }
    const rates = { leaving: 0.08 * Math.exp(0.4 * this.normal()), illness: Math.exp(0.25 * this.normal()) }
    const made = { id, ...own, ...rates, began, life: began === firstYear ? {} : since(began) }
    this.branches.push(made)
    return made
  }

  /** The staff of old: those with an end to their employment are as young as new ones. */
  fill(unit: Branch, size: number): void {
    for (let i = 0; i < size; i += 1) {
      const permanent = this.chance() < 0.89
      this.people.push(this.person(unit, firstYear - 1, permanent, !permanent))
    }
  }

  person(unit: Branch, year: number, permanent: boolean, isNew: boolean): Person {
    const woman = this.chance() < unit.womensShare
    const age = isNew ? 19 + 45 * this.chance() ** 1.8 : 20 + 46 * Math.sqrt(this.chance() * this.between(0.4, 1))
    const time = this.chance() < (woman ? 0.35 : 0.12) ? this.between(0.5, 0.9) : 1
    // Many have hardly a spell, and some have many.
    const spells = this.waiting(1.6) * (woman ? 1.15 : 0.85)
    return { woman, born: year - age, time, spells, permanent, daysLeft: 0, unit }
  }

  tallyAt({ id }: Branch, year: number): Open {
    const key = `${id} ${year}`
    const known = this.open.get(key) ?? openTally()
    this.open.set(key, known)
    return known
  }

  /** The days of illness in a part of a year, and those of them that belong to a spell of sixty or more. */
  illnessOf(person: Person, part: number, age: number, level: number): readonly [all: number, long: number] {
    const inYear = 365 * part
    const goesOn = Math.min(inYear, person.daysLeft)
    person.daysLeft -= goesOn
    let [days, long] = [goesOn, goesOn]
    for (let spell = this.poisson(person.spells * part * level); spell > 0; spell -= 1) days += 1 + Math.floor(this.waiting(3))
    if (this.chance() < 0.04 * part * level) days += this.between(15, 59)
    if (this.chance() < (0.012 + 0.0005 * Math.max(0, age - 25)) * part * level) {
      const [length, left] = [60 + this.waiting(150), inYear * this.chance()]
      days += Math.min(length, left)
      long += length <= left || left >= 60 ? Math.min(length, left) : 0
      person.daysLeft = Math.max(0, length - left)
    }
    return [Math.min(inYear, days), Math.min(inYear, long)]
  }

  work(person: Person, { year, illness, calendar }: Year, part: number): void {
    const age = year - person.born
    const [days, long] = this.illnessOf(person, part, age, illness * person.unit.illness)
    const perDay = (fullTimeYear * calendar * person.time) / 365
    const { hours } = this.tallyAt(person.unit, year)
    for (const group of ['all', person.woman ? 'women' : 'men', groupOf(age)] as const) {
      hours[group].ordinary += perDay * 365 * part
      hours[group].sick += perDay * days
      hours[group].long += perDay * long
    }
  }

  /** Units that end and become others; everybody in them goes along. */
  become(olds: readonly Branch[], news: readonly Branch[], year: number): void {
    for (const old of olds) old.life = { ...old.life, ...until(year - 1, ...news.map(({ id }) => id)) }
    for (const person of this.people) if (olds.includes(person.unit)) person.unit = this.pick(news) ?? person.unit
    this.living = [...this.living.filter((branch) => !olds.includes(branch)), ...news]
  }

  /** A new code, two units that become one, one that becomes two, or some of the staff moved to another unit. */
  reorganise(year: number): void {
    const known = this.living.filter(({ began }) => began < year)
    const [one, other, kind] = [this.pick(known), this.pick(known), this.chance()]
    if (one === undefined) return
    const [from, to] = [one, other].map((unit) => this.people.filter((person) => person.unit === unit)) as [Person[], Person[]]
    const hasOther = other !== undefined && other !== one
    if (kind < 0.25) this.become([one], [this.begin(year)], year)
    else if (kind < 0.5 && hasOther) this.become([one, other], [this.begin(year)], year)
    else if (kind < 0.7 && from.length > 20) this.become([one], [this.begin(year), this.begin(year)], year)
    else if (hasOther)
      for (const person of from.slice(0, Math.floor(Math.min(from.length / 4, to.length / 3)))) person.unit = other
  }

  /** Whoever is there works, and leaves or stays; some of those with an end to their employment stay for good. */
  livesThrough(person: Person, year: Year): boolean {
    const { unit, permanent } = person
    const age = year.year - person.born
    const leaving = unit.leaving * (age < 30 ? 1.8 : 1) + (age >= 63 ? 0.35 : 0)
    const leaves = age >= 68 || this.chance() < (permanent ? leaving : 0.45)
    this.work(person, year, leaves ? this.between(0.05, 1) : 1)
    const tally = this.tallyAt(unit, year.year)
    if (leaves && permanent) tally.leavers += 1
    if (!leaves && !permanent && this.chance() < 0.25) {
      person.permanent = true
      tally.joiners += 1
    }
    return !leaves
  }

  hire(unit: Branch, year: Year, number: number, permanent: boolean): void {
    for (let i = 0; i < number; i += 1) {
      const person = this.person(unit, year.year, permanent, true)
      this.people.push(person)
      this.work(person, year, this.between(0.05, 1))
      if (permanent) this.tallyAt(unit, year.year).joiners += 1
    }
  }

  /** Permanent staff and the others of each unit. */
  staffed(): ReadonlyMap<Branch, readonly [permanent: number, others: number]> {
    const staff = new Map<Branch, [number, number]>()
    for (const { unit, permanent } of this.people) {
      const known = staff.get(unit) ?? [0, 0]
      known[permanent ? 0 : 1] += 1
      staff.set(unit, known)
    }
    return staff
  }

  pass(year: Year): void {
    const before = this.staffed()
    this.people = this.people.filter((person) => this.livesThrough(person, year))
    const now = this.staffed()
    for (const [unit, [had]] of before) {
      const spurt = this.chance() < 0.02 ? this.between(0, 0.25) : 0
      const goal = Math.max(3, Math.round(had * (1 + unit.growth + spurt + 0.02 * this.normal()) + 0.7 * this.normal()))
      const [permanent, others] = now.get(unit) ?? [0, 0]
      this.hire(unit, year, goal - permanent, true)
      this.hire(unit, year, Math.round(goal * this.between(0.09, 0.15)) - others, false)
    }
    for (const { unit, woman, born, permanent } of this.people) {
      const { persons, ages } = this.tallyAt(unit, year.year)
      add(persons[permanent ? 0 : 1], woman ? 0 : 1)
      add(ages[permanent ? 0 : 1], bandOf(year.year - born))
    }
  }

  /** What some units have together, in every year in which one of them has anything. */
  talliesOf(among: readonly Branch[], years: readonly number[]): ReadonlyMap<string, Tally> {
    const known = years.map((year) => [String(year), among.flatMap(({ id }) => this.open.get(`${id} ${year}`) ?? [])] as const)
    return new Map(known.flatMap(([year, all]) => (all.length === 0 ? [] : [[year, rounded(tallyOf(all))] as const])))
  }

  form(): Form {
    const hours = ['sickHours', 'ordinaryHours', 'longSickHours']
    const rates = ['rate', 'longShare']
    return {
      sickLeave: this.pick([hours, rates, ['rate'], [...hours, ...rates]]) ?? hours,
      age: this.pick(['persons', 'share']) ?? 'persons',
      turnover: this.pick([['leavers', 'employees', 'joiners'], ['rate'], ['leavers', 'employees', 'rate']]) ?? ['rate'],
      decimals: this.chance() < 0.5 ? 1 : 2,
      withTotals: this.chance() < 0.5,
    }
  }
}

/**
 * A made-up organisation of about so many staff, in three to fifteen years: people are hired, grow older, fall ill for a few days or
 * for months, go from temporary to permanent employment and leave; units grow and shrink, get new codes, are merged and divided, and
 * take over some of each other's staff. The files are counted from the persons, so nothing in them is wrong. The same seed gives the
 * same.
 */
export function simulateStaff(seed: number, staff: number): CleanOrganisation {
  const run = new Simulation(seed, staff)
  const years = Array.from({ length: Math.round(run.between(3, 15)) }, (_, i) => firstYear + i)
  for (const year of years) {
    if (year > firstYear && run.chance() < 0.12) run.reorganise(year)
    const pandemic = year >= 2020 && year <= 2022 ? 1.15 : 1
    run.pass({ year, illness: pandemic * Math.exp(0.1 * run.normal()), calendar: run.between(0.985, 1.005) })
  }
  const { branches } = run
  const tallies = branches.map((one) => [one.id, run.talliesOf(one.id === top ? branches : [one], years)] as const)
  const tree = treeOf(branches.map(({ id, life }) => [id, id === top ? null : top, life]))
  return { tree, tallies: new Map(tallies), form: run.form() }
}

/** A size of an organisation, as many small ones as large: from five persons to so many. */
export function sizeFrom(seed: number, most: number): number {
  return Math.round(fewestStaff * (most / fewestStaff) ** chanceFrom(seed)())
}

/** What the rules find in all of an organisation's files, by the same paths as the app. */
export function audit(
  tree: UnitTree,
  cubesIn: (unit: UnitId) => ReadonlyMap<AreaId, Cube>,
): readonly (readonly [area: AreaId, finding: Finding])[] {
  const found: (readonly [AreaId, Finding])[] = []
  const auditUnit = auditOrganisation(tree, (area, finding) => found.push([area, finding]))
  for (const unit of tree.order) {
    const cubes = cubesIn(unit)
    for (const [area, { findings }] of cubes) for (const finding of findings) found.push([area, finding])
    auditUnit(unit, cubes)
  }
  return found
}

/** Findings that say that a figure is wrong. That small groups are visible, or that years are lacking, is true. */
export function isAlarm({ severity, code }: Finding): boolean {
  return severity !== 'info' && !['small-groups', 'small-groups-by-share', 'hidden-groups'].includes(code)
}

/** The alarms in a clean organisation, all of them false. */
export function falseAlarmsIn({
  tree,
  tallies,
  form,
}: CleanOrganisation): readonly (readonly [area: AreaId, finding: Finding])[] {
  const found = audit(tree, (unit) => cubesOf(unit, tallies.get(unit) ?? new Map<string, Tally>(), form))
  return found.filter(([, finding]) => isAlarm(finding))
}
