import type { Plots, Readout } from '../charts/readout.ts'
import { bandsAt } from '../charts/readout.ts'

interface Props {
  readonly readout: Readout
  readonly at: number
  readonly periods: number
  readonly plots: Plots
  readonly width: number
}

/** What the pointed-at year holds, beside it, and a band over the year in every panel. Text only: nothing is read as markup. */
export function ChartReadout({ readout, at, periods, plots, width }: Props) {
  const bands = bandsAt(plots, periods, at)
  const first = bands[0]
  if (first === undefined) return null
  const onRight = first.left + first.width / 2 < width / 2
  const side = onRight ? { left: first.left + first.width + 8 } : { right: width - first.left + 8 }
  return (
    <>
      {bands.map((band) => (
        <div key={`${band.left} ${band.top}`} className="readout-band" style={band} />
      ))}
      <div className="readout" style={{ top: first.top, ...side }}>
        <p className="readout-period">{readout.period}</p>
        <dl>
          {readout.rows.map(({ id, label, text, note }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <span key={text} translate="no">
                  {text}
                </span>
                {note !== '' && <span className="readout-note">{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  )
}
