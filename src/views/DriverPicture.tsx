import type { CSSProperties } from 'react'
import { type DriverBar, driverBars } from '../charts/driverBars.ts'
import { type Look, styleOf } from '../charts/look.ts'
import type { DriverStep } from '../series/driversSet.ts'
import { driverWords } from '../words/drivers.ts'
import { useLook } from './useLook.ts'

/** Where a bar's text stands: just outside the end that the bar points to. */
function textPlace({ side, left, width }: DriverBar): CSSProperties {
  return side === 'right' ? { left: `${left + width}%` } : { right: `${100 - left}%` }
}

/**
 * A change as a waterfall that lies down: each group begins where the one above ended, and the last bar is all of them. Hidden from
 * screen readers, since the table beside it says the same.
 */
export function DriverPicture({ steps, paper }: { readonly steps: readonly DriverStep[]; readonly paper?: Look }) {
  const screen = useLook()
  const look = paper ?? screen
  const { zero, bars } = driverBars(steps)
  return (
    <div className="driver-picture" aria-hidden="true">
      {bars.map((bar, i) => {
        const { id, kind, label, text, left, width, end } = bar
        const fill = kind === 'group' ? { backgroundColor: styleOf({ id, role: 'line' }, look).fill } : {}
        return (
          <div key={id} className={`driver-row driver-${kind}`}>
            <span className="driver-label">{label}</span>
            <div className="driver-plot">
              <span className="driver-zero" style={{ left: `${zero}%` }} />
              {i < bars.length - 1 && <span className="driver-link" style={{ left: `${end}%` }} />}
              <span className="driver-bar" style={{ left: `${left}%`, width: `${width}%`, ...fill }} />
              <span className={`driver-text driver-text-${bar.side}`} style={textPlace(bar)}>
                {text}
              </span>
            </div>
          </div>
        )
      })}
      <p className="driver-bars">{driverWords.bars}</p>
    </div>
  )
}
