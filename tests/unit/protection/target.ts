import { buildCube } from '../../../src/domain/buildCube.ts'
import type { Cube } from '../../../src/domain/cube.ts'
import { protectDelivery } from '../../../src/domain/protection/protectDelivery.ts'
import { defaultProtection as rule } from '../../../src/domain/protection/protectionRule.ts'
import { deliver } from './delivery.ts'
import { type Lattice, latticeOf } from './facts.ts'
import { type Knowledge, knowledgeOf, numbersIn, publishedIn } from './knowledge.ts'
import { type Municipality, municipalityOf } from './municipality.ts'
import { type Secret, secretsOf } from './secrets.ts'
import { truthOf } from './truth.ts'

/** A municipality before it is protected. */
export interface Delivery {
  readonly municipality: Municipality
  readonly lattice: Lattice
  readonly cubes: readonly Cube[]
  readonly secrets: readonly Secret[]
  /** What anybody knows who reads some cubes, its own or protected ones. */
  readonly knowledgeOf: (cubes: readonly Cube[]) => Knowledge
}

/** Protects a delivery before it is published. */
export type Protect = (delivery: Delivery) => readonly Cube[]

/** What an attack is made on: what is published, and what must not be found. */
export interface Target {
  readonly delivery: Delivery
  readonly cubes: readonly Cube[]
  readonly knowledge: Knowledge
  readonly secrets: readonly Secret[]
  /** How many of the delivery's numbers are still shown, from 0 to 1. */
  readonly shown: number
}

/** A random municipality's files, before they are protected. The same for the same seed. */
export function deliveryOf(seed: number): Delivery {
  const municipality = municipalityOf(seed)
  const truth = truthOf(municipality)
  const cubes = deliver(municipality, truth).map((dataset) => buildCube(dataset))
  const lattice = latticeOf(municipality, truth, publishedIn(cubes))
  return {
    municipality,
    lattice,
    cubes,
    secrets: secretsOf(municipality, lattice, rule),
    knowledgeOf: (shown) => knowledgeOf(municipality, truth, lattice, shown),
  }
}

const countNumbers = (cubes: readonly Cube[]): number => [...numbersIn(cubes)].length

/** A random municipality as it is published. */
export function targetOf(seed: number, protect: Protect): Target {
  return targetOfDelivery(deliveryOf(seed), protect)
}

/** A delivery as it is published. */
export function targetOfDelivery(delivery: Delivery, protect: Protect): Target {
  const cubes = protect(delivery)
  return {
    delivery,
    cubes,
    knowledge: delivery.knowledgeOf(cubes),
    secrets: delivery.secrets,
    shown: countNumbers(cubes) / countNumbers(delivery.cubes),
  }
}

/** What the product does. */
export const asTheProductDoes: Protect = ({ cubes, municipality: { tree } }) => protectDelivery(cubes, { rule, tree }).cubes
