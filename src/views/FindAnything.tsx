import { Combobox, createListCollection } from '@ark-ui/react/combobox'
import { Dialog } from '@ark-ui/react/dialog'
import { Portal } from '@ark-ui/react/portal'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Indicator, IndicatorId } from '../domain/indicator.ts'
import type { UnitId, UnitTree } from '../domain/unitTree.ts'
import { findLabels as words, foundAloud, moreToFind } from '../words/find.ts'
import { openReceiptText } from '../words/receipt.ts'
import { type Find, type FindGroup, makeFindings } from './findings.ts'
import { receiptSearch, typedReceipt } from './goToReceipt.ts'
import '../styles/find.css'

/** What the reader went to. A word's meaning is already shown where it was found. */
export type FindChoice =
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId }
  | { readonly kind: 'term'; readonly term: string }

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  /** Where the focus was when the search was asked for. */
  readonly returnTo: () => HTMLElement | null
  readonly tree: UnitTree
  readonly indicators: readonly Indicator[]
  /** ISO date, or the year that is shown: units that ended before it come last. */
  readonly today: string
  readonly onChoose: (choice: FindChoice) => void
}

/** A search over key figures, units and words, in a dialog that gives the focus back. */
export function FindAnything({ open, onClose, returnTo, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(change) => !change.open && onClose()}
      initialFocusEl={() => input.current}
      // Opened before this part had loaded, the dialog itself does not know where the focus was.
      finalFocusEl={returnTo}
      lazyMount
      unmountOnExit
    >
      <Portal>
        <Dialog.Backdrop className="find-backdrop" />
        <Dialog.Positioner className="find-place">
          <Dialog.Content className="find">
            <Dialog.Title className="visually-hidden">{words.title}</Dialog.Title>
            <FindBox input={input} onClose={onClose} {...rest} />
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  )
}

type BoxProps = Omit<Props, 'open' | 'returnTo'> & { readonly input: RefObject<HTMLInputElement | null> }

/** The field and what it finds. A new one with each opening, so that each search starts empty. */
function FindBox({ input, tree, indicators, today, onChoose, onClose }: BoxProps) {
  const [query, setQuery] = useState('')
  const [explained, setExplained] = useState<string | null>(null)
  const findings = useMemo(() => makeFindings(tree, indicators, today), [tree, indicators, today])
  useEffect(() => {
    // After the dialog has been drawn, and before the first letter.
    const timer = window.setTimeout(findings.prepare, 50)
    return () => window.clearTimeout(timer)
  }, [findings])
  const groups = useMemo(() => findings.search(query), [findings, query])
  const finds = useMemo(() => groups.flatMap((group) => group.finds), [groups])
  const collection = useMemo(
    () => createListCollection<Find>({ items: finds, itemToString: ({ label }) => label, itemToValue: ({ key }) => key }),
    [finds],
  )
  const receipt = useMemo(() => typedReceipt(query), [query])
  const count = groups.reduce((sum, group) => sum + group.finds.length + group.more, 0)
  const pick = (find: Find) => {
    if (find.kind === 'term') setExplained(find.key)
    else onClose()
    onChoose(choiceOf(find))
  }
  return (
    <Combobox.Root
      className="find-box"
      collection={collection}
      open
      disableLayer
      value={[]}
      onValueChange={({ items: [find] }) => find !== undefined && pick(find)}
      inputValue={query}
      onInputValueChange={({ inputValue }) => setQuery(inputValue)}
      inputBehavior="autohighlight"
      selectionBehavior="preserve"
      allowCustomValue
      closeOnSelect={false}
    >
      <div className="find-head">
        <Combobox.Label className="visually-hidden">{words.field}</Combobox.Label>
        <Combobox.Input ref={input} className="find-input" placeholder={words.field} />
        <Dialog.CloseTrigger className="quiet">{words.close}</Dialog.CloseTrigger>
      </div>
      {receipt !== null && (
        <a className="find-receipt" href={receiptSearch(receipt, window.location.search)}>
          {openReceiptText(receipt)}
        </a>
      )}
      <p role="status" className={receipt === null && (count === 0 || query === '') ? 'find-note' : 'visually-hidden'}>
        {receipt === null ? messageOf(query, count) : openReceiptText(receipt)}
      </p>
      <Combobox.Content className="find-list">
        {groups.map((group) => (
          <Group key={group.kind} group={group} explained={explained} />
        ))}
      </Combobox.Content>
    </Combobox.Root>
  )
}

function messageOf(query: string, count: number): string {
  if (query.trim() === '') return words.hint
  return count === 0 ? words.nothing : foundAloud(count)
}

function Group({ group, explained }: { readonly group: FindGroup; readonly explained: string | null }) {
  const { kind, finds, more } = group
  return (
    <Combobox.ItemGroup className="find-group">
      <Combobox.ItemGroupLabel className="find-heading">{words.groups[kind]}</Combobox.ItemGroupLabel>
      {finds.map((find) => (
        <Combobox.Item key={find.key} item={find} className={find.key === explained ? 'option option-explained' : 'option'}>
          <span className="option-name">{find.label}</span> <span className="option-detail">{find.detail}</span>
        </Combobox.Item>
      ))}
      {more > 0 && (
        <p className="options-note" role="presentation">
          {moreToFind(more)}
        </p>
      )}
    </Combobox.ItemGroup>
  )
}

function choiceOf({ kind, id }: Find): FindChoice {
  switch (kind) {
    case 'unit':
      return { kind, unit: id }
    case 'indicator':
      return { kind, indicator: id }
    case 'term':
      return { kind, term: id }
  }
}
