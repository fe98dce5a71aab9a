import type { Catalog } from '../domain/catalog.ts'
import type { Period } from '../domain/period.ts'
import type { Selection } from '../selection/selection.ts'
import { choose } from '../selection/store.ts'
import { filterLabels } from '../words/filterLabels.ts'
import { Choice } from './Choice.tsx'
import { CompareField } from './CompareField.tsx'
import { Select } from './Select.tsx'
import { UnitField } from './UnitField.tsx'

export { OrganisationChoice } from './OrganisationChoice.tsx'

/** What the filters choose among. */
export interface FilterControlsProps {
  readonly catalog: Catalog
  readonly unit: string
  /** The unit that a link without one means. */
  readonly home: string
  readonly selection: Selection
  readonly years: readonly Period[]
  /** Whether the page has a line whose axis may be zoomed. */
  readonly zoomable: boolean
  /** ISO date. */
  readonly today: string
}

/** Both ends of a span of years, in order; an end that leaves nothing out is the default. */
function spanned(one: Period, other: Period, first: Period, last: Period): Pick<Selection, 'from' | 'to'> {
  const [from, to] = one <= other ? [one, other] : [other, one]
  return { from: from === first ? null : from, to: to === last ? null : to }
}

/** The controls of the filters. They load after the figures, since nothing has been chosen yet. */
export function FilterControls({ catalog, unit, home, selection, years, zoomable, today }: FilterControlsProps) {
  const { tree } = catalog
  const first = years[0] ?? ''
  const last = years.at(-1) ?? ''
  const yearOptions = years.map((year) => ({ value: year, label: year }))
  return (
    <>
      <UnitField tree={tree} selected={unit} today={today} onChoose={(id) => choose({ unit: id === home ? null : id })} />
      <Select
        label={filterLabels.from}
        value={selection.from ?? first}
        options={yearOptions}
        onChange={(year) => choose(spanned(year, selection.to ?? last, first, last))}
      />
      <Select
        label={filterLabels.to}
        value={selection.to ?? last}
        options={yearOptions}
        onChange={(year) => choose(spanned(selection.from ?? first, year, first, last))}
      />
      <Choice
        label={filterLabels.employment}
        value={selection.employment}
        options={filterLabels.employments}
        onChange={(employment) => choose({ employment })}
      />
      <Choice
        label={filterLabels.split}
        value={selection.splitBy ?? 'none'}
        options={filterLabels.splits}
        onChange={(split) => choose({ splitBy: split === 'none' ? null : split })}
      />
      <CompareField tree={tree} unit={unit} selection={selection} today={today} />
      {zoomable && (
        <Choice
          label={filterLabels.scale}
          value={selection.scale}
          options={filterLabels.scales}
          onChange={(scale) => choose({ scale })}
        />
      )}
    </>
  )
}
