import type { Unit, UnitId, UnitTree } from '../domain/unitTree.ts'
import type { RawUnits } from './catalogShape.ts'
import { readOrder } from './categoryOrder.ts'
import { isReserved } from './cleaned.ts'
import { describeFound, listCodes } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import type { Report } from './problemLog.ts'

interface Kinship {
  readonly parents: ReadonlyMap<UnitId, UnitId>
  readonly children: ReadonlyMap<UnitId, readonly UnitId[]>
}

/** Who stands under whom. A unit that the index lacks, or that has a place already, is reported and left out. */
function readKinship(
  child: Readonly<Record<string, readonly string[]>>,
  known: ReadonlySet<UnitId>,
  path: JsonPath,
  report: Report,
): Kinship {
  const parents = new Map<UnitId, UnitId>()
  const children = new Map<UnitId, UnitId[]>()
  for (const [parent, below] of Object.entries(child)) {
    if (!known.has(parent)) report('tree-orphan', [...path, parent], 'en enhet ur category.index', describeFound(parent))
    below.forEach((id, i) => {
      if (!known.has(id)) return report('tree-orphan', [...path, parent, i], 'en enhet ur category.index', describeFound(id))
      if (parents.has(id))
        return report('unit-repeated', [...path, parent, i], 'en enhet utan annan plats i trädet', describeFound(id))
      parents.set(id, parent)
      const siblings = children.get(parent)
      // A list of its own for each child would take the square of their number.
      if (siblings === undefined) children.set(parent, [id])
      else siblings.push(id)
    })
  }
  return { parents, children }
}

/** Every unit that can be reached from above, parents before children. Iterative, so that no tree is too deep or too wide. */
function walk(roots: readonly UnitId[], { children }: Kinship): readonly UnitId[] {
  const order: UnitId[] = []
  const waiting = [...roots].reverse()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id)
    for (const child of children.get(id)?.toReversed() ?? []) waiting.push(child)
  }
  return order
}

type Life = NonNullable<RawUnits['extension']>[string]

function lifeOf({ validFrom, validTo, successors, sumOfChildren }: Life): Omit<Unit, 'id' | 'label' | 'parent' | 'children'> {
  return {
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(successors && { successors }),
    ...(sumOfChildren && { sumOfChildren }),
  }
}

function checkLives(lives: Readonly<Record<string, Life>>, known: ReadonlySet<UnitId>, path: JsonPath, report: Report): void {
  const expect = (id: string, at: JsonPath) => {
    if (!known.has(id)) report('unit-outside-tree', at, 'en enhet i trädet', describeFound(id))
  }
  for (const [id, { validFrom, validTo, successors }] of Object.entries(lives)) {
    expect(id, [...path, id])
    successors?.forEach((successor, i) => expect(successor, [...path, id, 'successors', i]))
    if (validFrom && validTo && validTo < validFrom)
      report('period-order', [...path, id, 'validTo'], `${validFrom} eller senare`, describeFound(validTo))
  }
}

/** Builds the forest of units. Cycles, orphans and repeated codes are reported; what is left is still a forest. */
export function buildForest(raw: RawUnits, path: JsonPath, report: Report): UnitTree {
  const categoryPath = [...path, 'category']
  const placed = readOrder(raw.category, categoryPath, 'unit-repeated', report)
  if (placed?.length === 0) report('dimension-empty', [...categoryPath, 'index'], 'minst en enhet', 'ingen')
  for (const { code, path: at } of placed ?? [])
    if (isReserved(code)) report('code-reserved', at, 'en annan kod', describeFound(code))
  const ids = [...new Set(placed?.map(({ code }) => code))]
  const known = new Set(ids)
  const kinship = readKinship(raw.category.child ?? {}, known, [...categoryPath, 'child'], report)
  const order = walk(
    ids.filter((id) => !kinship.parents.has(id)),
    kinship,
  )
  const reached = new Set(order)
  const circling = ids.filter((id) => !reached.has(id))
  if (circling.length > 0) report('tree-cycle', [...categoryPath, 'child'], 'ett träd', `en krets bland ${listCodes(circling)}`)
  const lives = new Map(Object.entries(raw.extension ?? {}))
  checkLives(raw.extension ?? {}, known, [...path, 'extension'], report)
  const labels = new Map(Object.entries(raw.category.label ?? {}))
  const unitOf = (id: UnitId): Unit => ({
    id,
    label: labels.get(id) ?? id,
    parent: kinship.parents.get(id) ?? null,
    children: kinship.children.get(id) ?? [],
    ...lifeOf(lives.get(id) ?? {}),
  })
  return { units: new Map(order.map((id) => [id, unitOf(id)])), order }
}
