import { Combobox, createListCollection } from '@ark-ui/react/combobox'
import { type SyntheticEvent, useMemo, useState } from 'react'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import { findLabels as words, moreToFind, unitsAloud } from '../words/find.ts'
import { type UnitOption, unitOptions } from './unitOptions.ts'
import '../styles/unitField.css'

interface Props {
  readonly label: string
  readonly tree: UnitTree
  /** ISO date or year that tells who has ended. */
  readonly day: string
  /** The unit whose name the field shows; null for a field that is empty until something is typed. */
  readonly value: UnitId | null
  readonly exclude: readonly UnitId[]
  readonly onPick: (unit: UnitId) => void
}

const none: readonly UnitId[] = []

/** What is typed next takes the name's place. */
const select = (event: SyntheticEvent<HTMLInputElement>) => event.currentTarget.select()

/** A field that finds a unit by its name. What is typed counts until a unit is picked or the reader leaves. */
export function UnitCombobox({ label, tree, day, value, exclude, onPick }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const name = value === null ? '' : (tree.units.get(value)?.label ?? value)
  const { options, count } = useMemo(
    () => (open ? unitOptions(tree, day, typed ?? '', exclude, value) : { options: none as readonly never[], count: 0 }),
    [open, tree, day, typed, exclude, value],
  )
  const collection = useMemo(
    () =>
      createListCollection<UnitOption>({ items: options, itemToString: (option) => option.label, itemToValue: ({ id }) => id }),
    [options],
  )
  return (
    <Combobox.Root
      className="field unit-field"
      collection={collection}
      value={value === null ? [] : [value]}
      onValueChange={({ value: [picked] }) => picked !== undefined && onPick(picked)}
      // Open it is empty, so that what is typed is not put after the name.
      inputValue={typed ?? (open ? '' : name)}
      onInputValueChange={({ inputValue, reason }) => setTyped(reason === 'input-change' ? inputValue : null)}
      open={open}
      onOpenChange={(change) => {
        setOpen(change.open)
        if (!change.open) setTyped(null)
      }}
      inputBehavior="autohighlight"
      selectionBehavior={value === null ? 'clear' : 'replace'}
      openOnClick
      lazyMount
      unmountOnExit
      positioning={{ placement: 'bottom-start', sameWidth: false }}
      translations={{ triggerLabel: words.showUnits }}
    >
      <Combobox.Label>{label}</Combobox.Label>
      <Combobox.Control className="unit-field-control">
        <Combobox.Input placeholder={name || words.findUnit} onFocus={select} />
        <Combobox.Trigger className="unit-field-trigger">
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d="M1 3l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Combobox.Trigger>
      </Combobox.Control>
      <Combobox.Positioner>
        <div className="options">
          <Combobox.Content className="options-list">
            {options.map((option) => (
              <Combobox.Item key={option.id} item={option} className="option">
                <span className="option-name">{option.label}</span> <span className="option-detail">{option.detail}</span>
              </Combobox.Item>
            ))}
          </Combobox.Content>
          {count === 0 && <p className="options-note">{words.nothing}</p>}
          {count > options.length && <p className="options-note">{moreToFind(count - options.length)}</p>}
        </div>
      </Combobox.Positioner>
      <p role="status" className="visually-hidden">
        {open && typed !== null && unitsAloud(count)}
      </p>
    </Combobox.Root>
  )
}
