import type { TableCell, TableModel } from '../table/tableModel.ts'
import { tableWords } from '../words/table.ts'
import '../styles/table.css'

interface Props {
  readonly model: TableModel
  /** Without caption and small print, for a card. */
  readonly compact?: boolean
}

function Cell({ cell, compact }: { readonly cell: TableCell; readonly compact: boolean }) {
  return (
    <td className={typeof cell.figure === 'number' ? 'number' : 'gap'}>
      <span key={cell.text} translate="no">
        {cell.text}
      </span>
      {!compact &&
        cell.notes.map((note) => (
          <span key={note} className="cell-note">
            {note}
          </span>
        ))}
      {cell.doubt !== null && (
        <span className="cell-note cell-doubt" title={cell.doubt}>
          {tableWords.doubt}
        </span>
      )}
    </td>
  )
}

/** A key figure's figures as a real table, years as columns. The only table there is: for eyes, screen readers and copying. */
export function DataTable({ model, compact = false }: Props) {
  return (
    // A table that is wider than its place must be reachable by keyboard to be scrolled.
    <section className="table-scroll" aria-label={`${tableWords.scroll}: ${model.caption}`} tabIndex={0}>
      <table>
        <caption className={compact ? 'visually-hidden' : undefined}>{model.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{model.corner}</th>
            {model.columns.map(({ period, doubtful }) => (
              <th key={period} scope="col" className="number">
                <span key={period} translate="no">
                  {period}
                </span>
                {doubtful && <span className="cell-note cell-doubt">{tableWords.doubtful}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ id, header, cells }) => (
            <tr key={id}>
              <th scope="row">{header}</th>
              {cells.map((cell, i) => (
                <Cell key={model.columns[i]?.period} cell={cell} compact={compact} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
