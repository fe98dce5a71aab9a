import type { FigureChange } from '../exhibits/figureChanges.ts'
import { moreChanges, receiptWords as words } from '../words/receipt.ts'
import '../styles/table.css'

/** A longer list is not read: how many there are is told above it. */
const mostListed = 100

/** The figures that are others than on a picture, as they were and as they are. */
export function ReceiptChanges({ changes }: { readonly changes: readonly FigureChange[] }) {
  const listed = changes.slice(0, mostListed)
  const { group, year, before, now } = words.columns
  return (
    <>
      <section className="table-scroll receipt-changes" aria-label={words.changes} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{words.changes}</caption>
          <thead>
            <tr>
              <th scope="col">{group}</th>
              <th scope="col">{year}</th>
              <th scope="col" className="number">
                {before}
              </th>
              <th scope="col" className="number">
                {now}
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map((change) => (
              <tr key={`${change.group} ${change.year}`}>
                <th scope="row">{change.group}</th>
                <td>{change.year}</td>
                <td className="number">{change.before}</td>
                <td className="number receipt-now">{change.now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {listed.length < changes.length && <p>{moreChanges(changes.length - listed.length)}</p>}
    </>
  )
}
