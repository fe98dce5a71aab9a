import type { SeriesSet } from '../series/seriesSet.ts'
import { tableOf } from '../table/tableModel.ts'
import { DataTable } from './DataTable.tsx'

/** The figures as a small table, where too few persons stand behind them for a chart. */
export function NoticeTable({ set }: { readonly set: SeriesSet }) {
  return <DataTable model={tableOf(set)} compact />
}
