import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { organiserQuery } from '../data/organiserQuery.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import type { Selection } from '../selection/selection.ts'
import { choose } from '../selection/store.ts'
import { filterLabels } from '../words/filterLabels.ts'
import { Choice } from './Choice.tsx'
import '../styles/organisationChoice.css'

interface Props {
  readonly tree: UnitTree
  readonly unit: UnitId
  readonly organisation: Selection['organisation']
}

/**
 * The choice between the organisation of each year and that of now. It is there only where it makes a difference, or where it
 * tells why it makes none. It stands beside the sentence, so that nothing moves when it comes.
 */
export function OrganisationChoice({ tree, unit, organisation }: Props) {
  const { data: organiser } = useQuery(organiserQuery(tree))
  const isRemade = useMemo(
    () =>
      organiser !== undefined &&
      (organiser.unitsFor(tree, unit, 'now', () => true).length > 1 || organiser.unbridged(tree, unit) !== null),
    [organiser, tree, unit],
  )
  if (!isRemade && organisation === 'past') return null
  return (
    <div className="organisation-choice">
      <span aria-hidden="true">{filterLabels.organisation}</span>
      <Choice
        label={filterLabels.organisation}
        value={organisation}
        options={filterLabels.organisations}
        onChange={(chosen) => choose({ organisation: chosen })}
      />
    </div>
  )
}
