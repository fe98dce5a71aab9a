import type { AreaId } from '../domain/area.ts'
import type { ToldFinding } from '../domain/finding.ts'
import { crossFindings } from '../domain/quality/crossFindings.ts'
import { mixedMethods } from '../domain/quality/mixedMethods.ts'
import type { UnitId } from '../domain/unitTree.ts'
import { printedClaim } from '../words/printedClaim.ts'
import { remedies } from '../words/remedies.ts'
import { tellFinding } from '../words/tellFinding.ts'
import { claimsOf } from './claims.ts'
import { nameOf } from './lineage.ts'
import { inOrder, type ListedFinding, listedFinding } from './listedFinding.ts'
import type { Sources } from './sources.ts'

type Areas = ReadonlyMap<AreaId, Sources>

/** What each area's figures are made of, once: several key figures may share a file. */
function areasOf(sources: readonly Sources[]): Areas {
  const areas = sources.map(({ indicator }) => indicator.area)
  return new Map(sources.filter((_, i) => areas.indexOf(areas[i] as AreaId) === i).map((one) => [one.indicator.area, one]))
}

function inCubes(areas: Areas): readonly ListedFinding[] {
  return [...areas].flatMap(([area, { cube, unit }]) =>
    cube.findings.filter((finding) => finding.unit === unit).map((finding) => listedFinding(area, finding)),
  )
}

function acrossCubes(areas: Areas, unit: UnitId): readonly ListedFinding[] {
  const cubes = new Map([...areas].map(([area, { cube }]) => [area, cube]))
  return crossFindings(cubes, unit).map(([area, finding]) => listedFinding(area, tellFinding(finding)))
}

/** Units beside the reader's own that count in another way. */
function amongUnits(areas: Areas): readonly ListedFinding[] {
  return [...areas].flatMap(([area, sources]) => {
    const named = (unit: UnitId) => ({ id: unit, label: nameOf(sources, unit) })
    const others = sources.comparisons.map(({ unit, cube }) => ({ unit: named(unit), cube }))
    const found: readonly ToldFinding[] = mixedMethods({ unit: named(sources.unit), cube: sources.cube }, others).map(tellFinding)
    return found.map((finding) => listedFinding(area, finding))
  })
}

/** Printed statements that the figures don't bear out. */
function inClaims(areas: Areas): readonly ListedFinding[] {
  return [...areas.values()].flatMap((sources) =>
    claimsOf(sources, sources.context.claims)
      .filter(({ kind }) => kind === 'differs')
      .map((claim): ListedFinding => {
        const { id, title } = sources.indicator
        const told = { text: printedClaim(claim.text, claim.verdict), remedy: remedies['claim-differs'], where: claim.source }
        return { key: claim.text, code: 'claim-differs', severity: 'warning', unit: sources.unit, indicator: id, title, ...told }
      }),
  )
}

/**
 * Everything that the rules of quality find for a unit in what has been read of it: in each file, between its files, beside the
 * units that stand next to it and in the printed statements about it. The worst first.
 */
export function unitFindings(sources: readonly Sources[], unit: UnitId): readonly ListedFinding[] {
  const areas = areasOf(sources)
  return inOrder([...inCubes(areas), ...acrossCubes(areas, unit), ...amongUnits(areas), ...inClaims(areas)])
}
