import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import { writeCode } from '../exhibits/receiptCode.ts'
import { type ReceiptView, receiptViewOf } from '../exhibits/receiptView.ts'
import { indicators } from '../indicators/index.ts'
import { toSearch } from '../selection/query.ts'
import { hasFigures, receiptIn, type ReceiptText, withoutReceipt } from '../selection/receiptAddress.ts'
import type { Selection } from '../selection/selection.ts'
import { choose } from '../selection/store.ts'
import { receiptName, receiptWords as words } from '../words/receipt.ts'
import { openReceipt } from './openReceipt.ts'
import { ReceiptChanges } from './ReceiptChanges.tsx'
import { receiptTrouble } from './receiptTrouble.ts'
import '../styles/receipt.css'

interface Props {
  readonly catalog: Catalog
  /** What is on the page. */
  readonly selection: Selection
  /** ISO date. */
  readonly today: string
}

/** What has become of the figures of a receipt. */
function useOpened(view: ReceiptView, { figures }: ReceiptText, { catalog, today }: Props) {
  const client = useQueryClient()
  const feeds = new URLSearchParams(window.location.search).get('feeds')
  return useQuery({
    queryKey: ['receipt', view, figures],
    queryFn: () => openReceipt({ client, catalog, feeds, today }, view, figures),
  })
}

/** Shows a receipt's view, also where the address has nothing but the code, and keeps it at the receipt's year once that is known. */
function useView({ selection }: ReceiptView, opened: Selection | undefined): void {
  useEffect(() => choose(selection, 'replace'), [selection])
  useEffect(() => {
    // Where nothing else is to be shown, the reader may have gone on meanwhile.
    if (opened !== undefined && toSearch(opened) !== toSearch(selection)) choose(opened, 'replace')
  }, [selection, opened])
}

function Opened({ receipt, view, ...props }: Props & { readonly receipt: ReceiptText; readonly view: ReceiptView }) {
  const { data, error, refetch } = useOpened(view, receipt, props)
  useView(view, data?.selection)
  const isElsewhere = data !== undefined && toSearch(props.selection) !== toSearch(data.selection)
  return (
    <>
      <div role="status">
        {data === undefined && error === null && <p>{words.loading}</p>}
        {data !== undefined && [data.told.result, ...data.told.more].map((text) => <p key={text}>{text}</p>)}
        {error !== null && <p>{words.failed}</p>}
      </div>
      {error !== null && (
        <button type="button" onClick={() => void refetch()}>
          {words.retry}
        </button>
      )}
      {data !== undefined && data.told.changes.length > 0 && <ReceiptChanges changes={data.told.changes} />}
      {isElsewhere && (
        <p className="receipt-elsewhere">
          {words.otherView}{' '}
          <button type="button" onClick={() => choose(data.selection)}>
            {words.showView}
          </button>
        </p>
      )}
    </>
  )
}

/** The receipt in the address. A link whose view is open already loads no page: only its figures are new to the address. */
function useReceipt() {
  const [receipt, setReceipt] = useState(() => receiptIn(window.location))
  useEffect(() => {
    const hear = () => {
      // A jump on the page takes the place of the figures, and they are still the receipt's.
      if (hasFigures(window.location.hash)) setReceipt(receiptIn(window.location))
    }
    window.addEventListener('hashchange', hear)
    return () => window.removeEventListener('hashchange', hear)
  }, [])
  return [receipt, setReceipt] as const
}

/** Takes the receipt out of the address, and leaves the view. */
function leave(): void {
  const { pathname, search, hash } = window.location
  window.history.replaceState(window.history.state, '', `${pathname}${withoutReceipt(search)}${hasFigures(hash) ? '' : hash}`)
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/** Above the page, for who comes with a receipt: whether the figures are those of the picture, and which are not. */
export function ReceiptBanner(props: Props) {
  const [receipt, setReceipt] = useReceipt()
  const { catalog, selection } = props
  const [asked] = useState(selection)
  const view = useMemo(() => {
    const { organisation, tree } = catalog
    return receiptViewOf(receipt?.code ?? '', { organisation, indicators, tree, asked })
  }, [receipt, catalog, asked])
  if (receipt === null) return null
  const close = () => {
    leave()
    setReceipt(null)
  }
  const isView = 'code' in view
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <div className="receipt-head">
        <h2 id="receipt-title">{isView ? receiptName(writeCode(view.code)) : words.name}</h2>
        <button type="button" className="quiet" onClick={close}>
          {words.close}
        </button>
      </div>
      {isView ? <Opened {...props} receipt={receipt} view={view} /> : <p role="alert">{receiptTrouble(view)}</p>}
    </section>
  )
}
