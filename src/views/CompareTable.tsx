import type { CompareCell, CompareTable as Model, CompareTableRow } from '../table/compareTable.ts'
import { compareWords } from '../words/compare.ts'
import { SelectionLink } from './SelectionLink.tsx'
import '../styles/table.css'

function Cell({ cell: { text, note, look } }: { readonly cell: CompareCell }) {
  return (
    <td className={look}>
      <span key={text} translate="no">
        {text}
      </span>
      {note !== '' && <span className="cell-note">{note}</span>}
    </td>
  )
}

function Row({ row: { unit, label, note, isOwn, cells } }: { readonly row: CompareTableRow }) {
  return (
    <tr className={isOwn ? 'compare-own' : undefined}>
      <th scope="row">
        {isOwn ? <span>{label}</span> : <SelectionLink to={{ unit }}>{label}</SelectionLink>}
        {note !== '' && <span className="cell-note">{note}</span>}
      </th>
      {cells.map((cell) => (
        <Cell key={cell.column} cell={cell} />
      ))}
    </tr>
  )
}

/** A comparison as a real table. A unit's name leads to the same comparison from that unit. */
export function CompareTable({ model }: { readonly model: Model }) {
  return (
    // A table that is wider than its place must be reachable by keyboard to be scrolled.
    <section className="table-scroll" aria-label={`${compareWords.scroll}: ${model.caption}`} tabIndex={0}>
      <table className="compare-table">
        <caption>{model.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{model.corner}</th>
            {model.columns.map(({ id, label, isNumber }) => (
              <th key={id} scope="col" className={isNumber ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {model.sections.map(({ id, title, rows }) => (
          <tbody key={id}>
            {title !== '' && (
              <tr>
                <th scope="rowgroup" colSpan={model.columns.length + 1} className="compare-group">
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.unit} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
