import { useMemo } from 'react'
import { buildDriversSet } from '../series/buildDriversSet.ts'
import type { DriverSplit } from '../series/driversSet.ts'
import type { Filters, Sources } from '../series/sources.ts'
import { driverWords } from '../words/drivers.ts'
import { DriverPicture } from './DriverPicture.tsx'
import { DriverTable } from './DriverTable.tsx'
import '../styles/driversTab.css'

interface Props {
  readonly sources: Sources
  readonly filters: Filters
}

function Divided({ split }: { readonly split: Extract<DriverSplit, { kind: 'split' }> }) {
  return (
    <>
      <div className="driver-sentences">
        {split.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <DriverPicture steps={split.steps} />
      <DriverTable split={split} />
      <ul className="notes">
        {split.notes.map((note) => (
          <li key={note} className="note">
            {note}
          </li>
        ))}
      </ul>
    </>
  )
}

function Refused({ why }: { readonly why: string }) {
  return (
    <p className="driver-refused">
      <strong>{driverWords.refused}</strong> <span>{why}</span>
    </p>
  )
}

/** Where a change is: divided among the groups of each split, or the reason why it isn't. */
export function DriversTab({ sources, filters }: Props) {
  const set = useMemo(() => buildDriversSet(sources, filters), [sources, filters])
  if (set === null) return null
  return (
    <div className="drivers">
      <header className="driver-head">
        <h2>{set.heading}</h2>
        {set.lead !== null && <p className="driver-lead">{set.lead}</p>}
        {filters.from === null && <p className="driver-hint">{driverWords.years}</p>}
      </header>
      {set.splits.map((split) => (
        <section key={split.by} className="driver-split" aria-labelledby={`drivers-${split.by}`}>
          <h3 id={`drivers-${split.by}`}>{split.title}</h3>
          {split.kind === 'split' ? <Divided split={split} /> : <Refused why={split.why} />}
        </section>
      ))}
      <p className="driver-reading">{driverWords.reading}</p>
    </div>
  )
}
