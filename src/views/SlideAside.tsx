import type { FullExhibit } from '../exhibits/exhibit.ts'
import { presenterWords as words } from '../words/presenter.ts'
import { Marks } from './Marks.tsx'
import { factsOf, slideNotes } from './slideFacts.ts'
import { notesThatFit } from './slideScale.ts'

/** So many characters of notes are read from a slide; the rest is one key away. */
const roomForNotes = 240

interface Props {
  readonly exhibit: FullExhibit
  /** What is said of this showing of it, before what belongs to the figures. */
  readonly remarks: readonly string[]
}

/** What stands beside a slide's picture: the value with its change and verdict, the numbered events, and what must be read with it all. */
export function SlideAside({ exhibit, remarks }: Props) {
  const { value, what, lines, verdict } = factsOf(exhibit)
  // The verdict is on the change, and stands right under it.
  const [change, ...more] = lines
  const { told, left } = notesThatFit([...remarks, ...slideNotes(exhibit)], roomForNotes)
  const hasFacts = value !== '' || lines.length > 0
  return (
    <aside className="projected-aside">
      {hasFacts && (
        <div className="projected-facts">
          {value !== '' && (
            <p>
              <span className="projected-figure">{value}</span> <span className="projected-what">{what}</span>
            </p>
          )}
          {change !== undefined && <p>{change}</p>}
          {verdict !== '' && <p className="projected-verdict">{verdict}</p>}
          {more.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {exhibit.kind === 'series' && <Marks marks={exhibit.set.marks} />}
      {told.length > 0 && (
        <ul className="projected-notes">
          {told.map((note) => (
            <li key={note}>{note}</li>
          ))}
          {left > 0 && <li>{words.moreNotes(left)}</li>}
        </ul>
      )}
    </aside>
  )
}
