import { tableBlocks } from '../exhibits/tableBlocks.ts'
import type { CarriedCell, CarriedTable } from '../exhibits/carriedTable.ts'
import { tableWords } from '../words/table.ts'

/** Paper can't be scrolled: more years than this stand in a second table under the first. */
const mostColumns = 8

function Cell({ cell: { text, kind, notes, doubt } }: { readonly cell: CarriedCell }) {
  return (
    <td className={kind === 'number' ? 'paper-number' : `paper-${kind}`}>
      {text}
      {[...notes, ...(doubt === null ? [] : [tableWords.doubt])].map((note) => (
        <span key={note} className="paper-cell-note">
          {note}
        </span>
      ))}
    </td>
  )
}

function Block({ table, caption }: { readonly table: CarriedTable; readonly caption: string }) {
  const { columns, corner, rows } = table
  const isNumber = (i: number) => rows.some(({ cells }) => cells[i]?.kind === 'number')
  return (
    <table className="paper-table">
      {caption !== '' && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, label }, i) => (
            <th key={id} scope="col" className={isNumber(i) ? 'paper-number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, note, cells }) => (
          <tr key={id}>
            <th scope="row">
              {label}
              {note !== '' && <span className="paper-cell-note">{note}</span>}
            </th>
            {cells.map((cell, i) => (
              <Cell key={columns[i]?.id} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Props {
  readonly table: CarriedTable
  /** Without its caption, where the heading above says the same. */
  readonly isBare?: boolean
}

/** A table on paper: all years, in as many tables under each other as they need. */
export function PaperTable({ table, isBare = false }: Props) {
  return tableBlocks(table, mostColumns).map((block, i) => (
    <Block key={block.columns[0]?.id} table={block} caption={isBare || i > 0 ? '' : table.caption} />
  ))
}
