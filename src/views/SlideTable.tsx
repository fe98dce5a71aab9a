import type { CarriedCell, CarriedTable } from '../exhibits/carriedTable.ts'
import { presenterWords as words } from '../words/presenter.ts'
import { tableWords } from '../words/table.ts'

function Cell({ cell: { text, kind, notes, doubt } }: { readonly cell: CarriedCell }) {
  return (
    <td className={kind === 'number' ? 'number' : kind === 'words' ? undefined : 'gap'}>
      <span key={text} translate="no">
        {text}
      </span>
      {notes.map((note) => (
        <span key={note} className="cell-note">
          {note}
        </span>
      ))}
      {doubt !== null && <span className="cell-note cell-doubt">{tableWords.doubt}</span>}
    </td>
  )
}

/** The latest years are what a table that is wider than the screen begins with. */
const toLatest = (element: HTMLElement | null): void => {
  if (element !== null) element.scrollLeft = element.scrollWidth
}

/** Whether a column holds figures, which stand to the right. */
const isOfFigures = ({ rows }: CarriedTable, i: number): boolean => rows.some(({ cells }) => cells[i]?.kind === 'number')

interface Props {
  readonly table: CarriedTable
  /** Whether it must say what it is: one alone stands under the slide's headline. */
  readonly isOneOfMany: boolean
}

/** A table as large as a slide allows. */
export function SlideTable({ table, isOneOfMany }: Props) {
  const { caption, corner, columns, rows } = table
  const isOfYears = columns.at(-1)?.period != null
  return (
    <section
      ref={isOfYears ? toLatest : undefined}
      className="projected-scroll"
      aria-label={`${words.scroll}: ${caption}`}
      tabIndex={0}
    >
      <table>
        <caption className={isOneOfMany ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ id, label }, i) => (
              <th key={id} scope="col" className={isOfYears || isOfFigures(table, i) ? 'projected-column' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, note, cells }) => (
            <tr key={id}>
              <th scope="row">
                <span>{label}</span>
                {note !== '' && <span className="cell-note">{note}</span>}
              </th>
              {cells.map((cell, i) => (
                <Cell key={columns[i]?.id} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
