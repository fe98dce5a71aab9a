import type { DriverRow, DriverSplit } from '../series/driversSet.ts'
import { driverWords } from '../words/drivers.ts'
import '../styles/table.css'

type Split = Extract<DriverSplit, { kind: 'split' }>

function Row({ row: { id, label, cells }, columns }: { readonly row: DriverRow; readonly columns: readonly string[] }) {
  return (
    <tr className={id === 'total' ? 'driver-sum' : undefined}>
      <th scope="row">{label}</th>
      {cells.map((cell, i) => (
        <td key={columns[i]} className="number">
          {cell}
        </td>
      ))}
    </tr>
  )
}

/** The arithmetic of a divided change as a real table, its last row the whole change. */
export function DriverTable({ split: { caption, columns, rows } }: { readonly split: Split }) {
  return (
    // A table that is wider than its place must be reachable by keyboard to be scrolled.
    <section className="table-scroll" aria-label={`${driverWords.scroll}: ${caption}`} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{driverWords.corner}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="driver-column">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
