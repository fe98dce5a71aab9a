import type { Indicator } from '../domain/indicator.ts'
import { indicatorPageLabels } from '../words/indicatorPageLabels.ts'
import { type CardState, isWithheld, notesBeside, setOf } from './cardState.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { Marks } from './Marks.tsx'
import { Notes } from './Notes.tsx'
import { Remarks } from './Remarks.tsx'
import { StateBanner } from './StateBanner.tsx'

interface Props {
  readonly indicator: Indicator
  readonly state: CardState
  /** What the figures say in words, beyond the finding. */
  readonly details: readonly string[]
  readonly yearsChosen: boolean
}

/**
 * The large chart, the events in it, and what the figures say in words. Where the head has no room for the last clear change, it
 * stands under the chart, which keeps its place while figures arrive.
 */
export function ChartTab({ indicator, state, details, yearsChosen }: Props) {
  const set = setOf(state)
  return (
    <>
      <StateBanner state={state} yearsChosen={yearsChosen} />
      {set !== null && <p className="visually-hidden">{set.description}</p>}
      <ChartFrame indicator={indicator.id} state={state} size="page" />
      {set?.latest != null && set.lastClear !== null && <p className="value-clear clear-below">{set.lastClear.text}</p>}
      {set !== null && (
        <>
          <Marks marks={set.marks} />
          <Notes notes={notesBeside(state, isWithheld(state))} />
          <Remarks set={set} />
          {details.length > 0 && (
            <section className="details">
              <h2>{indicatorPageLabels.inWords}</h2>
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  )
}
