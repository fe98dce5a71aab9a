import { areas } from '../domain/area.ts'
import type { Dataset, DatasetDimension } from '../domain/dataset.ts'
import type { Result } from '../domain/problem.ts'
import { checkCells } from './checkCells.ts'
import { checkShape } from './checkShape.ts'
import { datasetShape, type RawDataset } from './datasetShape.ts'
import { emptySigns } from './emptySigns.ts'
import { plainNote } from './plainNote.ts'
import { openLog, type Report, resultOf } from './problemLog.ts'
import { type FileCells, readFileCells } from './rawCells.ts'
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

const notesOf = ({ note }: RawDataset): readonly string[] => (note === null || note === undefined ? [] : [note].flat())

/** The cells of a dataset in the order of its own document, its publisher's signs read as the contract's letters. */
export function fileCellsOf(raw: RawDataset, cells: number, report: Report): FileCells {
  return readFileCells(raw, cells, emptySigns(raw.extension, notesOf(raw)), report)
}

function readCells(raw: RawDataset, layout: Layout, expected: Expected, decimals: Dataset['decimals'], report: Report): Cells {
  const { values, statuses } = fileCellsOf(raw, layout.cells, report)
  checkCells({ values, statuses, decimals, sparse: !Array.isArray(raw.value) }, layout, expected.area, report)
  const dimensions = inContractOrder(layout, expected)
  const order = reorderCells(layout.dimensions, dimensions)
  return {
    dimensions,
    values: Array.from(order, (i) => values[i] ?? null),
    statuses: Array.from(order, (i) => statuses[i] ?? ''),
  }
}

function noteOf(raw: RawDataset): string | null {
  const notes = notesOf(raw).map((note) => plainNote(note, Boolean(raw.extension?.px)))
  return notes.length === 0 ? null : notes.join('\n')
}

function readDataset(raw: RawDataset, file: string, expected: Expected, report: Report): Dataset {
  const { area } = expected
  const layout = readLayout(raw, expected, report)
  const decimals = layout === null ? {} : readDecimals(raw, layout, expected, report)
  return {
    area,
    file,
    label: raw.label ?? '',
    source: raw.source ?? '',
    updated: raw.updated?.slice(0, 10) ?? null,
    note: noteOf(raw),
    method: raw.extension?.method ?? null,
    definition: raw.extension?.definition ?? null,
    isPublic: raw.extension?.public === true,
    rollingMonths: raw.extension?.rollingMonths ?? null,
    decimals,
    unitLabels: readUnitLabels(raw),
    aggregates: readAggregates(raw.extension?.aggregates ?? [], { area, order: layout?.dimensions ?? [], decimals, report }),
    ...(layout === null ? noCells : readCells(raw, layout, expected, decimals, report)),
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
