import { areas } from '../domain/area.ts'
import type { Dataset, DatasetDimension } from '../domain/dataset.ts'
import type { Result } from '../domain/problem.ts'
import { checkCells } from './checkCells.ts'
import { checkShape } from './checkShape.ts'
import { datasetShape, type RawDataset } from './datasetShape.ts'
import { openLog, type Report, resultOf } from './problemLog.ts'
import { readStatuses, readValues } from './rawCells.ts'
import { checkAggregateKeys, readAggregates } from './readAggregates.ts'
import { dimensionsOf, type Expected } from './rawDimension.ts'
import { type Layout, readLayout } from './rawLayout.ts'
import { reorderCells } from './reorderCells.ts'

type Cells = Pick<Dataset, 'dimensions' | 'values' | 'statuses'>

const noCells: Cells = { dimensions: [], values: [], statuses: [] }

/** The decimals of each measure, as published. */
function readDecimals(
  { dimension = {} }: RawDataset,
  { dimensions }: Layout,
  { area }: Expected,
  report: Report,
): Dataset['decimals'] {
  const units = new Map(Object.entries(dimension['measure']?.category.unit ?? {}))
  const codes = dimensions.find(({ id }) => id === 'measure')?.codes ?? []
  const known = codes.filter((code) => Object.hasOwn(areas[area].measures, code))
  return Object.fromEntries(
    known.map((measure) => {
      const decimals = units.get(measure)?.decimals ?? null
      const path = ['dimension', 'measure', 'category', 'unit', measure, 'decimals']
      if (decimals === null) report('decimals-missing', path, 'antalet decimaler', 'ingenting')
      return [measure, decimals ?? 0]
    }),
  )
}

/** What the source calls each measure's values. */
function readUnitLabels({ dimension = {} }: RawDataset): Readonly<Record<string, string>> {
  const units = Object.entries(dimension['measure']?.category.unit ?? {})
  return Object.fromEntries(units.flatMap(([measure, { label }]) => (label ? [[measure, label]] : [])))
}

function inContractOrder({ dimensions }: Layout, { area }: Expected): readonly DatasetDimension[] {
  return dimensionsOf(area).flatMap((id) => dimensions.filter((dimension) => dimension.id === id))
}

function readCells(raw: RawDataset, layout: Layout, expected: Expected, report: Report): Cells {
  const values = readValues(raw.value, layout.cells, report)
  const statuses = readStatuses(raw.status, layout.cells, report)
  checkCells({ values, statuses, sparse: !Array.isArray(raw.value) }, layout, expected.area, report)
  const dimensions = inContractOrder(layout, expected)
  const order = reorderCells(layout.dimensions, dimensions)
  return {
    dimensions,
    values: Array.from(order, (i) => values[i] ?? null),
    statuses: Array.from(order, (i) => statuses[i] ?? ''),
  }
}

const textOf = (note: string | readonly string[] | null | undefined): string | null =>
  note === null || note === undefined ? null : [note].flat().join('\n')

function readDataset(raw: RawDataset, file: string, expected: Expected, report: Report): Dataset {
  const layout = readLayout(raw, expected, report)
  return {
    area: expected.area,
    file,
    label: raw.label ?? '',
    source: raw.source ?? '',
    updated: raw.updated?.slice(0, 10) ?? null,
    note: textOf(raw.note),
    method: raw.extension?.method ?? null,
    definition: raw.extension?.definition ?? null,
    isPublic: raw.extension?.public === true,
    rollingMonths: raw.extension?.rollingMonths ?? null,
    decimals: layout === null ? {} : readDecimals(raw, layout, expected, report),
    unitLabels: readUnitLabels(raw),
    aggregates: readAggregates(raw.extension?.aggregates ?? [], expected.area, layout?.dimensions ?? [], report),
    ...(layout === null ? noCells : readCells(raw, layout, expected, report)),
  }
}

/**
 * Reads a JSON-stat dataset of an area in any legal form, or tells everything that is wrong with it. Cells come out dense,
 * row-major over unit, time, the area's divisions and measure. Never throws.
 */
export function parseDataset(json: unknown, file: string, expected: Expected): Result<Dataset> {
  const log = openLog(file)
  const raw = checkShape(datasetShape, json, log.report)
  checkAggregateKeys(json, log.report)
  return resultOf(log, readDataset(raw, file, expected, log.report))
}
