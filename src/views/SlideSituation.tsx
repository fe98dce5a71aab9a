import type { SeriesExhibit, SituationExhibit } from '../exhibits/exhibit.ts'
import { shownValueOf } from '../series/shownValue.ts'
import { Sparkline } from './Sparkline.tsx'

function Value({ card: { topic, set, why } }: { readonly card: SeriesExhibit }) {
  const shown = shownValueOf(set)
  return (
    <li className="projected-value">
      <p className="projected-muted">{topic}</p>
      <p className="projected-figure">{shown?.value ?? ''}</p>
      <p>{shown?.what ?? why}</p>
      {shown !== null && shown.changeShort !== '' && <p className="projected-muted">{shown.changeShort}</p>}
      <Sparkline values={set.trend} />
    </li>
  )
}

/** All of a unit's key figures at once: what they say in sentences, and their values. */
export function SlideSituation({ exhibit: { sentences, cards } }: { readonly exhibit: SituationExhibit }) {
  return (
    <div className="projected-situation">
      {sentences.length > 0 && (
        <ul className="projected-sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ul className="projected-values">
        {cards.map((card) => (
          <Value key={card.indicator} card={card} />
        ))}
      </ul>
    </div>
  )
}
