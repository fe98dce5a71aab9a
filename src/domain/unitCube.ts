import type { Cube } from './cube.ts'
import type { Row, Shape } from './cubeRow.ts'
import type { DatasetDimension } from './dataset.ts'
import type { Period } from './period.ts'
import type { Unit } from './unitTree.ts'

/** A unit's figures, period by period, and the cubes that they were made of. */
export interface UnitFigures {
  readonly unit: Pick<Unit, 'id' | 'label'>
  readonly shape: Shape
  readonly rows: readonly { readonly period: Period; readonly row: Row; readonly asStated: boolean }[]
  /** The source's own cube for the unit, where there is one. */
  readonly own: Cube | undefined
  /** All cubes that were used, the own one first. */
  readonly cubes: readonly [Cube, ...Cube[]]
}

/** What all say alike, null where they differ. */
const shared = (texts: readonly (string | null)[]): string | null => (new Set(texts).size === 1 ? (texts[0] ?? null) : null)

/** The finest of the published decimals, so that nothing is told coarser than it was. */
function finest(cubes: readonly Cube[]): Cube['decimals'] {
  const measures = cubes.flatMap(({ decimals }) => Object.keys(decimals))
  return Object.fromEntries(measures.map((id) => [id, Math.max(...cubes.map(({ decimals }) => decimals[id] ?? 0))]))
}

/** What is told of the sources. The unit's own file speaks for it; of several others only what they have in common is said. */
function provenanceOf({ cubes, own }: UnitFigures): Pick<Cube, 'source' | 'updated' | 'note' | 'decimals'> {
  const source = [...new Set(cubes.map((cube) => cube.source))].join('; ')
  const { updated, note } = own ?? {
    updated: shared(cubes.map((cube) => cube.updated)),
    note: shared(cubes.map((cube) => cube.note)),
  }
  return { source, updated, note, decimals: finest(cubes) }
}

function headsOf({ unit, rows, cubes }: UnitFigures): readonly DatasetDimension[] {
  const times = cubes.flatMap(({ dimensions }) => dimensions.filter(({ id }) => id === 'time'))
  const labels = Object.fromEntries(times.flatMap((time) => Object.entries(time.labels)))
  return [
    { id: 'unit', codes: [unit.id], labels: { [unit.id]: unit.label } },
    { id: 'time', codes: rows.map(({ period }) => period), labels },
  ]
}

/** The contradictions among the source's own figures for the unit, in the periods that still show them. */
function findingsOf({ unit, rows, own }: UnitFigures): Cube['findings'] {
  const stated = new Set(rows.filter(({ asStated }) => asStated).map(({ period }) => period))
  return own?.findings.filter((finding) => finding.unit === unit.id && stated.has(finding.period)) ?? []
}

/** The source's own coarser figures for the unit, of periods that still show what the source has. */
function aggregatesOf({ unit, rows, own }: UnitFigures): NonNullable<Cube['aggregates']> {
  const stated = new Set(rows.filter(({ asStated }) => asStated).map(({ period }) => period))
  return (own?.aggregates ?? []).filter((one) => one.unit === unit.id && one.time.every((period) => stated.has(period)))
}

/** A cube that holds one unit, with the figures given. */
export function unitCube(figures: UnitFigures): Cube {
  return {
    ...figures.cubes[0],
    ...provenanceOf(figures),
    dimensions: [...headsOf(figures), ...figures.shape],
    cells: figures.rows.flatMap(({ row }) => row),
    aggregates: aggregatesOf(figures),
    findings: findingsOf(figures),
  }
}
