import { useQuery } from '@tanstack/react-query'
import { organiserQuery } from '../data/organiserQuery.ts'
import { predecessorsOf } from '../domain/unitLife.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import { showUnit, unbridgedYears, unitBirth, unitEnd } from '../words/reorganisation.ts'
import { SelectionLink } from './SelectionLink.tsx'

interface Props {
  readonly tree: UnitTree
  readonly unit: UnitId
  readonly organisation: Selection['organisation']
  /** Called when the reader is about to choose a unit, so that its figures can be on their way. */
  readonly onIntend: (unit: UnitId) => void
}

/** Why the organisation of now can't be followed further back, where the reader has asked for it. */
function Unbridged({ tree, unit }: Pick<Props, 'tree' | 'unit'>) {
  const { data: organiser } = useQuery(organiserQuery(tree))
  const end = organiser?.unbridged(tree, unit) ?? null
  if (end === null) return null
  return <p>{unbridgedYears(end.year, end.hindrances, (id) => tree.units.get(id)?.label ?? id)}</p>
}

/** How a unit began and ended, and the way to what it was and became. Nothing for one that has always been there. */
export function UnitLife({ tree, unit, organisation, onIntend }: Props) {
  const { validFrom, validTo, successors = [] } = tree.units.get(unit) ?? {}
  const before = predecessorsOf(tree, unit)
  const nameOf = (id: UnitId) => tree.units.get(id)?.label ?? id
  const texts = [
    unitBirth(validFrom === undefined ? {} : { validFrom }, before.map(nameOf)),
    unitEnd(validTo === undefined ? {} : { validTo }, successors.map(nameOf)),
  ].filter((text) => text !== null)
  const others = [...before, ...successors]
  return (
    <div className="unit-life">
      {texts.length > 0 && <p>{texts.join(' ')}</p>}
      {others.length > 0 && (
        <ul>
          {others.map((id) => (
            <li key={id}>
              <SelectionLink to={{ unit: id }} onIntend={() => onIntend(id)}>
                {showUnit(nameOf(id))}
              </SelectionLink>
            </li>
          ))}
        </ul>
      )}
      {organisation === 'now' && <Unbridged tree={tree} unit={unit} />}
    </div>
  )
}
