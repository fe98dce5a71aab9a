import type { Indicator } from '../domain/indicator.ts'
import { tableOf } from '../table/tableModel.ts'
import { type CardState, isWithheld, setOf } from './cardState.ts'
import { DataTable } from './DataTable.tsx'
import { Notes } from './Notes.tsx'
import { Remarks } from './Remarks.tsx'
import { StateBanner } from './StateBanner.tsx'
import { NoChart } from './NoChart.tsx'

interface Props {
  readonly indicator: Indicator
  readonly state: CardState
  readonly yearsChosen: boolean
}

/** The very figures of the chart as a table, withheld ones in words. */
export function TableTab({ indicator, state, yearsChosen }: Props) {
  const set = setOf(state)
  if (set === null) return <NoChart state={state} indicator={indicator.id} />
  return (
    <>
      <StateBanner state={state} yearsChosen={yearsChosen} />
      <DataTable model={tableOf(set)} />
      <Notes notes={isWithheld(state) ? set.notes.filter(({ kind }) => kind !== 'withheld') : set.notes} />
      <Remarks set={set} />
    </>
  )
}
