import { lineageOf, type UnitId, type UnitTree } from '../domain/unitTree.ts'
import { labels } from '../words/labels.ts'
import { SelectionLink } from './SelectionLink.tsx'

interface Props {
  readonly tree: UnitTree
  readonly unit: UnitId
  /** Called when the reader is about to choose a unit, so that its figures can be on their way. */
  readonly onIntend: (unit: UnitId) => void
}

/** Where the unit lies: every unit above it, the whole organisation first, each a link. */
export function UnitPath({ tree, unit, onIntend }: Props) {
  const path = lineageOf(tree, unit).toReversed()
  return (
    <nav aria-label={labels.unitPath} className="breadcrumb unit-path">
      <ol>
        {path.map(({ id, label }) => (
          <li key={id} aria-current={id === unit ? 'true' : undefined}>
            {id === unit ? (
              label
            ) : (
              <SelectionLink to={{ unit: id }} onIntend={() => onIntend(id)}>
                {label}
              </SelectionLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
