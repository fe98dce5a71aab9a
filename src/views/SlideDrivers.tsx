import type { DriversSet } from '../series/driversSet.ts'
import { driverWords } from '../words/drivers.ts'
import { DriverPicture } from './DriverPicture.tsx'
import '../styles/driversTab.css'

/** Where a change is: the picture of each split with its sentences, side by side, or why there is none. */
export function SlideDrivers({ set: { splits } }: { readonly set: DriversSet }) {
  return (
    <div className="projected-drivers">
      {splits.map((split) => (
        <section key={split.by}>
          <h2>{split.title}</h2>
          {split.kind === 'refused' ? (
            <p>
              <strong>{driverWords.refused}</strong> <span>{split.why}</span>
            </p>
          ) : (
            <>
              {split.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <DriverPicture steps={split.steps} />
            </>
          )}
        </section>
      ))}
    </div>
  )
}
