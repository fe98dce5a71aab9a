import {
  PopoverCloseTrigger,
  PopoverContent,
  PopoverPositioner,
  PopoverRoot,
  PopoverTitle,
  PopoverTrigger,
} from '@ark-ui/react/popover'
import { Portal } from '@ark-ui/react/portal'
import { useId, useMemo } from 'react'
import { lineageOf, type UnitId, type UnitTree } from '../domain/unitTree.ts'
import { comparedUnits } from '../series/comparedUnits.ts'
import { type BesideId, mostCompared, type Selection } from '../selection/selection.ts'
import { choose } from '../selection/store.ts'
import { compareField as words, comparedShort } from '../words/compareField.ts'
import { filterLabels } from '../words/filterLabels.ts'
import { UnitPicker } from './UnitField.tsx'
import '../styles/compareField.css'

interface Props {
  readonly tree: UnitTree
  readonly unit: UnitId
  readonly selection: Selection
  /** ISO date. */
  readonly today: string
}

/** The choice of units above as one word. */
function besideOf(above: boolean, whole: boolean): BesideId {
  if (above) return whole ? 'both' : 'above'
  return whole ? 'whole' : 'none'
}

function Above({ tree, unit, selection: { beside } }: Omit<Props, 'today'>) {
  const [, above] = lineageOf(tree, unit)
  const whole = lineageOf(tree, unit).at(-1)
  if (above === undefined || whole === undefined) return null
  const [hasAbove, hasWhole] = [beside === 'above' || beside === 'both', beside === 'whole' || beside === 'both']
  // Just below the top the two are the same unit, and one choice is enough.
  const isSame = above.id === whole.id
  return (
    <>
      {!isSame && (
        <label className="compare-field-choice">
          <input type="checkbox" checked={hasAbove} onChange={() => choose({ beside: besideOf(!hasAbove, hasWhole) })} />
          <span>{words.above(above.label)}</span>
        </label>
      )}
      <label className="compare-field-choice">
        <input
          type="checkbox"
          checked={hasWhole || (isSame && hasAbove)}
          onChange={() => choose({ beside: isSame ? besideOf(false, !hasWhole && !hasAbove) : besideOf(hasAbove, !hasWhole) })}
        />
        <span>{words.whole(whole.label)}</span>
      </label>
    </>
  )
}

function Chosen({ tree, compareWith }: { readonly tree: UnitTree; readonly compareWith: readonly UnitId[] }) {
  const title = useId()
  if (compareWith.length === 0) return null
  const nameOf = (id: UnitId) => tree.units.get(id)?.label ?? id
  return (
    <>
      <h2 id={title} className="compare-field-heading">
        {words.chosen}
      </h2>
      <ul aria-labelledby={title}>
        {compareWith.map((id) => (
          <li key={id} className="compare-field-chosen">
            <span>{nameOf(id)}</span>
            <button
              type="button"
              className="quiet"
              aria-label={words.remove(nameOf(id))}
              onClick={() => choose({ compareWith: compareWith.filter((other) => other !== id) })}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The filter for the units beside the reader's own: those above, and up to five that are picked by name. */
export function CompareField({ tree, unit, selection, today }: Props) {
  const label = useId()
  const { compareWith } = selection
  const names = comparedUnits(tree, unit, selection).map((other) => tree.units.get(other.unit)?.label ?? other.unit)
  const exclude = useMemo(() => [unit, ...compareWith], [unit, compareWith])
  return (
    <div className="field compare-field">
      <span id={label} className="field-label">
        {filterLabels.compare}
      </span>
      <PopoverRoot positioning={{ placement: 'bottom-start' }} lazyMount unmountOnExit>
        <PopoverTrigger className="compare-field-trigger" aria-labelledby={`${label} ${label}-value`}>
          <span id={`${label}-value`}>{comparedShort(names)}</span>
        </PopoverTrigger>
        <Portal>
          <PopoverPositioner>
            <PopoverContent className="compare-field-popover" aria-labelledby={label}>
              <div className="compare-field-head">
                <PopoverTitle className="compare-field-title">{filterLabels.compare}</PopoverTitle>
                <PopoverCloseTrigger className="quiet">{words.close}</PopoverCloseTrigger>
              </div>
              <Above tree={tree} unit={unit} selection={selection} />
              <Chosen tree={tree} compareWith={compareWith} />
              {compareWith.length < mostCompared ? (
                <UnitPicker
                  label={words.add}
                  tree={tree}
                  today={today}
                  exclude={exclude}
                  onPick={(id) => choose({ compareWith: [...compareWith, id] })}
                />
              ) : (
                <p className="compare-field-note">{words.full}</p>
              )}
            </PopoverContent>
          </PopoverPositioner>
        </Portal>
      </PopoverRoot>
    </div>
  )
}
