import { isArea } from '../domain/area.ts'
import type { Catalog, CatalogItem } from '../domain/catalog.ts'
import type { Result } from '../domain/problem.ts'
import type { Stamp } from '../domain/protection/stamp.ts'
import type { UnitTree } from '../domain/unitTree.ts'
import {
  catalogExtension,
  catalogShape,
  isDatasetItem,
  type RawExtension,
  type RawItem,
  type RawLink,
  type RawStamp,
} from './catalogShape.ts'
import { checkShape } from './checkShape.ts'
import { describeFound } from './describeFound.ts'
import type { JsonPath } from './jsonPath.ts'
import { openLog, type Report, resultOf } from './problemLog.ts'
import { resolveHref } from './resolveHref.ts'
import { buildForest } from './unitForest.ts'

/** Reports units that the tree lacks, and units that another file of the area covers already. */
function checkCoverage({ extension }: RawItem, at: JsonPath, tree: UnitTree, covered: Set<string>, report: Report): void {
  const path = [...at, 'extension', 'units']
  if (extension.units.length === 0) report('dimension-empty', path, 'minst en enhet', 'ingen')
  extension.units.forEach((unit, i) => {
    if (!tree.units.has(unit)) report('unit-outside-tree', [...path, i], 'en enhet i katalogens träd', describeFound(unit))
    const key = JSON.stringify([extension.area, unit])
    if (covered.has(key))
      report('item-repeated', [...path, i], 'en enhet som ingen annan fil i området täcker', describeFound(unit))
    covered.add(key)
  })
}

function readItems(links: readonly RawLink[], base: string, tree: UnitTree, report: Report): readonly CatalogItem[] {
  const covered = new Set<string>()
  return links.flatMap((item, i): readonly CatalogItem[] => {
    if (!isDatasetItem(item)) return []
    const path = ['link', 'item', i]
    checkCoverage(item, path, tree, covered, report)
    const href = resolveHref(item.href, base, [...path, 'href'], report)
    const { area, units, sha256, previous } = item.extension
    const before = previous ? { previous: resolveHref(previous, base, [...path, 'extension', 'previous'], report) } : {}
    return isArea(area) ? [{ href, label: item.label, area, units, sha256: sha256 ?? null, ...before }] : []
  })
}

/** The stamp with the files and the organisation that it is about, each file as the catalog writes it. */
function readStamp({ rule, ...stamp }: RawStamp, links: readonly RawLink[], tree: UnitTree): Stamp {
  return {
    ...stamp,
    tree,
    rule: { sickLeaveAtMost: rule.sickLeave.atMost, fewerThan: rule.other.fewerThan },
    files: links.filter(isDatasetItem).map(({ href, extension }) => ({ href, sha256: extension.sha256 ?? null })),
  }
}

const noUnits: UnitTree = { units: new Map(), order: [] }

function readCatalog(links: readonly RawLink[], extension: RawExtension, base: string, report: Report): Catalog {
  const { organisation, nextDelivery, madeUp, context, units, protection } = extension
  const tree = units === undefined ? noUnits : buildForest(units, ['extension', 'units'], report)
  return {
    organisation: organisation ?? { id: '', label: '' },
    nextDelivery: nextDelivery ?? null,
    madeUp: madeUp ?? false,
    contextHref: context ? resolveHref(context, base, ['extension', 'context'], report) : null,
    tree,
    items: readItems(units === undefined ? [] : links, base, tree, report),
    ...(protection ? { stamp: readStamp(protection, links, tree) } : {}),
  }
}

/** Reads a catalog, or tells everything that is wrong with it. `base` is the catalog's own absolute address. Never throws. */
export function parseCatalog(json: unknown, file: string, base: string): Result<Catalog> {
  const log = openLog(file)
  const raw = checkShape(catalogShape, json, log.report)
  const extension = 'extension' in raw ? checkShape(catalogExtension, raw.extension, log.report, ['extension']) : {}
  return resultOf(log, readCatalog(raw.link?.item ?? [], extension, base, log.report))
}
