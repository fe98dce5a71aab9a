import { buildCube } from '../../../src/domain/buildCube.ts'
import { cellAt, type Cube } from '../../../src/domain/cube.ts'
import { isNumber, smallGroup } from '../../../src/domain/figure.ts'
import { nothingBeside } from '../../../src/domain/protection/groupSize.ts'
import { protectCube } from '../../../src/domain/protection/protectCube.ts'
import { defaultProtection as rule } from '../../../src/domain/protection/protectionRule.ts'
import { type Knowledge, knowledgeOf, nameOf, type Weights } from './knowledge.ts'
import { type Municipality, municipalityOf, type Shape } from './municipality.ts'
import { type Secret, secretsOf } from './secrets.ts'
import { placesOf } from '../../../src/domain/cubeRow.ts'

/** What an attack is made on: what is published, and what must not be found. */
export interface Target {
  readonly shape: Shape
  readonly knowledge: Knowledge
  readonly secrets: readonly Secret[]
  /** How many of the file's numbers are still shown, from 0 to 1. */
  readonly shown: number
}

/** Hides figures before they are published. */
type Hide = (cube: Cube, headcount: Cube | null, municipality: Municipality, secrets: readonly Secret[]) => Cube

/** What the app does. */
export const asTheAppDoes: Hide = (cube, headcount, { tree }) =>
  protectCube(cube, { rule, tree, beside: { headcount: headcount === null ? [] : [headcount], age: [] } })

/** Hides the small groups' own figures and nothing else. */
export const onlySmallGroups: Hide = (cube, _, __, secrets) => {
  const names = new Set(secrets.map(({ name }) => name))
  const places = placesOf(cube.dimensions)
  return {
    ...cube,
    cells: cube.cells.map((cell, i) =>
      names.has(nameOf(places[i] ?? { measure: '' })) ? { ...cell, figure: smallGroup } : cell,
    ),
  }
}

const countNumbers = ({ cells }: Cube): number => cells.filter(({ figure }) => isNumber(figure)).length

/** The weights behind rates: as many hours for each person. */
const weightsIn =
  (truth: Cube): Weights =>
  (at) => {
    const { figure } = cellAt(truth, { ...at, measure: 'persons' })
    return isNumber(figure) ? figure : 0
  }

/** A random municipality's file as it is published. */
export function targetOf(seed: number, hide: Hide): Target {
  const municipality = municipalityOf(seed)
  const { shape, tree, dataset } = municipality
  const truth = buildCube(dataset)
  const staff = municipality.headcount === null ? null : buildCube(municipality.headcount)
  const secrets = secretsOf(municipality, truth, staff, rule)
  const headcount = staff === null ? null : protectCube(staff, { rule, tree, beside: nothingBeside })
  const cube = hide(truth, headcount, municipality, secrets)
  const weights = truth.area === 'sickLeave' ? weightsIn(truth) : null
  const knowledge = knowledgeOf(cube, headcount, tree, weights)
  return { shape, knowledge, secrets, shown: countNumbers(cube) / countNumbers(truth) }
}
