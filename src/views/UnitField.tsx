import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import { filterLabels } from '../words/filterLabels.ts'
import { UnitCombobox } from './UnitCombobox.tsx'

interface FieldProps {
  readonly tree: UnitTree
  readonly selected: UnitId
  /** ISO date, or the year that is shown: units that ended before it belong to the past. */
  readonly today: string
  readonly onChoose: (unit: UnitId) => void
}

interface PickerProps {
  readonly label: string
  readonly tree: UnitTree
  readonly today: string
  /** Units that cannot be picked, as those that have been. Keep the list while it is the same. */
  readonly exclude: readonly UnitId[]
  readonly onPick: (unit: UnitId) => void
}

const nobody: readonly UnitId[] = []

/** The filter for the unit: shows the one that is chosen and finds another by its name. */
export function UnitField({ tree, selected, today, onChoose }: FieldProps) {
  return <UnitCombobox label={filterLabels.unit} tree={tree} day={today} value={selected} exclude={nobody} onPick={onChoose} />
}

/** A field that picks unit after unit: empty again after each. */
export function UnitPicker({ label, tree, today, exclude, onPick }: PickerProps) {
  return <UnitCombobox label={label} tree={tree} day={today} value={null} exclude={exclude} onPick={onPick} />
}
