import type { DotLayout } from '../charts/dotPlotLayout.ts'
import type { DotReadout as Readout } from '../charts/dotReadout.ts'

interface Props {
  readonly readout: Readout
  readonly at: number
  readonly layout: DotLayout
}

/** What the pointed-at unit has, below its lane or, near the foot of the plot, above it. */
export function DotReadout({ readout, at, layout }: Props) {
  const { box, laneHeight, height, lanes } = layout
  const top = box.top + at * laneHeight
  const below = at < lanes.length - 4 || lanes.length < 6
  const side = below ? { top: top + laneHeight + 4 } : { bottom: height - top + 4 }
  return (
    <>
      <div className="readout-band" style={{ left: 0, right: 0, top, height: laneHeight }} />
      <div className="readout" style={{ right: 8, ...side }}>
        <p className="readout-period">{readout.unit}</p>
        <dl>
          {readout.rows.map(({ id, label, text, notes }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <span key={text} translate="no">
                  {text}
                </span>
                {notes.map((note) => (
                  <span key={note} className="readout-note">
                    {note}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {readout.relation !== '' && <p>{readout.relation}</p>}
      </div>
    </>
  )
}
