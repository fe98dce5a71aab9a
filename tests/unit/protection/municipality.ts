import type { Dataset } from '../../../src/domain/dataset.ts'
import { type CategoryId, type DimensionId, dimensions } from '../../../src/domain/dimension.ts'
import type { UnitTree } from '../../../src/domain/unitTree.ts'
import { datasetOf, type Raw } from '../domain/datasets.ts'

/** The shapes of file that are attacked. */
export const shapes = ['headcount', 'age', 'ageShares', 'sickHours', 'sickRates', 'turnover'] as const
/** Name of a shape. */
export type Shape = (typeof shapes)[number]

/** A random municipality's file with its tree, and the file that lies beside it, if any. */
export interface Municipality {
  readonly shape: Shape
  readonly tree: UnitTree
  readonly dataset: Dataset
  readonly headcount: Dataset | null
}

type Draw = () => number
type Place = Readonly<Record<string, string>>
type Codes = Partial<Record<DimensionId, readonly CategoryId[]>>

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function drawsFrom(seed: number): Draw {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A municipality of departments with workplaces, or of one unit alone where there are no departments. */
function treeOf(departments: number, workplaces: number): UnitTree {
  const within = (id: string, count: number) => Array.from({ length: count }, (_, i) => `${id}-${i + 1}`)
  const below = within('k', departments)
  const unit = (id: string, parent: string | null, children: readonly string[]) => ({ id, label: id, parent, children })
  const all = [
    unit('k', null, below),
    ...below.flatMap((id) => [unit(id, 'k', within(id, workplaces)), ...within(id, workplaces).map((one) => unit(one, id, []))]),
  ]
  return { units: new Map(all.map((one) => [one.id, one])), order: all.map(({ id }) => id) }
}

const { employment, sex, ageBand } = dimensions
const withWhole = ({ parts, whole }: { readonly parts: readonly string[]; readonly whole: string }) => [...parts, whole]
const ages = ['age-29', 'age30-49', 'age50+']
const years = ['2022', '2023']
const months = ['2022', '2023'].flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => `${year}M${String(i + 1).padStart(2, '0')}`),
)

/** The parts that a code stands for: itself, or all of them where it is their whole. */
const partsOf = (code: string | undefined, parts: readonly string[]) =>
  code !== undefined && parts.includes(code) ? [code] : parts

/** Counts of the smallest units, drawn once by name, so that wholes, parents and years are sums of the same numbers. */
function countsOf(draw: Draw, { units }: UnitTree, typical: (name: string) => number) {
  const known = new Map<string, number>()
  const one = (leaf: string, name: string): number => {
    const key = `${leaf} ${name}`
    const count = known.get(key) ?? Math.floor(draw() ** 2 * (typical(name) + 1))
    known.set(key, count)
    return count
  }
  const leavesOf = (id: string): readonly string[] => {
    const children = units.get(id)?.children ?? []
    return children.length === 0 ? [id] : children.flatMap(leavesOf)
  }
  return (unit: string, names: readonly string[]): number =>
    leavesOf(unit).reduce((sum, leaf) => sum + names.reduce((all, name) => all + one(leaf, name), 0), 0)
}

/** How large the smallest units are: from a handful to a few hundred, so that some files hide all and others little. */
const scales = [1, 2, 4, 10, 30] as const

/** Staff by form of employment and by sex or age. Of the later year's staff nearly all were there the year before. */
function staffBy(draw: Draw, tree: UnitTree, id: 'sex' | 'ageBand', typical: number): (at: Place) => number {
  const count = countsOf(draw, tree, (name) => (name.includes('new') ? 1 : name.startsWith('fixed') ? typical / 3 : typical))
  return ({ unit = '', time = '', employment: form, [id]: code }) => {
    const names = partsOf(form, employment.parts).flatMap((each) =>
      partsOf(code, dimensions[id].parts).map((part) => `${each} ${part}`),
    )
    return count(unit, time === '2023' ? names.flatMap((name) => [name, `${name} new`]) : names)
  }
}

const rounded = (part: number, all: number, decimals: number): Raw =>
  all === 0 ? null : Math.round((100 * part * 10 ** decimals) / all) / 10 ** decimals

const shareOf = (persons: (at: Place) => number, at: Place): Raw => rounded(persons(at), persons({ ...at, ageBand: 'total' }), 1)

type Files = Pick<Municipality, 'dataset' | 'headcount'>
type FileCodes = Codes & { readonly unit: readonly string[] }

function ageFiles(draw: Draw, tree: UnitTree, all: FileCodes, scale: number, onlyShares: boolean): Files {
  const persons = staffBy(draw, tree, 'ageBand', 8 * scale)
  const codes = { ...all, employment: withWhole(employment) }
  const measure = onlyShares ? ['share'] : ['persons', 'share']
  return {
    dataset: datasetOf('age', { ...codes, ageBand: withWhole(ageBand), measure }, (at) =>
      at['measure'] === 'share' ? shareOf(persons, at) : persons(at),
    ),
    headcount: onlyShares ? datasetOf('headcount', { ...codes, sex: ['total'], measure: ['persons'] }, persons) : null,
  }
}

/** Sick leave by sex and age at once, so that the sexes and the ages each make everyone. */
function sickLeaveFile(draw: Draw, tree: UnitTree, all: FileCodes, scale: number, measure: readonly string[]): Dataset {
  const count = countsOf(draw, tree, () => 8 * scale)
  const perPerson = new Map<string, number>()
  const atom = (unit: string, name: string, time: string, what: string): number => {
    const persons = count(unit, [name])
    const key = `${unit} ${name} ${time} ${what}`
    const hours = perPerson.get(key) ?? Math.round(persons * (what === 'sickHours' ? 300 * draw() ** 2 : 1500 + 200 * draw()))
    perPerson.set(key, hours)
    return what === 'persons' ? persons : hours
  }
  const leaves = [...tree.units.values()].filter(({ children }) => children.length === 0).map(({ id }) => id)
  const sumAt = ({ unit = '', time = '', group, measure: what = '' }: Place): number =>
    leaves
      .filter((leaf) => leaf === unit || leaf.startsWith(`${unit}-`))
      .flatMap((leaf) =>
        partsOf(group, sex.parts).flatMap((one) => partsOf(group, ages).map((age) => atom(leaf, `${one} ${age}`, time, what))),
      )
      .reduce((sum, one) => sum + one, 0)
  return datasetOf('sickLeave', { ...all, group: ['all', ...sex.parts, ...ages], measure }, (at) =>
    at['measure'] === 'rate'
      ? rounded(sumAt({ ...at, measure: 'sickHours' }), sumAt({ ...at, measure: 'ordinaryHours' }), 2)
      : sumAt(at),
  )
}

function turnoverFile(draw: Draw, tree: UnitTree, { unit }: FileCodes, scale: number): Dataset {
  const count = countsOf(draw, tree, (name) => (name.startsWith('employees') ? 40 * scale : Math.ceil(scale / 2)))
  return datasetOf('turnover', { unit, time: [...years, ...months], measure: ['leavers', 'joiners', 'employees'] }, (at) => {
    const { unit: id = '', time = '', measure = '' } = at
    if (measure === 'employees') return count(id, ['employees'])
    return count(
      id,
      months.filter((month) => month.startsWith(time)).map((month) => `${measure} ${month}`),
    )
  })
}

/** A municipality of a shape, the same for the same seed. Every third has a file of a single unit. */
export function municipalityOf(seed: number): Municipality {
  const draw = drawsFrom(seed)
  const shape = shapes[seed % shapes.length] as Shape
  const scale = scales[Math.floor(seed / 18) % scales.length] ?? 1
  const isAlone = Math.floor(seed / shapes.length) % 3 === 0
  const tree = isAlone ? treeOf(0, 0) : shape === 'headcount' ? treeOf(3, 4) : treeOf(2, 3)
  const all = { unit: tree.order, time: years }
  const files = (): Files => {
    switch (shape) {
      case 'headcount': {
        const codes = { ...all, employment: withWhole(employment), sex: withWhole(sex), measure: ['persons'] }
        return { dataset: datasetOf('headcount', codes, staffBy(draw, tree, 'sex', 24 * scale)), headcount: null }
      }
      case 'age':
      case 'ageShares':
        return ageFiles(draw, tree, all, scale, shape === 'ageShares')
      case 'sickHours':
        return {
          dataset: sickLeaveFile(draw, tree, all, scale, ['persons', 'sickHours', 'ordinaryHours', 'rate']),
          headcount: null,
        }
      case 'sickRates':
        return { dataset: sickLeaveFile(draw, tree, all, scale, ['persons', 'rate']), headcount: null }
      case 'turnover':
        return { dataset: turnoverFile(draw, tree, all, scale), headcount: null }
    }
  }
  return { shape, tree, ...files() }
}
